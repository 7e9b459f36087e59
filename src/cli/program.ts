// The only importer of commander.
import { Argument, Command, Option } from 'commander';
import { EXIT, type Io } from '../batch/io.ts';
import { CLI_INPUT_FORMATS } from '../batch/formats.ts';
import { UserError } from '../model/message.ts';
import { GENERATOR_VERSION } from '../model/version.ts';
import { OFFSET_UNITS } from '../model/vocabulary.ts';
import { OUTPUT_FORMATS, TABLE_NAMES } from '../output/index.ts';
import { completionScript, type Grammar, type Shell, SHELLS } from './completion.ts';
import { settingsOf } from './config.ts';
import {
  another,
  byteCount,
  type CliOptions,
  confidence,
  encoding,
  fieldNames,
  parts,
  publicationDate,
  seconds,
  shard,
  threads,
} from './options.ts';

const EXAMPLES = `
Examples:
  factbox article.txt                                  one article, pretty JSON on a terminal
  cat article.txt | factbox                            the same from a pipe, one line of JSON
  factbox --only dates,counts news/*.txt > facts.ndjson
  factbox --fields text=body,published=date feed.ndjson -o facts.ndjson
  factbox -f csv -d tables news/*.txt                  tables/articles.csv, dates.csv, actors.csv …
  factbox archive.zip crawl.warc.gz news/ --ignore '*.css' > facts.ndjson
  factbox --published 2023-11-16 article.md            count "last Friday" from this day
  factbox explain article.txt                          the article with every value underlined
  factbox schema > factbox.schema.json                 the JSON Schema of the record

Exit codes:
  0 all done · 1 wrong usage · 2 an input could not be read · 3 some articles failed, the rest are written
  4 a record did not validate · 5 the output could not be written · 70 a bug of factbox · 130 interrupted`;

/** The program with its commands; \`exit\` takes the exit code of the command that ran. */
export function program(io: Io, exit: (code: number) => void): Command {
  const root = new Command('factbox')
    .description(
      'Reads news text and writes validated JSON: dates, actors, locations, counts, FAQ sections, each with its place in the text.',
    )
    .version(GENERATOR_VERSION)
    .helpCommand('help [command]', 'what a command does')
    .enablePositionalOptions() // what stands behind a command is the command's
    .argument(
      '[inputs...]',
      'files, folders, globs, archives, or - for standard input (the default when something is piped in)',
    )
    .addOption(
      new Option('-f, --format <format>', 'output format; json to a terminal, ndjson otherwise').choices([
        ...OUTPUT_FORMATS,
      ]),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-d, --output-dir <dir>', 'write files for each article, or for each table, into a folder')
    .addOption(new Option('--table <name>', 'of csv or parquet only this table').choices([...TABLE_NAMES]))
    .option('--csv-raw', 'leave CSV cells that a spreadsheet would run as a formula as they are')
    .addOption(
      new Option('--input-format <format>', 'what the inputs are').choices([...CLI_INPUT_FORMATS]).default('auto'),
    )
    .option(
      '--fields <map>',
      'keys, dotted paths or columns of JSON and CSV: text=article.body,published=date',
      fieldNames,
    )
    .option('--files-from <file>', 'read the names of inputs from a file, one a line; - for standard input')
    .option('--ignore <glob>', 'pass over files and members of archives of this name; may be repeated', another)
    .option('--encoding <name>', 'what the inputs are encoded in; found out without it', encoding)
    .option('--max-bytes <size>', 'how large one file, member, line or message may be: 500K, 64M, 2G', byteCount)
    .option('--published <date>', 'publication date of every article, YYYY-MM-DD', publicationDate)
    .addOption(
      new Option('--date-order <order>', 'how to read 03/04/2023').choices(['auto', 'dmy', 'mdy']).default('auto'),
    )
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices([...OFFSET_UNITS]).default('codepoint'))
    .option('--only <parts>', 'dates,actors,locations,counts,faq,quotes,sources: which to extract', parts)
    .option('--min-confidence <number>', 'leave out values of less confidence, 0 to 1', confidence)
    .option('--text', "put the article's text into the record")
    .option('--transcripts', 'questions and answers of hearings, trials and debates, too')
    .option('--lexicon <file>', 'your own actors and places, CSV or NDJSON; they go before ours')
    .option('--gazetteer <file>', 'more places, packed by factbox gazetteer build')
    .addOption(new Option('-j, --jobs <n>', 'threads; the same output for every number').default(1).argParser(threads))
    .option('--timeout <seconds>', 'give up on an article that takes longer', seconds)
    .option('--resume', 'go on where a run that broke off has stopped (with -o or -d)')
    .option('--shard <i/n>', 'only the i-th of n parts of the articles', shard)
    .option('--dedupe', 'name in document.duplicateOf the earlier article that one repeats, wholly or nearly')
    .option('--fail-fast', 'stop at the first article that fails')
    .option('--errors <file>', 'list what failed in a file, too, one failure a line')
    .addOption(
      new Option('-q, --quiet', 'tell only why a run ends, not which articles failed').conflicts([
        'verbose',
        'summary',
      ]),
    )
    .option('-v, --verbose', 'tell of every article how many values it has, on standard error')
    .option('--no-progress', 'no line of progress on a terminal')
    .option('--summary', 'tell at the end what was done, on standard error')
    .option('--config <file>', 'a JSON file of options; without it factbox.config.json, where there is one')
    .option('--print-config', 'print the options in force, those of file and environment (FACTBOX_JOBS=2) included')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: CliOptions) => {
      if (options.printConfig === true) {
        io.stdout.write(`${JSON.stringify(settings.inForce(), null, 2)}\n`);
        return;
      }
      const { extractCommand } = await import('./extract-command.ts');
      exit(await extractCommand(options.filesFrom === undefined ? named(inputs, io) : inputs, options, io));
    });
  const settings = settingsOf(root, io);
  root.hook('preAction', (_root, command) => settings.apply(command));
  root
    .command('schema')
    .description('print the JSON Schema of the record')
    .action(async () => {
      const { jsonSchema } = await import('../model/record.ts');
      io.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
  root
    .command('explain')
    .description('print an article with every value underlined: its kind, value and rule')
    .argument('<file>')
    .addOption(
      new Option('--input-format <format>', 'what the file is').choices([...CLI_INPUT_FORMATS]).default('auto'),
    )
    .option('--published <date>', 'publication date, YYYY-MM-DD', publicationDate)
    .option('--lexicon <file>', 'your own actors and places, CSV or NDJSON; they go before ours')
    .option('--gazetteer <file>', 'more places, packed by factbox gazetteer build')
    .option('--no-color', 'no colours on a terminal; NO_COLOR does the same')
    .action(async (file: string, options: CliOptions) => {
      const { explainCommand } = await import('./explain-command.ts');
      exit(await explainCommand(file, options, io));
    });
  root
    .command('completion')
    .description('print what makes a shell complete options: eval "$(factbox completion bash)"')
    .addArgument(new Argument('<shell>').choices([...SHELLS]))
    .action((shell: Shell) => void io.stdout.write(completionScript(shell, grammarOf(root))));
  const gazetteer = root.command('gazetteer').description('gazetteers of your own');
  gazetteer
    .command('build')
    .description('pack GeoNames tables (MM.txt, allCountries.txt) into one file for --gazetteer: every village')
    .argument('<tables...>', 'unzipped files of https://download.geonames.org/export/dump/')
    .requiredOption('-o, --output <file>', 'the gazetteer, written whole or not at all')
    .action(async (tables: string[], { output }: { readonly output: string }) => {
      const { gazetteerCommand } = await import('./gazetteer-command.ts');
      exit(await gazetteerCommand(tables, output, io));
    });
  for (const command of [root, ...root.commands, ...gazetteer.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`factbox: ${text.replace(/^error: /, '')}`),
    });
  }
  return root.showHelpAfterError('(try factbox --help)');
}

/** Without inputs, what is piped in is read; at a terminal there is nothing to read. */
function named(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (io.stdin.isTTY === true)
    throw new UserError('no input; give files or pipe text in (try factbox --help)', {
      exitCode: EXIT.usage,
      code: 'usage/no-input',
    });
  return ['-'];
}

const grammarOf = (root: Command): Grammar => ({
  options: root.options.map((option) => ({
    short: option.short?.replace(/^-/, '') ?? null,
    long: (option.long ?? '').replace(/^--/, ''),
    description: option.description,
    value: option.required ? (/<(?<name>.+)>/.exec(option.flags)?.groups?.['name'] ?? 'value') : null,
    choices: option.argChoices ?? [],
  })),
  commands: root.commands.map((command) => ({ name: command.name(), description: command.description() })),
});
