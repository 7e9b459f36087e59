/** The charts of one article: its events and dates in time, its places on a map, its tolls as they grew. */
import type { FactboxRecord } from '../../model/record.ts';
import { type MapPlace, placeMap } from '../charts/map.ts';
import { timeline, type TimelineItem } from '../charts/timeline.ts';
import { tollChart, type Telling } from '../charts/tolls.ts';
import { counted } from '../facts/numbers.ts';
import { amount } from '../facts/figures.ts';
import { namesIn } from '../facts/names.ts';
import { html, type Markup } from '../page/markup.ts';

/** Pixels; the column of the factbox, more or less. */
const WIDTH = 480;
const MOST_ROWS = 24;
const NAMED_PLACES = 9;

const figureOf = (chart: Markup, caption: string | null): Markup =>
  html`<figure class="scroll">${chart}${caption === null ? null : html`<figcaption>${caption}</figcaption>`}</figure>`;

/** Events on the days they are dated to, and the dates of no event; null where nothing has a day. */
export function storyTimeline(record: FactboxRecord): Markup | null {
  const items = [...eventItems(record), ...dateItems(record), ...publishedItem(record)].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  if (items.length < 2) return null;
  const shown = items.slice(0, MOST_ROWS);
  return figureOf(
    timeline('Events and dates in time', shown, WIDTH),
    shown.length === items.length ? null : `The first ${MOST_ROWS} of ${items.length}`,
  );
}

type Interval = Pick<TimelineItem, 'from' | 'to'>;

function intervalOf(date: FactboxRecord['dates'][number] | undefined): Interval | null {
  if (date === undefined || date.earliest === null || date.latest === null) return null;
  const interval = { from: date.earliest, to: date.latest };
  return isDay(interval.from) && isDay(interval.to) ? interval : null;
}

/** Years before 1 and after 9999 have no place on an axis. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text));

function eventItems({ events, dates }: FactboxRecord): readonly TimelineItem[] {
  const byId = new Map(dates.map((date) => [date.id, date]));
  return events.flatMap((event) => {
    const interval = intervalOf(byId.get(event.date ?? ''));
    const label = [event.mode ?? event.type, event.patients[0]?.text ?? event.agents[0]?.text]
      .filter(Boolean)
      .join(': ');
    return interval === null ? [] : [{ ...interval, label, href: `#${event.id}`, kind: 'event' as const }];
  });
}

function dateItems({ events, dates }: FactboxRecord): readonly TimelineItem[] {
  const used = new Set(events.map(({ date }) => date));
  const seen = new Set<string>();
  return dates.flatMap((date) => {
    const interval = intervalOf(date);
    if (interval === null || used.has(date.id) || seen.has(date.value)) return [];
    seen.add(date.value);
    return [{ ...interval, label: date.text.replace(/\s+/g, ' '), href: `#${date.id}`, kind: 'date' as const }];
  });
}

function publishedItem({ document: { published } }: FactboxRecord): readonly TimelineItem[] {
  if (published === null || !isDay(published.value)) return [];
  const day = published.value.slice(0, 'YYYY-MM-DD'.length);
  return [{ from: day, to: day, label: 'published', href: '#article', kind: 'published' }];
}

const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'admin1']);

/** Degrees around the story's focus that its map shows. */
const NEAR = 32;

/** Zoomed to the story: countries and regions far from its focus, of which a dot tells little, are named beneath the map. */
export function storyMap({ locations, document }: FactboxRecord): Markup | null {
  const focus = locations.find(({ id }) => id === document.focus?.location);
  const places = locations.flatMap(({ id, name, lat, lon, precision, mentions }) => {
    if (lat === null || lon === null) return [];
    const title = `${name}: ${counted(mentions.length, 'mention')}`;
    const isWide = WIDE.has(precision ?? '');
    return [{ name, lat, lon, weight: mentions.length, isWide, href: `#${id}`, title }];
  });
  const isFar = ({ lat, lon, isWide }: MapPlace): boolean =>
    isWide && focus !== undefined && degreesBetween({ lat, lon }, focus) > NEAR;
  const near = places.filter((place) => !isFar(place));
  const shown = near.length === 0 ? places : near;
  const left = places.filter((place) => !shown.includes(place)).map(({ name }) => name);
  if (shown.length === 0) return null;
  return figureOf(
    placeMap('Map of the places', shown, { width: WIDTH, named: NAMED_PLACES }),
    left.length === 0 ? null : `Not on the map: ${left.join(', ')}`,
  );
}

/** The larger of the differences in latitude and longitude, the shorter way around. */
function degreesBetween(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number | null; readonly lon: number | null },
): number {
  const east = Math.abs(a.lon - (b.lon ?? a.lon));
  return Math.max(Math.abs(a.lat - (b.lat ?? a.lat)), Math.min(east, 360 - east));
}

/** Tolls that the article tells anew: each chain of figures that replace one another, the oldest first. */
export function tolls(record: FactboxRecord): Markup | null {
  const nameOf = namesIn(record);
  const byId = new Map(record.counts.map((count) => [count.id, count]));
  const replaced = new Set(record.counts.map(({ supersedes }) => supersedes));
  const chains = record.counts
    .filter(({ id, supersedes }) => supersedes !== null && !replaced.has(id))
    .map((newest) => {
      const chain = [newest];
      const seen = new Set([newest.id]);
      for (
        let older = byId.get(newest.supersedes ?? '');
        older !== undefined;
        older = byId.get(older.supersedes ?? '')
      ) {
        if (seen.has(older.id)) break;
        seen.add(older.id);
        chain.unshift(older);
      }
      return chain;
    });
  const charts = chains.map((chain) => {
    const tellings = chain.flatMap((count): readonly Telling[] => {
      const value = count.value ?? count.low;
      const who = nameOf(count.attribution);
      const label = who === null ? amount(count) : `${amount(count)}, ${who}`;
      return value === null ? [] : [{ value, low: count.low, high: count.high, label, href: `#${count.id}` }];
    });
    const what = chain.at(-1)?.category.join(', ') ?? '';
    return figureOf(
      tollChart(`How the toll grew: ${what}`, tellings, WIDTH),
      `${what}, as told: the oldest figure first`,
    );
  });
  return charts.length === 0 ? null : html`${charts}`;
}
