/** Files with holes in tar archives: their parts stand one after another, what lies between them is zeros. */
import type { ByteReader } from '../byte-reader.ts';
import { BLOCK, octal } from './tar-header.ts';

const MOST_PARTS = 100_000;

export interface Part {
  readonly start: number;
  readonly length: number;
}

/** In GNU's format the list stands in the header, and in blocks after it where it is long. */
export async function gnuParts(reader: ByteReader, header: Buffer): Promise<readonly Part[]> {
  const parts = [...partsIn(header, 386, 4)];
  for (let isMore = header[482] === 1; isMore;) {
    const block = await reader.take(BLOCK);
    parts.push(...partsIn(block, 0, 21));
    isMore = block[504] === 1;
  }
  return parts;
}

function partsIn(block: Buffer, start: number, most: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = start; parts.length < most && block[at] !== 0 && at + 24 <= block.length; at += 24)
    parts.push({ start: octal(block, at, 12), length: octal(block, at + 12, 12) });
  return parts;
}

/** In pax's format the list stands before the data, as lines of numbers, and fills whole blocks. */
export async function paxParts(reader: ByteReader): Promise<readonly Part[]> {
  let text = '';
  for (;;) {
    const block = await reader.take(BLOCK);
    text += block.toString('latin1');
    const [count = 0, ...numbers] = text.split('\n').slice(0, -1).map(Number);
    if (numbers.length >= 2 * count || !(count < MOST_PARTS) || block.length < BLOCK)
      return Array.from({ length: Math.min(count || 0, numbers.length >> 1) }, (_, i) => ({
        start: numbers[2 * i] ?? 0,
        length: numbers[2 * i + 1] ?? 0,
      }));
  }
}

/** Holes are no text, nor are the zeros that fill a block: a line feed stands for each hole. */
export async function* withHoles(bytes: AsyncIterable<Uint8Array>, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  let [done, part, inside] = [0, 0, 0];
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length;) {
      const { start = done, length = chunk.length } = parts[part] ?? {};
      if (inside === 0 && start > done) yield Buffer.from('\n');
      const taken = chunk.subarray(at, at + length - inside);
      yield taken.filter((byte) => byte !== 0);
      [at, inside, done] = [at + taken.length, inside + taken.length, start + inside + taken.length];
      if (inside >= length) [part, inside] = [part + 1, 0];
      if (taken.length === 0) break;
    }
  }
}
