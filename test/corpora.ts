/** Every extractor with its corpus; the visitor keeps the kind of the two together for the type checker. */
import type { Corpus } from '../src/extract/corpus.js';
import { dateCorpus } from '../src/extract/date/corpus.js';
import { dateExtractor } from '../src/extract/date/index.js';
import type { Extractor } from '../src/extract/extractor.js';
import type { Kind } from '../src/model/mention.js';

type Visitor = <K extends Kind>(pair: { extractor: Extractor<K>; corpus: Corpus<K> }) => void;

export const corpora: readonly ((visit: Visitor) => void)[] = [
  (visit) => visit({ extractor: dateExtractor, corpus: dateCorpus }),
];
