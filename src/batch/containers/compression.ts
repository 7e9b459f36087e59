/** gzip and zstd: one entry inside, read as a stream, charged to the input's budget. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Budget } from '../budget.ts';
import type { Entry, OpenContext } from '../entry.ts';
import { corrupt } from '../problems.ts';
import type { Item } from '../item.ts';
import { zstdChunks } from './zstd.ts';

type Unpack = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const openWith =
  (unpack: Unpack, ending: RegExp) =>
  (entry: Entry, context: OpenContext): AsyncGenerator<Item> =>
    context.open({
      ...entry,
      name: entry.name.replace(/\.tgz$/i, '.tar').replace(ending, ''),
      bytes: charged(unpack(entry.bytes), entry.budget),
      file: null,
    });

/** Bytes as they come, charged to the budget. */
export async function* charged(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.unpack(chunk.length);
    yield chunk;
  }
}

/**
 * Bytes through one of Node's decompressors.
 * @throws UserError where they are damaged or end too early
 */
export async function* unpacked(
  what: string,
  packed: AsyncIterable<Uint8Array>,
  decompressor: Transform,
): AsyncGenerator<Uint8Array> {
  try {
    // What goes wrong in the pipeline is thrown where its last stream is read.
    yield* pipeline(
      Readable.from(packed, { objectMode: false }),
      decompressor,
      () => undefined,
    ) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw corrupt(what, error);
  }
}

/** Members that follow each other, as in WARC files, are read as one. */
const gunzip: Unpack = (packed) => unpacked('gzip', packed, createGunzip());

export const openGzip = openWith(gunzip, /\.gz$/i);
export const openZstd = openWith(zstdChunks, /\.zst$/i);
