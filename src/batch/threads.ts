// The only importer of piscina.
import type { ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { lexiconBytes } from '../lexicon/bytes.ts';
import type { Job } from './job.ts';
import { TimedOut } from './trouble.ts';
import type { Outcome, WorkOptions } from './work.ts';
import type { Task } from './worker.ts';

export interface Threads {
  /** @throws TimedOut where a job took too long, and whatever killed the thread; the thread is replaced. */
  readonly perform: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  /** The same in a thread that may have all the memory of the process: for a huge article that broke its thread. */
  readonly performWithRoom: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

export interface ThreadOptions {
  readonly jobs: number;
  /** Milliseconds that one article may take, or null. */
  readonly timeout: number | null;
  /** Sent with every batch. */
  readonly work: WorkOptions;
}

/** Megabytes of heap: beyond two gigabytes V8 lets four times as much garbage lie, in every thread. */
const EVERYDAY_HEAP = 2000;

export function openThreads({ jobs: count, timeout, work }: ThreadOptions): Threads {
  const everyday = openPool(count, { maxOldGenerationSizeMb: EVERYDAY_HEAP });
  let roomy: Pool | undefined;
  const give = (pool: Pool, jobs: readonly Job[]): Promise<readonly Outcome[]> =>
    performed(pool, { work, jobs }, timeout);
  return {
    perform: (jobs) => give(everyday, jobs),
    performWithRoom: (jobs) => give((roomy ??= openPool(1, {})), jobs),
    close: async () => void (await Promise.all([everyday.destroy(), roomy?.destroy()])),
  };
}

type Pool = Piscina<Task, readonly Outcome[]>;

const openPool = (count: number, resourceLimits: ResourceLimits): Pool =>
  new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    recordTiming: false,
    resourceLimits,
  });

async function performed(
  pool: Pool,
  { work: options, jobs }: { readonly work: WorkOptions; readonly jobs: readonly Job[] },
  timeout: number | null,
): Promise<readonly Outcome[]> {
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: Task = { options, jobs, begun, lexicon: lexiconBytes() };
  if (timeout === null) return pool.run(task);
  const watch = watched(begun, timeout);
  try {
    return await pool.run(task, { signal: watch.signal });
  } catch (error) {
    throw watch.signal.aborted ? new TimedOut(timeout) : error;
  } finally {
    watch.stop();
  }
}

/** Aborts when one job takes longer than `timeout`, seen from outside the thread; waiting for a thread does not count. */
function watched(begun: Int32Array, timeout: number): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  let seen = 0;
  let since = performance.now();
  const look = (): void => {
    const now = Atomics.load(begun, 0);
    if (now !== seen) [seen, since] = [now, performance.now()];
    else if (seen > 0 && performance.now() - since > timeout) controller.abort();
  };
  const timer = setInterval(look, Math.min(100, Math.ceil(timeout / 4)));
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}
