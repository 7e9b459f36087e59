import type { TokenRange } from './token-table.ts';

/** How a number is written. */
export type NumeralForm =
  | 'figures'
  | 'words'
  /** The word "one" alone, which is a pronoun, too. */
  | 'one'
  /** "several", "dozens": an interval and no value. */
  | 'vague'
  /** "no", "none". */
  | 'zero'
  | 'both'
  | 'another'
  /** "two-thirds", "half of", "1/16". */
  | 'fraction'
  /** "twice", "doubled". */
  | 'times'
  /** "twenty-third". */
  | 'ordinal';

/** A number as the words or figures say it by themselves, whatever it is the number of: decided once for dates and counts. */
export interface Numeral extends TokenRange {
  readonly form: NumeralForm;
  /** Null of vague ones, which stand for the interval from `low` to `high`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** It ends in a word of scale ("million") or a glued one ("5.2m"): by how much that multiplies; else 1. */
  readonly scale: number;
  /** Of a glued scale the figures without it, for "5m" may be metres of rope. */
  readonly bare: { readonly value: number; readonly to: number } | null;
  /** Two pairs of figures in words, read as a year: "nineteen ninety-four". */
  readonly isYear: boolean;
}

/** The numerals of a document, in source order and without overlaps. */
export interface Numerals {
  readonly all: readonly Numeral[];
  /** The numeral that begins at a token. */
  readonly at: (token: number) => Numeral | undefined;
  /** The numeral that a token is part of. */
  readonly holding: (token: number) => Numeral | undefined;
}

export const exactly = (value: number, form: NumeralForm, { from, to }: TokenRange): Numeral => ({
  from,
  to,
  form,
  value,
  low: value,
  high: value,
  scale: 1,
  bare: null,
  isYear: false,
});

/** 1.1 × 1000000 is 1100000.0000000002 in binary. */
export const rounded = (value: number): number => Number(value.toPrecision(14));
