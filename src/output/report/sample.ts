/** A few of many, chosen by chance that is the same in every run: by a hash of what they are. */

export interface Sample<T> {
  readonly add: (key: string, value: () => T) => void;
  /** In the order in which they came. */
  readonly values: () => readonly T[];
  /** How many came. */
  readonly seen: () => number;
}

interface Drawn<T> {
  readonly hash: number;
  readonly number: number;
  readonly value: T;
}

/** Those of the lowest hashes, `size` of them at most: each has the same chance, whatever comes after it. */
export function sample<T>(size: number): Sample<T> {
  let drawn: Drawn<T>[] = [];
  let bar = Infinity;
  let seen = 0;
  return {
    add: (key, value) => {
      seen += 1;
      const hash = hashOf(key);
      if (hash >= bar) return;
      drawn.push({ hash, number: seen, value: value() });
      if (drawn.length < 2 * size) return;
      drawn = lowest(drawn, size);
      bar = drawn.at(-1)?.hash ?? Infinity;
    },
    values: () =>
      lowest(drawn, size)
        .sort((a, b) => a.number - b.number)
        .map(({ value }) => value),
    seen: () => seen,
  };
}

const lowest = <T>(drawn: readonly Drawn<T>[], size: number): Drawn<T>[] =>
  [...drawn].sort((a, b) => a.hash - b.hash || a.number - b.number).slice(0, size);

/** FNV-1a, 32 bits, its bits mixed once more (the finaliser of MurmurHash3), since keys may differ in their last letter alone. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
