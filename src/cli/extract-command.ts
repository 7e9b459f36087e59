import { CONFIG_FILE } from '../batch/config-file.ts';
import type { Io } from '../batch/io.ts';
import { listedInputs } from '../batch/listed-inputs.ts';
import { runBatch } from '../batch/run.ts';
import type { RunOptions } from '../batch/run-options.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './cli-options.ts';
import { targetsOf } from './targets.ts';

/** The main job: articles in, records out. */
export const extractCommand = async (inputs: readonly string[], options: CliOptions, io: Io): Promise<number> =>
  runBatch(
    {
      ...inputOptions(options),
      ...runOptions(options, io),
      inputs: [...inputs, ...(options.filesFrom === undefined ? [] : await listedInputs(options.filesFrom, io))],
      lexicon: options.lexicon ?? null,
      gazetteer: options.gazetteer ?? null,
      dedupe: options.dedupe ?? false,
      timeout: options.timeout ?? null,
      list: options.list ?? false,
    },
    io,
  );

/** What all commands that write records are told alike. */
export const runOptions = (options: CliOptions, io: Io) => ({
  alsoRead: [options.filesFrom, options.config ?? CONFIG_FILE].filter((file): file is string => file !== undefined),
  targets: targetsOf(options.given, {
    isTerminal: io.stdout.isTTY === true,
    inFolders: options.shard === undefined ? 'json' : 'ndjson',
  }),
  append: options.append ?? false,
  jobs: options.jobs,
  limit: options.limit ?? null,
  errors: options.errors ?? null,
  table: options.table ?? null,
  csvRaw: options.csvRaw ?? false,
  slim: options.slim ?? false,
  resume: options.resume ?? false,
  failFast: options.failFast ?? false,
  verbosity: verbosityOf(options),
  progress: options.progress,
  summary: options.summary ?? null,
});

export const verbosityOf = ({ quiet, verbose }: CliOptions): RunOptions['verbosity'] =>
  quiet === true ? 'quiet' : verbose === true ? 'verbose' : 'normal';
