/** Distances, and which place lies in which. */
import type { Place } from '../../lexicon/places.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle. */
export function distance(a: Place, b: Place): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** A county and what belongs to it are no farther from each other's centres. */
const COUNTY_REACH_KM = 60;
/** A city and its quarters and suburbs. */
const CITY_REACH_KM = 40;

/** From the middle of a part of a country, such as the Donbas, to its towns. */
const REGION_REACH_KM = 400;

const SETTLED = new Set<Place['type']>(['city', 'district', 'facility', 'street', 'park']);

/** May a place lie in another, by what the gazetteer knows of both? */
export function liesIn(place: Place, holder: Place): boolean {
  if (place.key === holder.key) return false;
  switch (holder.type) {
    case 'country':
      return place.type !== 'country' && isInCountry(place, holder.country);
    case 'admin1':
      return place.type !== 'admin1' && place.admin1 !== null && place.admin1 === holder.admin1;
    case 'admin2':
      return SETTLED.has(place.type) && place.admin1 === holder.admin1 && distance(place, holder) <= COUNTY_REACH_KM;
    case 'city':
      return SETTLED.has(place.type) && place.type !== 'city' && distance(place, holder) <= CITY_REACH_KM;
    case 'region':
      return SETTLED.has(place.type) && distance(place, holder) <= REGION_REACH_KM && sharesCountry(place, holder);
    default:
      return false;
  }
}

const isInCountry = (place: Place, country: string | null): boolean =>
  country !== null && (place.country === country || (place.countries?.includes(country) ?? false));

/** Regions of no one country may hold places of any. */
const sharesCountry = (place: Place, region: Place): boolean =>
  (region.country === null && region.countries === undefined) || isInCountry(region, place.country);
