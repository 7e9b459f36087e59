import type { FactboxRecord, Failure } from '../model/record.ts';

/** One line of the output: an article's record, or why it has none. */
export type Entry = FactboxRecord | Failure;

/**
 * A format of the output: records one after another to text, so that a run of any length streams. `open` and `close` frame them;
 * pure, no I/O.
 */
export interface Writer {
  readonly open: string;
  readonly entry: (entry: Entry, index: number) => string;
  readonly close: string;
}
