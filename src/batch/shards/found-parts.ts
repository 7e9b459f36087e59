/** The parts that a folder holds, and what is wrong with them as a whole. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../model/message.ts';
import { EXIT, printable, systemCode } from '../io.ts';
import { type Done, donePath, partName, readDone } from './part.ts';

export interface Parts {
  readonly folder: string;
  /** Of how many shards the whole is made. */
  readonly count: number;
  /** By shard, in order; null for one that is not done. */
  readonly done: readonly (Done | null)[];
}

/** A shard that must run again, and why. */
export interface Trouble {
  readonly shard: number;
  readonly reason: string;
}

const DONE = /^part-(?<index>\d{5,})-of-(?<count>\d{5,})\./;

/** @throws UserError where the folder cannot be read, has no part, or parts of several wholes */
export async function partsIn(folder: string): Promise<Parts> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw noParts(folder, systemCode(error) === 'ENOENT' ? 'no such folder; check the path' : 'it cannot be read');
  });
  const counts = new Set(names.flatMap((name) => DONE.exec(name)?.groups?.['count'] ?? []).map(Number));
  const [count] = counts;
  if (count === undefined) throw noParts(folder, 'no parts in it; make them with factbox --shard 1/64 -d DIR …');
  if (counts.size > 1)
    throw noParts(
      folder,
      `parts of several runs in it, of ${[...counts].join(' and of ')} shards; part them into folders`,
    );
  const done: (Done | null)[] = [];
  for (let index = 1; index <= count; index += 1) done.push(await readDone(donePath(folder, { index, count })));
  return { folder, count, done };
}

/** What the files beside the parts tell: which are missing, and which differ from the others. */
export async function troublesOf({ folder, count, done }: Parts): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  const alike = done.find((one) => one !== null);
  for (const [at, one] of done.entries()) {
    const shard = at + 1;
    const add = (reason: string): number =>
      troubles.push({ shard, reason: `${partName({ index: shard, count })}: ${reason}` });
    if (one === null || alike === undefined || alike === null) add('it is not done');
    else if (one.input !== alike.input) add('it was made of other inputs than the rest');
    else if (one.configuration !== alike.configuration)
      add('it was made with other options, version or lexicon than the rest');
    else
      for (const { name, bytes } of one.files) {
        const size = (await stat(join(folder, name)).catch(() => null))?.size;
        if (size === undefined) add(`${name} is missing`);
        else if (size !== bytes) add(`${name} has ${size} bytes, not ${bytes}`);
      }
  }
  return troubles;
}

/** What people are told of what must run again. */
export function runAgain(troubles: readonly Trouble[], count: number): string {
  const shards = [...new Set(troubles.map(({ shard }) => shard))];
  return `run again: ${shards.map((shard) => `--shard ${shard}/${count}`).join(', ')} (of Slurm: sbatch --array=${shards.join(',')} …)`;
}

const noParts = (folder: string, reason: string): UserError =>
  new UserError(`${printable(folder)}: ${reason}`, { exitCode: EXIT.unreadable, code: 'input/no-parts' });
