/** The same figure for the same thing, told again: the later ones point to the first (`sameAs`). */
import type { LinkedCount } from './draft.ts';
import type { Resolver } from './index.ts';

export const repeatedCounts: Resolver = (draft) => {
  const first = new Map<string, string>();
  return {
    ...draft,
    counts: draft.counts.map((count) => {
      const key = signature(count);
      if (key === undefined) return count;
      const before = first.get(key);
      if (before === undefined) first.set(key, count.id);
      return before === undefined ? count : { ...count, sameAs: before };
    }),
  };
};

/** What two tellings of one figure have in common; undefined of figures that say too little to be told apart. */
function signature({ value }: LinkedCount): string | undefined {
  if (value.value === null || value.object === null || value.category.length === 0 || value.kind !== 'count')
    return undefined;
  return [value.value, value.object.head, [...value.category].sort().join('+')].join('|');
}
