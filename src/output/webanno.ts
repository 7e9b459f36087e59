import type { FactboxRecord } from '../model/record.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { type ArticleText, articleText } from './article-text.ts';
import { isFailure, type Writer } from './writer.ts';

/** How many characters before and after tell a quote from the same words elsewhere. */
const AROUND = 32;

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one AnnotationPage, an annotation a mention. Positions count code
 * points, as the recommendation asks.
 */
export const webannoWriter = (): Writer => ({
  spread: 'article',
  holds: 'many',
  files: [
    {
      name: '.webanno.jsonld',
      open: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
      separator: ',\n',
      close: '\n]}\n',
    },
  ],
  needs: { withText: true, offsets: 'codepoint' },
  isMadeOfText: true,
  render: (entry) => [isFailure(entry) ? '' : annotations(entry).join(',\n')],
});

function annotations(record: FactboxRecord): readonly string[] {
  const text = articleText(record);
  const geonames = new Map(record.locations.map(({ id, geonameId }) => [id, geonameId]));
  return annotationsOf(record).map((annotation, index) =>
    JSON.stringify({
      id: `urn:sha256:${record.document.sha256}#a${index + 1}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: bodies(annotation, geonames.get(annotation.id) ?? null),
      target: {
        source: record.document.url ?? `urn:sha256:${record.document.sha256}`,
        selector: [
          { type: 'TextPositionSelector', start: annotation.start, end: annotation.end },
          quoteSelector(annotation, text, record.document.length),
        ],
      },
    }),
  );
}

const bodies = ({ type, label }: Annotation, geonameId: number | null): readonly object[] => [
  { type: 'TextualBody', purpose: 'classifying', value: type },
  { type: 'TextualBody', purpose: 'describing', value: label },
  ...(geonameId === null
    ? []
    : [{ type: 'SpecificResource', purpose: 'identifying', source: `https://sws.geonames.org/${geonameId}/` }]),
];

const quoteSelector = ({ start, end }: Annotation, text: ArticleText, length: number): object => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, Math.min(length, end + AROUND)),
});
