/** How Zstandard (RFC 8878) lies in a stream: frames of headers, blocks and checksums. Nothing is unpacked here. */
import type { ByteReader } from '../byte-reader.ts';
import { unreadable } from '../problems.ts';

/** As much as zstd itself takes without being told; a decoder would allocate whatever a frame's header claims. */
const LARGEST_WINDOW = 128 * 1024 * 1024;
/** No block is larger; what claims to be is damaged. */
const LARGEST_BLOCK = 128 * 1024;

const MAGIC = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);
const SKIPPABLE = 0x184d2a50;

export type FramePart = { readonly kind: 'data' | 'checksum'; readonly bytes: Buffer };

/** On to the next frame: what stands between is left out. @returns how many bytes those were; null where there is no further frame */
export async function toNextFrame(reader: ByteReader): Promise<number | null> {
  for (let passed = 0; ;) {
    const head = await reader.peek(SEARCHED);
    if (head.length < MAGIC.length) return null;
    const number = head.readUInt32LE();
    if (passed === 0 && number >>> 4 === SKIPPABLE >>> 4) {
      await reader.skipTo(reader.position + 8 + head.readUInt32LE(MAGIC.length));
      continue;
    }
    const at = head.indexOf(MAGIC);
    if (at === 0) return passed;
    const step = at > 0 ? at : Math.max(1, head.length - MAGIC.length + 1);
    await reader.skipTo(reader.position + step);
    passed += step;
  }
}

const SEARCHED = 65_536;

/**
 * A frame, part by part. A part is only taken when the next is asked for: where it turns out to be damaged, what it hides is not lost.
 * @throws UserError where it is cut off, damaged, or wants more than 128 MB of memory
 */
export async function* framePartsOf(reader: ByteReader): AsyncGenerator<FramePart> {
  const descriptor = (await reader.peek(5))[4] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const size = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const length = 5 + (isSingle ? 0 : 1) + dictionary + size;
  const header = await whole(reader, length);
  if (windowOf(header, isSingle, size) > LARGEST_WINDOW)
    throw unreadable('input/too-large', 'it was packed with a window of more than 128 MB; unpack it yourself');
  yield { kind: 'data', bytes: header };
  await reader.take(length);
  for (let isLast = false; !isLast;) {
    const block = (await whole(reader, 3)).readUIntLE(0, 3);
    isLast = (block & 1) !== 0;
    const isRepeated = ((block >> 1) & 3) === 1; // one byte stands for all
    if (!isRepeated && block >> 3 > LARGEST_BLOCK) throw unreadable('input/corrupt', 'a block is too large');
    const bytes = await whole(reader, 3 + (isRepeated ? 1 : block >> 3));
    yield { kind: 'data', bytes };
    await reader.take(bytes.length);
  }
  if ((descriptor & 4) !== 0) yield { kind: 'checksum', bytes: await whole(reader, 4).then(() => reader.take(4)) };
}

/** In bytes: told as a power of two and eighths of it, or by the size of the content. */
function windowOf(header: Buffer, isSingle: boolean, size: number): number {
  if (!isSingle) {
    const told = header[5] ?? 0;
    return 2 ** (10 + (told >> 3)) * (1 + (told & 7) / 8);
  }
  const content = header.subarray(header.length - size);
  return size === 8 ? Number(content.readBigUInt64LE()) : content.readUIntLE(0, size) + (size === 2 ? 256 : 0);
}

async function whole(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.peek(length);
  if (bytes.length < length) throw unreadable('input/corrupt', 'it is cut off');
  return bytes;
}
