import { amount } from '../facts/figures.ts';
import { namesIn } from '../facts/names.ts';
import { dayOf } from '../tables/precision.ts';
import { best as bestOf, boundOf, sumOf, tollsOf as casualtiesOf, type Toll as Casualties } from '../tables/tolls.ts';
import type { Gatherer, WithTable } from './gather.ts';
import { day as dayColumn, number, type ReportRow, text } from './report-table.ts';
import type { Story, Told } from './story.ts';

const MOST_ROWS = 1500;

export interface TollDay {
  readonly day: string;
  readonly category: string;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

export interface Tolls extends WithTable {
  readonly byDay: readonly TollDay[];
  /** Tolls of no certain day: in the table, not in the chart. */
  readonly undated: number;
  /** Older tolls of a day and place, that a newer article replaced. */
  readonly replaced: number;
}

/** What one article says of one category on one day at one place. */
interface Toll {
  readonly day: string | null;
  readonly category: string;
  readonly place: string | null;
  readonly who: string | null;
  readonly published: string;
  readonly said: readonly string[];
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly told: Told;
}

/**
 * Casualties, the newest toll only: of an article not what is denied, told again, part of another figure or replaced; of several
 * articles, for a day and a place, what the last one says.
 */
export function gatherTolls(): Gatherer<Tolls> {
  const newest = new Map<string, Toll>();
  let replaced = 0;
  return {
    add: (story) => {
      for (const [key, toll] of tollsOf(story)) {
        const known = newest.get(key);
        if (known !== undefined) replaced += 1;
        if (known === undefined || known.published <= toll.published) newest.set(key, toll);
      }
    },
    result: () => {
      const all = [...newest.values()].sort((a, b) => b.best - a.best);
      const dated = all.flatMap(({ day, category, best, low, high }) =>
        day === null ? [] : [{ day, category, best, low, high }],
      );
      return {
        byDay: dated,
        undated: all.length - dated.length,
        replaced,
        table: {
          name: 'casualties',
          title: 'Casualties',
          columns: [
            dayColumn('Day'),
            text('Category'),
            text('Told as'),
            number('Low'),
            number('Best'),
            number('High'),
            text('Where'),
            text('Who says so'),
          ],
          rows: all.slice(0, MOST_ROWS).map(rowOf),
          total: all.length,
          chosen: 'the largest',
        },
      };
    },
  };
}

const rowOf = ({ day, category, said, low, best, high, place, who, told }: Toll): ReportRow => ({
  cells: [day, category, said.join(' + '), low, best, high, place, who],
  told,
});

/** The tolls of a story by what they are tolls of: by day, place and outcome where both are known. */
function tollsOf(story: Story): ReadonlyMap<string, Toll> {
  const found = new Map<string, Toll>();
  for (const [index, casualties] of casualtiesOf(story.record).entries()) {
    const toll = tollOf(story, casualties);
    if (toll === null) continue;
    const isPlaced = toll.day !== null && toll.place !== null;
    const key = isPlaced ? `${toll.day} ${toll.place} ${toll.category}` : `${story.article.id} ${index}`;
    const beside = found.get(key);
    found.set(key, beside === undefined ? toll : added(beside, toll));
  }
  return found;
}

function tollOf({ record, article, told }: Story, { event, outcome, counts }: Casualties): Toll | null {
  const [first] = counts;
  const total = sumOf(counts, bestOf);
  if (first === undefined || total === 0) return null;
  const nameOf = namesIn(record);
  const linked = (key: 'date' | 'location'): string | null =>
    counts.map((count) => count[key]).find((id) => id !== null) ?? event?.[key] ?? null;
  const date = record.dates.find(({ id }) => id === linked('date'));
  const [from, to] = [dayOf(date?.earliest ?? null), dayOf(date?.latest ?? null)];
  return {
    day: from === to ? from : null,
    category: outcome,
    place: nameOf(linked('location')),
    who: nameOf(first.attribution),
    published: article.day ?? '',
    said: counts.map(amount),
    best: total,
    low: boundOf(counts, 'low') ?? total,
    high: boundOf(counts, 'high') ?? total,
    told: told(first),
  };
}

const added = (a: Toll, b: Toll): Toll => ({
  ...a,
  said: [...a.said, ...b.said],
  best: a.best + b.best,
  low: a.low + b.low,
  high: a.high + b.high,
});
