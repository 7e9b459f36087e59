import { NO_METADATA, type SourceText } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { marksIn } from './inline-marks.ts';
import { entitiesIn } from './markdown-text.ts';
import { withPageMarks } from './pages.ts';
import { paragraphs } from './paragraphs.ts';
import type { ReaderInput } from './reader.ts';

/** Plain text as it is: paragraphs are parted by empty lines, or stand one on each line; the marks of light markup are told apart. */
export function readPlainText(input: ReaderInput): SourceText {
  const { text } = input;
  const read = paragraphs(text).map((paragraph) => marksIn(text, paragraph));
  const readAs = entitiesIn(text);
  return {
    text,
    bodyStart: 0,
    blocks: withPageMarks(
      text,
      read.map(({ block }) => block),
    ),
    metadata: { ...NO_METADATA, ...input.metadata },
    name: input.name,
    mediaType: input.mediaType ?? 'text/plain',
    encoding: input.encoding ?? 'utf-8',
    textOrigin: input.mediaType === undefined ? 'source' : 'extracted',
    links: [],
    marks: read.flatMap(({ marks }): readonly Span[] => marks),
    ...(readAs.length === 0 ? {} : { readAs }),
    messages: [],
  };
}
