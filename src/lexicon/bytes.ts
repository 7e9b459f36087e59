/** The compiled lexicon's file, read once and shared by all threads. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

const FILE = new URL('../../dist/lexicon.bin', import.meta.url);

let known: Uint8Array | undefined;

/** Threads share one copy: what this gives can be handed to `shareLexicon` in another thread. */
export function lexiconBytes(): Uint8Array {
  if (known !== undefined) return known;
  const file = openSync(FILE, 'r');
  try {
    const bytes = sharedBytes(fstatSync(file).size);
    let length = 0;
    while (length < bytes.length) length += read(readSync(file, bytes, length, bytes.length - length, length));
    return (known = bytes);
  } finally {
    closeSync(file);
  }
}

/** Reads the file while the program does something else, as loading its modules: then nobody waits for it. */
export async function readLexiconAhead(): Promise<void> {
  if (known !== undefined) return;
  const file = await open(FILE, 'r');
  try {
    const bytes = sharedBytes((await file.stat()).size);
    let length = 0;
    while (length < bytes.length)
      length += read((await file.read(bytes, length, bytes.length - length, length)).bytesRead);
    known ??= bytes;
  } finally {
    await file.close();
  }
}

/** Uses bytes that another thread has read, where nothing of the lexicon was asked for before. */
export function shareLexicon(bytes: Uint8Array): void {
  known ??= bytes;
}

const sharedBytes = (size: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(size));

function read(bytes: number): number {
  if (bytes === 0) throw new Error('dist/lexicon.bin is cut off; run npm run build');
  return bytes;
}
