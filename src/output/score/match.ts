/** What is right, missed, invented: gold items against those that were found. */
import type { ScoredItem } from './items.ts';

export interface Pair {
  readonly gold: ScoredItem | null;
  readonly found: ScoredItem | null;
}

/** One to one: first those of the same stretch, then, in the order of the text, those that overlap most; the rest stand alone. */
export function matched(gold: readonly ScoredItem[], found: readonly ScoredItem[]): readonly Pair[] {
  const free = new Set(found);
  const byStretch = grouped(found);
  const pairs: Pair[] = [];
  const rest: ScoredItem[] = [];
  for (const item of gold) {
    const same = byStretch.get(keyOf(item))?.find((one) => free.has(one));
    if (same === undefined) rest.push(item);
    else {
      free.delete(same);
      pairs.push({ gold: item, found: same });
    }
  }
  let first = 0; // what ends before a gold item begins touches none of those after it
  for (const item of rest) {
    while (first < found.length && isBefore(found[first], item)) first += 1;
    const other = mostOverlapping(item, found, first, free);
    if (other !== null) free.delete(other);
    pairs.push({ gold: item, found: other });
  }
  return [...pairs, ...[...free].map((item) => ({ gold: null, found: item }))];
}

const keyOf = ({ field, start, end }: ScoredItem): string => `${field} ${start} ${end}`;

function grouped(items: readonly ScoredItem[]): ReadonlyMap<string, readonly ScoredItem[]> {
  const groups = new Map<string, ScoredItem[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const isBefore = (one: ScoredItem | undefined, item: ScoredItem): boolean =>
  one !== undefined && (one.field < item.field || (one.field === item.field && one.end <= item.start));

function mostOverlapping(
  item: ScoredItem,
  found: readonly ScoredItem[],
  first: number,
  free: ReadonlySet<ScoredItem>,
): ScoredItem | null {
  let best: ScoredItem | null = null;
  let most = 0;
  for (let at = first; at < found.length; at += 1) {
    const one = found[at];
    if (one === undefined || one.field > item.field || (one.field === item.field && one.start >= item.end)) break;
    const shared = one.field === item.field ? Math.min(one.end, item.end) - Math.max(one.start, item.start) : 0;
    if (shared > most && free.has(one)) [best, most] = [one, shared];
  }
  return best;
}
