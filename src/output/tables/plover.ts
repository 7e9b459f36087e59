/**
 * One row an event that has a PLOVER type (https://github.com/openeventdata/PLOVER), for pipelines of event data: when, who to whom, what,
 * where, and who says so. Several parties are parted by |, in one order in all their columns.
 */
import type { FactboxRecord } from '../../model/record.ts';
import { BASIS, basisOf, list, table } from './table.ts';

type Actor = FactboxRecord['actors'][number];

export const plover = table(
  'plover',
  {
    article: 'string',
    event: 'string',
    event_date: 'date',
    date_end: 'date',
    published: 'string',
    event_type: 'string',
    type: 'string',
    mode: 'string',
    status: 'string',
    source_text: 'string',
    source_actor: 'string',
    source_country: 'string',
    source_sector: 'string',
    target_text: 'string',
    target_actor: 'string',
    target_country: 'string',
    target_sector: 'string',
    location: 'string',
    country: 'string',
    latitude: 'number',
    longitude: 'number',
    geoname_id: 'integer',
    claim: 'string',
    source: 'string',
    url: 'string',
    ...BASIS,
  },
  ({ record, text }) => {
    const dates = new Map(record.dates.map((date) => [date.id, date]));
    const places = new Map(record.locations.map((location) => [location.id, location]));
    const partiesOf = partyReader(record);
    return record.events
      .filter((event) => event.plover !== null)
      .map((event) => {
        const date = dates.get(event.date ?? '');
        const place = places.get(event.location ?? '');
        const [source, target] = [partiesOf(event.agents), partiesOf(event.patients)];
        return {
          article: record.document.id,
          event: event.id,
          event_date: date?.earliest ?? null,
          date_end: date?.latest ?? null,
          published: record.document.published?.value ?? null,
          event_type: event.plover,
          type: event.type,
          mode: event.mode,
          status: event.status,
          source_text: source.text,
          source_actor: source.name,
          source_country: source.country,
          source_sector: source.sector,
          target_text: target.text,
          target_actor: target.name,
          target_country: target.country,
          target_sector: target.sector,
          location: place?.name ?? null,
          country: place?.country ?? null,
          latitude: place?.lat ?? null,
          longitude: place?.lon ?? null,
          geoname_id: place?.geonameId ?? null,
          claim: event.claimedBy?.text ?? null,
          source: record.document.source,
          url: record.document.url,
          ...basisOf(event, text.context(event.trigger)),
        };
      });
  },
);

/** The parties of an event as cells; of a party that is no actor only its words are known. */
function partyReader({ actors }: FactboxRecord) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (parties: FactboxRecord['events'][number]['agents']) => {
    const column = (pick: (actor: Actor) => string | null): string | null =>
      parties.length === 0 ? null : parties.map(({ actor }) => tell(byId.get(actor ?? ''), pick)).join('|');
    return {
      text: list(parties.map(({ text }) => text)),
      name: column(({ name }) => name),
      country: column(({ country }) => country),
      sector: column(({ type, subtype }) => subtype ?? type),
    };
  };
}

const tell = (actor: Actor | undefined, pick: (actor: Actor) => string | null): string =>
  actor === undefined ? '' : (pick(actor) ?? '');
