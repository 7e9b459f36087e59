import type { UserError } from '../model/message.ts';
import { unreadable } from './problems.ts';

const NEWLINE = 10;
const NONE = Buffer.alloc(0);

/** A stream of bytes that is read in order, by number or by line, with no more in memory than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Buffer = NONE;
  #isDone = false;
  #position = 0;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, which stay to be read: fewer only at the end. */
  async peek(length: number): Promise<Buffer> {
    const parts = [this.#buffer];
    let have = this.#buffer.length;
    while (have < length) {
      const chunk = await this.#next();
      if (chunk === null) break;
      parts.push(chunk);
      have += chunk.length;
    }
    if (parts.length > 1) this.#buffer = Buffer.concat(parts);
    return this.#buffer.subarray(0, length);
  }

  /** As `peek`, but of a stream that waits after a whole line of JSON no more than that. */
  async peekHead(length: number): Promise<Buffer> {
    while (this.#buffer.length < length && !isLineOfJson(this.#buffer)) {
      const chunk = await this.#next();
      if (chunk === null) break;
      this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    }
    return this.#buffer.subarray(0, length);
  }

  /** The next bytes: fewer only at the end. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    this.#consume(bytes.length, this.#buffer);
    return bytes;
  }

  /**
   * So many of the next bytes, chunk by chunk: all without a number.
   * @throws UserError where there are fewer
   */
  async *chunks(length = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      const chunk = await this.#some();
      if (chunk === null) {
        if (left === Number.POSITIVE_INFINITY) return;
        throw unreadable('input/corrupt', `it is cut off: ${left} bytes are missing; get the file anew`);
      }
      const part = chunk.subarray(0, left);
      this.#consume(part.length, chunk);
      left -= part.length;
      yield part;
    }
  }

  /** What was read is to be read again. */
  unread(bytes: Buffer): void {
    this.#buffer = Buffer.concat([bytes, this.#buffer]);
    this.#position -= bytes.length;
  }

  /**
   * On to a position further down.
   * @throws UserError where the bytes end before
   */
  async skipTo(position: number): Promise<void> {
    const between = this.chunks(Math.max(0, position - this.#position));
    while ((await between.next()).done !== true);
  }

  /**
   * The next line with its end; null behind the last one.
   * @throws UserError where it is longer than `limit`; the next line is then the next to be read
   */
  async line(limit: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      const chunk = await this.#some();
      if (chunk === null && length > limit) throw tooLarge('the line', limit);
      if (chunk === null) return length === 0 ? null : Buffer.concat(parts);
      const newline = chunk.indexOf(NEWLINE);
      const part = newline < 0 ? chunk : chunk.subarray(0, newline + 1);
      this.#consume(part.length, chunk);
      length += part.length;
      if (length <= limit) parts.push(part);
      if (newline < 0) continue;
      if (length > limit) throw tooLarge('the line', limit);
      return Buffer.concat(parts);
    }
  }

  /**
   * All that is left.
   * @throws UserError where it is more than `limit`
   */
  async rest(limit: number): Promise<Buffer> {
    const bytes = await this.take(limit);
    if ((await this.peek(1)).length > 0) throw tooLarge('it', limit);
    return bytes;
  }

  async close(): Promise<void> {
    this.#isDone = true;
    await this.#chunks.return?.();
  }

  #consume(length: number, from: Buffer): void {
    this.#buffer = from.subarray(length);
    this.#position += length;
  }

  /** What is at hand, or the next chunk that is not empty; null at the end. */
  async #some(): Promise<Buffer | null> {
    while (this.#buffer.length === 0) {
      const chunk = await this.#next();
      if (chunk === null) return null;
      this.#buffer = chunk;
    }
    return this.#buffer;
  }

  async #next(): Promise<Buffer | null> {
    if (this.#isDone) return null;
    const { done, value } = await this.#chunks.next();
    if (done !== true) return Buffer.isBuffer(value) ? value : Buffer.from(value);
    this.#isDone = true;
    return null;
  }
}

function isLineOfJson(bytes: Buffer): boolean {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0 || !/^(?:\xef\xbb\xbf)?\s*\{/.test(bytes.subarray(0, 20).toString('latin1'))) return false;
  try {
    JSON.parse(
      bytes
        .subarray(0, end)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    return true;
  } catch {
    return false;
  }
}

const tooLarge = (what: string, limit: number): UserError =>
  unreadable('input/too-large', `${what} has more than ${limit} bytes; raise the limit with --max-bytes`);
