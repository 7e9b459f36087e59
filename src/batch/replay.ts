/** Finds how far an earlier, broken run came with the same inputs. */
import { chained, type JournalBase, type JournalEntry, type JournalLine, keyOf } from './journal.ts';
import type { Job } from './job.ts';

export interface Past {
  /** Bytes of the growing files that stand. */
  readonly sizes: readonly number[];
  /** Bytes of the journal that stand. */
  readonly journalSize: number;
  /** It ended without a word after its last article: the next one may have killed it. */
  readonly isKilled: boolean;
  /** All was written; only names were missing. */
  readonly sealed: boolean;
  readonly exitCode: number;
}

export interface ReplayOptions {
  /** Bytes that the growing files have. */
  readonly available: readonly number[];
  readonly onDone: (job: Job, entry: JournalEntry) => void;
}

/**
 * Takes jobs off the front for as long as they are the ones of the journal, in its order: what follows a changed input is done
 * anew, so that the output is that of an undisturbed run.
 * @returns what stands, and the jobs that are left
 */
export async function replay(
  lines: AsyncIterable<JournalLine>,
  jobs: AsyncIterator<Job>,
  { available, onDone }: ReplayOptions,
): Promise<readonly [Past, AsyncIterable<Job>]> {
  let past: Past = { sizes: [], journalSize: 0, isKilled: false, sealed: false, exitCode: 0 };
  for await (const { entry, end } of lines) {
    if ('stopped' in entry) return [{ ...past, isKilled: false }, remaining(jobs)];
    if ('sealed' in entry) return [{ ...past, sealed: true, exitCode: entry.exitCode }, remaining(jobs)];
    if ('articles' in entry) {
      const others = await takenOff(entry, jobs, onDone);
      if (others !== null) return [past, remaining(jobs, ...others)];
      past = { ...past, sizes: entry.sizes, journalSize: end, isKilled: true, exitCode: entry.exitCode };
      continue;
    }
    const next = await jobs.next();
    if (next.done === true) break;
    const job = next.value;
    const isThere = entry.sizes.every((size, index) => size <= (available[index] ?? 0));
    if (entry.key !== keyOf(job) || !isThere) return [past, remaining(jobs, job)];
    const exitCode = Math.max(past.exitCode, entry.exitCode);
    past = { ...past, sizes: entry.sizes, journalSize: end, isKilled: true, exitCode };
    onDone(job, entry);
  }
  return [past, remaining(jobs)];
}

/** The articles of a finished run, which the inputs were compared with before. @returns those that were taken, where they are others */
async function takenOff(
  base: JournalBase,
  jobs: AsyncIterator<Job>,
  onDone: ReplayOptions['onDone'],
): Promise<readonly Job[] | null> {
  const taken: Job[] = [];
  for (let next = await jobs.next(); next.done !== true; next = await jobs.next()) {
    taken.push(next.value);
    if (taken.length === base.articles) break;
  }
  if (taken.map(keyOf).reduce(chained, '') !== base.digest) return taken;
  for (const job of taken) onDone(job, { ...DONE, key: keyOf(job), exitCode: base.exitCode, inPlace: job.inPlace });
  return null;
}

const DONE = { sizes: [], failure: null, tally: {}, id: null, fingerprint: null };

async function* remaining(jobs: AsyncIterator<Job>, ...first: readonly Job[]): AsyncGenerator<Job> {
  yield* first;
  for (let next = await jobs.next(); next.done !== true; next = await jobs.next()) yield next.value;
}
