/** The library's face. */
export { extract, type ExtractOptions } from './pipeline.ts';
export { extractFile, extractFiles, type FileInput, type FileOptions } from './files.ts';
export { UserError } from './model/message.ts';
export { articlesIn, type EnvelopedArticle, type EnvelopeFormat } from './input/envelopes/index.ts';
export { type FactboxRecord, type Failure, FailureSchema, jsonSchema, RecordSchema } from './model/record.ts';
export { type Lexicon, loadLexicon } from './lexicon/index.ts';
export { withEntries, withGazetteer } from './lexicon/user-lexicon.ts';
export type { UserEntry } from './lexicon/user-entries.ts';
export {
  loadWriter,
  OUTPUT_FORMATS,
  type OutputFormat,
  TABLE_NAMES,
  type TableName,
  type WriterOptions,
} from './output/index.ts';
export type { Entry, Needs, OutputFile, Writer } from './output/writer.ts';
export { explain, type ExplainOptions } from './output/explain.ts';
export type * from './model/vocabulary.ts';
