/** HTTP messages as WARC keeps them: the header's fields, the body without its chunks and its compression. */
import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { ByteReader } from '../byte-reader.ts';
import { Damage } from '../damage.ts';
import { corrupt } from '../problems.ts';
import { charged } from './compression.ts';
import { gunzipped, inflated, isInflatable } from './inflate.ts';

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
  yield* decoded(sent, (fields.get('content-encoding') ?? '').trim().toLowerCase(), budget);
}

/** Without the compression that the header names; many archives keep bodies without it, and the header as it was. */
async function* decoded(sent: AsyncIterable<Uint8Array>, encoding: string, budget: Budget): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(sent);
  const head = await reader.peek(SNIFFED);
  const damage = new Damage();
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (/gzip/.test(encoding) && isGzip) yield* charged(gunzipped(reader.chunks(), damage), budget);
  else if (encoding === 'deflate' && isZlib(head)) yield* charged(inflated(reader.chunks(), false), budget);
  else if (encoding === 'deflate' && (await isInflatable(head)))
    yield* charged(inflated(reader.chunks(), true), budget);
  else if (encoding === 'br' && !isText(head)) yield* charged(unbrotlied(reader.chunks()), budget);
  else yield* reader.chunks();
  const [problem] = damage.take();
  if (problem !== undefined) throw problem;
}

const SNIFFED = 4096;

const isZlib = (head: Uint8Array): boolean => {
  const [first = 0, second = 0] = head;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
};

const isText = (head: Uint8Array): boolean => /^[\t\n\r\x20-\x7e]{4}/.test(Buffer.from(head).toString('latin1'));

async function* unbrotlied(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    // What goes wrong in the pipeline is thrown where its last stream is read.
    yield* pipeline(
      Readable.from(packed, { objectMode: false }),
      createBrotliDecompress(),
      () => undefined,
    ) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw corrupt('compressed', error);
  }
}

async function* dechunked(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const size = Number.parseInt((await reader.line(LONGEST_LINE))?.toString('latin1') ?? '', 16);
    if (!(size > 0)) return;
    yield* reader.chunks(size);
    await reader.line(LONGEST_LINE);
  }
}
