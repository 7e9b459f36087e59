import { runBatch } from '../batch/run.ts';
import type { Io } from '../batch/io.ts';
import { listedInputs } from '../batch/inputs.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './options.ts';

/** The main job: articles in, records out. */
export const extractCommand = async (inputs: readonly string[], options: CliOptions, io: Io): Promise<number> =>
  runBatch(
    {
      ...(await inputOptions(options)),
      inputs: [...inputs, ...(options.filesFrom === undefined ? [] : await listedInputs(options.filesFrom, io))],
      outputFormat: options.format ?? (options.output === undefined && io.stdout.isTTY === true ? 'json' : 'ndjson'),
      output: options.output ?? null,
    },
    io,
  );
