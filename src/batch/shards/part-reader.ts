/** The entries of one part with their places, one after another; its files are summed up as they are read. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../lines.ts';
import { type RunningSum, runningSum } from '../running-sum.ts';
import type { Trouble } from './found-parts.ts';
import type { PartFile } from './part.ts';

/** How much of a file is read at once: there may be a thousand of them. */
const PIECE = 64 * 1024;

export class PartReader {
  readonly shard: number;
  readonly paths: readonly string[];
  /** The entry that was read last, and its place among all articles. */
  line = '';
  place = -1;
  readonly #files: readonly { readonly file: PartFile; readonly sum: RunningSum }[];
  readonly #lines: AsyncIterator<string>;
  readonly #places: AsyncIterator<string>;
  #isTorn = false;

  constructor(folder: string, shard: number, { lines, order }: { readonly lines: PartFile; readonly order: PartFile }) {
    const [entries, places] = [
      { file: lines, sum: runningSum() },
      { file: order, sum: runningSum() },
    ];
    this.shard = shard;
    this.#files = [entries, places];
    this.paths = this.#files.map(({ file }) => join(folder, file.name));
    this.#lines = linesOf(summed(join(folder, lines.name), entries.sum));
    this.#places = linesOf(summed(join(folder, order.name), places.sum));
  }

  /** On to the next entry. @returns false behind the last one */
  async next(): Promise<boolean> {
    const [line, place] = [await this.#lines.next(), await this.#places.next()];
    if (line.done === true || place.done === true) {
      this.#isTorn = line.done !== place.done;
      return false;
    }
    [this.line, this.place] = [line.value, Number(place.value)];
    return true;
  }

  /** What was found to be wrong, once all was read. */
  troubles(): readonly Trouble[] {
    const { shard } = this;
    if (this.#isTorn) return [{ shard, reason: `${this.paths.join(' and ')} have not as many lines` }];
    return this.#files.flatMap(({ file, sum }) =>
      sum.hex() === file.sha256 ? [] : [{ shard, reason: `${file.name}: its checksum is wrong` }],
    );
  }

  async close(): Promise<void> {
    await this.#lines.return?.();
    await this.#places.return?.();
  }
}

async function* summed(path: string, sum: RunningSum): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
    sum.add(chunk as Uint8Array);
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  }
}
