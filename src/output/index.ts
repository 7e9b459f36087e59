/** The Writers, one a format. */
import { jsonWriter } from './json.ts';
import { ndjsonWriter } from './ndjson.ts';
import type { Writer } from './writer.ts';

export const OUTPUT_FORMATS = ['json', 'ndjson'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface WriterOptions {
  /** More than one article is to come, or may be. */
  readonly several: boolean;
}

export const WRITERS: { readonly [F in OutputFormat]: (options: WriterOptions) => Writer } = {
  json: jsonWriter,
  ndjson: ndjsonWriter,
};
