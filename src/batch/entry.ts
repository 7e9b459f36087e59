/** A stretch of bytes that is read as one thing: a file, standard input, a member of an archive, a response in a WARC. */
import type { Metadata } from '../model/document.ts';
import type { ExtractOptions } from '../pipeline.ts';
import type { Budget } from './budget.ts';
import type { Damage } from './damage.ts';
import type { FileName } from './file-name.ts';
import type { FieldNames } from './field-names.ts';
import type { CliInputFormat } from './format-names.ts';
import type { Item } from './item.ts';
import type { Shard } from './shards/shard-of.ts';

export interface Entry {
  /** For the record: `archive.zip!member`. */
  readonly source: string;
  /** What may tell its format by its ending: the name without `.gz`. */
  readonly name: string;
  /** To be read once, in order; opened only when read. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where it lies on the disk, if it does as it is. */
  readonly file: FileName | null;
  /** What came with it in a header. */
  readonly charset: string | null;
  readonly mediaType: string | null;
  readonly metadata: Partial<Metadata>;
  /** It lies in something that may hold more. */
  readonly isMember: boolean;
  /** How many archives and compressions it lies in. */
  readonly depth: number;
  /** What is wrong with the compressed data that it is; null where it is none. */
  readonly damage: Damage | null;
  /** How much may still be unpacked from the input that it lies in. */
  readonly budget: Budget;
}

export interface InputOptions {
  /** The part of the articles that is asked for; null for all. */
  readonly shard: Shard | null;
  /** What the command line says of every article. */
  readonly extract: ExtractOptions;
  readonly format: CliInputFormat;
  readonly fields: FieldNames;
  /** The encoding that the user says the inputs have, or null. */
  readonly encoding: string | null;
  /** What parts the cells of CSV, or null to look. */
  readonly delimiter: string | null;
  /** How many bytes a file, a member or a line may have, unpacked. */
  readonly maxBytes: number;
  /** The inputs are own records, no articles. */
  readonly records: boolean;
  /** Own records may stand among the articles, and are read as such. */
  readonly recordsToo?: true;
  /** Names that are passed over: globs. */
  readonly ignore: readonly string[];
  /** Files and folders that this run writes, by identity: those that a folder or a glob holds are passed over. */
  readonly written: ReadonlySet<string>;
}

export interface OpenContext {
  readonly options: InputOptions;
  /** Should a path below an input be passed over? */
  readonly isIgnored: (path: string) => boolean;
  /** What another entry holds: archives hold archives. */
  readonly open: (entry: Entry) => AsyncGenerator<Item>;
}

/** Reads an entry of a kind: its articles in order. */
export type Opener = (entry: Entry, context: OpenContext) => AsyncGenerator<Item>;
