/** A file that grows by whole articles under a temporary name, and gets its own when it is complete. */
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import type { OutputFile } from '../output/writer.ts';
import { wholeLines } from './lines.ts';
import { unwritable } from './unwritable.ts';

export interface Spool {
  /** What an article gives the file; "" for nothing. */
  readonly append: (text: string) => Promise<void>;
  /** Bytes so far. */
  readonly size: () => number;
  /** The last article is in: the file gets its end and its name. */
  readonly finish: () => Promise<void>;
  /** Closed as it is, to be gone on with. */
  readonly keep: () => Promise<void>;
  /** Removed. */
  readonly discard: () => Promise<void>;
}

const partial = (path: string): string => `${path}.factbox-partial`;

/** @param size how many bytes of an earlier, broken run are to be kept; 0 to start anew. */
export async function openSpool(path: string, file: OutputFile, size: number): Promise<Spool> {
  const temporary = partial(path);
  const handle = await guarded(path, () => open(temporary, size === 0 ? 'w' : 'r+'));
  await guarded(path, () => handle.truncate(size));
  let written = size;
  const append = async (text: string): Promise<void> => {
    written += await guarded(path, () => writeAll(handle, text, written));
  };
  return {
    append: async (text) => {
      if (text !== '') await append((written === 0 ? file.open : file.separator) + text);
    },
    size: () => written,
    finish: async () => {
      if (written === 0) await append(file.open);
      await append(file.close);
      await handle.close();
      await completeSpool(path, file);
    },
    keep: () => handle.close(),
    discard: async () => {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}

/** Gives a complete spool its name, in the encoding of its format; one that has it already is left alone. */
export const completeSpool = (path: string, { encode }: OutputFile): Promise<void> =>
  guarded(path, async () => {
    const temporary = partial(path);
    if ((await sizeOf(temporary)) === null) return;
    if (encode !== undefined) {
      const encoded = `${path}.factbox-encoded`;
      await writeEncoded(encoded, encode(wholeLines(temporary)));
      await rename(encoded, path);
      await rm(temporary);
    } else await rename(temporary, path);
  });

/** Bytes of what a broken run left, or null where it left nothing. */
export const spooledSize = (path: string): Promise<number | null> => sizeOf(partial(path));

const sizeOf = async (path: string): Promise<number | null> => (await stat(path).catch(() => null))?.size ?? null;

async function writeEncoded(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}

/** @returns how many bytes. */
async function writeAll(handle: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  return bytes.length;
}

async function guarded<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw unwritable(path, error);
  }
}
