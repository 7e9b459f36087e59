/** Which options of the main job other commands have, named and read alike. */
import type { Option } from 'commander';
import { rootOptions, targetOptions } from './root-options.ts';
import type { Given } from './targets.ts';

/** Of these, what writing records anew can be told. */
const CONVERTING: ReadonlySet<string> = new Set([
  'table',
  'csv-raw',
  'slim',
  'append',
  'files-from',
  'ignore',
  'max-bytes',
  'limit',
  'jobs',
  'resume',
  'fail-fast',
  'errors',
  'quiet',
  'verbose',
  'no-progress',
  'summary',
]);

/** Of these, what says how one line is read and what is written of it. */
const FILTERING: ReadonlySet<string> = new Set([
  'slim',
  'fields',
  'encoding',
  'max-bytes',
  'published',
  'date-order',
  'offsets',
  'only',
  'min-confidence',
  'text',
  'transcripts',
  'lexicon',
  'gazetteer',
]);

/** And of whole inputs. */
const SHARDING: ReadonlySet<string> = new Set([...FILTERING, 'input-format', 'delimiter', 'ignore']);

/** What commands that show and count, but write no records, are told: what is read, which facts, and how they go about it. */
const READING: ReadonlySet<string> = new Set([
  ...FILTERING,
  'config',
  'delimiter',
  'fail-fast',
  'files-from',
  'ignore',
  'input-format',
  'jobs',
  'limit',
  'no-progress',
  'quiet',
  'shard',
  'timeout',
  'verbose',
]);
/** They read the text of an article as its record has it. */
const UNREAD: ReadonlySet<string> = new Set(['offsets', 'slim', 'text']);

const among = (names: ReadonlySet<string>): readonly Option[] =>
  rootOptions([], {}).filter((one) => names.has(one.name()));

/** The options of `filter`. */
export const filterOptions = (): readonly Option[] => among(FILTERING);

/** What `slurm` hands on to the shards. */
export const shardOptions = (): readonly Option[] => among(SHARDING);

/** The options of `view`, `explain`, `report` and `eval`. */
export const readingOptions = (): readonly Option[] =>
  rootOptions([], {}).filter(
    (one) => (READING.has(one.name()) || READING.has(`no-${one.name()}`)) && !UNREAD.has(one.name()),
  );

/** The options of `convert`: named and read as those of the main job. */
export const convertOptions = (given: Given[]): readonly Option[] => [
  ...targetOptions(given),
  ...rootOptions([], {}).filter((one) => CONVERTING.has(one.name()) || CONVERTING.has(`no-${one.name()}`)),
];
