/** Where the name of an output leads: through links, to a file that can be replaced or to what can only be written to. */
import { constants, type Stats } from 'node:fs';
import { access, lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { systemCode } from './io.ts';
import { identityOf } from './identity.ts';
import { misused } from './problems.ts';
import { unwritable } from './unwritable.ts';

interface Named {
  /** As the user knows it. */
  readonly name: string;
  /** What a file there is known by under all its names; null where there is none yet. */
  readonly identity: string | null;
}

export type Place =
  /** A regular file, or none yet: written under another name first. `path` is where the links of the name end. */
  | (Named & { readonly kind: 'file'; readonly path: string; readonly before: Stats | null })
  /** A stream that the process was given: 1 is standard output. */
  | (Named & { readonly kind: 'stream'; readonly fd: number })
  /** A device, a pipe, a socket, or a file in a folder that takes no other file: written to as it is. */
  | (Named & { readonly kind: 'through'; readonly path: string; readonly isSocket: boolean });

export const STANDARD_OUTPUT = 1;
export const STANDARD_ERROR = 2;
/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * @param name what the user calls it; "-" is standard output
 * @throws UserError where nothing can be written there
 */
export async function placeOf(name: string): Promise<Place> {
  if (name === '-') return { kind: 'stream', name: 'standard output', fd: STANDARD_OUTPUT, identity: null };
  if (name === '') throw misused('the name of an output is empty; give a path, or - for standard output');
  try {
    const end = await linkEnd(name);
    if ('fd' in end) return { kind: 'stream', name, fd: end.fd, identity: null };
    return await checked(name, end.path);
  } catch (error) {
    throw unwritable(name, error);
  }
}

/** Follows links by hand: what they lead to need not be there yet, and may be one of the process's own streams. */
async function linkEnd(name: string): Promise<{ readonly path: string } | { readonly fd: number }> {
  let path = resolve(name);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const own = fdOf(path) ?? fdOf(resolve(await realpath(dirname(path)), basename(path)));
    if (own !== null) return { fd: own };
    if ((await lstat(path).catch(() => null))?.isSymbolicLink() !== true) return { path };
    path = resolve(await realpath(dirname(path)), await readlink(path));
  }
  throw systemError('ELOOP');
}

const STREAM = new RegExp(`^(?:/dev/(?<name>stdout|stderr)|(?:/dev/fd|/proc/(?:self|${process.pid})/fd)/(?<fd>\\d+))$`);

/** The number of the process's own stream that a path names, or null. */
function fdOf(path: string): number | null {
  const own = STREAM.exec(path)?.groups;
  if (own === undefined) return null;
  return own['fd'] !== undefined ? Number(own['fd']) : own['name'] === 'stdout' ? STANDARD_OUTPUT : STANDARD_ERROR;
}

async function checked(name: string, path: string): Promise<Place> {
  const before = await stat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (before?.isDirectory() === true || /[/\\]$/.test(name)) throw systemError('EISDIR');
  if (before !== null) await access(path, constants.W_OK);
  const identity = before === null ? null : identityOf(before);
  if (before !== null && !before.isFile())
    return { kind: 'through', name, path, isSocket: before.isSocket(), identity };
  try {
    await access(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    if (before === null) throw error;
    return { kind: 'through', name, path, isSocket: false, identity };
  }
  return { kind: 'file', name, path, before, identity };
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
