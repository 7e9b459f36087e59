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

export const placeHeads = once(
  () =>
    new Gazetteer(
      readTable('places/place-heads.tsv').map((row): readonly [string, PlaceHead] => {
        const head = row['head'] ?? '';
        const position = row['position'];
        return [
          phraseKey(head),
          {
            head,
            type: row['type'] as LocationType, // the lexicon test checks every line
            position: position === 'first' || position === 'both' ? position : 'last',
            lowerCase: row['lower-case'] as PlaceHead['lowerCase'],
          },
        ];
      }),
    ),
);
