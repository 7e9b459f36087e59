/** Where the output goes: standard output, files that grow by articles, or files for each article. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile, Writer } from '../output/writer.ts';
import { guarded } from './growing-file.ts';
import type { Io } from './io.ts';
import { openSpool, publish, type Spool, type SpoolFile } from './spool.ts';
import { streamWriter } from './stdout.ts';

export interface Output {
  /** The texts of one article, for each of the format's files; `path`: its own, in a folder. Resolves when there is room for more. */
  readonly add: (texts: readonly string[], path: string) => Promise<void>;
  /** Bytes of the growing files so far: where to go on after a broken run. */
  readonly sizes: () => readonly number[];
  /** The last article is in. */
  readonly seal: () => Promise<void>;
  /** Files get their names, after `seal`. */
  readonly publish: () => Promise<void>;
  /** The run broke off: what there is stays, to be gone on with. */
  readonly keep: () => Promise<void>;
  /** There is nothing to keep. */
  readonly discard: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** Standard output, which nothing can go on with. */
export function standardOutput({ open, separator, close }: OutputFile, io: Io): Output {
  const write = streamWriter(io.stdout, 'standard output');
  let isEmpty = true;
  return {
    add: async ([text = '']) => {
      if (text === '') return;
      await write((isEmpty ? open : separator) + text);
      isEmpty = false;
    },
    sizes: () => [],
    seal: () => write((isEmpty ? open : '') + close),
    publish: nothing,
    keep: nothing,
    discard: nothing,
  };
}

/** @param sizes how many bytes of each file to keep of a broken run; none to start anew. */
export async function growingFiles(files: readonly SpoolFile[], sizes: readonly number[]): Promise<Output> {
  const spools: Spool[] = [];
  for (const [index, file] of files.entries()) spools.push(await openSpool(file, sizes[index] ?? 0));
  const each = async (action: (spool: Spool, index: number) => Promise<void>): Promise<void> => {
    for (const [index, spool] of spools.entries()) await action(spool, index);
  };
  return {
    add: (texts) => each((spool, index) => spool.append(texts[index] ?? '')),
    sizes: () => spools.map((spool) => spool.size()),
    seal: () => each((spool) => spool.seal()),
    publish: () => publishAll(files),
    keep: () => each((spool) => spool.keep()),
    discard: () => each((spool) => spool.discard()),
  };
}

export async function publishAll(files: readonly SpoolFile[]): Promise<void> {
  for (const file of files) await publish(file);
}

/** Files for each article in a folder that mirrors the input tree; each is whole or not there. */
export const articleFiles = (folder: string, { files }: Writer): Output => ({
  add: async (texts, path) => {
    for (const [index, file] of files.entries()) {
      const text = texts[index] ?? '';
      if (text !== '') await writeWhole({ path: join(folder, `${path}${file.name}`), file }, text);
    }
  },
  sizes: () => [],
  seal: nothing,
  publish: nothing,
  keep: nothing,
  discard: nothing,
});

async function writeWhole(file: SpoolFile, text: string): Promise<void> {
  await makeFolder(dirname(file.path));
  const spool = await openSpool(file, 0);
  try {
    await spool.append(text);
    await spool.seal();
  } catch (error) {
    await spool.discard();
    throw error;
  }
  await publish(file);
}

/** @throws UserError where it cannot be made. */
export const makeFolder = (folder: string): Promise<unknown> =>
  guarded(folder, () => mkdir(folder, { recursive: true }));
