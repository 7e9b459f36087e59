/** Precision, recall and F1 of a kind, added up over articles. */
import type { Pair } from './match.ts';

export interface Tallies {
  gold: number;
  found: number;
  /** The very same stretch. */
  strict: number;
  /** Stretches that overlap. */
  overlapping: number;
  /** Of those, that say the same; and how many were judged. */
  right: number;
  judged: number;
}

export const noTallies = (): Tallies => ({ gold: 0, found: 0, strict: 0, overlapping: 0, right: 0, judged: 0 });

export const isStrict = ({ gold, found }: Pair): boolean =>
  gold !== null && found !== null && gold.start === found.start && gold.end === found.end;

/** Null where it is not judged: the gold does not say, or there is nothing to compare. */
export const isRight = ({ gold, found }: Pair): boolean | null =>
  gold === null || found === null || gold.value === null ? null : gold.value === found.value;

export function addTo(tallies: Tallies, pairs: readonly Pair[]): void {
  for (const pair of pairs) {
    if (pair.gold !== null) tallies.gold += 1;
    if (pair.found !== null) tallies.found += 1;
    if (pair.gold !== null && pair.found !== null) tallies.overlapping += 1;
    if (isStrict(pair)) tallies.strict += 1;
    const right = isRight(pair);
    if (right !== null) tallies.judged += 1;
    if (right === true) tallies.right += 1;
  }
}

export interface Measures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

/** In percent, to a tenth; null where there is nothing to measure. */
export function measuresOf(right: number, { gold, found }: Pick<Tallies, 'gold' | 'found'>): Measures {
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, gold + found) };
}
