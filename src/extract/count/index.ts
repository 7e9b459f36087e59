import type { Extractor } from '../extractor.ts';
export const countExtractor: Extractor<'count'> = { kind: 'count', extract: () => [] };
