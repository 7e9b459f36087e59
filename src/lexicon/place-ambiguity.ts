/** Names of places that are also common words or names of persons. */

export const AMBIGUITY_KINDS = ['word', 'given-name', 'surname', 'club', 'other'] as const;
export const AMBIGUITY_STRENGTHS = ['strong', 'medium', 'weak'] as const;

export interface Ambiguity {
  readonly kinds: readonly (typeof AMBIGUITY_KINDS)[number][];
  /** strong: hardly ever the place; medium: the place about as often as not; weak: mostly the place, but not always. */
  readonly strength: (typeof AMBIGUITY_STRENGTHS)[number];
}
