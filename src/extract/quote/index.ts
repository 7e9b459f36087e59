/** Direct speech: what stands between quotation marks, with who says it and the verb that says so. */
import type { Mention } from '../../model/mention.ts';
import type { Extractor } from '../extractor.ts';
import { attributed } from './speakers.ts';
import { isTitle } from './titles.ts';

const FEWEST_WORDS = 4;

export const quoteExtractor: Extractor<'quote'> = {
  kind: 'quote',
  extract: (document) => {
    const quotations = document
      .quotations()
      .filter(({ inner }) => wordsIn(document.source.text.slice(inner.start, inner.end)) >= FEWEST_WORDS);
    return attributed(document, quotations)
      .filter(({ quotation, speaker }) => !isTitle(document, quotation, speaker !== null))
      .map(({ quotation, speaker, cue, rule }): Mention<'quote'> => ({
        kind: 'quote',
        span: quotation.inner,
        value: { speaker, cue },
        rule,
      }));
  },
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
