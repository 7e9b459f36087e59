/** mbox: messages one after another, each behind a line "From address date"; quoted such lines (">From ") are undone. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import type { Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { openMessage } from '../documents/email.ts';

const FROM = /^From \S.*\d{4}\s*$/;

export async function* openMbox(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  let number = 0;
  for await (const bytes of messages(new ByteReader(entry.bytes), context.options.maxBytes)) {
    number += 1;
    yield* openMessage(bytes, { ...entry, source: `${entry.source}#${number}`, isMember: true });
  }
}

async function* messages(reader: ByteReader, limit: number): AsyncGenerator<Buffer> {
  let lines: Buffer[] = [];
  let length = 0;
  let isBlank = true; // a "From " in the middle of a paragraph begins no message
  for (let line = await reader.line(limit); line !== null; line = await reader.line(limit)) {
    const start = line.subarray(0, 200).toString('latin1');
    if (isBlank && FROM.test(start)) {
      if (lines.length > 0) yield Buffer.concat(lines);
      [lines, length] = [[], 0];
    } else {
      lines.push(/^>+From /.test(start) ? line.subarray(1) : line);
      length += line.length;
      if (length > limit)
        throw unreadable('input/too-large', `a message has more than ${limit} bytes; raise the limit with --max-bytes`);
    }
    isBlank = /^\r?\n$/.test(start);
  }
  if (lines.length > 0) yield Buffer.concat(lines);
}
