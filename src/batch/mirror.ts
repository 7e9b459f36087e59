/** Where in the output folder the files of an article go: the input tree is mirrored. */
import { sha256 } from '../assemble/sha256.ts';

/** What most file systems allow, with room for an ending. */
const LONGEST_NAME = 160;

/**
 * A path inside the output folder, with "/" and never out of it: `news/a.txt` → `news/a.txt`, `../a.txt` → `_up/a.txt`,
 * `old.zip!in/a.txt` → `old.zip/in/a.txt`, `feed.ndjson:17` → `feed.ndjson/17`.
 */
function mirrored(source: string): string {
  const names = source
    .replaceAll('!', '/')
    .replace(/[:#](\d+)$/, '/$1')
    .split(/[/\\]/)
    .filter((name) => name !== '' && name !== '.')
    .map(safeName);
  return names.length === 0 ? 'article' : names.join('/');
}

/** Paths that no two articles share: the same input named twice, "a:b" and "a_b" get a number. To be asked in input order. */
export function uniquePaths(): (source: string) => string {
  const taken = new Map<string, number>();
  const free = (path: string): string => {
    const key = path.toLowerCase(); // file systems may not tell capitals apart
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? path : free(`${path}-${times}`);
  };
  return (source) => free(mirrored(source));
}

function safeName(name: string): string {
  if (name === '..') return '_up';
  const safe = name.replace(/[<>:"|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '_').replace(/[. ]$/, '_');
  if (Buffer.byteLength(safe) <= LONGEST_NAME) return safe;
  return `${Array.from(safe)
    .slice(0, LONGEST_NAME / 4)
    .join('')}-${sha256(name).slice(0, 16)}`;
}
