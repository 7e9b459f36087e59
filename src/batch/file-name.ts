/** Names of files as the system has them: bytes that need not be UTF-8, and what is shown of them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileName {
  /** With U+FFFD for what is no UTF-8. */
  readonly path: string;
  /** The bytes, where `path` cannot name it; else null. */
  readonly raw: Buffer | null;
}

/** What the system is asked for. */
export const fileAt = ({ path, raw }: FileName): string | Buffer => raw ?? path;

/** An entry of a folder. */
export function nameIn(folder: FileName, name: Buffer): FileName {
  const shown = name.toString();
  const path = join(folder.path, shown);
  const isPlain = folder.raw === null && !shown.includes('\uFFFD');
  return { path, raw: isPlain ? null : Buffer.concat([Buffer.from(fileAt(folder)), Buffer.from('/'), name]) };
}

/** The file that a name means which was read as UTF-8 and is none: one entry of its folder looks like it. */
export async function fileNamed(path: string): Promise<FileName> {
  const plain = { path, raw: null };
  if (!path.includes('\uFFFD') || path === dirname(path)) return plain;
  if ((await stat(path).catch(() => null)) !== null) return plain;
  const folder = await fileNamed(dirname(path));
  const entries = await readdir(fileAt(folder), { encoding: 'buffer' }).catch(() => []);
  const alike = entries.filter((entry) => entry.toString() === basename(path));
  const [only] = alike;
  return alike.length === 1 && only !== undefined ? { ...nameIn(folder, only), path } : plain;
}
