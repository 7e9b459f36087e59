/** Names of places that are also common words or names of persons. */
import { listCell, readTable } from './load.ts';
import { phraseKey } from './phrase-key.ts';

export const AMBIGUITY_KINDS = ['word', 'given-name', 'surname', 'club', 'other'] as const;
export const AMBIGUITY_STRENGTHS = ['strong', 'medium', 'weak'] as const;

export interface Ambiguity {
  readonly kinds: readonly (typeof AMBIGUITY_KINDS)[number][];
  /** strong: hardly ever the place; medium: the place about as often as not; weak: mostly the place, but not always. */
  readonly strength: (typeof AMBIGUITY_STRENGTHS)[number];
}

export const readAmbiguities = (): ReadonlyMap<string, Ambiguity> =>
  new Map(
    readTable('places/ambiguous.tsv').map((row) => {
      const listed = listCell(row['kind']);
      const kinds = AMBIGUITY_KINDS.filter((kind) => listed.includes(kind));
      const strength = AMBIGUITY_STRENGTHS.find((word) => word === row['strength']) ?? 'medium';
      return [phraseKey(row['name'] ?? ''), { kinds, strength }];
    }),
  );
