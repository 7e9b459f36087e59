/** Where the article says that its facts come from: lists of sources, links, credits, "according to …". */
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { attributions } from './attributions.ts';
import { creditedSources } from './credits.ts';
import { linkedSources } from './links.ts';
import { listedSources } from './listed.ts';

export const sourceExtractor: Extractor<'source'> = {
  kind: 'source',
  extract: (document) =>
    [listedSources, linkedSources, creditedSources, attributions]
      .flatMap((find) => find(document))
      .sort((a, b) => bySpan(a.span, b.span)),
};
