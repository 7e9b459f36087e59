// The only importer of xz-decompress.
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Damage } from '../damage.ts';
import { unreadable } from '../problems.ts';

/** xz, as far as it goes. */
export async function* unxzed(packed: AsyncIterable<Uint8Array>, damage: Damage): AsyncGenerator<Uint8Array> {
  const { XzReadableStream } = await import('xz-decompress');
  const source = Readable.toWeb(Readable.from(packed, { objectMode: false })) as WebStream<Uint8Array>;
  const stream = new XzReadableStream(source as never) as unknown as WebStream<Uint8Array>;
  try {
    yield* stream;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    damage.note(
      unreadable(
        'input/corrupt',
        `the xz data is damaged or cut off (${reason}); what is whole was read; get the file anew`,
      ),
    );
  }
}
