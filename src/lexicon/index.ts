/**
 * All that is known of words, names and places, handed out lazily: a lexicon is read from the disk when it is first asked for.
 */
import { type Discard, type DiscardHead, discardHeads, discards } from './discards.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Norp, norps } from './norps.ts';
import { type OrganizationForm, type OrganizationHead, organizationHeads, organizations } from './organizations.ts';
import { namePart } from './people.ts';
import { once } from './once.ts';
import { type PlaceGazetteer, loadPlaces } from './places.ts';
import { type PlaceHead, placeHeads } from './place-heads.ts';
import {
  type GroupNoun,
  groupNouns,
  type PersonNoun,
  personNouns,
  type RoleHead,
  roleHeads,
  type Title,
  titles,
} from './roles.ts';
import type { ActorEntry } from './user-entries.ts';
import { commonWord, type Word } from './words.ts';
import { lexiconVersion } from './version.ts';

export interface Lexicon {
  /** A short hash of all lexicon data, told in the record. */
  readonly version: string;
  readonly organizations: () => Gazetteer<OrganizationForm>;
  readonly organizationHeads: () => Gazetteer<OrganizationHead>;
  readonly norps: () => Gazetteer<Norp>;
  readonly discards: () => Gazetteer<Discard>;
  readonly discardHeads: () => Gazetteer<DiscardHead>;
  readonly titles: () => Gazetteer<Title>;
  readonly roleHeads: () => Gazetteer<RoleHead>;
  readonly personNouns: () => Gazetteer<PersonNoun>;
  readonly groupNouns: () => Gazetteer<GroupNoun>;
  readonly places: () => PlaceGazetteer;
  readonly placeHeads: () => Gazetteer<PlaceHead>;
  /** `NamePart` flags of a part of a person's name. */
  readonly namePart: (key: string) => number;
  readonly commonWord: (word: string) => Word | undefined;
  /** What a user's own lexicon says of the actor with this name or alias (a phrase key). */
  readonly userActor: (key: string) => ActorEntry | undefined;
}

/** The lexicon that factbox ships. */
export const loadLexicon: () => Lexicon = once(() => ({
  version: lexiconVersion(),
  organizations,
  organizationHeads,
  norps,
  discards,
  discardHeads,
  titles,
  roleHeads,
  personNouns,
  groupNouns,
  places: loadPlaces,
  placeHeads,
  namePart,
  commonWord,
  userActor: () => undefined,
}));
