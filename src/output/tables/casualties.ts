import type { FactboxRecord } from '../../model/record.ts';
import { type Category, isPeople, type LocationType } from '../../model/vocabulary.ts';
import { table } from './table.ts';

type Count = FactboxRecord['counts'][number];
type Location = FactboxRecord['locations'][number];

export const CASUALTY: ReadonlySet<Category> = new Set(['killed', 'executed', 'injured', 'hospitalised', 'missing']);

/** People dead, hurt or missing, once for each count: no denials, no conditions, no repetitions. */
export const isCasualty = ({ kind, category, object, negated, hypothetical, sameAs }: Count): boolean =>
  kind === 'count' &&
  category.some((what) => CASUALTY.has(what)) &&
  (object === null || object.class === 'other' || isPeople(object)) &&
  !negated &&
  !hypothetical &&
  sameAs === null;

/**
 * One row a count of casualties, its columns and codes after the UCDP Georeferenced Event Dataset (codebook 23.1). What the text
 * does not bound or tell is empty: UCDP's coders fill it in, factbox does not.
 */
export const casualties = table(
  'casualties',
  {
    article: 'string',
    id: 'string',
    best: 'number',
    low: 'number',
    high: 'number',
    date_start: 'date',
    date_end: 'date',
    date_prec: 'integer',
    where_prec: 'integer',
    place: 'string',
    latitude: 'number',
    longitude: 'number',
    country: 'string',
    attribution: 'string',
    category: 'string',
    victims: 'string',
    part_of: 'string',
    superseded_by: 'string',
    published: 'string',
    source: 'string',
    source_sentence: 'string',
    confidence: 'number',
  },
  ({ record, text }) => {
    const dates = new Map(record.dates.map((date) => [date.id, date]));
    const places = new Map(record.locations.map((location) => [location.id, location]));
    const names = new Map([...record.actors, ...record.sources].map(({ id, name }) => [id, name]));
    const successors = new Map(record.counts.map(({ id, supersedes }) => [supersedes, id]));
    return record.counts.filter(isCasualty).map((count) => {
      const { earliest = null, latest = null } = dates.get(count.date ?? '') ?? {};
      const place = places.get(count.location ?? '');
      return {
        article: record.document.id,
        id: count.id,
        best: count.value ?? count.low,
        low: count.low,
        high: count.high,
        date_start: dayOf(earliest),
        date_end: dayOf(latest),
        date_prec: datePrecision(dayOf(earliest), dayOf(latest)),
        where_prec: place === undefined ? null : wherePrecision(place, count),
        place: place?.name ?? null,
        latitude: place?.lat ?? null,
        longitude: place?.lon ?? null,
        country: place?.country ?? null,
        attribution: names.get(count.attribution ?? '') ?? null,
        category: count.category.filter((what) => CASUALTY.has(what)).join('|'),
        victims: count.object?.text ?? null,
        part_of: count.partOf,
        superseded_by: successors.get(count.id) ?? null,
        published: record.document.published?.value ?? null,
        source: record.document.source,
        source_sentence: text.context(count),
        confidence: count.confidence,
      };
    });
  },
);

export const dayOf = (date: string | null): string | null => date?.slice(0, 'YYYY-MM-DD'.length) ?? null;

const DAY = 86_400_000;

/** UCDP's date_prec: 1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 longer. */
function datePrecision(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1;
  return [1, 6, 7, 31].findIndex((most) => days <= most) + 1 || 5;
}

/** UCDP's where_prec: 1 the very place, 2 near it, 3 a district, 4 a province, 5 a region or part of a country, 6 a country. */
function wherePrecision({ type, mentions }: Location, { start }: Count): number | null {
  if (type === null) return null;
  const precision = WHERE_PRECISION[type];
  const [nearest] = [...mentions].sort((a, b) => distance(a, start) - distance(b, start));
  return nearest === undefined || nearest.qualifier === null ? precision : (PART_OF[precision] ?? precision);
}

const distance = (mention: { readonly start: number | null }, start: number | null): number =>
  Math.abs((mention.start ?? 0) - (start ?? 0));

/** "near Kabul", "western Iraq": with a qualifier the place is known less well. */
const PART_OF: Readonly<Record<number, number>> = { 1: 2, 6: 5 };

const WHERE_PRECISION: { readonly [T in LocationType]: number } = {
  street: 1,
  facility: 1,
  city: 1,
  district: 1,
  island: 2,
  mountain: 2,
  valley: 2,
  park: 2,
  admin2: 3,
  admin1: 4,
  region: 5,
  water: 5,
  peninsula: 5,
  desert: 5,
  country: 6,
  continent: 6,
};
