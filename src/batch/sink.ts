/** Where the output goes: standard output, or a file that is whole or not there. */
import { createWriteStream } from 'node:fs';
import { rename, unlink } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { UserError } from '../model/message.ts';
import { EXIT, type Io, printable, systemCode } from './io.ts';

export interface Sink {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** The output is complete: a file gets its name now. */
  readonly close: () => Promise<void>;
  /** The output is not to be kept: a file is removed. */
  readonly discard: () => Promise<void>;
}

/** The reader of a pipe has gone: nothing more is wanted, and that is no error. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

export const openSink = (path: string | null, io: Io): Sink =>
  path === null ? streamSink(io.stdout, 'standard output') : fileSink(path);

function streamSink(stream: Writable, name: string): Sink {
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const problem = failure ?? error; // what broke the stream tells more than that it is broken
          if (problem === undefined || problem === null) resolve();
          else reject(systemCode(problem) === 'EPIPE' ? new ReaderGone() : unwritable(name, problem));
        });
      }),
    close: async () => undefined,
    discard: async () => undefined,
  };
}

/** Written beside its place under a temporary name, and renamed when complete. */
function fileSink(path: string): Sink {
  const temporary = `${path}.factbox-partial`;
  const stream = createWriteStream(temporary);
  const inner = streamSink(stream, path);
  return {
    write: inner.write,
    close: async () => {
      try {
        stream.end();
        await finished(stream);
        await rename(temporary, path);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    discard: async () => {
      stream.destroy();
      await unlink(temporary).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') throw error;
      });
    },
  };
}

function unwritable(name: string, error: unknown): UserError {
  const code = systemCode(error);
  const reason =
    code === 'ENOSPC'
      ? 'no space left on the device'
      : code === 'ENOENT'
        ? 'its folder does not exist; make it first'
        : code === 'EISDIR'
          ? 'is a folder; name a file'
          : error instanceof Error
            ? error.message
            : String(error);
  return new UserError(`${printable(name)}: cannot write: ${reason}`, {
    exitCode: EXIT.unwritable,
    code: 'output/unwritable',
  });
}
