/** What the commands that show and count have in common: inputs to entries, entries to standard output. */
import { listedInputs } from '../batch/inputs.ts';
import type { Io } from '../batch/io.ts';
import { openReading, type Reading } from '../batch/reading.ts';
import { ReaderGone, streamWriter } from '../batch/stdout.ts';
import { isFailure } from '../output/writer.ts';
import type { FactboxRecord } from '../model/record.ts';
import { verbosityOf } from './extract-command.ts';
import { inputOptions } from './input-options.ts';
import { named } from './named-inputs.ts';
import type { CliOptions } from './options.ts';

/** @param written files that the command writes, by identity */
export async function readingOf(
  inputs: readonly string[],
  options: CliOptions,
  io: Io,
  written: ReadonlySet<string> = new Set(),
): Promise<Reading> {
  const listed = options.filesFrom === undefined ? [] : await listedInputs(options.filesFrom, io);
  return openReading(
    {
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
    },
    io,
    written,
  );
}

/** Writes what each record is shown as, as it comes. @returns the exit code */
export async function show(reading: Reading, io: Io, shown: (record: FactboxRecord) => string): Promise<number> {
  const write = streamWriter(io.stdout, 'standard output');
  try {
    for await (const entry of reading.entries) if (!isFailure(entry)) await write(shown(entry));
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error; // a closed pipe is no error
  }
  return reading.exitCode();
}
