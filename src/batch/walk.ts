// The only importer of picomatch.
/** Folders and globs → files, in an order that no system changes; which paths are ignored. */
import { opendir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';

/** `{}` is left alone: names of files have braces more often than anybody quotes them. */
export const isGlob = (input: string): boolean => /[*?]|\[[^\]]+\]/.test(input);

/** @param patterns globs; one without a slash is held against the last part of a path alone, as in .gitignore */
export function ignoring(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = patterns.map((pattern) => {
    const folder = pattern.replace(/\/$/, '');
    return picomatch([folder, `${folder}/**`, `**/${folder}/**`], { basename: !folder.includes('/'), dot: true });
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
  const names: { readonly name: string; readonly isFolder: boolean; readonly isFile: boolean }[] = [];
  for await (const entry of await opendir(join(folder, inside)))
    names.push({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() || entry.isSymbolicLink() });
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder, isFile } of names) {
    const path = posix.join(inside, name);
    if (name.startsWith('.') || isIgnored(path)) continue;
    if (isFolder) yield* filesBelow(folder, isIgnored, path);
    else if (isFile) yield join(folder, path);
  }
}

/** The files that a glob names, searched from the last folder that it names without a wildcard. */
export async function* filesMatching(glob: string, isIgnored: (path: string) => boolean): AsyncGenerator<string> {
  const { base, glob: pattern } = picomatch.scan(glob);
  const isMatch = picomatch(pattern, {});
  const folder = base === '' ? '.' : base;
  for await (const path of filesBelow(folder, isIgnored))
    if (isMatch(posix.relative(posix.normalize(folder), path.replaceAll('\\', '/')))) yield path;
}
