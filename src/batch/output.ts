/** Where the output goes: standard output, files that grow by articles, or files for each article. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile, Writer } from '../output/writer.ts';
import type { Io } from './io.ts';
import { mirrored } from './mirror.ts';
import { openSpool, type Spool } from './spool.ts';
import { streamWriter } from './stdout.ts';
import { unwritable } from './unwritable.ts';

export interface Output {
  /** The texts of one article, for each of the format's files. Resolves when there is room for more. */
  readonly add: (texts: readonly string[], source: string) => Promise<void>;
  /** Bytes of the growing files so far: where to go on after a broken run. */
  readonly sizes: () => readonly number[];
  /** All articles are in: files get their names. */
  readonly finish: () => Promise<void>;
  /** The run broke off: what there is stays, to be gone on with. */
  readonly keep: () => Promise<void>;
  /** There is nothing to keep. */
  readonly discard: () => Promise<void>;
}

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
    finish: () => write((isEmpty ? open : '') + close),
    keep: async () => undefined,
    discard: async () => undefined,
  };
}

export interface GrowingFile {
  readonly path: string;
  readonly file: OutputFile;
}

/** @param sizes how many bytes of each file to keep of a broken run; none to start anew. */
export async function growingFiles(files: readonly GrowingFile[], sizes: readonly number[]): Promise<Output> {
  const spools: Spool[] = [];
  for (const [index, { path, file }] of files.entries()) {
    spools.push(await openSpool(path, file, sizes[index] ?? 0));
  }
  const each = async (action: (spool: Spool, index: number) => Promise<void>): Promise<void> => {
    for (const [index, spool] of spools.entries()) await action(spool, index);
  };
  return {
    add: (texts) => each((spool, index) => spool.append(texts[index] ?? '')),
    sizes: () => spools.map((spool) => spool.size()),
    finish: () => each((spool) => spool.finish()),
    keep: () => each((spool) => spool.keep()),
    discard: () => each((spool) => spool.discard()),
  };
}

/** Files for each article in a folder that mirrors the input tree; each is whole or not there. */
export function articleFiles(folder: string, { files }: Writer): Output {
  const taken = new Map<string, number>();
  return {
    add: async (texts, source) => {
      const path = free(mirrored(source), taken);
      for (const [index, file] of files.entries()) {
        const text = texts[index] ?? '';
        if (text !== '') await writeWhole(join(folder, `${path}${file.name}`), file, text);
      }
    },
    sizes: () => [],
    finish: async () => undefined,
    keep: async () => undefined,
    discard: async () => undefined,
  };
}

/** The path, or with a number where an earlier article has it: the same input named twice, "a:b" and "a_b". */
function free(path: string, taken: Map<string, number>): string {
  const key = path.toLowerCase(); // file systems may not tell capitals apart
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? path : free(`${path}-${times}`, taken);
}

async function writeWhole(path: string, file: OutputFile, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const spool = await openSpool(path, file, 0);
  try {
    await spool.append(text);
    await spool.finish();
  } catch (error) {
    await spool.discard();
    throw error;
  }
}

/** @throws UserError where it cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
}
