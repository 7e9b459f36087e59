/** What the commands that show and count have in common: inputs to entries, entries to standard output. */
import { listedInputs } from '../batch/listed-inputs.ts';
import type { Io } from '../batch/io.ts';
import { openReading, type ReadingOptions } from '../batch/reading.ts';
import { ReaderGone, streamWriter } from '../batch/stdout.ts';
import { isFailure } from '../output/writer.ts';
import type { FactboxRecord } from '../model/record.ts';
import { verbosityOf } from './extract-command.ts';
import { inputOptions } from './input-options.ts';
import { named } from './named-inputs.ts';
import type { CliOptions } from './cli-options.ts';

/** How the inputs of such a command are read: articles, or own records, whichever they are. */
export async function readingOptionsOf(
  inputs: readonly string[],
  options: CliOptions,
  io: Io,
): Promise<ReadingOptions> {
  const listed = options.filesFrom === undefined ? [] : await listedInputs(options.filesFrom, io);
  return {
    ...inputOptions({ ...options, text: true }),
    recordsToo: true,
    inputs: options.filesFrom === undefined ? named(inputs, io) : [...inputs, ...listed],
    lexicon: options.lexicon ?? null,
    gazetteer: options.gazetteer ?? null,
    jobs: options.jobs,
    timeout: options.timeout ?? null,
    shard: options.shard ?? null,
    limit: options.limit ?? null,
    verbosity: verbosityOf(options),
    progress: options.progress,
    failFast: options.failFast ?? false,
  };
}

/** Writes what each record is shown as, as it comes. @returns the exit code */
export async function show(options: ReadingOptions, io: Io, shown: (record: FactboxRecord) => string): Promise<number> {
  const reading = openReading(options, io);
  const write = streamWriter(io.stdout, 'standard output');
  try {
    for await (const entry of reading.entries) if (!isFailure(entry)) await write(shown(entry));
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error; // a closed pipe is no error
  }
  return reading.exitCode();
}
