// The only importer of picomatch.
/** Folders and globs → files, in an order that no system changes; what cannot be read below a folder is told in its place. */
import { readdir, stat } from 'node:fs/promises';
import { join, posix, relative, resolve } from 'node:path';
import type { Dirent } from 'node:fs';
import { fileAt, type FileName, nameIn } from './file-name.ts';
import { identityOf } from './identity.ts';
import { createRequire } from 'node:module';
import type Picomatch from 'picomatch';

let library: typeof Picomatch | undefined;
const picomatch = (): typeof Picomatch => (library ??= createRequire(import.meta.url)('picomatch') as typeof Picomatch);

/** To be asked only of what names no file: names have such characters, too. */
export const isGlob = (input: string): boolean => /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}/.test(input);

/** A glob that names one file by braces alone has them before its first folder's end. */
function baseOf(glob: string): { readonly base: string; readonly pattern: string } {
  const { base, glob: pattern } = picomatch().scan(glob.replace(/^(?:\.\/)+/, ''));
  return { base, pattern };
}

export const matching = (pattern: string): ((path: string) => boolean) => picomatch()(pattern, {});

/** @param patterns globs; one without a slash is held against the last part of a path alone, as in .gitignore */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = patterns.map((pattern) => {
    const folder = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    return picomatch()([folder, `${folder}/**`, `**/${folder}/**`], { basename: !folder.includes('/'), dot: true });
  });
  return (path) => matches.some((isMatch) => isMatch(path));
}

export type Found =
  | { readonly kind: 'file'; readonly file: FileName }
  /** A pipe, a device, a socket, a folder that is written to. */
  | { readonly kind: 'passed-over'; readonly path: string; readonly reason: string }
  /** A folder, or what a link leads to, that the system does not let us read. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: unknown };

export interface WalkOptions {
  readonly isIgnored: (path: string) => boolean;
  /** Files and folders that the run writes, by identity. */
  readonly written: ReadonlySet<string>;
}

/** The files below a folder, by the code units of their paths; hidden ones and links to folders are passed over. */
export async function* filesBelow(root: FileName, options: WalkOptions, inside = ''): AsyncGenerator<Found> {
  let entries: readonly Dirent<Buffer>[];
  try {
    entries = await readdir(fileAt(root), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    yield { kind: 'unreadable', path: root.path, error };
    return;
  }
  const named = entries.map((entry) => ({ entry, file: nameIn(root, entry.name), name: entry.name.toString() }));
  named.sort((a, b) => (a.name === b.name ? Buffer.compare(a.entry.name, b.entry.name) : a.name < b.name ? -1 : 1));
  for (const { entry, file, name } of named) {
    const path = posix.join(inside, name);
    if (name.startsWith('.') || isIgnoredAt(file.path, path, options)) continue;
    if (entry.isDirectory()) yield* below(file, options, path);
    else yield* one(entry, file);
  }
}

/** Globs count from where the user stands, or from the folder that is read. */
const isIgnoredAt = (path: string, inside: string, { isIgnored }: WalkOptions): boolean =>
  isIgnored(inside) || isIgnored(fromHere(path));

const fromHere = (path: string): string => relative('.', path).replaceAll('\\', '/');

async function* below(folder: FileName, options: WalkOptions, inside: string): AsyncGenerator<Found> {
  const found = await stat(fileAt(folder)).catch(() => null);
  if (found !== null && options.written.has(identityOf(found)))
    yield { kind: 'passed-over', path: folder.path, reason: 'this run writes there' };
  else yield* filesBelow(folder, options, inside);
}

/** A link that leads nowhere is a file: reading it tells. */
async function* one(entry: Dirent<Buffer>, file: FileName): AsyncGenerator<Found> {
  if (entry.isFile()) return yield { kind: 'file', file };
  const target = entry.isSymbolicLink() ? await stat(fileAt(file)).catch(() => null) : entry;
  if (target?.isDirectory() === true) return undefined;
  if (target === null || target.isFile()) return yield { kind: 'file', file };
  return yield { kind: 'passed-over', path: file.path, reason: 'a pipe, a socket or a device' };
}

/** The files that a glob names, searched from the last folder that it names without a wildcard. */
export async function* filesMatching(glob: string, options: WalkOptions): AsyncGenerator<Found> {
  const { base, pattern } = baseOf(glob);
  const folder = base === '' ? '.' : base;
  const isMatch = matching(pattern);
  const isNamed = (path: string): boolean => isMatch(relative(resolve(folder), resolve(path)).replaceAll('\\', '/'));
  for await (const found of filesBelow({ path: join(folder), raw: null }, options))
    if (found.kind === 'file' ? isNamed(found.file.path) : found.kind === 'unreadable' || isNamed(found.path))
      yield found;
}
