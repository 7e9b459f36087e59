/**
 * Says of each count who says so, where and when. Each of the three has its own way to look for it, from the clause outwards; the basis
 * of each link is told. Ages have no place and no time.
 */
import type { Span } from '../../model/span.ts';
import type { LinkedCount } from '../draft.ts';
import type { Resolver } from '../index.ts';
import { dateFinder } from './dates.ts';
import { placeFinder } from './places.ts';
import { sayerFinder } from './sayers.ts';

export const linkCounts: Resolver = (draft, document) => {
  const sayerOf = sayerFinder(draft, document);
  const placeOf = placeFinder(draft, document);
  const dateOf = dateFinder(draft, document);
  const ids = new Map(draft.counts.map(({ span, id }) => [`${span.start}:${span.end}`, id]));
  const idOf = (span: Span | null): string | null =>
    span === null ? null : (ids.get(`${span.start}:${span.end}`) ?? null);
  return {
    ...draft,
    counts: draft.counts.map((count): LinkedCount => {
      const isAge = count.value.kind === 'age';
      const date = isAge ? null : dateOf(count);
      return {
        ...count,
        partOf: idOf(count.value.partOf),
        supersedes: idOf(count.value.supersedes),
        attribution: sayerOf(count),
        location: isAge ? null : placeOf(count, date),
        date,
      };
    }),
  };
};
