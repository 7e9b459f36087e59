/** A run that writes one part of a whole into a folder, and what it leaves there for `merge` and `verify`. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { UserError } from '../../model/message.ts';
import { GENERATOR_VERSION } from '../../model/version.ts';
import { configurationOf } from '../configuration.ts';
import type { InputOptions } from '../entry.ts';
import { guarded } from '../growing-file.ts';
import { EXIT } from '../io.ts';
import { misused } from '../problems.ts';
import type { RunOptions } from '../run-options.ts';
import { sumOfFile } from '../running-sum.ts';
import { putAside } from '../spool.ts';
import { lexiconOf } from '../user-lexicon.ts';
import { inputFingerprint } from './input-fingerprint.ts';
import { type Done, DONE_FORMAT, donePath, partName, readDone } from './part.ts';
import type { Shard } from './shard-of.ts';

/** What a finished part tells of itself, beside what it was made of. */
export type Contents = Pick<Done, 'articles' | 'failures' | 'values' | 'exitCode' | 'first' | 'last' | 'digest'>;

export interface ShardRun {
  readonly shard: Shard;
  readonly folder: string;
  /** "part-00007-of-00064" */
  readonly name: string;
  /** What an earlier run has finished; null where there is something to do. @throws UserError where it was made of something else */
  readonly finished: () => Promise<Done | null>;
  /** From now on this process writes the part, and no other that may still live. */
  readonly takeOver: () => Promise<void>;
  /** @throws UserError where another process has taken over since */
  readonly check: () => Promise<void>;
  readonly noteDone: (contents: Contents, files: readonly string[]) => Promise<void>;
}

/** Null where no part is asked for, or it goes to a stream or a file of its own. */
export async function shardRunOf(options: RunOptions & InputOptions): Promise<ShardRun | null> {
  const { shard, targets } = options;
  const folders = new Set(targets.map(({ outputDir }) => outputDir));
  const [folder] = folders;
  if (shard === null || options.list || folder === undefined || folder === null) return null;
  if (folders.size > 1) throw misused('the formats of a shard go into one folder: name it once, with -d');
  if (options.dedupe) throw misused('--dedupe sees no other shard: leave it out, or run without --shard');
  if (options.inputs.includes('-')) throw misused('standard input cannot be shared out: name files, or leave out -d');
  const name = partName(shard);
  const made = await madeOf(options);
  return {
    shard,
    folder,
    name,
    finished: () => finishedAs(donePath(folder, shard), folder, made),
    ...ownership(join(folder, `${name}.factbox-owner`)),
    noteDone: async (contents, names) => {
      const files = [];
      for (const file of names) {
        const path = join(folder, file);
        files.push({ name: file, bytes: (await stat(path)).size, sha256: await sumOfFile(path) });
      }
      const done: Done = { ...made, ...contents, files };
      await putAside(donePath(folder, shard), `${JSON.stringify(done, null, 2)}\n`);
      await rm(join(folder, `${name}.factbox-owner`), { force: true });
    },
  };
}

type MadeOf = Omit<Done, keyof Contents | 'files'>;

async function madeOf(options: RunOptions & InputOptions): Promise<MadeOf> {
  const { index, count } = options.shard ?? { index: 1, count: 1 };
  return {
    format: DONE_FORMAT,
    shard: index,
    of: count,
    version: GENERATOR_VERSION,
    lexicon: (await lexiconOf(options)).version,
    configuration: await configurationOf({ ...options, shard: null }, true),
    input: await inputFingerprint(options.inputs, options),
    reading: readingOf(options),
  };
}

/** The options that say how inputs are read; what is in force for a run alone is not of them. */
const readingOf = ({
  extract,
  format,
  fields,
  encoding,
  delimiter,
  maxBytes,
  ignore,
}: InputOptions): Omit<InputOptions, 'shard' | 'written' | 'records'> => ({
  extract,
  format,
  fields,
  encoding,
  delimiter,
  maxBytes,
  ignore,
});

async function finishedAs(path: string, folder: string, made: MadeOf): Promise<Done | null> {
  const done = await readDone(path);
  if (done === null) return null;
  for (const { name, bytes } of done.files)
    if ((await stat(join(folder, name)).catch(() => null))?.size !== bytes) return null; // gone: it is made anew
  const differing = [
    ...(done.input === made.input ? [] : ['inputs']),
    ...(done.configuration === made.configuration ? [] : ['options, or by another version or lexicon']),
  ];
  if (differing.length === 0) return done;
  throw new UserError(
    `${path}: this part was made of other ${differing.join(', and with other ')}; name another folder, or remove it`,
    { exitCode: EXIT.usage, code: 'usage/shard' },
  );
}

/** Milliseconds between two looks. */
const EVERY = 1000;

/** A scheduler may start a shard again while the first process still lives, on a node that it has lost sight of: the last one goes on. */
function ownership(path: string): Pick<ShardRun, 'takeOver' | 'check'> {
  const own = `${hostname()} ${process.pid} ${performance.timeOrigin}\n`;
  let looked = 0;
  return {
    takeOver: () => guarded(path, () => writeFile(path, own)),
    check: async () => {
      if (performance.now() - looked < EVERY) return;
      looked = performance.now();
      if ((await readFile(path, 'utf8').catch(() => own)) === own) return;
      throw new UserError(`${path}: another process has taken over this part`, {
        exitCode: EXIT.terminated,
        code: 'output/taken-over',
      });
    },
  };
}
