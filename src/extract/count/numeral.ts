import type { Stretch } from './line.ts';

/** What the words or figures of a number say by themselves. */
export interface Numeral extends Stretch {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly form: NumeralForm;
  /** It ends in a scale word ("million") or a glued scale ("5.2m"); of the last the bare figures are kept for units ("5m" of rope). */
  readonly scale: number;
  readonly glued: { readonly value: number; readonly last: number } | null;
}

export type NumeralForm =
  | 'figures'
  | 'words'
  | 'one'
  | 'vague'
  | 'zero'
  | 'both'
  | 'another'
  | 'fraction'
  | 'times'
  | 'article';

export const exact = (value: number, form: NumeralForm, { first, last }: Stretch): Numeral => ({
  first,
  last,
  value,
  low: value,
  high: value,
  form,
  scale: 1,
  glued: null,
});
