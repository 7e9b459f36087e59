/** Every extractor with its corpus; the visitor keeps the kind of the two together for the type checker. */
import type { Corpus } from '../src/extract/corpus.ts';
import { dateCorpus } from '../src/extract/date/corpus.ts';
import { dateExtractor } from '../src/extract/date/index.ts';
import { locationCorpus } from '../src/extract/location/corpus.ts';
import { locationExtractor } from '../src/extract/location/index.ts';
import type { Extractor } from '../src/extract/extractor.ts';
import type { Kind } from '../src/model/mention.ts';

type Visitor = <K extends Kind>(pair: { extractor: Extractor<K>; corpus: Corpus<K> }) => void;

export const corpora: readonly ((visit: Visitor) => void)[] = [
  (visit) => visit({ extractor: dateExtractor, corpus: dateCorpus }),
  (visit) => visit({ extractor: locationExtractor, corpus: locationCorpus }),
];
