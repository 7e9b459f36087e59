/** Whether the parts in a folder are the whole of the inputs: every article in exactly its part, and no byte changed since. */
import { join } from 'node:path';
import { UserError } from '../../model/message.ts';
import type { InputOptions } from '../entry.ts';
import { readInputs } from '../inputs.ts';
import { EXIT, type Io } from '../io.ts';
import { chained, contentOf } from '../journal.ts';
import { sumOfFile } from '../running-sum.ts';
import { type Parts, partsIn, type Trouble, troublesOf } from './found-parts.ts';
import { inputFingerprint } from './input-fingerprint.ts';
import { told } from './merge.ts';
import { type Done, partName } from './part.ts';
import { shardOf } from './shard-of.ts';

/**
 * Reads the inputs as the shards did, and extracts nothing; no more than one article is in memory.
 * @returns the exit code: 3 where something must run again
 */
export async function verifyParts(folder: string, inputs: readonly string[], io: Io): Promise<number> {
  if (inputs.includes('-'))
    throw new UserError('standard input cannot be shared out to shards: name files', {
      exitCode: EXIT.usage,
      code: 'usage/shard',
    });
  const parts = await partsIn(folder);
  const finished = parts.done.filter((done) => done !== null);
  const [any] = finished;
  const troubles = [...(await troublesOf(parts))];
  if (any !== undefined) {
    const options = { ...(any.reading as Reading), shard: null, records: false, written: new Set<string>() };
    const input = await inputFingerprint(inputs, options);
    if (finished.some((done) => done.input !== input)) troubles.push(...otherInputs(parts, input));
    troubles.push(...(await changed(parts)), ...(await missing(parts, inputs, options, io)));
  }
  if (troubles.length > 0) return told(distinct(troubles), parts.count, io);
  const articles = finished.reduce((sum, done) => sum + done.articles, 0);
  io.stderr.write(`factbox: all ${articles} articles are in the ${parts.count} parts, each once\n`);
  return EXIT.done;
}

type Reading = Omit<InputOptions, 'shard' | 'records' | 'written'>;

const otherInputs = ({ done, count }: Parts, input: string): readonly Trouble[] =>
  done.flatMap((one, at) =>
    one === null || one.input === input
      ? []
      : [
          {
            shard: at + 1,
            reason: `${partName({ index: at + 1, count })}: the names, sizes or times of the inputs were others`,
          },
        ],
  );

/** Files that are no longer what their shard wrote. */
async function changed({ folder, done }: Parts): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  for (const [at, one] of done.entries())
    for (const { name, sha256 } of one?.files ?? []) {
      const sum = await sumOfFile(join(folder, name)).catch(() => null); // that it is missing is told already
      if (sum !== null && sum !== sha256) troubles.push({ shard: at + 1, reason: `${name}: its checksum is wrong` });
    }
  return troubles;
}

/** Parts that hold other articles than the inputs have for them. */
async function missing(
  { count, done }: Parts,
  inputs: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<readonly Trouble[]> {
  const found = Array.from({ length: count }, () => ({ articles: 0, digest: '' }));
  for await (const item of readInputs(inputs, io, options)) {
    const of = found[shardOf(item.unit ?? item.source, count) - 1];
    if (item.kind === 'passed-over' || of === undefined) continue;
    of.articles += 1;
    of.digest = chained(of.digest, contentOf(item));
  }
  return found.flatMap((whole, at) => differing(done[at] ?? null, whole, partName({ index: at + 1, count }), at + 1));
}

function differing(
  done: Done | null,
  { articles, digest }: { readonly articles: number; readonly digest: string },
  name: string,
  shard: number,
): readonly Trouble[] {
  if (done === null || digest === done.digest) return [];
  const reason =
    articles === done.articles
      ? `${name}: some of its ${articles} articles are others than the inputs have`
      : `${name}: it holds ${done.articles} articles, the inputs have ${articles} for it`;
  return [{ shard, reason }];
}

const distinct = (troubles: readonly Trouble[]): readonly Trouble[] => {
  const reasons = new Set<string>();
  return troubles.filter(({ reason }) => reasons.size !== reasons.add(reason).size);
};
