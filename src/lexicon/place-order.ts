/** Which of several places of one name is the best known. */
import type { Place } from './place.ts';

const CAPITAL = 'PPLC';
/** A capital is in the news more often than its size says. */
const CAPITAL_WEIGHT = 12;
/** From this size on a city is better known than the region that is named after it. */
const LARGE_CITY = 100_000;

const COUNTRY = 1e12;
const WORLD_REGION = 1e10;
/** Stands for the number of inhabitants where there are none: about as well known as a town. */
const LANDMARK = 60_000;
/** A second-level region is named after a town more often than it is meant. */
const ADMIN2_WEIGHT = 0.1;

function weight(place: Place): number {
  switch (place.type) {
    case 'country':
      return place.former ? COUNTRY / 10 : COUNTRY + place.population;
    case 'city':
      return (
        Math.max(place.population, place.renown ?? 0) * (place.featureCode === CAPITAL ? CAPITAL_WEIGHT : 1) +
        place.fame
      );
    case 'admin1':
      return place.population;
    case 'admin2':
      return ADMIN2_WEIGHT * place.population;
    case 'district':
    case 'facility':
    case 'street':
      return place.population || LANDMARK;
    default:
      return WORLD_REGION;
  }
}

const isLargeCity = (place: Place): boolean =>
  place.type === 'city' && (place.featureCode === CAPITAL || place.population >= LARGE_CITY);

interface Candidate {
  readonly place: Place;
  /** What part of the place's fame the name has, from 0 to 1; all of it where nothing is said. */
  readonly trust?: number;
}

/** The best known first. "New York" is the city before the state, for the state has the city's name. */
export function inOrderOfFame<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  if (candidates.length < 2) return candidates;
  const cityOf = (region: Place): Place | undefined =>
    region.type === 'admin1'
      ? candidates.find(({ place }) => place.admin1 === region.admin1 && isLargeCity(place))?.place
      : undefined;
  const weights = new Map(
    candidates.map(({ place, trust = 1 }) => {
      const city = cityOf(place);
      const own = trust * weight(place);
      return [place, city === undefined ? own : Math.min(own, weight(city) - 1)];
    }),
  );
  return [...candidates].sort((a, b) => (weights.get(b.place) ?? 0) - (weights.get(a.place) ?? 0));
}
