// The only importer of fzstd.
import { corrupt } from '../problems.ts';

/** Packed bytes are pushed in small pieces, so that no more is unpacked at a time than the budget is asked for. */
const PIECE = 16_384;

/**
 * Zstandard, frame after frame.
 * @throws UserError where the data is damaged or ends too early
 */
export async function* zstdChunks(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => void ready.push(chunk));
  const push = (bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    ready = [];
    try {
      stream.push(bytes, isLast);
    } catch (error) {
      throw corrupt('zstd', error);
    }
    return ready;
  };
  for await (const chunk of packed)
    for (let from = 0; from < chunk.length; from += PIECE) yield* push(chunk.slice(from, from + PIECE), false);
  yield* push(new Uint8Array(0), true);
}
