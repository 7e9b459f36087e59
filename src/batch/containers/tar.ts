/** tar, read as a stream: ustar, with the long names of GNU and pax. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import type { Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { type Member, openMember } from './members.ts';

const BLOCK = 512;
/** No name is longer; a record beyond this is cut. */
const LONGEST_RECORD = 65_536;

export async function* openTar(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const reader = new ByteReader(entry.bytes);
  let longName: string | null = null;
  for (let header = await headerOf(reader); header !== null; header = await headerOf(reader)) {
    const end = reader.position + header.size;
    if (header.type === 'L' || header.type === 'x') {
      const record = (await reader.take(Math.min(header.size, LONGEST_RECORD))).toString('utf8');
      longName = header.type === 'L' ? record.replace(/\0.*$/s, '') : (paxPath(record) ?? longName);
    } else {
      const member = { name: longName ?? header.name, kind: kindOf(header.type), bytes: reader.chunks(header.size) };
      yield* openMember(entry, member, context);
      longName = null;
    }
    await reader.skipTo(Math.ceil(end / BLOCK) * BLOCK);
  }
}

interface Header {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** The next header; null at the end, which is a block of zeros or nothing. */
async function headerOf(reader: ByteReader): Promise<Header | null> {
  const block = await reader.take(BLOCK);
  if (block.every((byte) => byte === 0)) return null;
  if (block.length < BLOCK || checksum(block) !== octal(block, 148, 8))
    throw unreadable('input/corrupt', 'the tar archive is damaged or cut off; get the file anew');
  const prefix = string(block, 257, 6).startsWith('ustar') ? string(block, 345, 155) : '';
  return {
    name: (prefix === '' ? '' : `${prefix}/`) + string(block, 0, 100),
    type: string(block, 156, 1) || '0',
    size: octal(block, 124, 12),
  };
}

const string = (block: Buffer, start: number, length: number): string =>
  block.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/** Octal digits; sizes above 8 GB are binary, with the first bit set. */
function octal(block: Buffer, start: number, length: number): number {
  if ((block[start] ?? 0) >= 0x80) return Number(block.readBigUInt64BE(start + length - 8));
  return Number.parseInt(string(block, start, length).trim(), 8) || 0;
}

/** The sum of the header's bytes, its own field counted as spaces. */
const checksum = (block: Buffer): number =>
  block.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0);

/** The `path` of a pax record: lines of "length key=value". */
const paxPath = (record: string): string | null => /^\d+ path=(.*)$/m.exec(record)?.[1] ?? null;

const KINDS: Readonly<Record<string, Member['kind']>> = {
  '0': 'file',
  '7': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'folder',
  g: 'folder',
};
const kindOf = (type: string): Member['kind'] => KINDS[type] ?? 'other';
