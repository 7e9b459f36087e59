/** The entries of inputs one after another, for what is shown and counted and not written as it is: articles are read, records stand. */
import type { Entry } from '../output/writer.ts';
import type { InputOptions } from './entry.ts';
import { gatherCrew } from './crew.ts';
import { totalBytes } from './input-size.ts';
import { readInputs } from './inputs.ts';
import { type Interruption, watchForInterruption } from './interruption.ts';
import { EXIT, type Io } from './io.ts';
import { jobsOf } from './jobs.ts';
import { ordered } from './ordered.ts';
import { openReport } from './report.ts';
import type { RunOptions } from './run-options.ts';

export interface ReadingOptions
  extends
    Omit<InputOptions, 'written'>,
    Pick<
      RunOptions,
      | 'inputs'
      | 'lexicon'
      | 'gazetteer'
      | 'jobs'
      | 'timeout'
      | 'shard'
      | 'limit'
      | 'verbosity'
      | 'progress'
      | 'failFast'
    > {}

export interface Reading {
  /** In the order of the inputs; failures are told on standard error and stand in their places. */
  readonly entries: AsyncGenerator<Entry>;
  /** Of what has been read: the highest of what happened to the articles. */
  readonly exitCode: () => number;
}

/** @param written files that the command itself writes, by identity: no input */
export function openReading(options: ReadingOptions, io: Io, written: ReadonlySet<string> = new Set()): Reading {
  const interruption = watchForInterruption(io);
  let exitCode: number = EXIT.done;
  const note = (code: number): void => {
    exitCode = Math.max(exitCode, code);
  };
  return {
    entries: entriesOf({ ...options, written }, { io, interruption, note }),
    exitCode: () => interruption.asked() ?? exitCode,
  };
}

interface Run {
  readonly io: Io;
  readonly interruption: Interruption;
  readonly note: (exitCode: number) => void;
}

async function* entriesOf(
  options: ReadingOptions & InputOptions,
  { io, interruption, note }: Run,
): AsyncGenerator<Entry> {
  const bytes = options.progress ? await totalBytes(options.inputs) : null;
  const report = openReport({ ...options, summary: null, totalBytes: bytes }, io);
  const { lexicon, gazetteer, records, recordsToo } = options;
  const work = {
    formats: [{ format: 'ndjson' as const, several: true }],
    table: null,
    csvRaw: false,
    lexicon,
    gazetteer,
    dedupe: false,
    records,
    ...(recordsToo === undefined ? {} : { recordsToo }),
  };
  const crew = await gatherCrew({ jobs: options.jobs, timeout: options.timeout, work, isSuspect: false });
  try {
    const items = readInputs(options.inputs, io, options);
    for await (const [job, outcome] of ordered(
      jobsOf(items, { ...options, several: true, passOver: report.passOver }),
      crew,
    )) {
      report.count(job, outcome);
      note(outcome.exitCode);
      if (outcome.failure !== null) report.fail(outcome.failure.error.reason);
      yield outcome.failure ?? (JSON.parse(outcome.texts[0]?.[0] ?? '') as Entry);
      if (interruption.asked() !== null || (outcome.failure !== null && options.failFast)) return;
    }
  } finally {
    interruption.dispose();
    report.close();
    await crew.close();
  }
}
