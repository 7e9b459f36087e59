import type { InputOptions } from '../batch/entry.ts';
import { extractOptions } from './extract-options.ts';
import type { CliOptions } from './cli-options.ts';

const MEGABYTE = 1024 * 1024;
/** Larger than any article, or book: what is larger has another form than its format says. */
const MOST_BYTES = 64 * MEGABYTE;

/** How the inputs are to be read. */
export const inputOptions = (options: CliOptions): Omit<InputOptions, 'written'> => ({
  shard: options.shard ?? null,
  format: options.inputFormat ?? 'auto',
  records: false,
  fields: options.fields ?? {},
  encoding: options.encoding ?? null,
  delimiter: options.delimiter ?? null,
  maxBytes: options.maxBytes ?? MOST_BYTES,
  ignore: options.ignore ?? [],
  extract: extractOptions(options),
});
