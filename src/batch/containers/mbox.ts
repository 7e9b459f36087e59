/** mbox: messages one after another, each behind a line "From address date"; quoted such lines (">From ") are undone. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import { EXIT } from '../io.ts';
import { failure, type Item } from '../item.ts';
import { UserError } from '../../model/message.ts';
import { unreadable } from '../problems.ts';
import { openMessage } from '../documents/email.ts';

const FROM = /^From \S.*\d{4}\s*$/;

export async function* openMbox(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  let number = 0;
  for await (const bytes of messages(new ByteReader(entry.bytes), context.options.maxBytes)) {
    number += 1;
    const message = { ...entry, source: `${entry.source}#${number}`, isMember: true };
    try {
      if (bytes === null) throw tooLong(context.options.maxBytes);
      yield* openMessage(bytes, message);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { ...failure(message.source, true, error), exitCode: EXIT.someFailed };
    }
  }
}

const tooLong = (limit: number): UserError =>
  unreadable('input/too-large', `a message has more than ${limit} bytes; raise the limit with --max-bytes`);

/** Null for a message that is too long. */
async function* messages(reader: ByteReader, limit: number): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] = [];
  let length = 0;
  let isBlank = true; // a "From " in the middle of a paragraph begins no message
  for (let line = await lineOf(reader, limit); line !== null; line = await lineOf(reader, limit)) {
    const start = line === undefined ? '' : line.subarray(0, 200).toString('latin1');
    if (isBlank && FROM.test(start)) {
      if (length > 0) yield length > limit ? null : Buffer.concat(lines);
      [lines, length] = [[], 0];
    } else {
      const own = line === undefined ? null : /^>+From /.test(start) ? line.subarray(1) : line;
      length += own === null ? limit + 1 : own.length;
      if (own !== null && length <= limit) lines.push(own);
    }
    isBlank = /^\r?\n$/.test(start);
  }
  if (length > 0) yield length > limit ? null : Buffer.concat(lines);
}

/** Undefined for a line that is too long. */
async function lineOf(reader: ByteReader, limit: number): Promise<Buffer | null | undefined> {
  try {
    return await reader.line(limit);
  } catch (error) {
    if (error instanceof UserError && error.code === 'input/too-large') return undefined;
    throw error;
  }
}
