import { stat } from 'node:fs/promises';

/** Bytes of all inputs, or null where they cannot be known beforehand: standard input, folders, what is packed. */
export async function totalBytes(inputs: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const input of inputs) {
    if (input === '-' || /\.(?:gz|zst|bz2|zip|tar|tgz|warc|pdf|docx)$/i.test(input)) return null;
    const found = await stat(input).catch(() => null); // that it cannot be read is told when it is read
    if (found?.isFile() !== true) return null;
    total += found.size;
  }
  return total;
}
