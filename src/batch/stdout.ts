import type { Writable } from 'node:stream';
import { systemCode } from './io.ts';
import { unwritable } from './unwritable.ts';

/** The reader of a pipe has gone: nothing more is wanted, and that is no error. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Writes to a stream; resolves when there is room for more. */
export function streamWriter(stream: Writable, name: string): (text: string) => Promise<void> {
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        const problem = failure ?? error; // what broke the stream tells more than that it is broken
        if (problem === undefined || problem === null) resolve();
        else reject(systemCode(problem) === 'EPIPE' ? new ReaderGone() : unwritable(name, problem));
      });
    });
}
