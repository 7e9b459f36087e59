/** The lists whose phrases stand in the compiled lexicon, and what each says of a phrase. */
import type { BodyNoun } from './bodies.ts';
import type { Discard, DiscardHead } from './discards.ts';
import type { Leader } from './leaders.ts';
import type { Norp } from './norps.ts';
import type { OrganizationForm, OrganizationHead } from './organizations.ts';
import type { Ambiguity } from './place-ambiguity.ts';
import type { Place } from './place.ts';
import type { PlaceHead } from './place-heads.ts';
import type { GroupNoun, PersonNoun, RoleHead, Title } from './roles.ts';

/** Their order is part of the compiled file. Of places the entries are references: see `places.ts`. */
export const PHRASE_KINDS = [
  'organization',
  'organization-head',
  'norp',
  'discard',
  'discard-head',
  'title',
  'role-head',
  'leader',
  'person-noun',
  'group-noun',
  'body-noun',
  'place-head',
  'ambiguous-place',
  'place-line',
  'city',
  // Places that the user's files add: of a gazetteer references, of a lexicon entries.
  'added-city',
  'user-place',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

export const kindNumber = (kind: PhraseKind): number => PHRASE_KINDS.indexOf(kind);

/** What is kept of a phrase of each list, as JSON. */
export interface PhraseEntries {
  readonly organization: OrganizationForm;
  readonly 'organization-head': OrganizationHead;
  readonly norp: Norp;
  readonly discard: Discard;
  readonly 'discard-head': DiscardHead;
  readonly title: Title;
  readonly 'role-head': RoleHead;
  readonly leader: Leader;
  readonly 'person-noun': PersonNoun;
  readonly 'group-noun': GroupNoun;
  readonly 'body-noun': BodyNoun;
  readonly 'place-head': PlaceHead;
  readonly 'ambiguous-place': Ambiguity;
  readonly 'user-place': Place;
}
export type EntryKind = keyof PhraseEntries;
