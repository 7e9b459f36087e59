/** `factbox eval`: how good factbox is on the user's own articles. */
import { Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { Documented } from './documented.ts';
import type { CliOptions } from './cli-options.ts';
import type { Ends } from './program.ts';
import { readingOptions } from './command-options.ts';

export function evalDefinition(io: Io, { exit }: Ends): Documented {
  const command = new Documented('eval')
    .summary('score factbox on records that you corrected')
    .description(
      'Reads records that were corrected by hand (in a page of -f html, or in an editor), extracts from their texts anew and scores what is found: precision, recall and F1 by kind, of the very same words and of words that overlap, and how many of these have the right value.',
    )
    .argument('[gold...]', 'corrected records with their texts: files, folders, globs, or - for standard input');
  command.addOption(
    new Option('--errors <file>', 'list what was missed, invented or wrong, one a line of JSON; - for standard output'),
  );
  command.addOption(new Option('--json', 'the figures as JSON'));
  for (const option of readingOptions()) command.addOption(option);
  command.examples = [
    ['factbox eval gold.ndjson', 'a table of figures'],
    ['factbox eval --only dates,counts --errors errors.ndjson gold/', 'two kinds, and their errors to read'],
  ];
  return command.action(async (gold: string[], options: Omit<CliOptions, 'given'>) => {
    const { evalCommand } = await import('./eval-command.ts');
    exit(await evalCommand(gold, { ...options, given: [] }, io));
  });
}
