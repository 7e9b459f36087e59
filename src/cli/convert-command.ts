import type { Io } from '../batch/io.ts';
import { listedInputs } from '../batch/listed-inputs.ts';
import { runBatch } from '../batch/run.ts';
import { runOptions } from './extract-command.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './cli-options.ts';

/** Own records in, the same in another format out. */
export const convertCommand = async (inputs: readonly string[], options: CliOptions, io: Io): Promise<number> =>
  runBatch(
    {
      ...inputOptions(options),
      ...runOptions(options, io),
      inputs: [...inputs, ...(options.filesFrom === undefined ? [] : await listedInputs(options.filesFrom, io))],
      records: true,
      lexicon: null,
      gazetteer: null,
      dedupe: false,
      timeout: null,
      list: false,
    },
    io,
  );
