import { type FileHandle, open } from 'node:fs/promises';
import { unwritable } from './unwritable.ts';

/** A file that is only ever added to. */
export interface GrowingFile {
  readonly append: (text: string) => Promise<void>;
  /** Bytes so far. */
  readonly size: () => number;
  readonly close: () => Promise<void>;
}

/**
 * @param path what the user knows it as, for what goes wrong
 * @param size how many bytes of what is there are to be kept; 0 to start anew
 */
export async function openGrowingFile(file: string, path: string, size: number): Promise<GrowingFile> {
  const handle = await guarded(path, () => open(file, size === 0 ? 'w' : 'r+'));
  await guarded(path, () => handle.truncate(size));
  let written = size;
  return {
    append: async (text) => {
      written += await guarded(path, () => writeAll(handle, text, written));
    },
    size: () => written,
    close: () => handle.close(),
  };
}

/** @throws UserError in place of what the system says. */
export async function guarded<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** @returns how many bytes. */
async function writeAll(handle: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  return bytes.length;
}
