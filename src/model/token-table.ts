/**
 * The tokens of a document as columns: token 17 is row 17 of each. What stages find are ranges of token numbers
 * ("from" inclusive, "to" exclusive), and nobody cuts the text again to learn what a token is.
 */
export interface TokenTable {
  /** The text that offsets point into. */
  readonly text: string;
  /** How many tokens there are. Every column has one row more: the sentinel, of kind `TokenKind.end` and word 0, at `length`. */
  readonly length: number;
  /** UTF-16 offsets of each token, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * The number of its letters or figures in the compiled lexicon (`WordTable`); 0 of punctuation, addresses, the sentinel and figures
   * that the lexicon lacks. A word that it lacks has a number from `words.size` on, the same wherever this document has the same letters, and no facts.
   */
  readonly word: Int32Array;
  /** One of `TokenKind`. */
  readonly kind: Uint8Array;
  /** One of `TokenShape`. */
  readonly shape: Uint8Array;
  /** The set of classes that it is in, by the compiled lexicon and by how it stands in the text (`ClassTable`). */
  readonly classes: Uint16Array;
  /** Sums of `TokenFlag`. */
  readonly flags: Uint8Array;
  /** The keys of the words that the lexicon lacks, by their number less the lexicon's size. */
  readonly unknown: readonly string[];
}

/**
 * `word` has letters and may have digits after them ("M23"); `number` is digits with their separators ("1,234.5"); `punct` is one
 * mark.
 */
export const TokenKind = { end: 0, word: 1, number: 2, punct: 3, url: 4 } as const;

/** `lower` dog · `title` Dog · `upper` DOG, U.S. · `initial` J. · `mixed` iPhone, McDonald · `none` without letters. */
export const TokenShape = { none: 0, lower: 1, title: 2, upper: 3, initial: 4, mixed: 5 } as const;

export const TokenFlag = {
  /** No white space stands before it: "5.2" + "m", "Iraq" + "'s". */
  glued: 1,
  /** A line's end broke the word: its text holds more than its letters. */
  broken: 2,
} as const;

/** Tokens `[from, to)` of a table. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The number of the token that holds a position in the text, or of the first behind it. Binary search. */
export function tokenAt({ end, length }: TokenTable, position: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
