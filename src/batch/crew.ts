/** Who does the work: this thread, or several others whose deaths cost at most the article that killed them. */
import { getHeapStatistics } from 'node:v8';
import type { Job } from './job.ts';
import type { ThreadOptions, Threads } from './threads.ts';
import { Crashed, TimedOut } from './trouble.ts';
import { failed, loadWriters, makeWork, type Outcome, type Work } from './work.ts';

export interface Crew {
  readonly perform: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  /** Jobs that are given together. */
  readonly batch: number;
  /** How many such batches may be under way. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

export interface CrewOptions extends ThreadOptions {
  /** A run before this one was killed at its first article, perhaps by it: it is read in another thread. */
  readonly isSuspect: boolean;
}

/** Articles that a thread is given at once: enough that handing them over costs little. */
const BATCH = 32;
/** Batches a thread that are read ahead or wait for their turn. */
const AHEAD = 3;

/**
 * One thread without a time limit is this one: others take a while to start, and only they can be stopped from outside.
 */
export async function gatherCrew(options: CrewOptions): Promise<Crew> {
  const work = await makeWork(options.work); // what is wrong with the user's names is told before any thread starts
  if (options.jobs === 1 && options.timeout === null) return oneThread(work, options);
  const { openThreads } = await import('./threads.ts');
  const threads = openThreads(options);
  const writers = await loadWriters(options.work); // for the articles that break their thread
  return {
    perform: (jobs) => persistently(jobs, threads, (job, error) => failed(writers, job, error)),
    batch: BATCH,
    window: AHEAD * options.jobs,
    close: threads.close,
  };
}

/** Bytes of memory that a character of an article may take while it is read. */
const MEMORY = 400;
/** Characters of an article that may take more memory than this thread has: it is read in another one. */
const longest = (): number => Math.floor(getHeapStatistics().heap_size_limit / MEMORY);

/** This thread, and another for articles that could break it. */
function oneThread(work: Work, options: CrewOptions): Crew {
  let apart: Promise<Threads> | null = null;
  const inAnother = async (job: Job): Promise<readonly Outcome[]> => {
    apart ??= import('./threads.ts').then(({ openThreads }) => openThreads(options));
    const threads = await apart;
    const writers = await loadWriters(options.work);
    return alone(job, threads.performWithRoom, (long, error) => failed(writers, long, error));
  };
  let isSuspect = options.isSuspect;
  const long = longest();
  return {
    perform: async (jobs) => {
      const outcomes: Outcome[] = [];
      for (const job of jobs) {
        outcomes.push(...(isSuspect || lengthOf(job) > long ? await inAnother(job) : [work(job)]));
        isSuspect = false;
      }
      return outcomes;
    },
    batch: 1,
    window: 1,
    close: async () => (await apart)?.close(),
  };
}

/** Most of a page is no text. */
const MARKUP = 4;

const lengthOf = (job: Job): number =>
  job.kind === 'article' ? job.article.text.length / (job.article.options.format === 'html' ? MARKUP : 1) : 0;

type GiveUp = (job: Job, error: unknown) => Outcome;

type Hands = Pick<Threads, 'perform' | 'performWithRoom'>;

/**
 * When a batch breaks its thread, each of its jobs is tried again, alone and with room; when it took too long, alone, but for a
 * single one.
 */
export async function persistently(jobs: readonly Job[], hands: Hands, giveUp: GiveUp): Promise<readonly Outcome[]> {
  try {
    return await hands.perform(jobs);
  } catch (error) {
    const isSlow = error instanceof TimedOut;
    if (jobs.length === 1 && isSlow) return jobs.map((job) => giveUp(job, error));
    const outcomes: Outcome[] = [];
    for (const job of jobs)
      outcomes.push(...(await alone(job, isSlow ? hands.perform : hands.performWithRoom, giveUp)));
    return outcomes;
  }
}

async function alone(job: Job, perform: Hands['perform'], giveUp: GiveUp): Promise<readonly Outcome[]> {
  try {
    return await perform([job]);
  } catch (error) {
    return [giveUp(job, error instanceof TimedOut ? error : new Crashed(error))];
  }
}
