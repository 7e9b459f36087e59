import { filterLines } from '../batch/filter.ts';
import type { Io } from '../batch/io.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './options.ts';

/** Lines in, as many records out. */
export const filterCommand = (options: CliOptions, io: Io): Promise<number> =>
  filterLines(
    { ...inputOptions(options), written: new Set() },
    {
      formats: [{ format: 'ndjson', several: true }],
      table: null,
      csvRaw: false,
      slim: options.slim ?? false,
      lexicon: options.lexicon ?? null,
      gazetteer: options.gazetteer ?? null,
      dedupe: false,
      records: false,
    },
    io,
  );
