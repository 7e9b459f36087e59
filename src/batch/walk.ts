// The only importer of picomatch.
/** Folders and globs → files, in an order that no system changes; which paths are ignored. */
import { readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { createRequire } from 'node:module';
import type Picomatch from 'picomatch';

let library: typeof Picomatch | undefined;
const picomatch = (): typeof Picomatch => (library ??= createRequire(import.meta.url)('picomatch') as typeof Picomatch);

/** `{}` is left alone: names of files have braces more often than anybody quotes them. */
export const isGlob = (input: string): boolean => /[*?]|\[[^\]]+\]/.test(input);

/** @param patterns globs; one without a slash is held against the last part of a path alone, as in .gitignore */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = patterns.map((pattern) => {
    const folder = pattern.replace(/\/$/, '');
    return picomatch()([folder, `${folder}/**`, `**/${folder}/**`], { basename: !folder.includes('/'), dot: true });
  });
  return (path) => matches.some((isMatch) => isMatch(path));
}

/**
 * The files below a folder, by the code units of their paths; hidden ones and links to folders are passed over.
 * @param isIgnored takes paths relative to the folder, with slashes
 */
export async function* filesBelow(
  folder: string,
  isIgnored: (path: string) => boolean,
  inside = '',
): AsyncGenerator<string> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = posix.join(inside, entry.name);
    if (entry.name.startsWith('.') || isIgnored(path)) continue;
    if (entry.isDirectory()) yield* filesBelow(folder, isIgnored, path);
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isLinkToFolder(join(folder, path)))))
      yield join(folder, path);
  }
}

/** A link that leads nowhere is none: reading it tells. */
const isLinkToFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** The files that a glob names, searched from the last folder that it names without a wildcard. */
export async function* filesMatching(glob: string, isIgnored: (path: string) => boolean): AsyncGenerator<string> {
  const { base, glob: pattern } = picomatch().scan(glob);
  const isMatch = picomatch()(pattern, {});
  const folder = base === '' ? '.' : base;
  for await (const path of filesBelow(folder, isIgnored))
    if (isMatch(posix.relative(posix.normalize(folder), path.replaceAll('\\', '/')))) yield path;
}
