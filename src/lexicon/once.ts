/** Does the work when it is first asked for, and remembers what came of it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Enough for the names of many articles, and bounded in a run of a million. */
const CAPACITY = 20_000;

/** Remembers what a function of a number or a word gave, "nothing" included; forgets all when too much has gathered. */
export function remembered<K extends number | string, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    if (known.size >= CAPACITY) known.clear();
    known.set(key, { value });
    return value;
  };
}
