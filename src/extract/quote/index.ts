/** Direct speech: what stands between quotation marks, with who says it and the verb that says so. */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Extractor } from '../extractor.ts';
import { quotedSpans } from './marks.ts';
import { speakerOf } from './speakers.ts';

const FEWEST_WORDS = 4;

export const quoteExtractor: Extractor<'quote'> = {
  kind: 'quote',
  extract: (document) =>
    quotedSpans(document.source.text)
      .filter(({ inner }) => wordsIn(document.source.text.slice(inner.start, inner.end)) >= FEWEST_WORDS)
      .map((quoted): Mention<'quote'> => {
        const { speaker, cue, rule } = speakerOf(document, quoted);
        return { kind: 'quote', span: quoted.inner, value: { speaker, cue }, rule };
      }),
};

const wordsIn = (text: ParsedDocument['source']['text']): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
