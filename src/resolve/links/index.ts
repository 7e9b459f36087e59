/**
 * Says of each count who says so, where and when. Each of the three has its own way to look for it, from the clause outwards; the basis
 * of each link is told. Ages have no place and no time.
 */
import { sameSpan, type Span } from '../../model/span.ts';
import type { Draft, LinkedCount } from '../draft.ts';
import type { Resolver } from '../index.ts';
import { dateFinder } from './dates.ts';
import { placeFinder } from './places.ts';
import { sayerFinder } from './sayers.ts';

export const linkCounts: Resolver = (draft, document) => {
  const sayerOf = sayerFinder(draft, document);
  const placeOf = placeFinder(draft, document);
  const dateOf = dateFinder(draft, document);
  return {
    ...draft,
    counts: draft.counts.map((count): LinkedCount => {
      const isAge = count.value.kind === 'age';
      return {
        ...count,
        partOf: idOf(count.value.partOf, draft),
        supersedes: idOf(count.value.supersedes, draft),
        attribution: sayerOf(count),
        location: isAge ? null : placeOf(count),
        date: isAge ? null : dateOf(count),
      };
    }),
  };
};

const idOf = (span: Span | null, { counts }: Draft): string | null =>
  span === null ? null : (counts.find((other) => sameSpan(other.span, span))?.id ?? null);
