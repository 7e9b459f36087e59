/** The entries of one part with their places, one after another. */
import { join } from 'node:path';
import type { Trouble } from './found-parts.ts';
import { LineFile } from './line-file.ts';
import type { PartFile } from './part.ts';

export class PartReader {
  readonly shard: number;
  readonly paths: readonly string[];
  /** The place of the next entry among all articles. */
  place = -1;
  readonly #lines: LineFile;
  readonly #order: LineFile;
  readonly #files: readonly { readonly file: PartFile; readonly read: LineFile }[];
  #isTorn = false;

  constructor(folder: string, shard: number, { lines, order }: { readonly lines: PartFile; readonly order: PartFile }) {
    this.shard = shard;
    this.paths = [lines, order].map(({ name }) => join(folder, name));
    [this.#lines, this.#order] = [new LineFile(join(folder, lines.name)), new LineFile(join(folder, order.name))];
    this.#files = [
      { file: lines, read: this.#lines },
      { file: order, read: this.#order },
    ];
  }

  /** Whether there is another entry; its place is then known. */
  hasNext(): boolean {
    const place = this.#order.next();
    if (place === null) {
      this.#isTorn ||= this.#lines.next() !== null;
      return false;
    }
    this.place = Number(place.toString('latin1'));
    return true;
  }

  /** The entry, to be used before another is asked for; with its line's end. */
  entry(): Buffer {
    const line = this.#lines.next();
    this.#isTorn ||= line === null;
    return line ?? Buffer.alloc(0);
  }

  /** What was found to be wrong, once all was read. */
  troubles(): readonly Trouble[] {
    const { shard } = this;
    if (this.#isTorn) return [{ shard, reason: `${this.paths.join(' and ')} have not as many lines` }];
    return this.#files.flatMap(({ file, read }) =>
      read.sum() === file.sha256 ? [] : [{ shard, reason: `${file.name}: its checksum is wrong` }],
    );
  }

  close(): void {
    for (const { read } of this.#files) read.close();
  }
}
