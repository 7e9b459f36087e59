import type { WorkOptions } from '../batch/work.ts';
import type { CliOptions } from './cli-options.ts';

/** Work that makes a line of each article. */
export const lineWork = ({ slim, lexicon, gazetteer }: CliOptions): WorkOptions => ({
  formats: [{ format: 'ndjson', several: true }],
  table: null,
  csvRaw: false,
  slim: slim ?? false,
  lexicon: lexicon ?? null,
  gazetteer: gazetteer ?? null,
  dedupe: false,
  records: false,
});
