/** How well known a place is under a name: the logarithm (to ten) of the number of its inhabitants, and what stands for it elsewhere. */
import type { Place, PlaceMatch } from '../../lexicon/places.ts';

const CONTINENT = 10;
const COUNTRY = 9;
/** A region has at least the weight of a town, however few cities the gazetteer lists in it. */
const LEAST_REGION = 5.8;
const FORMER_COUNTRY = 7;
/** "Gaza" is the Strip before it is the city. */
const WORLD_REGION = 7.2;
const NATURAL = 6.3;
/** "Atlantic" is no town of Iowa because a story speaks of the United States, too. */
const OCEAN = 8;
const LANDMARK = 4.8;
/** A part of a city has no more weight than a small town of its name, but where the city is near. */
const QUARTER = 4;
const CAPITAL_BONUS = 1;
const SMALLEST = 2.5;
/** A former name means something else today as often as not. */
const HISTORICAL = 1.5;
/** A city and a region of one name: the region has the name from the city, or the city is no less known. */
const NAMESAKE_GAP = 0.1;
export const LARGE_CITY = 100_000;
/** But a region so many times as populous is meant itself: "Quebec", "Bihar". */
const LARGER = 12;

const log = (population: number): number => Math.max(SMALLEST, Math.log10(population || 1));

/** On a scale of tens, before the article is asked; `all` are the places of the same name. */
export function fameOf(match: PlaceMatch, all: readonly PlaceMatch[]): number {
  const { place } = match;
  const own = ownFame(match);
  if (place.type === 'country' && !place.former) {
    const rival = all.find((other) => other.place.type === 'admin1' && other.place.country !== place.country);
    return (rival?.place.population ?? 0) > place.population ? log(place.population) + 0.1 : own; // Georgia
  }
  if (place.type !== 'admin1') return own;
  const city = all.find((other) => other.place.type === 'city' && other.place.admin1 === place.admin1)?.place;
  const isFirst = city === undefined || city.population < LARGE_CITY || place.population > LARGER * city.population;
  return isFirst ? own : Math.min(own, cityFame(city) - NAMESAKE_GAP);
}

const cityFame = ({ population, renown = 0, featureCode, fame }: Place): number =>
  log(Math.max(population, renown)) + (featureCode === 'PPLC' ? CAPITAL_BONUS : 0) + 0.4 * Math.log10(1 + fame);

function ownFame({ place, match, trust }: PlaceMatch): number {
  const discount = Math.log10(trust) - (match === 'historical' ? HISTORICAL : 0);
  switch (place.type) {
    case 'country':
      return place.former ? FORMER_COUNTRY : COUNTRY;
    case 'continent':
      return CONTINENT;
    case 'region':
      return WORLD_REGION;
    case 'admin1':
      return Math.max(LEAST_REGION, log(place.population));
    case 'admin2':
      return log(place.population) - 1;
    case 'city':
      return (trust < 1 ? log(place.population) : cityFame(place)) + discount; // "Philadelphia" is not how Amman is known
    case 'district':
      return (place.population > 0 ? log(place.population) : QUARTER) + discount;
    case 'facility':
    case 'street':
      return (place.population > 0 ? log(place.population) : LANDMARK) + discount;
    default:
      return place.country === null && place.countries === undefined ? OCEAN : NATURAL;
  }
}
