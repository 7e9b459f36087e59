/** Which places a name may mean, each with how well known it is under that name, before the article is asked. */
import type { Lexicon } from '../../lexicon/index.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { headsOfType } from '../../lexicon/place-heads.ts';
import type { Place, PlaceMatch } from '../../lexicon/places.ts';
import type { LocationType } from '../../model/vocabulary.ts';
import { fameOf, LARGE_CITY } from './fame.ts';

export interface Candidate {
  readonly place: Place;
  /** The logarithm (to ten) of its weight: ten times as many people, one more. */
  readonly fame: number;
}

/** More readings than these decide nothing. */
const MOST_CANDIDATES = 40;

/** From here on a place has a name of its own in the world. */
export const WELL_KNOWN = 5.5;

const COMPASS =
  /^(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|[ns][ew]?|[ew]|central|greater|downtown|upper|lower|metro|rural|mid) (.+)$/;

/** "Bristol North West", "Delhi East": constituencies. */
const CONSTITUENCY = /^(.+?)(?: (?:north|south|east|west|central|northeast|northwest|southeast|southwest)){1,2}$/;

/** What a name's own words say before it is looked up. */
export interface Asked {
  readonly key: string;
  /** The name as it stands in the text. */
  readonly text: string;
  readonly hint: LocationType | null;
}

export function candidatesOf({ key, text, hint }: Asked, lexicon: Lexicon): readonly Candidate[] {
  const matches = asWritten(lexicon.places().find(key), text);
  const found = matches.length > 0 ? matches : withoutHead(key, lexicon);
  const fitting = hint === null || isAttribute(found, hint) ? [] : ofType(found, key, hint, lexicon);
  return (fitting.length > 0 ? fitting : found)
    .slice(0, MOST_CANDIDATES)
    .map((match) => ({ place: match.place, fame: fameOf(match, found) }))
    .sort((a, b) => b.fame - a.fame);
}

/** Sorts that the gazetteer has under their full names. */
const HEADED = new Set<LocationType>(['admin2', 'water']);

/** Of the places of a name those of the sort that the text speaks of: "Madison" of "Jackson and Madison counties" is "Madison County". */
function ofType(
  found: readonly PlaceMatch[],
  key: string,
  hint: LocationType,
  lexicon: Lexicon,
): readonly PlaceMatch[] {
  const heads = HEADED.has(hint) ? headsOfType(hint) : [];
  const full = heads.flatMap((head) => lexicon.places().find(`${key} ${phraseKey(head)}`));
  return [...full, ...found].filter(({ place }) => fits(place, hint));
}

/** "US", "Calif.": abbreviations count in the case of one; "La." is the state, "L.A." the city. */
function asWritten(matches: readonly PlaceMatch[], text: string): readonly PlaceMatch[] {
  const isUpper = /^[^a-z]+$/.test(text);
  const isShortened = text.endsWith('.');
  const kept = matches.filter(
    ({ match, place }) => match !== 'abbreviation' || isUpper || (isShortened && place.type !== 'city'),
  );
  const isAbbreviation = isShortened && kept.some(({ match }) => match === 'abbreviation');
  return isAbbreviation ? kept.filter(({ match }) => match === 'abbreviation') : kept;
}

/** A name with a head or compass word that the gazetteer lacks ("Anbar Province", "Town of Groton", "Northeast Georgia") is looked up without it. */
function withoutHead(key: string, lexicon: Lexicon): readonly PlaceMatch[] {
  const places = lexicon.places();
  const words = key.split(' ');
  const last = lexicon
    .placeHeads()
    .get(words.at(-1) ?? '')
    .find(({ position }) => position !== 'first');
  const first = lexicon
    .placeHeads()
    .get(words.slice(0, 2).join(' '))
    .find(({ head }) => head.endsWith(' of'));
  for (const [head, rest] of [
    [last, words.slice(0, -1)],
    [first, words.slice(2)],
  ] as const) {
    if (head === undefined || rest.length === 0) continue;
    const fitting = places.find(rest.join(' ')).filter(({ place }) => fits(place, head.type));
    if (fitting.length > 0) return fitting;
  }
  const bare = (COMPASS.exec(key) ?? CONSTITUENCY.exec(key))?.[1];
  return bare === undefined ? [] : places.find(bare).filter(({ match }) => match !== 'abbreviation');
}

const AREAS = new Set<LocationType>(['region', 'admin1', 'admin2']);

/** Is the place of the sort that the text speaks of? "Region", "district" and "province" are used for one another. */
export const fits = (place: Place, hint: LocationType): boolean =>
  place.type === hint ||
  (AREAS.has(hint) && AREAS.has(place.type)) ||
  (hint === 'admin1' && place.type === 'island') ||
  (hint === 'city' && place.type === 'district') ||
  (hint === 'district' && place.type === 'city');

/** "A U.S. city", "Illinois town": the name of the larger place stands beside the word, it is not the town's. But "Kuwait city" is. */
function isAttribute(matches: readonly PlaceMatch[], hint: LocationType): boolean {
  const best = matches[0];
  if (best === undefined || AREAS.has(hint) || hint === 'country' || hint === 'water') return false;
  if (best.match === 'abbreviation') return true;
  return HOLDERS.has(best.place.type) && !matches.some(({ place }) => isNamesake(place, best.place));
}

const HOLDERS = new Set<LocationType>(['country', 'admin1']);

/** A city that shares its name with the country or region around it. */
const isNamesake = (place: Place, { type, country, admin1 }: Place): boolean =>
  place.type === 'city' &&
  (type === 'country'
    ? place.country === country && place.featureCode === 'PPLC'
    : place.admin1 === admin1 && place.population >= LARGE_CITY);
