/** The stretch of time that a chart shows: nearly all there is, without the few days that lie far away. */

interface Dated {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** How much the day has; one without it. */
  readonly count?: number;
}

export interface Window {
  readonly first: string;
  readonly last: string;
  /** How much lies outside. */
  readonly left: number;
}

/** Of this share of all, on either side, what lies far off is left out. */
const TAIL = 0.1;
/** Far off: farther from the part between than this many times its length. */
const FAR = 1;
const DAY = 86_400_000;
const LEAST = 14 * DAY;

const weight = ({ count = 1 }: Dated): number => count;
const sum = (values: readonly Dated[]): number => values.reduce((total, value) => total + weight(value), 0);

export function windowOf<T extends Dated>(values: readonly T[]): Window {
  const sorted = [...values].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const total = sum(sorted);
  const at = (share: number): number => {
    let before = 0;
    const found = sorted.find((value) => (before += weight(value)) > share * total) ?? sorted.at(-1);
    return Date.parse(found?.day ?? '1970-01-01');
  };
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  const reach = Math.max(LEAST, (high - low) * FAR);
  const inside = sorted.filter(({ day }) => Date.parse(day) >= low - reach && Date.parse(day) <= high + reach);
  return { first: inside[0]?.day ?? '', last: inside.at(-1)?.day ?? '', left: total - sum(inside) };
}

export const within = <T extends Dated>(values: readonly T[], { first, last }: Window): readonly T[] =>
  values.filter(({ day }) => day >= first && day <= last);
