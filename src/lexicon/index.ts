/**
 * All that is known of words, names and places, handed out lazily: a lexicon is read from the disk when it is first asked for.
 */
import { discardHeads, discards } from './discards.ts';
import { type Core, shippedCore } from './core.ts';
import type { Gazetteer } from './gazetteer.ts';
import { norps } from './norps.ts';
import { organizationHeads, organizations } from './organizations.ts';
import { namePart } from './people.ts';
import { once } from './once.ts';
import type { PackedCities } from './packed-cities.ts';
import { type PlaceGazetteer, loadPlaces } from './places.ts';
import { placeHeads } from './place-heads.ts';
import { leaders } from './leaders.ts';
import { groupNouns, personNouns, roleHeads, titles } from './roles.ts';
import type { ActorEntry } from './user-entries.ts';
import { commonWord, type Word } from './words.ts';

export interface Lexicon {
  /** The compiled file, and what the user's files add to its words and phrases. */
  readonly core: Core;
  /** A short hash of all lexicon data, told in the record. */
  readonly version: string;
  readonly organizations: () => Gazetteer<'organization'>;
  readonly organizationHeads: () => Gazetteer<'organization-head'>;
  readonly norps: () => Gazetteer<'norp'>;
  readonly discards: () => Gazetteer<'discard'>;
  readonly discardHeads: () => Gazetteer<'discard-head'>;
  readonly titles: () => Gazetteer<'title'>;
  readonly roleHeads: () => Gazetteer<'role-head'>;
  readonly leaders: () => Gazetteer<'leader'>;
  readonly personNouns: () => Gazetteer<'person-noun'>;
  readonly groupNouns: () => Gazetteer<'group-noun'>;
  readonly places: () => PlaceGazetteer;
  /** The cities of a gazetteer that the user built. */
  readonly cities?: PackedCities;
  readonly placeHeads: () => Gazetteer<'place-head'>;
  /** `NamePart` flags of a part of a person's name. */
  readonly namePart: (key: string) => number;
  readonly commonWord: (word: string) => Word | undefined;
  /** What a user's own lexicon says of the actor with this name or alias (a phrase key). */
  readonly userActor: (key: string) => ActorEntry | undefined;
}

/** The lexicon that factbox ships. */
export const loadLexicon: () => Lexicon = once(() => ({
  core: shippedCore(),
  version: shippedCore().version,
  organizations,
  organizationHeads,
  norps,
  discards,
  discardHeads,
  titles,
  roleHeads,
  leaders,
  personNouns,
  groupNouns,
  places: loadPlaces,
  placeHeads,
  namePart,
  commonWord,
  userActor: () => undefined,
}));
