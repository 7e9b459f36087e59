/** Totals and their parts: "12 people, including three children", "of the 12, seven died", "two of the five", "10 percent of 91 million people". */
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 8;
const PARTED = /^(?:including|included|whom|among)$/;

/** The figure of the sentence that the quantity is a part of, where the grammar says so. */
export function wholeOf({ keys }: Line, quantity: Quantity, earlier: readonly Figure[]): Figure | undefined {
  const whole = earlier.findLast(({ quantity: { kind } }) => kind === quantity.kind);
  if (whole === undefined || quantity.kind !== 'count') return undefined;
  const gap = keys.slice(whole.to, quantity.from);
  const cue = gap.findLastIndex((key, at) => PARTED.test(key) && gap[at + 1] !== 'in');
  // "10, including the leader, and 30 people hurt": what is more is a part only where nothing stands between.
  const isLess = (quantity.value ?? 0) <= (whole.quantity.high ?? whole.quantity.value ?? Number.POSITIVE_INFINITY);
  if (cue >= 0 && gap.length <= LONGEST && (isLess || cue === gap.length - 1)) return whole.partOf ?? whole;
  const isSibling = whole.partOf !== null && gap.length <= 4 && gap.every((key) => /^(?:and|,|or|-)$/.test(key));
  if (isSibling) return whole.partOf;
  const opening = openingWhole(keys, earlier);
  if (opening !== undefined && (quantity.value ?? 0) < (opening.quantity.value ?? 0)) return opening;
  if ((quantity.value ?? 0) >= (whole.quantity.value ?? 0)) return undefined;
  const isElliptic = gap.length <= LONGEST && gap.at(-1) === ',' && (keys[quantity.to] ?? '').endsWith('ly'); // "five were hurt, one critically"
  const isListed = gap.length === 1 && /^[-–—:]$/.test(gap[0] ?? '');
  return isElliptic || isListed ? whole : undefined;
}

/** "Of the 12 on board, seven died", "Among nine suspects police held six": the figure that the sentence opens with. */
function openingWhole(keys: readonly string[], [opening]: readonly Figure[]): Figure | undefined {
  const isOpening = /^(?:of|among)$/.test(keys[0] ?? '') && opening?.from === (keys[1] === 'the' ? 2 : 1);
  return isOpening && opening.quantity.kind === 'count' ? opening : undefined;
}

const LONGEST_OWNER = 4;

/** "two of the five", "10 percent of Egypt's 91 million people": what stands behind "of" includes what stands before it, and says what it is. */
export function withPartitives({ keys }: Line, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    if (next?.quantity.kind !== 'count' || !/^(?:count|percent|ratio)$/.test(figure.quantity.kind)) return figure;
    const gap = keys.slice(figure.quantity.to, next.from);
    const isOwned = gap.length <= LONGEST_OWNER && /['’]s?$/.test(gap.at(-1) ?? '');
    if (gap[0] !== 'of' || (gap.length > 2 && !isOwned)) return figure;
    return { ...figure, partOf: figure.partOf ?? next, object: (isOwned ? null : figure.object) ?? next.object };
  });
}
