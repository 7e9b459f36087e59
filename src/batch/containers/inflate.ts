// The only importer of pako. Node's own zlib keeps back what it has unpacked before an error.
import type { ByteReader } from '../byte-reader.ts';
import type { Damage } from '../damage.ts';
import { unreadable } from '../problems.ts';
import { Member } from './inflate-member.ts';

type Chunks = AsyncIterable<Uint8Array>;

const GZIP = Buffer.of(0x1f, 0x8b, 0x08);

/**
 * gzip, member after member, as far as it goes: what is damaged or missing is noted, and the next member is looked for. What
 * stands after the last one is left out.
 */
export async function* gunzipped(packed: Chunks, damage: Damage): AsyncGenerator<Uint8Array> {
  const { Inflate } = await import('pako');
  let member: Member | null = null;
  let members = 0;
  let rest: Buffer = Buffer.alloc(0);
  let taken: Buffer = Buffer.alloc(0); // of the member: damage may have hidden its end
  for await (const chunk of packed) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    while (rest.length > 0) {
      if (member === null) {
        const start = rest.indexOf(GZIP);
        rest = start < 0 ? tailOf(rest) : rest.subarray(start);
        if (start < 0) break;
        [member, taken] = [new Member(new Inflate()), Buffer.alloc(0)];
      }
      yield* member.push(rest);
      const pushed: Buffer = rest;
      rest = rest.subarray(rest.length - member.left);
      if (member.isEnded) {
        if (member.size > 0) members += 1;
        const isDamaged = member.isBroken && isDamage(member, members);
        if (isDamaged) damage.note(damaged(member.reason));
        if (isDamaged) rest = Buffer.concat([taken, pushed]).subarray(GZIP.length);
        if (isDamaged) yield Buffer.from('\n'); // the line that was torn is to spoil no other
        member = null;
      } else {
        taken = taken.length > MOST_KEPT ? taken : Buffer.concat([taken, pushed]);
        break;
      }
    }
  }
  if (member !== null && !member.isEnded) damage.note(damaged('it ends too early'));
}

/** Packed bytes of a member that are looked through again where it is damaged. */
const MOST_KEPT = 4_000_000;

/** An end of the bytes in which a member may begin. */
const tailOf = (bytes: Buffer): Buffer => {
  const start = bytes.subarray(-GZIP.length + 1).indexOf(GZIP[0] ?? 0);
  return start < 0 ? Buffer.alloc(0) : bytes.subarray(bytes.length - GZIP.length + 1 + start);
};

/** After whole members something else may stand: signatures, padding. */
const isDamage = ({ reason }: Member, members: number): boolean => !(members > 0 && /header/.test(reason));

const damaged = (reason: string) =>
  unreadable(
    'input/corrupt',
    `the gzip data is damaged or cut off (${reason}); what is whole was read; get the file anew`,
  );

/** zlib's format, or its bare data, as servers send both by the name of "deflate". @throws UserError where it is damaged */
export async function* inflated(packed: Chunks, isRaw: boolean): AsyncGenerator<Uint8Array> {
  const { Inflate } = await import('pako');
  const member = new Member(new Inflate({ raw: isRaw }));
  for await (const chunk of packed) {
    yield* member.push(Buffer.from(chunk));
    if (member.isBroken) throw unreadable('input/corrupt', `the compressed data is damaged (${member.reason})`);
    if (member.isEnded) return;
  }
  throw unreadable('input/corrupt', 'the compressed data is cut off; get the file anew');
}

/**
 * Bare compressed data at the beginning of what is left; what stands after it stays to be read.
 * @throws UserError where it is damaged or cut off
 */
export async function* inflatedFrom(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const { Inflate } = await import('pako');
  const member = new Member(new Inflate({ raw: true }));
  while (!member.isEnded) {
    const next = await reader.peek(PIECE);
    if (next.length === 0) throw unreadable('input/corrupt', 'the compressed data is cut off; get the file anew');
    yield* member.push(Buffer.from(next));
    await reader.take(next.length - member.left);
    if (member.isBroken) throw unreadable('input/corrupt', `the compressed data is damaged (${member.reason})`);
  }
}

const PIECE = 65_536;

/** Whether bytes can be the beginning of bare compressed data. */
export async function isInflatable(head: Uint8Array): Promise<boolean> {
  const { Inflate } = await import('pako');
  const member = new Member(new Inflate({ raw: true }));
  member.push(Buffer.from(head));
  return !member.isBroken;
}
