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
      lexicon: options.lexicon ?? null,
      gazetteer: options.gazetteer ?? null,
      outputFormat: options.format ?? defaultFormat(options, io),
      output: options.output ?? null,
      outputDir: options.outputDir ?? null,
      errors: options.errors ?? null,
      table: options.table ?? null,
      csvRaw: options.csvRaw ?? false,
      dedupe: options.dedupe ?? false,
      jobs: options.jobs,
      timeout: options.timeout ?? null,
      shard: options.shard ?? null,
      resume: options.resume ?? false,
      failFast: options.failFast ?? false,
      verbosity: options.quiet === true ? 'quiet' : options.verbose === true ? 'verbose' : 'normal',
      progress: options.progress,
      summary: options.summary ?? false,
    },
    io,
  );

/** One object a file in a folder, and for people who look at it; one a line for programs. */
const defaultFormat = ({ output, outputDir }: CliOptions, io: Io): 'json' | 'ndjson' =>
  outputDir !== undefined || (output === undefined && io.stdout.isTTY === true) ? 'json' : 'ndjson';
