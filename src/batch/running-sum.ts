// Beside assemble/sha256 the only importer of node:crypto in a run.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of what comes bit by bit. */
export interface RunningSum {
  readonly add: (bytes: string | Uint8Array) => void;
  /** Of all so far; nothing can be added after it. */
  readonly hex: () => string;
}

export function runningSum(): RunningSum {
  const hash = createHash('sha256');
  return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** Of the bytes of a file. */
export async function sumOfFile(path: string): Promise<string> {
  const sum = runningSum();
  for await (const chunk of createReadStream(path)) sum.add(chunk as Uint8Array);
  return sum.hex();
}
