import type { FactboxRecord, Failure } from '../model/record.ts';
import type { OffsetUnit } from '../model/vocabulary.ts';

/** What is written of an article: its record, or why it has none. */
export type Entry = FactboxRecord | Failure;

export const isFailure = (entry: Entry): entry is Failure => 'error' in entry;

/** One file of a format: what stands before, between and after the articles in it. */
export interface OutputFile {
  /** With `-d`: "counts.csv" of a table; of an article's file what its path ends in, ".geojson". */
  readonly name: string;
  readonly open: string;
  readonly separator: string;
  readonly close: string;
  /** What the text, when complete, is turned into: a format that cannot grow by whole articles. Given line by line. */
  readonly encode?: (lines: AsyncIterable<string>) => AsyncGenerator<Uint8Array>;
}

/** What a record must hold for a format, whatever else is asked for. */
export interface Needs {
  readonly withText?: true;
  readonly offsets?: OffsetUnit;
}

/** A format of the output: one article after another to text, so that a run of any length streams. Pure, no I/O. */
export interface Writer {
  /** What `-d` makes: files for each `article`, or each `table` once. */
  readonly spread: 'article' | 'table';
  /** Whether a file can hold several articles. */
  readonly holds: 'one' | 'many';
  readonly files: readonly OutputFile[];
  readonly needs: Needs;
  /** It is made of the text: of a record without it nothing can be written. */
  readonly isMadeOfText?: true;
  /** The text of an article for each of the files, in their order; "" where a file gets nothing of it. */
  readonly render: (entry: Entry) => readonly string[];
}

/** A file whose articles follow one another as they are. */
export const plainFile = (name: string): OutputFile => ({ name, open: '', separator: '', close: '' });
