import type { FactboxRecord } from '../model/record.ts';
import { type ArticleText, articleText } from './article-text.ts';
import { isFailure, type Writer } from './writer.ts';

type Location = FactboxRecord['locations'][number];

/** GeoJSON (RFC 7946): one FeatureCollection, a point for each resolved location of each article, with its mentions. */
export const geojsonWriter = (): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [{ name: '.geojson', open: '{"type":"FeatureCollection","features":[\n', separator: ',\n', close: '\n]}\n' }],
  needs: { withText: true },
  render: (entry) => [isFailure(entry) ? '' : features(entry).join(',\n')],
});

function features(record: FactboxRecord): readonly string[] {
  const text = articleText(record);
  return record.locations.flatMap((location) =>
    location.lat === null || location.lon === null
      ? []
      : [JSON.stringify(feature(record, location, [location.lon, location.lat], text))],
  );
}

const feature = (
  { document }: FactboxRecord,
  location: Location,
  coordinates: readonly [longitude: number, latitude: number],
  text: ArticleText,
) => ({
  type: 'Feature',
  id: `${document.id}/${location.id}`,
  ...(location.bbox === null ? {} : { bbox: location.bbox }),
  geometry: { type: 'Point', coordinates },
  properties: {
    article: document.id,
    source: document.source,
    title: document.title?.text ?? null,
    published: document.published?.value ?? null,
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
