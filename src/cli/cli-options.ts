import type { FieldNames } from '../batch/field-names.ts';
import type { CliInputFormat } from '../batch/format-names.ts';
import type { Shard } from '../batch/shards/shard-of.ts';
import type { OffsetUnit, Part } from '../model/vocabulary.ts';
import type { TableName } from '../output/index.ts';
import type { Given } from './targets.ts';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
type ColorChoice = (typeof COLOR_CHOICES)[number];

/** The options of the command line, as they were read. */
export interface CliOptions {
  /** Formats and where they go, in the order of the command line. */
  readonly given: readonly Given[];
  /** Of csv and parquet only this table. */
  readonly table?: TableName;
  readonly csvRaw?: boolean;
  readonly dedupe?: boolean;
  readonly jobs: number;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly failFast?: boolean;
  readonly errors?: string;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False: by --no-color. */
  readonly color?: ColorChoice | false;
  /** "": on standard error; a name: as JSON in a file. */
  readonly summary?: string;
  readonly slim?: boolean;
  readonly append?: boolean;
  readonly limit?: number;
  readonly list?: boolean;
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly inputFormat?: CliInputFormat;
  readonly fields?: FieldNames;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly maxBytes?: number;
  readonly ignore?: readonly string[];
  readonly filesFrom?: string;
  readonly published?: string;
  readonly dateOrder?: 'auto' | 'dmy' | 'mdy';
  readonly offsets: OffsetUnit;
  readonly only?: readonly Part[];
  readonly minConfidence?: number;
  readonly text?: boolean;
  readonly transcripts?: boolean;
  readonly whyNot?: { readonly start: number; readonly end: number };
  /** A file of the user's own names. */
  readonly lexicon?: string;
  /** A gazetteer that the user built. */
  readonly gazetteer?: string;
}
