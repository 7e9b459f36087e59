import type { ParsedDocument } from '../model/document.ts';
import type { FactboxRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from '../resolve/draft.ts';
import type { AssembleOptions } from './index.ts';
import type { Placer } from './placer.ts';
import { sha256 } from './sha256.ts';

/** How many hex digits of the text's hash make an id. */
const ID_LENGTH = 16;

/** `document` of the record: what is known of the article as a whole. */
export function documentPart(
  document: ParsedDocument,
  draft: Draft,
  place: Placer,
  options: AssembleOptions,
): FactboxRecord['document'] {
  const { source } = document;
  const text = source.text.slice(source.bodyStart);
  const hash = sha256(text);
  return {
    id: options.id ?? hash.slice(0, ID_LENGTH),
    source: source.name,
    mediaType: source.mediaType,
    url: source.metadata.url,
    sha256: hash,
    textOrigin: source.textOrigin,
    ...(options.withText || source.textOrigin === 'extracted' ? { text } : {}),
    encoding: source.encoding,
    modified: document.modified?.value ?? null,
    duplicateOf: null,
    offsetUnit: options.unit,
    length: place.offsets({ start: source.text.length, end: source.text.length }).end,
    language: document.language,
    title: titled(document.title, source.metadata.title, source.bodyStart, place),
    byline: titled(document.byline, source.metadata.byline, source.bodyStart, place),
    publisher: titled(document.publisher, source.metadata.publisher, source.bodyStart, place),
    dateline: dateline(document, draft, place),
    published: published(document, place),
    sections: document.sections.filter(inBody).map(({ kind, ...span }) => ({ kind, ...place.offsets(span) })),
    sentences: document.sentences.filter(inBody).map((sentence) => place.offsets(sentence)),
    focus: draft.focus,
  };

  function inBody(span: Span): boolean {
    return span.start >= source.bodyStart;
  }
}

/** A title or by-line that stands in the text has its place there; one from metadata has none. */
function titled(
  span: Span | null,
  given: string | null,
  bodyStart: number,
  place: Placer,
): FactboxRecord['document']['title'] {
  if (span !== null && span.start >= bodyStart) return place.text(span);
  return given === null ? null : { text: given, start: null, end: null };
}

function dateline(document: ParsedDocument, draft: Draft, place: Placer): FactboxRecord['document']['dateline'] {
  const line = document.dateline;
  if (line === null) return null;
  const location = draft.locations.find(({ mentions }) =>
    mentions.some(({ span }) => line.place !== null && span.start >= line.place.start && span.end <= line.place.end),
  );
  return { place: location?.id ?? null, date: line.date, agency: line.agency, ...place.text(line) };
}

function published(document: ParsedDocument, place: Placer): FactboxRecord['document']['published'] {
  if (document.published === null) return null;
  const { value, origin, span } = document.published;
  return { value, origin, ...(span === null ? { start: null, end: null } : place.offsets(span)) };
}
