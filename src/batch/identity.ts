/** What tells that two names mean one file. */
import { type BigIntStats, fstatSync, type Stats, statSync } from 'node:fs';

/** The same for all names of a file, whatever links lead to it. */
export const identityOf = ({ dev, ino }: Stats | BigIntStats): string => `${dev}:${ino}`;

/** Of what stands at a path, looked at at once; null where nothing can be seen: that is told when it is read. */
export function identityAt(path: string | Buffer): string | null {
  try {
    return identityOf(statSync(path));
  } catch {
    return null;
  }
}

/** Of a stream of the process that is a file on the disk; null for a pipe, a terminal, a device, and of a test's streams. */
export function identityOfStream(stream: object): string | null {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return null;
  try {
    const found = fstatSync(stream.fd);
    return found.isFile() ? identityOf(found) : null;
  } catch {
    return null; // closed: nothing can be read from it or written to it
  }
}
