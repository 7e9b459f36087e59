/** Totals and their parts: "12 people, including three children", "of the 12, seven died", "two of the five", "10 percent of 91 million people". */
import { isClauseWord } from '../../lexicon/count-words.ts';
import type { Figure } from './figure.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';
import { partitive } from './shares.ts';

const LONGEST = 8;
const PARTED = /^(?:including|included|whom|among)$/;

/** The figure of the sentence that the quantity is a part of, where the grammar says so. */
export function wholeOf(
  { keys }: Line,
  quantity: Quantity,
  earlier: readonly Figure[],
  lemma: string | undefined,
): Figure | undefined {
  const whole = earlier.findLast(({ quantity: { kind } }) => kind === quantity.kind);
  if (whole === undefined || quantity.kind !== 'count') return undefined;
  if (isOfThem(keys, quantity)) return largerThan(quantity, earlier);
  const gap = keys.slice(whole.to, quantity.from);
  const cue = gap.findLastIndex(
    (key, at) => PARTED.test(key) && gap[at + 1] !== 'in' && !isClauseWord(gap[at - 1], 'be'),
  );
  // "10, including the leader, and 30 people hurt": what is more is a part only where nothing stands between.
  const isLess = (quantity.value ?? 0) <= (whole.quantity.high ?? whole.quantity.value ?? Number.POSITIVE_INFINITY);
  if (cue >= 0 && gap.length <= LONGEST && (isLess || cue === gap.length - 1))
    return whole.partOf ?? ofTheSame(lemma, quantity, earlier) ?? whole;
  const isSibling = whole.partOf !== null && gap.length <= 4 && gap.every((key) => /^(?:and|,|or|-)$/.test(key));
  if (isSibling) return whole.partOf;
  const opening = openingWhole(keys, earlier);
  if (opening !== undefined && (quantity.value ?? 0) < (opening.quantity.value ?? 0)) return opening;
  if ((quantity.value ?? 0) >= (whole.quantity.value ?? 0)) return undefined;
  const isElliptic = gap.length <= LONGEST && gap.at(-1) === ',' && (keys[quantity.to] ?? '').endsWith('ly'); // "five were hurt, one critically"
  const isListed = gap.length === 1 && /^[-–—:]$/.test(gap[0] ?? '');
  return isElliptic || isListed ? whole : undefined;
}

/** "160 copies in 100 languages, including 80 copies in Chinese": what is counted alike. */
const ofTheSame = (lemma: string | undefined, { value }: Quantity, earlier: readonly Figure[]): Figure | undefined =>
  lemma === undefined
    ? undefined
    : earlier.findLast(({ object, quantity }) => object?.lemma === lemma && (quantity.value ?? 0) >= (value ?? 0));

/** "400 had been killed, 120 of them women". */
const isOfThem = (keys: readonly string[], { to }: Quantity): boolean =>
  keys[to] === 'of' && /^(?:them|whom|these|those|which)$/.test(keys[to + 1] ?? '');

const largerThan = ({ value }: Quantity, earlier: readonly Figure[]): Figure | undefined =>
  earlier.findLast(
    ({ quantity, partOf }) =>
      quantity.kind === 'count' && partOf === null && (quantity.value ?? quantity.high ?? 0) > (value ?? 0),
  );

/** "Of the 12 on board, seven died", "Among nine suspects police held six": the figure that the sentence opens with. */
function openingWhole(keys: readonly string[], [opening]: readonly Figure[]): Figure | undefined {
  const isOpening = /^(?:of|among)$/.test(keys[0] ?? '') && opening?.from === (keys[1] === 'the' ? 2 : 1);
  return isOpening && opening.quantity.kind === 'count' ? opening : undefined;
}

const LONGEST_OWNER = 4;

/** What stands behind "of" includes what stands before it, and says what it is. */
export function withPartitives(line: Line, figures: readonly Figure[]): readonly Figure[] {
  const told = [...figures];
  // From the end, so that of "two of the five of the seven" each knows its whole.
  for (let i = told.length - 2; i >= 0; i -= 1) {
    const [figure, next] = [told[i], told[i + 1]];
    const join = figure && next && partitiveJoin(line, figure, next);
    if (figure === undefined || next === undefined || join === undefined) continue;
    const object = (join === 'owned' ? null : figure.object) ?? next.object;
    const [part, whole] = partitive(line, { ...figure, object }, next);
    told[i + 1] = whole;
    told[i] = { ...part, partOf: part.partOf ?? whole };
  }
  return told;
}

/** "two of the five", "seven out of 40", "10 percent of Egypt's 91 million people". */
function partitiveJoin({ keys }: Line, figure: Figure, next: Figure): 'bare' | 'owned' | undefined {
  if (next.quantity.kind !== 'count' || !/^(?:count|percent|ratio)$/.test(figure.quantity.kind)) return undefined;
  const whole = keys.slice(figure.quantity.to, next.from);
  const gap = whole[0] === 'out' ? whole.slice(1) : whole;
  if (gap[0] !== 'of') return undefined;
  if (gap.length <= LONGEST_OWNER && /['’]s?$/.test(gap.at(-1) ?? '')) return 'owned';
  return gap.length <= 2 || (gap.length === 3 && gap[1] === 'all') ? 'bare' : undefined;
}
