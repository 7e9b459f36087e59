// The only importer of fzstd and xxhash-wasm.
import type { XXHash } from 'xxhash-wasm';
import { ByteReader } from '../byte-reader.ts';
import type { Damage } from '../damage.ts';
import { unreadable } from '../problems.ts';
import { UserError } from '../../model/message.ts';
import { framePartsOf, toNextFrame } from './zstd-frames.ts';

/**
 * Zstandard (RFC 8878), frame after frame, a block at a time, as far as it goes: what is damaged is noted with its place, and the next
 * frame is looked for. What stands after the last one is left out.
 * @throws UserError where a frame wants more than 128 MB of memory
 */
export async function* zstdChunks(packed: AsyncIterable<Uint8Array>, damage: Damage): AsyncGenerator<Uint8Array> {
  const { default: xxhash } = await import('xxhash-wasm');
  const { create64 } = await xxhash();
  const reader = new ByteReader(packed);
  for (let between = await toNextFrame(reader); between !== null; between = await toNextFrame(reader)) {
    const start = reader.position;
    try {
      yield* frameChunks(reader, create64());
    } catch (error) {
      if (error instanceof UserError && error.code !== 'input/corrupt') throw error;
      damage.note(damaged(start, error instanceof Error ? error.message : String(error)));
      yield Buffer.from('\n'); // the line that was torn is to spoil no other
      if (reader.position === start) await reader.take(1);
    }
  }
}

async function* frameChunks(reader: ByteReader, sum: XXHash<bigint>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => void ready.push(chunk));
  for await (const { kind, bytes } of framePartsOf(reader)) {
    if (kind === 'checksum') {
      if (Number(sum.digest() & 0xffffffffn) !== bytes.readUInt32LE()) throw new Error('its checksum is wrong');
      continue;
    }
    ready = [];
    stream.push(Uint8Array.from(bytes), false);
    for (const chunk of ready) {
      sum.update(chunk);
      yield chunk;
    }
  }
}

const damaged = (start: number, reason: string): UserError =>
  unreadable(
    'input/corrupt',
    `the zstd data is damaged or cut off (the frame at byte ${start}: ${reason}); what is whole was read; get the file anew`,
  );
