/** Words that make a capitalised phrase a place: "Anbar *province*", "*Lake* Victoria", "al Asad *airbase*". */
import { once } from './once.ts';
import type { LocationType } from '../model/vocabulary.ts';
import { Gazetteer } from './gazetteer.ts';
import { readTable } from './load.ts';
import { phraseKey } from './phrase-key.ts';

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

const heads = once((): readonly PlaceHead[] =>
  readTable('places/place-heads.tsv').map((row) => {
    const position = row['position'];
    return {
      head: row['head'] ?? '',
      type: row['type'] as LocationType, // the lexicon test checks every line
      position: position === 'first' || position === 'both' ? position : 'last',
      lowerCase: row['lower-case'] as PlaceHead['lowerCase'],
    };
  }),
);

export const placeHeads = once(() => new Gazetteer(heads().map((head) => [phraseKey(head.head), head] as const)));

/** The heads that stand behind the names of places of a type: "county", "parish". */
export const headsOfType = (type: LocationType): readonly string[] =>
  heads().flatMap((head) => (head.type === type && head.position !== 'first' ? [head.head] : []));
