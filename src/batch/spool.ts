/** A file that grows by whole articles under a temporary name, and takes its place when it is complete. */
import { createReadStream, type Stats } from 'node:fs';
import { chmod, chown, copyFile, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { OutputFile } from '../output/writer.ts';
import { guarded, openGrowingFile } from './growing-file.ts';
import { wholeLines } from './lines.ts';
import type { Place } from './place.ts';
import { systemCode } from './io.ts';

export interface SpoolFile {
  readonly place: Extract<Place, { kind: 'file' }>;
  readonly file: OutputFile;
  /** What the file holds already stays before what is written now. */
  readonly append: boolean;
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

export const partialOf = ({ path }: SpoolFile['place']): string => `${path}.factbox-partial`;
/** Files that a run keeps beside its output while it goes on: no run reads them. */
export const WORKING_FILE = /\.factbox-(?:partial|encoded|journal|done|owner)$/;

/** @param size how many bytes of an earlier, broken run are to be kept; 0 to start anew. */
export async function openSpool({ place, file, append }: SpoolFile, size: number): Promise<Spool> {
  const grown = await openGrowingFile(partialOf(place), place.name, size);
  const begin = append && (place.before?.size ?? 0) > 0 ? '' : file.open;
  return {
    append: async (text) => {
      if (text !== '') await grown.append((grown.size() === 0 ? begin : file.separator) + text);
    },
    size: grown.size,
    seal: async () => {
      await grown.append((grown.size() === 0 ? begin : '') + file.close);
      await grown.close();
    },
    keep: grown.close,
    discard: async () => {
      await grown.close();
      await rm(partialOf(place), { force: true });
    },
  };
}

/** Puts a sealed spool into its place, in the encoding of its format; one that is there already is left alone. */
export const publish = (spool: SpoolFile): Promise<void> =>
  guarded(spool.place.name, async () => {
    const { place, file, append } = spool;
    const written = partialOf(place);
    if ((await spooledSize(place)) === null) return;
    const isOld = append && (place.before?.size ?? 0) > 0;
    if (file.encode === undefined && !isOld) return putInPlace(written, place);
    const encoded = `${place.path}.factbox-encoded`;
    await writeBytes(encoded, wholeBytes(isOld ? place.path : null, written, file));
    await putInPlace(encoded, place);
    await rm(written);
  });

/** A small file of our own, whole or not at all. */
export const putAside = (path: string, text: string): Promise<void> =>
  guarded(path, async () => {
    await writeFile(`${path}.factbox-partial`, text);
    await rename(`${path}.factbox-partial`, path);
  });

/** Bytes that are there already, whole or not at all. */
export const putWhole = (place: SpoolFile['place'], bytes: string | Uint8Array): Promise<void> =>
  guarded(place.name, async () => {
    try {
      await writeFile(partialOf(place), bytes);
      await putInPlace(partialOf(place), place);
    } catch (error) {
      await rm(partialOf(place), { force: true });
      throw error;
    }
  });

async function* wholeBytes(before: string | null, written: string, { encode }: OutputFile): AsyncGenerator<Uint8Array> {
  if (before !== null) yield* createReadStream(before) as AsyncIterable<Uint8Array>;
  yield* encode === undefined ? (createReadStream(written) as AsyncIterable<Uint8Array>) : encode(wholeLines(written));
}

/** Bytes of what a broken run left, or null where it left nothing. */
export const spooledSize = async (place: SpoolFile['place']): Promise<number | null> =>
  (await stat(partialOf(place)).catch(() => null))?.size ?? null;

/**
 * A file takes the place of another with its owner and mode. Where it cannot (the other has more names, belongs to another user,
 * or is mounted), its bytes do.
 */
async function putInPlace(file: string, { path, before }: SpoolFile['place']): Promise<void> {
  if (before === null || (before.nlink === 1 && (await isLike(file, before)))) {
    try {
      return await rename(file, path);
    } catch (error) {
      if (before === null || !['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(systemCode(error) ?? '')) throw error;
    }
  }
  await copyFile(file, path);
  await rm(file);
}

/** Gives a file the owner and mode of another; false where it may not have them. */
async function isLike(file: string, { uid, gid, mode }: Stats): Promise<boolean> {
  const own = await stat(file);
  try {
    if (own.uid !== uid || own.gid !== gid) await chown(file, uid, gid);
    await chmod(file, mode & 0o7777);
    return true;
  } catch {
    return false;
  }
}

async function writeBytes(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}
