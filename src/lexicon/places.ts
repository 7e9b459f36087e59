/** The place gazetteer: which places a name may mean. It lists candidates and facts; deciding between them is `resolve`'s. */
import { Cities, cityOfReference, isMainName } from './cities.ts';
import { type Core, shippedCore } from './core.ts';
import { once, remembered } from './once.ts';
import { PackedCities } from './packed-cities.ts';
import { kindNumber } from './phrase-kinds.ts';
import type { Ambiguity } from './place-ambiguity.ts';
import { codeKey, formOfReference, type Line, lineOfReference, type NameForm } from './place-line.ts';
import { placeOfCity, placeOfLine } from './place.ts';
import type { Place } from './place.ts';
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

const LINE = kindNumber('place-line');
const CITY = kindNumber('city');

/** @param more a gazetteer that the user built, read beside ours; of a place in both, ours counts */
export function readPlaces(core: Core, more?: PackedCities): PlaceGazetteer {
  const cities = new Cities(core.sections);
  const known = new Map<number, Place>();
  const lineAt = (number: number): Place => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const line = JSON.parse(core.row(LINE, number)) as Line;
    const place = line.city === undefined ? placeOfLine(line) : placeOfCity(cities.at(line.city));
    known.set(number, place);
    return place;
  };
  const lines = (node: number): readonly { readonly place: Place; readonly form: NameForm }[] =>
    core.trie
      .rows(node, LINE)
      .map((reference) => ({ place: lineAt(lineOfReference(reference)), form: formOfReference(reference) }));

  const look = (key: string): readonly PlaceMatch[] => {
    const node = core.nodeOf(key);
    const ours = lines(node).flatMap(({ place, form }) =>
      isDemonymForm(form) || form === 'code' ? [] : [{ place, match: form, trust: 1 }],
    );
    const listed = [
      ...core.trie
        .rows(node, CITY)
        .map((reference) => ({ city: cities.at(cityOfReference(reference)), main: isMainName(reference) })),
      ...(more?.find(key) ?? []).map(({ index, isMainName: main }) => ({ city: more?.at(index), main })),
    ];
    const theirs = listed.flatMap(({ city, main }) =>
      city === undefined
        ? []
        : [
            {
              place: placeOfCity(city),
              match: main ? ('name' as const) : ('alias' as const),
              trust: main ? 1 : LISTED_ALIAS_TRUST,
            },
          ],
    );
    return inOrderOfFame(withoutRepeats([...ours, ...theirs]));
  };

  const withCode = remembered((code): Place | undefined => lines(core.nodeOf(codeKey(code)))[0]?.place);
  const found = remembered(look);
  const demonym = remembered((key): Demonym | undefined => {
    const peoples = lines(core.nodeOf(key)).flatMap(({ place, form }) =>
      isDemonymForm(form) ? [{ place, form }] : [],
    );
    const [first, ...others] = inOrderOfFame(peoples);
    return first && { country: first.place.country, ...first, alternatives: others.map(({ place }) => place) };
  });

  // Most keys that are asked for name no place: they are told at once and not remembered.
  const mayBePlace = (key: string): boolean => {
    const node = core.nodeOf(key);
    return (node !== 0 && core.trie.isPhrase(node)) || more?.mayHave(key) === true;
  };
  return {
    find: (key) => (mayBePlace(key) ? found(key) : []),
    country: withCode,
    admin1: withCode,
    demonym: (key) => (mayBePlace(key) ? demonym(key) : undefined),
    ambiguity: (key) => core.entries(core.nodeOf(key), 'ambiguous-place').at(-1),
    longestKeyTokens: LONGEST_KEY_TOKENS,
  };
}

/** Of one place found twice the first. */
function withoutRepeats(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  const known = new Set<string>();
  return matches.filter(({ place: { key } }) => !known.has(key) && known.add(key));
}

/** Reads the gazetteer when it is first asked for. */
export const loadPlaces: () => PlaceGazetteer = once(() => readPlaces(shippedCore()));

/** The gazetteer with one more, as `packGeonames` packed it. @throws Error at once where the bytes are none. */
export function placesWith(core: Core, bytes: Uint8Array): () => PlaceGazetteer {
  const more = PackedCities.decode(bytes);
  return once(() => readPlaces(core, more));
}
