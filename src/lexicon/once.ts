/** Does the work when it is first asked for, and remembers what came of it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Enough for the names of many articles, and bounded in a run of a million. */
const CAPACITY = 20_000;

/** A slice of a text keeps the whole text in memory for as long as it lives; a copy does not. */
const copy = (slice: string): string => slice.split('').join('');

/** Remembers what a function of a key gave, "nothing" included; forgets all when too much has gathered. */
export function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (slice) => {
    const before = known.get(slice);
    if (before !== undefined) return before.value;
    const key = copy(slice);
    const value = compute(key);
    if (known.size >= CAPACITY) known.clear();
    known.set(key, { value });
    return value;
  };
}
