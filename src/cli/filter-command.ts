import { filterLines } from '../batch/filter.ts';
import type { Io } from '../batch/io.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './cli-options.ts';
import { lineWork } from './line-work.ts';

/** Lines in, as many records out. */
export const filterCommand = (options: CliOptions, io: Io): Promise<number> =>
  filterLines({ ...inputOptions(options), written: new Set() }, lineWork(options), io);
