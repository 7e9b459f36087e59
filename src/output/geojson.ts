import type { FactboxRecord } from '../model/record.ts';
import { type ArticleText, articleText } from './article-text.ts';
import { isFailure, type Writer } from './writer.ts';

type Location = FactboxRecord['locations'][number];
type Event = FactboxRecord['events'][number];

/**
 * GeoJSON (RFC 7946): one FeatureCollection, a point for each resolved location of each article, with its mentions, and one for each event
 * that happened at one; `feature` says which it is.
 */
export const geojsonWriter = (): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [{ name: '.geojson', open: '{"type":"FeatureCollection","features":[\n', separator: ',\n', close: '\n]}\n' }],
  needs: { withText: true },
  render: (entry) => [isFailure(entry) ? '' : features(entry).join(',\n')],
});

function features(record: FactboxRecord): readonly string[] {
  const text = articleText(record);
  const points = new Map(
    record.locations.flatMap(({ id, lat, lon }): [string, Point][] =>
      lat === null || lon === null ? [] : [[id, [lon, lat]]],
    ),
  );
  const located = record.locations.flatMap((location) => {
    const point = points.get(location.id);
    return point === undefined ? [] : [feature(record, location, point, text)];
  });
  const ids = new Map([...record.locations, ...record.dates, ...record.counts].map((value) => [value.id, value]));
  const happened = record.events.flatMap((event) => {
    const point = points.get(event.location ?? '');
    return point === undefined ? [] : [eventFeature(record.document, event, { point, text, ids })];
  });
  return [...located, ...happened].map((one) => JSON.stringify(one));
}

type Point = readonly [longitude: number, latitude: number];

/** The article that a feature is from. */
const articleOf = ({ id, source, title, published }: FactboxRecord['document']) => ({
  article: id,
  source,
  title: title?.text ?? null,
  published: published?.value ?? null,
});

const feature = ({ document }: FactboxRecord, location: Location, coordinates: Point, text: ArticleText) => ({
  type: 'Feature',
  id: `${document.id}/${location.id}`,
  ...(location.bbox === null ? {} : { bbox: location.bbox }),
  geometry: { type: 'Point', coordinates },
  properties: {
    feature: 'location',
    ...articleOf(document),
    name: location.name,
    type: location.type,
    country: location.country,
    admin1: location.admin1,
    geonameId: location.geonameId,
    precision: location.precision,
    rule: location.rule,
    confidence: location.confidence,
    mentions: location.mentions.map((mention) => ({
      text: mention.text,
      start: mention.start,
      end: mention.end,
      ...(mention.field === undefined ? {} : { field: mention.field }),
      qualifier: mention.qualifier,
      context: text.context(mention),
    })),
  },
});

interface Setting {
  readonly point: Point;
  readonly text: ArticleText;
  /** The values of the record by their ids. */
  readonly ids: ReadonlyMap<string, Location | FactboxRecord['dates'][number] | FactboxRecord['counts'][number]>;
}

function eventFeature(document: FactboxRecord['document'], event: Event, { point, text, ids }: Setting) {
  const [date, place] = [ids.get(event.date ?? ''), ids.get(event.location ?? '')];
  const isDated = date !== undefined && 'earliest' in date;
  const isPlace = place !== undefined && 'lat' in place;
  return {
    type: 'Feature',
    id: `${document.id}/${event.id}`,
    geometry: { type: 'Point', coordinates: point },
    properties: {
      feature: 'event',
      ...articleOf(document),
      type: event.type,
      mode: event.mode,
      plover: event.plover,
      status: event.status,
      trigger: event.trigger.text,
      agents: event.agents.map((party) => party.text),
      patients: event.patients.map((party) => party.text),
      claimedBy: event.claimedBy?.text ?? null,
      earliest: isDated ? date.earliest : null,
      latest: isDated ? date.latest : null,
      name: isPlace ? place.name : null,
      country: isPlace ? place.country : null,
      figures: event.counts.flatMap((id) => {
        const count = ids.get(id);
        return count !== undefined && 'object' in count ? [count.text] : [];
      }),
      rule: event.rule,
      confidence: event.confidence,
      context: text.context(event.trigger),
    },
  };
}
