/** Totals and their parts: "12 people, including three children", "two of the five", "four victims - one female and three male". */
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 8;

/** The figure of the sentence that the quantity is a part of, where the grammar says so. */
export function wholeOf({ keys }: Line, quantity: Quantity, earlier: readonly Figure[]): Figure | undefined {
  const whole = earlier.findLast(({ quantity: { kind } }) => kind === quantity.kind);
  if (whole === undefined || quantity.kind !== 'count') return undefined;
  const gap = keys.slice(whole.last, quantity.first);
  const isPart = gap.length <= LONGEST && gap.some((key) => /^(?:including|included|whom|among)$/.test(key));
  if (isPart) return whole.partOf ?? whole;
  const isSibling = whole.partOf !== null && gap.length <= 4 && gap.every((key) => /^(?:and|,|or|-)$/.test(key));
  if (isSibling) return whole.partOf;
  const isSmaller = (quantity.value ?? 0) < (whole.quantity.value ?? 0);
  return isSmaller && gap.length === 1 && /^[-–—:]$/.test(gap[0] ?? '') ? whole : undefined;
}
