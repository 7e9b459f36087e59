/** Finds how far an earlier, broken run came with the same inputs. */
import { type JournalEntry, type JournalLine, keyOf } from './journal.ts';
import type { Job } from './job.ts';

export interface Past {
  /** Bytes of the growing files that stand. */
  readonly sizes: readonly number[];
  /** Bytes of the journal that stand. */
  readonly journalSize: number;
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
  let past: Past = { sizes: [], journalSize: 0, sealed: false, exitCode: 0 };
  for await (const { entry, end } of lines) {
    if ('sealed' in entry) return [{ ...past, sealed: true, exitCode: entry.exitCode }, remaining(jobs)];
    const next = await jobs.next();
    if (next.done === true) break;
    const job = next.value;
    const isThere = entry.sizes.every((size, index) => size <= (available[index] ?? 0));
    if (entry.key !== keyOf(job) || !isThere) return [past, remaining(jobs, job)];
    past = { ...past, sizes: entry.sizes, journalSize: end, exitCode: Math.max(past.exitCode, entry.exitCode) };
    onDone(job, entry);
  }
  return [past, remaining(jobs)];
}

async function* remaining(jobs: AsyncIterator<Job>, first?: Job): AsyncGenerator<Job> {
  if (first !== undefined) yield first;
  for (let next = await jobs.next(); next.done !== true; next = await jobs.next()) yield next.value;
}
