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
  const isElliptic = gap.length <= 2 && gap[0] === ',' && (keys[quantity.last] ?? '').endsWith('ly'); // "five were hurt, one critically"
  const isSmaller = (quantity.value ?? 0) < (whole.quantity.value ?? 0);
  return isSmaller && (isElliptic || (gap.length === 1 && /^[-–—:]$/.test(gap[0] ?? ''))) ? whole : undefined;
}

/** "two of the five", "one of 12 people": what stands behind "of" includes what stands before it, and says what it is. */
export function withPartitives({ keys }: Line, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    if (next === undefined || figure.quantity.kind !== 'count' || next.quantity.kind !== 'count') return figure;
    const gap = keys.slice(figure.quantity.last, next.first);
    if (gap[0] !== 'of' || gap.length > 2) return figure;
    return { ...figure, partOf: figure.partOf ?? next, object: figure.object ?? next.object };
  });
}
