// The only importer of unbzip2-stream.
import { Readable } from 'node:stream';
import type { Damage } from '../damage.ts';
import { unreadable } from '../problems.ts';

/** bzip2, block by block, as far as it goes. */
export async function* bunzipped(packed: AsyncIterable<Uint8Array>, damage: Damage): AsyncGenerator<Uint8Array> {
  const { default: unbzip2 } = await import('unbzip2-stream');
  const stream = unbzip2();
  const ready: Uint8Array[] = [];
  let failure: string | null = null;
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk));
  stream.on('error', (error: Error) => {
    failure ??= error.message;
  });
  for await (const chunk of Readable.from(packed, { objectMode: false })) {
    stream.write(Buffer.from(chunk as Uint8Array));
    yield* ready.splice(0);
  }
  stream.end();
  yield* ready;
  if (failure !== null)
    damage.note(
      unreadable('input/corrupt', `the bzip2 data is damaged or cut off (${String(failure)}); what is whole was read`),
    );
}
