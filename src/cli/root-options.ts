/** The options of the main job. */
import { Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { CLI_INPUT_FORMATS } from '../batch/format-names.ts';
import { OFFSET_UNITS } from '../model/vocabulary.ts';
import { OUTPUT_FORMATS, TABLE_NAMES } from '../output/index.ts';
import { choice, chosen, repeatable, Repeatable } from './given-options.ts';
import {
  byteCount,
  confidence,
  delimiter,
  encoding,
  fieldNames,
  limit,
  parts,
  publicationDate,
  seconds,
  summaryFile,
  threads,
} from './options.ts';
import { shard } from './shard-option.ts';
import type { Given } from './targets.ts';

const option = (flags: string, description: string): Option => new Option(flags, description);
const parsed = <T>(flags: string, description: string, parse: (value: string) => T): Option =>
  option(flags, description).argParser(parse);

/**
 * @param given takes formats and where they go, in the order in which they stand
 * @param env what a scheduler says there, `--shard` may ask for
 */
export const rootOptions = (given: Given[], env: Io['env']): readonly Option[] => [
  ...targetOptions(given),
  choice('--table <name>', 'of csv or parquet only this table', TABLE_NAMES),
  option('--csv-raw', 'leave CSV cells that a spreadsheet would run as a formula as they are'),
  option('--slim', 'records without nulls, empty lists, sentences and sections'),
  option('--append', 'add to what the file holds already'),
  ...inputOptions(),
  ...factOptions(),
  ...runOptions(env),
];

/** Formats and where they go; they may be given again. */
export function targetOptions(given: Given[]): readonly Option[] {
  const noted = <G extends Given>(
    flags: string,
    description: string,
    kind: G['kind'],
    read: (value: string) => G['value'],
  ): Option =>
    new Repeatable(flags, description).argParser((value: string) => {
      given.push({ kind, value: read(value) } as Given);
      return value;
    });
  const format = noted(
    '-f, --format <format>',
    'output format; by the name of -o, else json to a terminal, ndjson otherwise; may be repeated, each with its -o or -d',
    'format',
    (value) => chosen(value, OUTPUT_FORMATS),
  );
  format.argChoices = [...OUTPUT_FORMATS];
  return [
    format,
    noted(
      '-o, --output <file>',
      'write to a file, whole or not at all (.gz: compressed); - for standard output',
      'output',
      String,
    ),
    noted(
      '-d, --output-dir <dir>',
      'write files for each article, or for each table, into a folder',
      'outputDir',
      String,
    ),
  ];
}

const inputFormat = (): Option =>
  choice('--input-format <format>', 'what the inputs are', CLI_INPUT_FORMATS).default('auto');
const lexicon = (): Option =>
  option('--lexicon <file>', 'your own actors and places, CSV or NDJSON; they go before ours');
const gazetteer = (): Option => option('--gazetteer <file>', 'more places, packed by factbox gazetteer build');
const published = (): Option =>
  parsed('--published <date>', 'publication date of every article, YYYY-MM-DD', publicationDate);

const inputOptions = (): readonly Option[] => [
  inputFormat(),
  parsed(
    '--fields <map>',
    'keys, dotted paths or columns of JSON and CSV: text=article.body,published=date',
    fieldNames,
  ),
  option('--files-from <file>', 'read the names of inputs from a file, one a line; - for standard input'),
  repeatable('--ignore <glob>', 'pass over files and members of archives of this name; may be repeated'),
  parsed(
    '--delimiter <character>',
    'what parts the cells of CSV: one character, or tab; found out without it',
    delimiter,
  ),
  parsed('--encoding <name>', 'what the inputs are encoded in; found out without it', encoding),
  parsed('--max-bytes <size>', 'how large one file, member, line or message may be: 500K, 64M, 2G', byteCount),
  parsed('--limit <n>', 'only the first n articles', limit),
  option('--list', 'only tell what would be read, and as what'),
];

const factOptions = (): readonly Option[] => [
  published(),
  choice('--date-order <order>', 'how to read 03/04/2023', ['auto', 'dmy', 'mdy']).default('auto'),
  choice('--offsets <unit>', 'what offsets count', OFFSET_UNITS).default('codepoint'),
  parsed('--only <parts>', 'dates,actors,locations,counts,events,faq,quotes,sources: which to extract', parts),
  parsed('--min-confidence <number>', 'leave out values of less confidence, 0 to 1', confidence),
  option('--text', "put the article's text into the record"),
  option('--transcripts', 'questions and answers of hearings, trials and debates, too'),
  lexicon(),
  gazetteer(),
];

const runOptions = (env: Io['env']): readonly Option[] => [
  parsed('-j, --jobs <n>', 'threads; the same output for every number', threads).default(1),
  parsed('--timeout <seconds>', 'give up on an article that takes longer', seconds),
  option('--resume', 'go on where an earlier run has stopped or ended (with -o or -d)'),
  parsed(
    '--shard <i/n>',
    'only the i-th of n parts; with -d a part that merge and verify know; auto: as Slurm says',
    (text) => shard(text, env),
  ),
  option('--dedupe', 'name in document.duplicateOf the earlier article that one repeats, wholly or nearly'),
  option('--fail-fast', 'stop at the first article that fails'),
  option('--errors <file>', 'list what failed in a file, too, one failure a line'),
  option('-q, --quiet', 'tell only why a run ends, not which articles failed').conflicts('verbose'),
  option('-v, --verbose', 'tell of every article how many values it has, on standard error'),
  option('--no-progress', 'no line of progress on a terminal'),
  parsed('--summary [file.json]', 'tell at the end what was done, on standard error or in a file', summaryFile),
  option('--config <file>', 'a JSON file of options; without it factbox.config.json, where there is one'),
  option('--print-config', 'print the options in force, those of file and environment (FACTBOX_JOBS=2) included'),
];
