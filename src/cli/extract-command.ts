import { runBatch } from '../batch/run.ts';
import type { Io } from '../batch/io.ts';
import { type CliOptions, defaultFieldNames } from './options.ts';
import { extractOptions } from './extract-options.ts';

/** The main job: articles in, records out. */
export const extractCommand = async (inputs: readonly string[], options: CliOptions, io: Io): Promise<number> =>
  runBatch(
    {
      inputs,
      format: options.inputFormat,
      fields: options.fields ?? defaultFieldNames,
      extract: await extractOptions(options),
      outputFormat: options.format ?? (options.output === undefined && io.stdout.isTTY === true ? 'json' : 'ndjson'),
      output: options.output ?? null,
    },
    io,
  );
