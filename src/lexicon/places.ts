/** The place gazetteer: which places a name may mean. It lists candidates and facts; deciding between them is `resolve`'s. */
import { Cities, cityOfReference, cityReference, isMainName } from './cities.ts';
import { type AddedPhrase, type Core, shippedCore } from './core.ts';
import { once, remembered } from './once.ts';
import type { City, PackedCities } from './packed-cities.ts';
import { kindNumber } from './phrase-kinds.ts';
import type { Ambiguity } from './place-ambiguity.ts';
import { codeKey, formOfReference, type Line, lineOfReference, type NameForm } from './place-line.ts';
import { placeOfCity, placeOfKnownCity, placeOfLine } from './place.ts';
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
  /** As `find`, `demonym` and `ambiguity`, by the node of a phrase (`Phrases.nodeOf`). */
  at(node: number): readonly PlaceMatch[];
  demonymAt(node: number): Demonym | undefined;
  ambiguityAt(node: number): Ambiguity | undefined;
  /** Does the phrase of a node name a place? */
  hasPlace(node: number): boolean;
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
const ADDED_CITY = kindNumber('added-city');
const USER_PLACE = kindNumber('user-place');
const PLACES = [LINE, CITY, ADDED_CITY, USER_PLACE];

/** The places of a lexicon: its own, and of those that a gazetteer of the user's adds. */
export function readPlaces(core: Core, added?: PackedCities): PlaceGazetteer {
  const cities = new Cities(core.sections);
  const lines = remembered((number: number): Place => {
    const line = JSON.parse(core.row(LINE, number)) as Line;
    return line.city === undefined ? placeOfLine(line) : placeOfKnownCity(cities.at(line.city), line.row);
  });
  const linesAt = (node: number): readonly { readonly place: Place; readonly form: NameForm }[] =>
    core.trie
      .rows(node, LINE)
      .map((reference) => ({ place: lines(lineOfReference(reference)), form: formOfReference(reference) }));
  const citiesAt = (node: number, kind: number, cityAt: (index: number) => City): readonly PlaceMatch[] =>
    core.trie.rows(node, kind).map((reference) => {
      const isMain = isMainName(reference);
      return {
        place: placeOfCity(cityAt(cityOfReference(reference))),
        match: isMain ? 'name' : 'alias',
        trust: isMain ? 1 : LISTED_ALIAS_TRUST,
      };
    });

  const at = remembered((node: number): readonly PlaceMatch[] => {
    const own = core.entries(node, 'user-place');
    if (own.length > 0) return own.map((place) => ({ place, match: 'name', trust: 1 }));
    const ours = linesAt(node).flatMap(({ place, form }) =>
      isDemonymForm(form) || form === 'code' ? [] : [{ place, match: form, trust: 1 }],
    );
    const theirs = citiesAt(node, CITY, (index) => cities.at(index));
    const more = added === undefined ? [] : citiesAt(node, ADDED_CITY, (index) => added.at(index));
    return inOrderOfFame(withoutRepeats([...ours, ...theirs, ...more]));
  });
  const demonymAt = remembered((node: number): Demonym | undefined => {
    const peoples = linesAt(node).flatMap(({ place, form }) => (isDemonymForm(form) ? [{ place, form }] : []));
    const [first, ...others] = inOrderOfFame(peoples);
    return first && { country: first.place.country, ...first, alternatives: others.map(({ place }) => place) };
  });
  const ambiguityAt = (node: number): Ambiguity | undefined =>
    core.trie.has(node, USER_PLACE) ? undefined : core.entries(node, 'ambiguous-place').at(-1);
  const withCode = (code: string): Place | undefined => linesAt(core.nodeOf(codeKey(code)))[0]?.place;
  const hasPlace = (node: number): boolean =>
    node !== 0 && PLACES.some((kind) => core.trie.has(node, kind)) && at(node).length > 0;
  return {
    at: (node) => (node === 0 ? [] : at(node)),
    demonymAt: (node) => (core.trie.has(node, LINE) ? demonymAt(node) : undefined),
    ambiguityAt,
    hasPlace,
    find: (key) => at(core.nodeOf(key)),
    demonym: (key) => demonymAt(core.nodeOf(key)),
    ambiguity: (key) => ambiguityAt(core.nodeOf(key)),
    country: withCode,
    admin1: withCode,
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

/** The phrases of a gazetteer that the user built (`packGeonames`). */
export const phrasesOfCities = (cities: PackedCities): readonly AddedPhrase[] =>
  [...cities.keys()].flatMap(([key, references]) =>
    references.map(({ index, isMainName: isMain }) => ({
      kind: 'added-city' as const,
      key,
      row: cityReference(index, isMain),
    })),
  );
