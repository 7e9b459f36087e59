/** What patterns look at. */
import type { ClassTable } from '../lexicon/compiled/class-table.ts';
import type { TokenTable } from '../model/token-table.ts';

/** Things of several tokens that a pattern can ask for whole, as `<kind>`. */
export interface Spans {
  /** The kinds of those that begin at a token; the same empty list where none does. */
  readonly kindsAt: (token: number) => readonly string[];
  /** The token after the end of the one that begins at a token, -1 where none does. */
  readonly endOf: (kind: string, from: number) => number;
  /** The token where the one begins that ends before a token, -1 where none does. */
  readonly beginOf: (kind: string, to: number) => number;
}

export const NO_KINDS: readonly string[] = [];

/** A document as patterns see it. Tokens by their numbers in the table. */
export interface Sight {
  readonly table: TokenTable;
  readonly classes: ClassTable;
  readonly spans: Spans;
  /** The part of speech of a token. */
  readonly tag: (token: number) => number;
}
