// The only importer of piscina.
import { Piscina } from 'piscina';
import type { Job } from './job.ts';
import { TimedOut } from './trouble.ts';
import type { Outcome, WorkOptions } from './work.ts';
import type { Task } from './worker.ts';

export interface Threads {
  /** @throws TimedOut where a job took too long, and whatever killed the thread; the thread is replaced. */
  readonly perform: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

export interface ThreadOptions {
  readonly jobs: number;
  /** Milliseconds that one article may take, or null. */
  readonly timeout: number | null;
  /** Sent with every batch. */
  readonly work: WorkOptions;
}

export function openThreads({ jobs: count, timeout, work }: ThreadOptions): Threads {
  const pool = new Piscina<Task, readonly Outcome[]>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    recordTiming: false,
  });
  return {
    perform: async (jobs) => {
      const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const task: Task = { options: work, jobs, begun };
      if (timeout === null) return pool.run(task);
      const watch = watched(begun, timeout);
      try {
        return await pool.run(task, { signal: watch.signal });
      } catch (error) {
        throw watch.signal.aborted ? new TimedOut(timeout) : error;
      } finally {
        watch.stop();
      }
    },
    close: () => pool.destroy(),
  };
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
