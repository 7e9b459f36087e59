import { closeSync, openSync, readSync } from 'node:fs';
import { runningSum } from '../running-sum.ts';

/** How much of a file is read at once: there may be a thousand of them. */
const PIECE = 32 * 1024;
const NEWLINE = 10;

/** The lines of a file one after another, without garbage: a million of them leave nothing behind. The file is summed up as it is read. */
export class LineFile {
  readonly #sum = runningSum();
  readonly #fd: number;
  #buffer = Buffer.allocUnsafe(PIECE);
  /** What is read and not yet given. */
  #start = 0;
  #end = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'r');
  }

  /** The next line with its end, to be used before the next is asked for; null behind the last one. What has no end is no line. */
  next(): Buffer | null {
    for (let from = this.#start; ;) {
      const newline = this.#buffer.subarray(0, this.#end).indexOf(NEWLINE, from);
      if (newline >= 0) {
        const line = this.#buffer.subarray(this.#start, newline + 1);
        this.#start = newline + 1;
        return line;
      }
      from = this.#end - this.#start;
      if (!this.#fill()) return null;
    }
  }

  /** SHA-256 of all, once all was given. */
  sum(): string {
    return this.#sum.hex();
  }

  close(): void {
    closeSync(this.#fd);
  }

  #fill(): boolean {
    const left = this.#end - this.#start;
    const room = left + PIECE > this.#buffer.length ? Buffer.allocUnsafe(2 * this.#buffer.length) : this.#buffer;
    this.#buffer.copy(room, 0, this.#start, this.#end);
    const read = readSync(this.#fd, room, left, PIECE, null);
    this.#sum.add(room.subarray(left, left + read));
    [this.#buffer, this.#start, this.#end] = [room, 0, left + read];
    return read > 0;
  }
}
