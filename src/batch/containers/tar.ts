/** tar, read as a stream: v7 and ustar, with the long names of GNU and pax, files with holes, archives that were joined. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import { EXIT } from '../io.ts';
import { failure, type Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { type Member, openMember } from './members.ts';
import { gnuParts, paxParts, type Part, withHoles } from './sparse.ts';
import { BLOCK, headerIn, type TarHeader } from './tar-header.ts';

/** No name is longer; a record beyond this is cut. */
const LONGEST_RECORD = 65_536;

/** What stands before a member and tells of it. */
interface Told {
  readonly name?: string;
  readonly size?: number;
  /** Its data begin with a list of its parts. */
  readonly isSparse?: boolean;
}

export async function* openTar(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const reader = new ByteReader(entry.bytes);
  let told: Told = {};
  for (;;) {
    const block = await reader.take(BLOCK);
    if (block.length === 0) return;
    if (block.every((byte) => byte === 0)) continue; // another archive may follow its end
    const header = headerIn(block);
    if (header === null) {
      yield damaged(entry, reader.position - block.length);
      await toNextHeader(reader);
      continue;
    }
    const size = told.size ?? header.size;
    const end = reader.position + size;
    if (header.type === 'L') told = { ...told, name: await record(reader, size) };
    else if (header.type === 'x') told = { ...told, ...paxTold(await record(reader, size)) };
    else {
      yield* openMember(entry, await member(reader, header, { ...told, size }), context);
      told = {};
    }
    await reader.skipTo(Math.ceil(Math.max(end, reader.position) / BLOCK) * BLOCK);
  }
}

const damaged = (entry: Entry, position: number): Item => ({
  ...failure(
    entry.source,
    true,
    unreadable(
      'input/corrupt',
      `the tar archive is damaged or cut off at byte ${position}; what is whole was read; get the file anew`,
    ),
  ),
  exitCode: EXIT.someFailed,
});

const MARK = Buffer.from('ustar');
/** Where in a header its mark stands. */
const MARK_AT = 257;
const PIECE = 65_536;

/** On to the next header, wherever it stands: what was lost before it need not be whole blocks. To the end where there is none. */
async function toNextHeader(reader: ByteReader): Promise<void> {
  for (let bytes = await reader.peek(PIECE); bytes.length >= BLOCK; bytes = await reader.peek(PIECE)) {
    for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
      const start = at - MARK_AT;
      if (start < 0 || headerIn(bytes.subarray(start, start + BLOCK)) === null) continue;
      await reader.take(start);
      return;
    }
    await reader.take(Math.max(1, bytes.length - BLOCK));
  }
  await reader.take(BLOCK);
}

const record = async (reader: ByteReader, size: number): Promise<string> =>
  (await reader.take(Math.min(size, LONGEST_RECORD))).toString('utf8').replace(/\0.*$/s, '');

/** The lines "length key=value" of a pax record. */
function paxTold(text: string): Told {
  const value = (key: string): string | undefined => new RegExp(`^\\d+ ${key}=(.*)$`, 'm').exec(text)?.[1];
  const name = value('GNU\\.sparse\\.name') ?? value('path');
  const size = value('size');
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(value('GNU\\.sparse\\.major') === '1' ? { isSparse: true } : {}),
  };
}

async function member(reader: ByteReader, header: TarHeader, told: Told & { readonly size: number }): Promise<Member> {
  const name = told.name ?? header.name;
  const kind = name.endsWith('/') ? 'folder' : kindOf(header.type);
  if (header.type === 'S') {
    const parts = await gnuParts(reader, header.block);
    return { name, kind: 'file', bytes: withHoles(reader.chunks(told.size), parts) };
  }
  if (told.isSparse !== true) return { name, kind, bytes: reader.chunks(told.size) };
  const before = reader.position;
  const parts: readonly Part[] = await paxParts(reader);
  return { name, kind, bytes: withHoles(reader.chunks(told.size - (reader.position - before)), parts) };
}

const KINDS: Readonly<Record<string, Member['kind']>> = {
  '0': 'file',
  '7': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'folder',
  D: 'folder',
  V: 'folder',
  g: 'folder',
};
const kindOf = (type: string): Member['kind'] => KINDS[type] ?? 'other';
