import { unreadable } from './problems.ts';

/** Text packs by less than twenty to one, logs by a hundred; bombs by a thousand and more. */
const MOST_RATIO = 200;
/** So much may come of any input, however small. */
const FREE = 64 * 1024 * 1024;

/**
 * Bounds what may be unpacked from one input, whatever is nested in it: all that every decompressor in it gives counts, so that
 * the work is in proportion to the bytes that were really read.
 */
export class Budget {
  #packed = 0;
  #unpacked = 0;

  /** Bytes of the input itself. */
  read(bytes: number): void {
    this.#packed += bytes;
  }

  /** @throws UserError where more was unpacked than any honest archive holds */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > FREE + MOST_RATIO * this.#packed)
      throw unreadable(
        'input/bomb',
        `more than ${MOST_RATIO} times its size comes out of it: it looks like a decompression bomb; unpack it yourself if you trust it`,
      );
  }
}
