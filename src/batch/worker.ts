/** A thread of a run: jobs in, outcomes back. */
import { shareLexicon } from '../lexicon/bytes.ts';
import { makeWork, type Outcome, type Work, type WorkOptions } from './work.ts';
import type { Job } from './job.ts';

export interface Task {
  readonly options: WorkOptions;
  readonly jobs: readonly Job[];
  /** Shared with who waits: how many of the jobs are begun. */
  readonly begun: Int32Array;
  /** The compiled lexicon, which all threads share. */
  readonly lexicon: Uint8Array;
}

let ready: Promise<Work> | undefined; // the options are the same for all tasks of a pool

export default async function perform({ options, jobs, begun, lexicon }: Task): Promise<readonly Outcome[]> {
  if (ready === undefined) shareLexicon(lexicon);
  ready ??= warmedUp(options);
  const outcomeOf = await ready;
  return jobs.map((job, index) => {
    Atomics.store(begun, 0, index + 1);
    return outcomeOf(job);
  });
}

/** Lexicons are read when they are first asked for: that is to cost no article its time. */
async function warmedUp(options: WorkOptions): Promise<Work> {
  const work = await makeWork(options);
  const text = 'Two people were killed in Rome on Friday, the Interior Ministry said.';
  work({ kind: 'article', source: '', isMember: false, article: { text, options: {} }, inPlace: false });
  return work;
}
