import { createReadStream } from 'node:fs';

/** The whole lines of a text file of any length, without their ends; what follows the last line end is torn and left out. */
export const wholeLines = (path: string): AsyncGenerator<string> => linesOf(createReadStream(path, 'utf8'));

/** @param chunks of text, parted anywhere */
export async function* linesOf(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [end = '', ...others] = String(chunk).split('\n');
    rest += end; // never split again: one long line would cost its square
    if (others.length === 0) continue;
    yield rest;
    rest = others.pop() ?? '';
    yield* others;
  }
}
