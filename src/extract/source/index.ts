/** Where the article says that its facts come from: lists of sources, links, credits, "according to …". */
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { attributions } from './attributions.ts';
import { linkedSources } from './links.ts';
import { listedSources } from './listed.ts';
import { sayers } from './sayers.ts';

export const sourceExtractor: Extractor<'source'> = {
  kind: 'source',
  extract: (document, { lexicon }) =>
    [
      ...listedSources(document),
      ...linkedSources(document),
      ...attributions(document),
      ...sayers(document, lexicon),
    ].sort((a, b) => bySpan(a.span, b.span)),
};
