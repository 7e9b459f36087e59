/** Articles in, entries out, in order; what goes wrong with one costs no other, and a run that breaks off can be gone on with. */
import { gatherCrew } from './crew.ts';
import { Delivery } from './delivery.ts';
import { destinationOf } from './destination.ts';
import { totalBytes } from './input-size.ts';
import { startInputs } from './inputs.ts';
import { type Interruption, watchForInterruption } from './interruption.ts';
import { EXIT, type Io } from './io.ts';
import type { Item } from './item.ts';
import type { Job } from './job.ts';
import { ordered } from './ordered.ts';
import { openReport, type Report } from './report.ts';
import { goOn } from './resume.ts';
import type { RunOptions } from './run-options.ts';
import { ReaderGone } from './stdout.ts';
import type { Outcome } from './work.ts';

/** The run ends before its inputs do, and is to be gone on with. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
  readonly exitCode: number;
  constructor(why: string, exitCode: number) {
    super(why);
    this.exitCode = exitCode;
  }
}

/** @returns the exit code: the highest of what happened to the articles. */
export async function runBatch(options: RunOptions, io: Io): Promise<number> {
  const report = openReport({ ...options, totalBytes: options.progress ? await totalBytes(options.inputs) : null }, io);
  try {
    return await run(options, report, io);
  } finally {
    report.close();
  }
}

async function run(options: RunOptions, report: Report, io: Io): Promise<number> {
  const { several: areSeveral, items } = await startInputs(options.inputs, io, options);
  const several = options.outputDir !== null || areSeveral;
  const destination = await destinationOf(options, several);
  const delivery = new Delivery(destination, report);
  const jobs = jobsOf(items, { shard: options.shard, several, report });
  const [past, left] = await goOn(options.resume, destination, delivery, jobs);
  if (past.sealed) return past.exitCode;
  const crew = await gatherCrew(
    { jobs: options.jobs, timeout: options.timeout, work: destination.work },
    destination.writer,
  );
  const interruption = watchForInterruption(io);
  try {
    await delivery.open(past, io);
    return await work(ordered(left, crew), { delivery, interruption, report, failFast: options.failFast });
  } finally {
    interruption.dispose();
    await crew.close();
  }
}

interface Workplace {
  readonly delivery: Delivery;
  readonly interruption: Interruption;
  readonly report: Report;
  readonly failFast: boolean;
}

async function work(
  finished: AsyncIterable<readonly [Job, Outcome]>,
  { delivery, interruption, report, failFast }: Workplace,
): Promise<number> {
  try {
    for await (const [job, outcome] of finished) {
      if (outcome.failure !== null) {
        report.fail(outcome.failure.error.reason);
        if (failFast) throw new BrokenOff('stopped at the first failure', outcome.exitCode);
      }
      await delivery.deliver(job, outcome);
      if (interruption.isAsked()) break;
    }
    if (interruption.isAsked()) throw new BrokenOff('interrupted', EXIT.interrupted);
    return await delivery.finish();
  } catch (error) {
    await delivery.keep();
    if (error instanceof ReaderGone) return EXIT.done;
    // What fails when its input is taken from under it fails because it was interrupted.
    const end = interruption.isAsked() ? new BrokenOff('interrupted', EXIT.interrupted) : error;
    report.complain(`${end instanceof BrokenOff ? end.message : 'stopped'} ${delivery.soFar()}`);
    if (end instanceof BrokenOff) return end.exitCode;
    throw end;
  }
}

interface JobOptions {
  readonly shard: RunOptions['shard'];
  readonly several: boolean;
  readonly report: Report;
}

async function* jobsOf(items: AsyncIterable<Item>, { shard, several, report }: JobOptions): AsyncGenerator<Job> {
  let number = 0;
  for await (const item of items) {
    if (item.kind === 'passed-over') report.passOver(item);
    else {
      if (shard === null || number % shard.count === shard.index - 1) yield { ...item, inPlace: several };
      number += 1;
    }
  }
}
