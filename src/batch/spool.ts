/** A file that grows by whole articles under a temporary name, and gets its own when it is complete. */
import { open, rename, rm, stat } from 'node:fs/promises';
import type { OutputFile } from '../output/writer.ts';
import { guarded, openGrowingFile } from './growing-file.ts';
import { wholeLines } from './lines.ts';

export interface SpoolFile {
  readonly path: string;
  readonly file: OutputFile;
}

export interface Spool {
  /** What an article gives the file; "" for nothing. */
  readonly append: (text: string) => Promise<void>;
  /** Bytes so far. */
  readonly size: () => number;
  /** The last article is in: the file is closed, with its end. */
  readonly seal: () => Promise<void>;
  /** Closed as it is, to be gone on with. */
  readonly keep: () => Promise<void>;
  /** Removed. */
  readonly discard: () => Promise<void>;
}

const partial = (path: string): string => `${path}.factbox-partial`;

/** @param size how many bytes of an earlier, broken run are to be kept; 0 to start anew. */
export async function openSpool({ path, file }: SpoolFile, size: number): Promise<Spool> {
  const grown = await openGrowingFile(partial(path), path, size);
  return {
    append: async (text) => {
      if (text !== '') await grown.append((grown.size() === 0 ? file.open : file.separator) + text);
    },
    size: grown.size,
    seal: async () => {
      await grown.append((grown.size() === 0 ? file.open : '') + file.close);
      await grown.close();
    },
    keep: grown.close,
    discard: async () => {
      await grown.close();
      await rm(partial(path), { force: true });
    },
  };
}

/** Gives a sealed spool its name, in the encoding of its format; one that has it already is left alone. */
export const publish = ({ path, file: { encode } }: SpoolFile): Promise<void> =>
  guarded(path, async () => {
    const spool = partial(path);
    if ((await spooledSize(path)) === null) return;
    if (encode === undefined) {
      await rename(spool, path);
      return;
    }
    const encoded = `${path}.factbox-encoded`;
    await writeBytes(encoded, encode(wholeLines(spool)));
    await rename(encoded, path);
    await rm(spool);
  });

/** Bytes of what a broken run left, or null where it left nothing. */
export const spooledSize = async (path: string): Promise<number | null> =>
  (await stat(partial(path)).catch(() => null))?.size ?? null;

async function writeBytes(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}
