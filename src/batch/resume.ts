/** Where a run goes on: at the start, or behind what an earlier, broken run has delivered. */
import { rm } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import type { Delivery } from './delivery.ts';
import { type Destination, growing } from './destination.ts';
import { EXIT } from './io.ts';
import type { Job } from './job.ts';
import { readJournal } from './journal.ts';
import { publishAll } from './output.ts';
import { type Past, replay } from './replay.ts';
import { spooledSize } from './spool.ts';

const NOTHING: Past = { sizes: [], journalSize: 0, sealed: false, exitCode: EXIT.done };

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
