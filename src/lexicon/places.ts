/** The place gazetteer: which places a name may mean. It lists candidates and facts; deciding between them is `resolve`'s. */
import { readBytes } from './load.ts';
import { once, remembered } from './once.ts';
import { PackedCities } from './packed-cities.ts';
import { readAmbiguities } from './place-ambiguity.ts';
import type { Ambiguity } from './place-ambiguity.ts';
import { placeOfCity, placeOfLine } from './place.ts';
import type { Place } from './place.ts';
import { readLines } from './place-lines.ts';
import type { Line, NameForm } from './place-lines.ts';
import { inOrderOfFame } from './place-order.ts';

export type { Ambiguity } from './place-ambiguity.ts';
export type { BoundingBox, Place } from './place.ts';

export interface PlaceMatch {
  readonly place: Place;
  /**
   * `abbreviation`: right only where the text has the case of an abbreviation, for the key has lost it: "US" is one and "us"
   * is none, as "CA", "IN" and "OR" are postal codes and "in" and "or" are not. Look at the text. `historical`: a former name.
   */
  readonly match: 'name' | 'alias' | 'abbreviation' | 'historical';
  /** What part of the place's fame the name has, from 0 to 1: all of it, but for names that GeoNames alone lists. */
  readonly trust: number;
}

export interface Demonym {
  /** ISO code; null of peoples of no one country ("Arab", "Soviet"). */
  readonly country: string | null;
  readonly place: Place;
  readonly form: 'adjective' | 'singular' | 'plural';
  /** Other places with the same demonym: "Congolese", "Dominican". */
  readonly alternatives: readonly Place[];
}

export interface PlaceGazetteer {
  /**
   * The places a phrase key may mean, the best known first: countries, world regions, then regions, cities and landmarks by
   * population. Empty where there are none. To find the longest name in a text, ask for keys of `longestKeyTokens` tokens,
   * then for shorter ones.
   */
  find(key: string): readonly PlaceMatch[];
  /** By ISO 3166-1 code. */
  country(code: string): Place | undefined;
  /** By country and GeoNames code: "US.TX". */
  admin1(code: string): Place | undefined;
  demonym(key: string): Demonym | undefined;
  /** Says that a place's name is also a common word or a person's name, to be a place only with evidence. */
  ambiguity(key: string): Ambiguity | undefined;
  /** No key has more tokens than this. */
  readonly longestKeyTokens: number;
}

const LONGEST_KEY_TOKENS = 8;
/** GeoNames lists names in any language and of any age: Hong Kong as "Victoria". Those the news uses are in our own lines. */
const LISTED_ALIAS_TRUST = 0.1;

type DemonymForm = Demonym['form'];
const isDemonymForm = (form: NameForm): form is DemonymForm =>
  form === 'adjective' || form === 'singular' || form === 'plural';

/** @param more a gazetteer that the user built, read beside ours; of a place in both, ours counts */
function readGazetteer(more?: PackedCities): PlaceGazetteer {
  const cities = PackedCities.decode(readBytes('places/places.bin'));
  const all = more === undefined ? [cities] : [cities, more];
  const lines = readLines();
  const placeOf = (line: Line): Place => {
    const index = line.file === 'cities' ? cities.indexOfId(Number(line.row['geonameId'])) : -1;
    return index < 0 ? placeOfLine(line) : placeOfCity(cities.at(index));
  };
  const places = new Map<number, Place>();
  const placeOfNumber = (line: Line): Place => {
    const place = places.get(line.number) ?? placeOf(line);
    places.set(line.number, place);
    return place;
  };

  const look = (key: string): readonly PlaceMatch[] => {
    const ours = lines
      .find(key)
      .flatMap(([line, form]) => (isDemonymForm(form) ? [] : [{ place: placeOfNumber(line), match: form, trust: 1 }]));
    const theirs = all.flatMap((packed) =>
      packed.find(key).map(({ index, isMainName }) => ({
        place: placeOfCity(packed.at(index)),
        match: isMainName ? ('name' as const) : ('alias' as const),
        trust: isMainName ? 1 : LISTED_ALIAS_TRUST,
      })),
    );
    return inOrderOfFame(withoutRepeats([...ours, ...theirs]));
  };

  const withCode = (file: 'countries' | 'admin1') =>
    remembered((code) => {
      const line = lines.withCode(file, code);
      return line && placeOfNumber(line);
    });
  const ambiguities = once(readAmbiguities);

  const found = remembered(look);
  const demonym = remembered((key): Demonym | undefined => {
    const peoples = lines
      .find(key)
      .flatMap(([line, form]) => (isDemonymForm(form) ? [{ place: placeOfNumber(line), form }] : []));
    const [first, ...others] = inOrderOfFame(peoples);
    return first && { country: first.place.country, ...first, alternatives: others.map(({ place }) => place) };
  });

  // Most keys that are asked for name no place: they are told at once and not remembered.
  return {
    find: (key) => (lines.mayHave(key) || all.some((packed) => packed.mayHave(key)) ? found(key) : []),
    country: withCode('countries'),
    admin1: withCode('admin1'),
    demonym: (key) => (lines.mayHave(key) ? demonym(key) : undefined),
    ambiguity: (key) => ambiguities().get(key),
    longestKeyTokens: LONGEST_KEY_TOKENS,
  };
}

/** Of one place found twice the first. */
function withoutRepeats(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  const known = new Set<string>();
  return matches.filter(({ place: { key } }) => !known.has(key) && known.add(key));
}

/** Reads the gazetteer when it is first asked for. */
export const loadPlaces: () => PlaceGazetteer = once(() => readGazetteer());

/** The gazetteer with one more, as `packGeonames` packed it. @throws Error at once where the bytes are none. */
export function placesWith(bytes: Uint8Array): () => PlaceGazetteer {
  const more = PackedCities.decode(bytes);
  return once(() => readGazetteer(more));
}
