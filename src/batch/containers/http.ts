/** HTTP messages as WARC keeps them: the header's fields, the body without its chunks and its compression. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Budget } from '../budget.ts';
import type { ByteReader } from '../byte-reader.ts';
import { charged, unpacked } from './compression.ts';

/** Lines of a header, and all of them. */
const LONGEST_LINE = 65_536;
const MOST_FIELDS = 1000;

/** Header fields, their names in lower case, up to the empty line. */
export async function fieldsOf(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    const line = (await reader.line(LONGEST_LINE))?.toString('latin1').trimEnd() ?? '';
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The body as it was before it was sent. */
export async function* bodyOf(
  reader: ByteReader,
  fields: ReadonlyMap<string, string>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const isChunked =
    /chunked/i.test(fields.get('transfer-encoding') ?? '') &&
    /^[\da-f]{1,8}\s*(?:;|\r?\n)/i.test((await reader.peek(20)).toString('latin1'));
  const sent = isChunked ? dechunked(reader) : reader.chunks();
  const decoder = DECODERS.get((fields.get('content-encoding') ?? '').toLowerCase());
  yield* decoder === undefined ? sent : charged(unpacked('compressed', sent, decoder()), budget);
}

async function* dechunked(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const size = Number.parseInt((await reader.line(LONGEST_LINE))?.toString('latin1') ?? '', 16);
    if (!(size > 0)) return;
    yield* reader.chunks(size);
    await reader.line(LONGEST_LINE);
  }
}
