/** `factbox report`: an archive as a page. */
import { Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { Documented } from './documented.ts';
import type { CliOptions } from './cli-options.ts';
import type { Ends } from './program.ts';
import { readingOptions } from './command-options.ts';

interface Options extends Omit<CliOptions, 'given'> {
  readonly output: string;
  readonly title?: string;
}

export function reportDefinition(io: Io, { exit }: Ends): Documented {
  const command = new Documented('report')
    .summary('write an archive as one page: time, map, actors, casualties, sources')
    .description(
      'Writes what an archive is about as one page that needs no network: articles and events over time, casualties by day, a map, top actors and who occurs with whom, sources, doubts; with tables that sort, filter, show the sentence that says so and are handed out as CSV. Reads records of factbox, folders of them, or articles. Records should hold their text (--text), else no sentences are shown.',
    )
    .argument('[inputs...]', 'own records or articles: files, folders, globs, archives, or - for standard input');
  command.addOption(new Option('-o, --output <file>', 'the page; - for standard output').makeOptionMandatory());
  command.addOption(new Option('--title <text>', 'what the archive is called; by its name without it'));
  for (const option of readingOptions()) command.addOption(option);
  command.examples = [
    ['factbox report news/*.txt -o report.html', 'articles to a report'],
    [
      'factbox --text -o facts.ndjson archive.zip && factbox report facts.ndjson -o report.html',
      'records first, to use them again',
    ],
  ];
  return command.action(async (inputs: string[], options: Options) => {
    const [{ writeReport }, { readingOptionsOf }] = await Promise.all([
      import('../batch/report-file.ts'),
      import('./read.ts'),
    ]);
    const reading = await readingOptionsOf(inputs, { ...options, given: [] }, io);
    exit(await writeReport({ ...reading, output: options.output, title: options.title ?? null }, io));
  });
}
