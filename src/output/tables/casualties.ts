import type { FactboxRecord } from '../../model/record.ts';
import { datePrecision, dayOf, wherePrecision } from './precision.ts';
import { list, table } from './table.ts';
import { best, boundOf, sidesOf, sumOf, type Toll, tollsOf } from './tolls.ts';

/**
 * One row an event and outcome, of figures of no event one each; columns and codes after the UCDP Georeferenced Event Dataset
 * (codebook 23.1). What the text does not bound or tell is empty: UCDP's coders fill it in, factbox does not.
 */
export const casualties = table(
  'casualties',
  {
    article: 'string',
    event: 'string',
    event_type: 'string',
    mode: 'string',
    outcome: 'string',
    best: 'number',
    low: 'number',
    high: 'number',
    deaths_a: 'number',
    deaths_b: 'number',
    deaths_civilians: 'number',
    deaths_unknown: 'number',
    side_a: 'string',
    side_b: 'string',
    date_start: 'date',
    date_end: 'date',
    date_prec: 'integer',
    where_prec: 'integer',
    place: 'string',
    latitude: 'number',
    longitude: 'number',
    country: 'string',
    attribution: 'string',
    victims: 'string',
    counts: 'string',
    published: 'string',
    source: 'string',
    source_sentence: 'string',
    confidence: 'number',
  },
  ({ record, text }) => {
    const settingOf = settingReader(record);
    const names = new Map([...record.actors, ...record.sources].map(({ id, name }) => [id, name]));
    return tollsOf(record).map((toll) => {
      const { event, outcome, counts } = toll;
      const [first] = counts;
      const sides = sidesOf(toll);
      return {
        article: record.document.id,
        event: event?.id ?? null,
        event_type: event?.type ?? null,
        mode: event?.mode ?? null,
        outcome,
        best: counts.every(({ value, low }) => value === null && low === null) ? null : sumOf(counts, best),
        low: boundOf(counts, 'low'),
        high: boundOf(counts, 'high'),
        deaths_a: sides.a,
        deaths_b: sides.b,
        deaths_civilians: sides.civilians,
        deaths_unknown: sides.unknown,
        side_a: list((event?.agents ?? []).map((party) => party.text)),
        side_b: list((event?.patients ?? []).map((party) => party.text)),
        ...settingOf(toll),
        attribution: names.get(first?.attribution ?? '') ?? null,
        victims: list(counts.flatMap(({ object }) => object?.text ?? [])),
        counts: list(counts.map(({ id }) => id)),
        published: record.document.published?.value ?? null,
        source: record.document.source,
        source_sentence: first === undefined ? null : text.context(first),
        confidence: least(counts.flatMap(({ confidence }) => confidence ?? [])),
      };
    });
  },
);

/** When and where a toll was: as its first figure that tells it has it, else as its event has it. */
function settingReader(record: FactboxRecord) {
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  const places = new Map(record.locations.map((location) => [location.id, location]));
  return ({ event, counts }: Toll) => {
    const { earliest = null, latest = null } = dates.get(idOf(counts, 'date') ?? event?.date ?? '') ?? {};
    const place = places.get(idOf(counts, 'location') ?? event?.location ?? '');
    return {
      date_start: dayOf(earliest),
      date_end: dayOf(latest),
      date_prec: datePrecision(dayOf(earliest), dayOf(latest)),
      where_prec: place === undefined ? null : wherePrecision(place, counts[0]?.start ?? null),
      place: place?.name ?? null,
      latitude: place?.lat ?? null,
      longitude: place?.lon ?? null,
      country: place?.country ?? null,
    };
  };
}

const idOf = (counts: Toll['counts'], key: 'date' | 'location'): string | null =>
  counts.map((count) => count[key]).find((id) => id !== null) ?? null;

/** Null where nothing was measured of any. */
const least = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : Math.min(...numbers));
