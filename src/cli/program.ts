// The program: its options and commands.
import type { Command } from 'commander';
import { EXIT, type Io } from '../batch/io.ts';
import { readLexiconAhead } from '../lexicon/bytes.ts';
import { UserError } from '../model/message.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import { addCommands } from './commands.ts';
import { settingsOf } from './config.ts';
import { didYouMean } from './did-you-mean.ts';
import { Documented } from './documented.ts';
import { helpDefinition, shorten } from './help.ts';
import { widthOf } from './terminal.ts';
import { named } from './named-inputs.ts';
import { refuseRepeated } from './given-options.ts';
import type { CliOptions } from './cli-options.ts';
import { rootOptions } from './root-options.ts';
import type { Given } from './targets.ts';

const EXAMPLES: Documented['examples'] = [
  ['factbox article.txt', 'one article, pretty JSON on a terminal'],
  ['cat article.txt | factbox', 'the same from a pipe, one line of JSON'],
  ['factbox article.txt -o page.html', 'a page to look at in a browser'],
  ['factbox view article.txt', 'the article and its factbox in colour'],
  ['factbox --only dates,counts news/*.txt > facts.ndjson', 'some kinds, of many articles'],
  ['factbox --fields text=body,published=date feed.ndjson -o facts.ndjson', 'other names of keys'],
  ['factbox -f ndjson -o all.ndjson -f parquet -d tables news/', 'two formats in one run'],
  ['factbox convert all.ndjson -f csv -d tables', 'own records to another format'],
  ['tail -f feed.ndjson | factbox -', 'a record as soon as its line has come'],
  ['factbox -f csv -d tables news/*.txt', 'tables/articles.csv, dates.csv, actors.csv …'],
  ["factbox archive.zip crawl.warc.gz news/ --ignore '*.css' > facts.ndjson", 'archives and folders'],
  ['factbox --published 2023-11-16 article.md', 'count "last Friday" from this day'],
  ['factbox report facts.ndjson -o report.html', 'an archive as a page'],
  ['factbox schema > factbox.schema.json', 'the JSON Schema of the record'],
];

/** What a command does with its results. */
export interface Ends {
  /** The exit code of the command that ran. */
  readonly exit: (code: number) => void;
  /** Text for standard output, from commands that are done at once. */
  readonly print: (text: string) => void;
}

/** The program with its commands. */
export function program(io: Io, ends: Ends): Command {
  const given: Given[] = [];
  const root = new Documented('factbox')
    .description(
      'Reads news text and writes validated JSON: dates, actors, locations, counts, FAQ sections, each with its place in the text.',
    )
    .version(GENERATOR_VERSION)
    .enablePositionalOptions() // what stands after a command is the command's
    .argument(
      '[inputs...]',
      'files, folders, globs, archives, or - for standard input (the default when something is piped in)',
    )
    .helpCommand(false);
  root.examples = EXAMPLES;
  for (const option of rootOptions(given, io.env)) root.addOption(option);
  const settings = settingsOf(root, io);
  root.action(async (inputs: string[], options: Omit<CliOptions, 'given'>) => {
    if (options.printConfig === true) return ends.print(`${JSON.stringify(settings.inForce(), null, 2)}\n`);
    await refuseMisspelt(inputs, root);
    const [{ extractCommand }] = await Promise.all([import('./extract-command.ts'), readLexiconAhead()]);
    const all = options.filesFrom === undefined ? named(inputs, io) : inputs;
    ends.exit(await extractCommand(all, { ...options, given }, io));
  });
  root.hook('preAction', async (_root, command) => {
    refuseForeign(root, command);
    await settings.apply(command);
  });
  addCommands(root, io, ends);
  root.addCommand(helpDefinition(root, io, ends));
  for (const command of allCommands(root)) {
    refuseRepeated(command);
    shorten(command, root);
    command.exitOverride().configureOutput({
      getOutHelpWidth: () => widthOf(io),
      writeOut: ends.print,
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`factbox: ${text.replace(/^error: /, '')}`),
    });
  }
  return root.showHelpAfterError('(try factbox --help)');
}

/** A first word that is no file, and nearly a command, is that command. */
async function refuseMisspelt(inputs: readonly string[], root: Command): Promise<void> {
  const [word] = inputs;
  if (word === undefined || !/^[a-z-]+$/.test(word)) return;
  const near = didYouMean(
    word,
    root.commands.map((command) => command.name()),
  ).replace('mean ', 'mean the command ');
  const { mayBeInput } = await import('../batch/listed-inputs.ts');
  if (near === '' || (await mayBeInput(word))) return;
  throw new UserError(`${word}: no such file${near}`, { exitCode: EXIT.unreadable, code: 'input/missing' });
}

const allCommands = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(allCommands)];

/** Options of the main job that stand before another command would be read and do nothing. */
function refuseForeign(root: Command, command: Command): void {
  if (command === root) return;
  const foreign = root.options.find(
    (option) => option.name() !== 'config' && root.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (foreign !== undefined)
    command.error(`error: option '${foreign.flags}' does not belong to the command ${command.name()}`);
}
