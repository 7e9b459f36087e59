/** Streams that records are written to as they come: the process's own, devices, pipes, sockets. */
import { constants, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Writable } from 'node:stream';
import { guarded } from './growing-file.ts';
import { type Io, systemCode } from './io.ts';
import { type Place, STANDARD_ERROR, STANDARD_OUTPUT } from './place.ts';
import { unwritable } from './unwritable.ts';

/** The reader of a pipe has gone: nothing more is wanted, and that is no error. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Writes to a stream; resolves when there is room for more. */
export function streamWriter(stream: Writable, name: string): (bytes: string | Uint8Array) => Promise<void> {
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  return (bytes) =>
    new Promise((resolve, reject) => {
      stream.write(bytes, (error) => {
        const problem = failure ?? error; // what broke the stream tells more than that it is broken
        if (problem === undefined || problem === null) resolve();
        else reject(systemCode(problem) === 'EPIPE' ? new ReaderGone() : unwritable(name, problem));
      });
    });
}

export interface OpenStream {
  readonly write: (bytes: string | Uint8Array) => Promise<void>;
  /** All that was written is out; the process's own streams stay open. */
  readonly close: () => Promise<void>;
}

/** Opens what can only be written to; a pipe waits for its reader. */
export async function openStream(place: Exclude<Place, { kind: 'file' }>, io: Io): Promise<OpenStream> {
  const own = place.kind === 'stream' ? ownStream(place.fd, io) : null;
  if (own !== null) return { write: streamWriter(own, place.name), close: async () => undefined };
  const stream = await guarded(place.name, () => opened(place));
  return {
    write: streamWriter(stream, place.name),
    close: () =>
      new Promise((resolve, reject) => {
        stream.once('close', resolve);
        stream.once('error', (error) => reject(unwritable(place.name, error)));
        stream.end();
      }),
  };
}

const ownStream = (fd: number, io: Io): Writable | null =>
  fd === STANDARD_OUTPUT ? io.stdout : fd === STANDARD_ERROR ? io.stderr : null;

async function opened(place: Exclude<Place, { kind: 'file' }>): Promise<Writable> {
  if (place.kind === 'stream') return createWriteStream('', { fd: place.fd, autoClose: true });
  if (place.isSocket) {
    const socket = connect(place.path);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return socket;
  }
  const handle = await open(place.path, constants.O_WRONLY);
  if ((await handle.stat()).isFile()) await handle.truncate(0);
  return handle.createWriteStream();
}
