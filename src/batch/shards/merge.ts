/** The parts of all shards → one file, in the order of the inputs: a line of each part in memory, however long they are. */
import { plainFile } from '../../output/writer.ts';
import { EXIT, type Io } from '../io.ts';
import { refuseWritten, writtenTo } from '../landings.ts';
import { growingFiles, streamed, type Output } from '../output.ts';
import { compressed } from '../packing.ts';
import { placeOf } from '../place.ts';
import { misused } from '../problems.ts';
import { openStream } from '../stdout.ts';
import { type Parts, partsIn, runAgain, type Trouble, troublesOf } from './found-parts.ts';
import { Heap } from './heap.ts';
import { type Done, ORDER_ENDING, type PartFile, partName } from './part.ts';
import { PartReader } from './part-reader.ts';

/** Characters that are handed over at once. */
const BATCH = 256 * 1024;

/** @returns the exit code: 3 where a part is missing or damaged, and then nothing is written */
export async function mergeParts(folder: string, output: string, io: Io): Promise<number> {
  const parts = await partsIn(folder);
  const troubles = await troublesOf(parts);
  if (troubles.length > 0) return told(troubles, parts.count, io);
  const runs = parts.done.flatMap((done, at) => (done === null ? [] : readerOf(parts, done, at + 1)));
  const target = await openTarget(output, runs, io);
  try {
    const wrong = await merged(runs, target);
    if (wrong.length > 0) {
      await target.discard();
      return told(wrong, parts.count, io);
    }
    await target.seal();
  } catch (error) {
    await target.discard();
    throw error;
  } finally {
    for (const run of runs) run.close();
  }
  await target.publish();
  return EXIT.done;
}

/** @throws UserError where a part is of a format that is no lines */
function readerOf({ folder, count }: Parts, { files }: Done, index: number): PartReader {
  const fileOf = (ending: string): PartFile | undefined =>
    files.find(({ name }) => name === `${partName({ index, count })}${ending}`);
  const [lines, order] = [fileOf('.ndjson'), fileOf(ORDER_ENDING)];
  if (lines !== undefined && order !== undefined) return new PartReader(folder, index, { lines, order });
  throw misused(
    'merge takes parts of ndjson; parts of tables are read together as they are: part-*.parquet, part-*.csv',
  );
}

async function openTarget(output: string, runs: readonly PartReader[], io: Io): Promise<Output> {
  const place = await placeOf(output);
  await refuseWritten(
    runs.flatMap((run) => run.paths),
    writtenTo([place], io),
    io,
  );
  const file = compressed(plainFile('.ndjson'), output === '-' ? null : output);
  if (place.kind === 'file') return growingFiles([{ place, file, append: false }], []);
  return streamed(file, await openStream(place, io));
}

/** @returns what is found to be damaged when all is read */
async function merged(runs: readonly PartReader[], target: Output): Promise<readonly Trouble[]> {
  const heap = new Heap<PartReader>((a, b) => a.place < b.place || (a.place === b.place && a.shard < b.shard));
  for (const run of runs) if (run.hasNext()) heap.push(run);
  const batch: string[] = [];
  let length = 0;
  for (let run = heap.pop(); run !== undefined; run = heap.pop()) {
    const entry = run.entry().toString('utf8');
    length += entry.length;
    batch.push(entry);
    if (run.hasNext()) heap.push(run);
    if (length < BATCH) continue;
    await target.add([batch.splice(0).join('')], '');
    length = 0;
  }
  if (batch.length > 0) await target.add([batch.join('')], '');
  return runs.flatMap((run) => run.troubles());
}

/** @returns the exit code of a whole that is not whole */
export function told(troubles: readonly Trouble[], count: number, io: Io): number {
  for (const { reason } of troubles) io.stderr.write(`factbox: ${reason}\n`);
  io.stderr.write(`factbox: ${runAgain(troubles, count)}\n`);
  return EXIT.someFailed;
}
