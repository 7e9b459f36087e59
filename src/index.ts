/** The library's face. */
export { extract, type ExtractOptions } from './pipeline.ts';
export { articlesIn, type EnvelopedArticle, type EnvelopeFormat } from './input/envelopes/index.ts';
export { type FactboxRecord, type Failure, FailureSchema, jsonSchema, RecordSchema } from './model/record.ts';
export { type Lexicon, loadLexicon } from './lexicon/index.ts';
export { withEntries, withGazetteer } from './lexicon/user-lexicon.ts';
export type { UserEntry } from './lexicon/user-entries.ts';
export { explain } from './output/explain.ts';
export type * from './model/vocabulary.ts';
