/** Where a run goes on: at the start, or behind what an earlier, broken run has delivered. */
import { rm } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import type { Delivery } from './delivery.ts';
import { type Destination, growing } from './destination.ts';
import { EXIT, type Io } from './io.ts';
import type { Job } from './job.ts';
import { canGrow, comparedTo, finishedBefore, reopened } from './finished.ts';
import { readInputs } from './inputs.ts';
import { jobsOf } from './jobs.ts';
import { type JournalBase, readJournal } from './journal.ts';
import type { InputOptions } from './entry.ts';
import type { RunOptions } from './run-options.ts';
import { publishAll } from './output.ts';
import { type Past, replay } from './replay.ts';
import { spooledSize } from './spool.ts';

const NOTHING: Past = { sizes: [], journalSize: 0, isKilled: false, sealed: false, exitCode: EXIT.done };

/**
 * Tells the delivery what an earlier run has delivered.
 * @returns what stands of it, and the jobs that are left
 * @throws UserError where there can be no journal, or it was written for another configuration
 */
export async function goOn(
  resume: boolean,
  destination: Destination,
  delivery: Delivery,
  jobs: AsyncGenerator<Job>,
): Promise<readonly [Past, AsyncIterable<Job>]> {
  if (!resume) return [NOTHING, jobs];
  const { journal } = destination;
  if (journal === null)
    throw new UserError('--resume needs a file or a folder to go on with: name it with -o or -d', {
      exitCode: EXIT.usage,
      code: 'usage/resume',
    });
  const files = growing(destination);
  const available = await Promise.all(files.map(async ({ place }) => (await spooledSize(place)) ?? 0));
  const [past, left] = await replay(readJournal(journal.path, journal.configuration), jobs, {
    available,
    onDone: (job, entry) => delivery.skip(job, entry),
  });
  if (past.sealed) {
    await publishAll(files);
    await rm(journal.path);
  }
  return [past, left];
}

/**
 * Looks at the inputs of a run that was finished before; where they have grown, it is made one that broke off after its last
 * article.
 * @returns what was done, where that is all there is to do
 */
export async function resumedEnd(
  options: RunOptions & InputOptions,
  destination: Destination,
  several: boolean,
  io: Io,
): Promise<JournalBase | null> {
  const base = options.inputs.includes('-') ? null : await finishedBefore(destination);
  if (base === null) return null;
  const items = readInputs(options.inputs, io, options);
  const compared = await comparedTo(base, jobsOf(items, { ...options, several, passOver: () => undefined }));
  if (compared === 'grown' && canGrow(destination)) await reopened(destination, base);
  return compared === 'same' ? base : null;
}
