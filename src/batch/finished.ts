/** What a finished run leaves beside its output: enough to see that nothing is to be done again, or only what is new. */
import { copyFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { type Destination, growing } from './destination.ts';
import { guarded } from './growing-file.ts';
import type { Job } from './job.ts';
import { chained, type JournalBase, keyOf, openJournal } from './journal.ts';
import { partialOf, spooledSize } from './spool.ts';

const FORMAT = 'factbox-done/1';

interface Finished extends JournalBase {
  readonly format: typeof FORMAT;
  readonly configuration: string;
  /** Bytes of the files that grew, as they were left. */
  readonly files: readonly number[];
}

/** ".out.ndjson.factbox-done" beside the output. */
const markerOf = (journal: string): string =>
  journal.replace(
    /([^/\\]*?)\.factbox-journal$/,
    (_whole, name: string) => `${name === '' ? '' : `.${name}`}.factbox-done`,
  );

const sizesOf = (destination: Destination): Promise<readonly number[]> =>
  Promise.all(growing(destination).map(async ({ place }) => (await stat(place.path).catch(() => null))?.size ?? -1));

/** Notes that a run is finished. */
export async function noteFinished(destination: Destination, base: JournalBase): Promise<void> {
  const { journal } = destination;
  if (journal === null || growing(destination).some(({ append }) => append)) return;
  const finished: Finished = {
    format: FORMAT,
    configuration: journal.configuration,
    ...base,
    files: await sizesOf(destination),
  };
  const marker = markerOf(journal.path);
  await guarded(marker, () => writeFile(marker, `${JSON.stringify(finished)}\n`));
}

/** What was finished there with the same options, where its output is still as it was; null else. */
export async function finishedBefore(destination: Destination): Promise<JournalBase | null> {
  const { journal, shardRun } = destination;
  if (journal === null || shardRun !== null || growing(destination).some(({ append }) => append)) return null;
  if ((await stat(journal.path).catch(() => null)) !== null) return null;
  try {
    const found = JSON.parse(await readFile(markerOf(journal.path), 'utf8')) as Finished;
    const isSame = found.format === FORMAT && found.configuration === journal.configuration;
    return isSame && String(found.files) === String(await sizesOf(destination)) ? found : null;
  } catch {
    return null; // there is none, or it is damaged: then all is done anew
  }
}

/** How the articles that there are now stand to those that were finished. */
export async function comparedTo(base: JournalBase, jobs: AsyncIterable<Job>): Promise<'same' | 'grown' | 'other'> {
  let [number, digest] = [0, ''];
  for await (const job of jobs) {
    if (number === base.articles) return digest === base.digest ? 'grown' : 'other';
    digest = chained(digest, keyOf(job));
    number += 1;
  }
  return number === base.articles && digest === base.digest ? 'same' : 'other';
}

/** Whether files can be added to as they are: text that is not encoded as a whole, without a memory of earlier articles. */
export const canGrow = (destination: Destination): boolean =>
  !destination.work.dedupe && growing(destination).every(({ file }) => file.encode === undefined);

/** Makes a finished run one that broke off after its last article. */
export async function reopened(destination: Destination, base: JournalBase): Promise<void> {
  const { journal } = destination;
  if (journal === null) return;
  for (const [index, { place }] of growing(destination).entries())
    if ((await spooledSize(place)) === null)
      await guarded(place.name, async () => {
        await copyFile(place.path, partialOf(place));
        await truncate(partialOf(place), base.sizes[index] ?? 0);
      });
  const opened = await openJournal(journal.path, journal.configuration, 0);
  await opened.append(base);
  await opened.keep();
}

/** A run that starts anew is not finished. */
export async function forgetFinished({ journal }: Destination): Promise<void> {
  if (journal !== null) await rm(markerOf(journal.path), { force: true });
}
