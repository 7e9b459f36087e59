/** Articles in, entries out, in order; what goes wrong with one costs no other, and a run that breaks off can be gone on with. */
import { gatherCrew } from './crew.ts';
import { Delivery } from './delivery.ts';
import { destinationOf } from './destination.ts';
import { totalBytes } from './input-size.ts';
import { startInputs } from './inputs.ts';
import { type Interruption, watchForInterruption } from './interruption.ts';
import type { InputOptions } from './entry.ts';
import { EXIT, type Io } from './io.ts';
import { UserError } from '../model/message.ts';
import type { Job } from './job.ts';
import { jobsOf } from './jobs.ts';
import { listed } from './list.ts';
import { type Landings, landingsOf, refuseWritten, writtenBy } from './landings.ts';
import { ordered } from './ordered.ts';
import { openReport, type Report } from './report.ts';
import { goOn, resumedEnd } from './resume.ts';
import type { RunOptions } from './run-options.ts';
import { shardRunOf } from './shards/shard-run.ts';
import { ReaderGone } from './stdout.ts';
import { summaryJson } from './summary.ts';
import { writeFileWhole } from './write-file.ts';
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
  const landings = await landingsOf(options, io);
  const written = await writtenBy(landings, io);
  await refuseWritten(filesReadBy(options), written, io);
  const report = openReport({ ...options, totalBytes: options.progress ? await totalBytes(options.inputs) : null }, io);
  let exitCode: number = EXIT.bug;
  try {
    exitCode = await run({ ...options, written }, landings, report, io);
  } catch (error) {
    if (error instanceof UserError) exitCode = error.exitCode;
    throw error;
  } finally {
    report.close();
    if (landings.summary !== null) await writeFileWhole(landings.summary, summaryJson(report.totals(), exitCode), io);
  }
  return exitCode;
}

async function run(asked: RunOptions & InputOptions, landings: Landings, report: Report, io: Io): Promise<number> {
  const shardRun = await shardRunOf(asked);
  const finished = (await shardRun?.finished()) ?? null;
  if (finished !== null) {
    report.tell(
      `nothing to do: ${shardRun?.name} is done, ${finished.articles} articles of the same inputs and options`,
    );
    return finished.exitCode;
  }
  const options = { ...asked, resume: asked.resume || shardRun !== null }; // a shard that is started again goes on
  const { several: areSeveral, hasSecond, items } = await startInputs(options.inputs, io, options);
  if (options.list) return listed(jobsOf(items, { ...options, several: true, passOver: report.passOver }), io);
  const several = areSeveral || options.targets.some(({ outputDir }) => outputDir !== null);
  const destination = await destinationOf(options, landings, { several, hasSecond, shardRun }, io);
  const delivery = new Delivery(destination, report);
  if (options.resume) {
    const done = await resumedEnd(options, destination, several, io);
    if (done !== null) {
      report.tell(`nothing to do: all ${done.articles} articles are done, with the same options`);
      return done.exitCode;
    }
  }
  const jobs = jobsOf(items, { ...options, several, passOver: report.passOver });
  const [past, left] = await goOn(options.resume, destination, delivery, jobs);
  if (past.sealed) {
    await delivery.noteFinished();
    return past.exitCode;
  }
  const crew = await gatherCrew({
    jobs: options.jobs,
    timeout: options.timeout,
    work: destination.work,
    isSuspect: past.isKilled,
  });
  const interruption = watchForInterruption(io);
  try {
    await delivery.open(past, io);
    return await work(ordered(left, crew), { delivery, interruption, report, failFast: options.failFast });
  } finally {
    interruption.dispose();
    await crew.close();
  }
}

const filesReadBy = ({ inputs, alsoRead, lexicon, gazetteer }: RunOptions): readonly string[] =>
  [...inputs, ...alsoRead, lexicon, gazetteer].filter((file) => file !== null);

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
      if (interruption.asked() !== null) break;
    }
    const asked = interruption.asked();
    if (asked !== null) throw new BrokenOff('interrupted', asked);
    return await delivery.finish();
  } catch (error) {
    await delivery.keep();
    if (error instanceof ReaderGone) return EXIT.done;
    // What fails when its input is taken from under it fails because it was interrupted.
    const asked = interruption.asked();
    const end = asked === null ? error : new BrokenOff('interrupted', asked);
    report.complain(`${end instanceof BrokenOff ? end.message : 'stopped'} ${delivery.soFar()}`);
    if (end instanceof BrokenOff) return end.exitCode;
    throw end;
  }
}
