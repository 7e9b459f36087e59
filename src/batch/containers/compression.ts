/** Compressed data: one entry inside, read as a stream, charged to the input's budget. What is damaged costs itself. */
import type { Budget } from '../budget.ts';
import { Damage } from '../damage.ts';
import type { Opener } from '../entry.ts';
import { EXIT } from '../io.ts';
import { failure } from '../item.ts';
import { bunzipped } from './bzip2.ts';
import { gunzipped } from './inflate.ts';
import { unxzed } from './xz.ts';
import { zstdChunks } from './zstd.ts';

type Unpack = (packed: AsyncIterable<Uint8Array>, damage: Damage) => AsyncIterable<Uint8Array>;

const openWith = (unpack: Unpack, ending: RegExp): Opener =>
  async function* open(entry, context) {
    const damage = new Damage();
    yield* context.open({
      ...entry,
      name: entry.name.replace(/\.t(?:gz|bz2?|xz|zst)$/i, '.tar').replace(ending, ''),
      bytes: charged(unpack(entry.bytes, damage), entry.budget),
      file: null,
      damage,
    });
    for (const problem of damage.take()) yield { ...failure(entry.source, true, problem), exitCode: EXIT.someFailed };
  };

/** Bytes as they come, charged to the budget. */
export async function* charged(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.unpack(chunk.length);
    yield chunk;
  }
}

export const openGzip = openWith(gunzipped, /\.gz$/i);
export const openBzip2 = openWith(bunzipped, /\.bz2?$/i);
export const openXz = openWith(unxzed, /\.xz$/i);
export const openZstd = openWith(zstdChunks, /\.zst$/i);
