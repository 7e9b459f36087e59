/** Words that make a capitalised phrase a place: "Anbar *province*", "*Lake* Victoria", "al Asad *airbase*". */
import { once } from './once.ts';
import type { LocationType } from '../model/vocabulary.ts';
import { Gazetteer } from './gazetteer.ts';
import { shippedCore } from './core.ts';
import { readTable } from './tables.ts';

export interface PlaceHead {
  readonly head: string;
  readonly type: LocationType;
  /** Where in the name it stands: "Lake Victoria" has it first, "Victoria Falls" last. */
  readonly position: 'first' | 'last' | 'both';
  /**
   * What it is without a capital: part of the name ("al Asad airbase", "Evin prison"), evidence beside it ("Anbar province",
   * "the town of Rawa"), or nothing ("the Smith house").
   */
  readonly lowerCase: 'inside' | 'outside' | 'no';
}

export const placeHeads = once(() => new Gazetteer(shippedCore(), 'place-head'));

/** The heads that stand behind the names of places of a type: "county", "parish". */
export const headsOfType = (type: LocationType): readonly string[] =>
  readTable('places/place-heads.tsv').flatMap((row) =>
    row['type'] === type && row['position'] !== 'first' ? [row['head'] ?? ''] : [],
  );
