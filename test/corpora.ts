/** Every extractor with its corpus; the visitor keeps the kind of the two together for the type checker. */
import { actorCorpus } from '../src/extract/actor/corpus.ts';
import { actorExtractor } from '../src/extract/actor/index.ts';
import type { Corpus } from '../src/extract/corpus.ts';
import { countCorpus } from '../src/extract/count/corpus.ts';
import { countExtractor } from '../src/extract/count/index.ts';
import { dateCorpus } from '../src/extract/date/corpus.ts';
import { dateExtractor } from '../src/extract/date/index.ts';
import type { Extractor } from '../src/extract/extractor.ts';
import { eventCorpus } from '../src/extract/event/corpus.ts';
import { eventExtractor } from '../src/extract/event/index.ts';
import { faqCorpus } from '../src/extract/faq/corpus.ts';
import { faqExtractor } from '../src/extract/faq/index.ts';
import { locationCorpus } from '../src/extract/location/corpus.ts';
import { locationExtractor } from '../src/extract/location/index.ts';
import { quoteCorpus } from '../src/extract/quote/corpus.ts';
import { quoteExtractor } from '../src/extract/quote/index.ts';
import { sourceCorpus } from '../src/extract/source/corpus.ts';
import { sourceExtractor } from '../src/extract/source/index.ts';
import type { Kind } from '../src/model/mention.ts';

type Visitor = <K extends Kind>(pair: { extractor: Extractor<K>; corpus: Corpus<K> }) => void;

export const corpora: readonly ((visit: Visitor) => void)[] = [
  (visit) => visit({ extractor: actorExtractor, corpus: actorCorpus }),
  (visit) => visit({ extractor: countExtractor, corpus: countCorpus }),
  (visit) => visit({ extractor: dateExtractor, corpus: dateCorpus }),
  (visit) => visit({ extractor: eventExtractor, corpus: eventCorpus }),
  (visit) => visit({ extractor: faqExtractor, corpus: faqCorpus }),
  (visit) => visit({ extractor: locationExtractor, corpus: locationCorpus }),
  (visit) => visit({ extractor: quoteExtractor, corpus: quoteCorpus }),
  (visit) => visit({ extractor: sourceExtractor, corpus: sourceCorpus }),
];
