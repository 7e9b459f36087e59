// The only importer of fzstd.
import { ByteReader } from '../byte-reader.ts';
import { corrupt, unreadable } from '../problems.ts';

/** As much as zstd itself takes without being told; the library would allocate whatever a frame's header claims. */
const LARGEST_WINDOW = 128 * 1024 * 1024;

/**
 * Zstandard (RFC 8878), frame after frame, a block at a time.
 * @throws UserError where the data is damaged or ends too early, or wants more than 128 MB of memory
 */
export async function* zstdChunks(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => void ready.push(chunk));
  try {
    for await (const part of parts(new ByteReader(packed))) {
      ready = [];
      stream.push(Uint8Array.from(part), false);
      yield* ready;
    }
  } catch (error) {
    throw corrupt('zstd', error);
  }
}

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

/** The headers, blocks and checksums of the frames. */
async function* parts(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let magic = await reader.peek(4); magic.length > 0; magic = await reader.peek(4)) {
    const number = magic.length < 4 ? 0 : magic.readUInt32LE();
    if (number >>> 4 === SKIPPABLE >>> 4) {
      const size = (await exactly(reader, 8)).readUInt32LE(4);
      await reader.skipTo(reader.position + size);
    } else if (number === FRAME) yield* frame(reader);
    else
      throw unreadable(
        'input/corrupt',
        'the zstd data is damaged or something else stands behind it; get the file anew',
      );
  }
}

async function* frame(reader: ByteReader): AsyncGenerator<Buffer> {
  const descriptor = (await reader.peek(5))[4] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const size = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const header = await exactly(reader, 5 + (isSingle ? 0 : 1) + dictionary + size);
  if (windowOf(header, isSingle, size) > LARGEST_WINDOW)
    throw unreadable('input/too-large', 'it was packed with a window of more than 128 MB; unpack it yourself');
  yield header;
  for (let isLast = false; !isLast;) {
    const block = (await reader.peek(3)).length < 3 ? 1 : (await reader.peek(3)).readUIntLE(0, 3);
    isLast = (block & 1) !== 0;
    const isRepeated = ((block >> 1) & 3) === 1; // one byte stands for all
    yield exactly(reader, 3 + (isRepeated ? 1 : block >> 3));
  }
  if ((descriptor & 4) !== 0) yield exactly(reader, 4);
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

async function exactly(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw unreadable('input/corrupt', 'the zstd data is cut off; get the file anew');
  return bytes;
}
