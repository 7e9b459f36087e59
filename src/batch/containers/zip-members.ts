/** A zip whose directory is missing: its members one after another, by what stands before each. */
import { crc32 } from 'node:zlib';
import { ByteReader } from '../byte-reader.ts';
import { unreadable } from '../problems.ts';
import { inflatedFrom } from './inflate.ts';
import type { Member } from './members.ts';
import { zipName } from './zip-name.ts';

const LOCAL = Buffer.from('PK\x03\x04');
const HEADER = 30;
const STORED = 0;
const DEFLATED = 8;

/** The members that are whole, and the one that is cut off, which fails when it is read. */
export async function* membersOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const reader = new ByteReader(bytes);
  for (;;) {
    const header = await reader.peek(HEADER);
    if (header.length < HEADER) return;
    if (!header.subarray(0, 4).equals(LOCAL)) {
      if (header.subarray(0, 4).equals(Buffer.from('PK\x01\x02'))) return; // the directory
      await reader.take(Math.max(1, header.indexOf(LOCAL, 1) < 0 ? HEADER - 4 : header.indexOf(LOCAL, 1)));
      continue;
    }
    await reader.take(HEADER);
    const name = zipName(await reader.take(header.readUInt16LE(26)), (header.readUInt16LE(6) & 0x800) !== 0);
    await reader.take(header.readUInt16LE(28));
    const end = { isRead: false };
    yield { name, kind: name.endsWith('/') ? 'folder' : 'file', bytes: dataOf(reader, header, end) };
    if (!end.isRead) for await (const _ of dataOf(reader, header, end));
  }
}

async function* dataOf(reader: ByteReader, header: Buffer, end: { isRead: boolean }): AsyncGenerator<Uint8Array> {
  end.isRead = true;
  const [flags, method] = [header.readUInt16LE(6), header.readUInt16LE(8)];
  const [sum, size] = [header.readUInt32LE(14), header.readUInt32LE(18)];
  const isDescribedAfter = (flags & 8) !== 0;
  if (method !== DEFLATED && (method !== STORED || isDescribedAfter))
    throw unreadable('input/corrupt', 'the zip has no directory, and this member cannot be read without it');
  let found = 0;
  for await (const chunk of method === DEFLATED ? inflatedFrom(reader) : reader.chunks(size)) {
    found = crc32(chunk, found);
    yield chunk;
  }
  if (!isDescribedAfter && found !== sum)
    throw unreadable('input/corrupt', 'its checksum is wrong; get the archive anew');
}
