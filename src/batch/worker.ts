/** A thread of a run: jobs in, outcomes back. */
import { makeWork, type Outcome, type Work, type WorkOptions } from './work.ts';
import type { Job } from './job.ts';

export interface Task {
  readonly options: WorkOptions;
  readonly jobs: readonly Job[];
  /** Shared with who waits: how many of the jobs are begun. */
  readonly begun: Int32Array;
}

let work: Promise<Work> | undefined; // the options are the same for all tasks of a pool

export default async function perform({ options, jobs, begun }: Task): Promise<readonly Outcome[]> {
  work ??= makeWork(options);
  const outcomeOf = await work;
  return jobs.map((job, index) => {
    Atomics.store(begun, 0, index + 1);
    return outcomeOf(job);
  });
}
