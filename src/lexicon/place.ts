/** A place of the gazetteer, and how rows of the data become places. */
import { LOCATION_TYPES, type LocationType } from '../model/vocabulary.ts';
import type { City } from './packed-cities.ts';
import { listCell } from './cells.ts';
import { plainName } from './plain-name.ts';
import type { Line, LineCells } from './place-line.ts';
import { phraseKey } from './phrase-key.ts';

/** West, south, east, north in degrees; west is greater than east where the box crosses 180°. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export interface Place {
  /** Does not change when data is packed anew: "geonames:99237", "admin2:US.CA.059", "ours:middle-east". */
  readonly key: string;
  readonly name: string;
  readonly type: LocationType;
  /** ISO 3166-1 code; null where the place is in several countries, in none, or was one that is no more. */
  readonly country: string | null;
  /** Country and GeoNames code of the first-level region: "US.TX". */
  readonly admin1: string | null;
  /** All countries it has a part in, where these are not one. */
  readonly countries?: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** 0 where it is not known. */
  readonly population: number;
  /** As well known as a city of so many inhabitants, where that is more than live there: Bethlehem, Geneva. */
  readonly renown?: number;
  readonly geonameId: number | null;
  readonly bbox: BoundingBox | null;
  /** GeoNames' class of a populated place: PPLC capital, PPLA seat of a region, PPLX section of a city …; '' of other places. */
  readonly featureCode: string;
  /** How many other names are listed for it, up to 255. */
  readonly fame: number;
  /** Who disputes the place with whom, in words. */
  readonly disputed?: string;
  /** The country existed once and is no more. */
  readonly former?: true;
}

/** A city as a line of our own tells of it: by its English name, and how well it is known. */
export const placeOfKnownCity = (city: City, { english, renown }: LineCells): Place => ({
  ...placeOfCity(city),
  ...(english !== undefined && { name: english }),
  ...(renown !== undefined && { renown: Number(renown) }),
});

export function placeOfCity(city: City): Place {
  const [country = '', region = ''] = city.region.split('.');
  return {
    key: `geonames:${city.geonameId}`,
    name: plainName(city.name, country),
    type: city.featureCode === 'PPLX' ? 'district' : 'city',
    country,
    admin1: region === '' || region === '00' ? null : city.region,
    lat: city.lat,
    lon: city.lon,
    population: city.population,
    geonameId: city.geonameId,
    bbox: null,
    featureCode: city.featureCode,
    fame: city.fame,
  };
}

const TYPE_OF_FILE: Readonly<Record<string, LocationType>> = {
  countries: 'country',
  admin1: 'admin1',
  admin2: 'admin2',
  facilities: 'facility',
  districts: 'district',
};

const isLocationType = (word: string | undefined): word is LocationType => LOCATION_TYPES.some((type) => type === word);

function boundingBox(cell: string | undefined): BoundingBox | null {
  const [west, south, east, north] = (cell ?? '').split(',').map(Number);
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? null
    : [west, south, east, north];
}

function keyOf({ file, row }: Line): string {
  if (row['geonameId']) return `geonames:${row['geonameId']}`;
  if (row['code']) return `${TYPE_OF_FILE[file] ?? file}:${row['code']}`;
  const slug = phraseKey(row['name'] ?? '').replaceAll(' ', '-');
  const countries = listCell(row['country']);
  return `ours:${slug}${countries.length === 1 && file !== 'countries' ? `-${(countries[0] ?? '').toLowerCase()}` : ''}`;
}

export function placeOfLine(line: Line): Place {
  const { file, row } = line;
  const code = row['code'] ?? '';
  const countries = file === 'countries' || file.startsWith('admin') ? [] : listCell(row['country']);
  const isRegion = file === 'admin1' || file === 'admin2';
  const ownCountry =
    file === 'countries' ? code : isRegion ? code.slice(0, 2) : countries.length === 1 ? countries[0] : '';
  const names = ['aliases', 'historical', 'abbreviations'].flatMap((column) => listCell(row[column]));
  return {
    key: keyOf(line),
    name: row['name'] ?? '',
    type: isLocationType(row['type']) ? row['type'] : (TYPE_OF_FILE[file] ?? 'region'),
    country: ownCountry || null,
    admin1: isRegion ? code.split('.', 2).join('.') : row['admin1'] || null,
    ...(countries.length > 1 && { countries }),
    lat: Number(row['lat']),
    lon: Number(row['lon']),
    population: Number(row['population'] ?? 0),
    geonameId: row['geonameId'] ? Number(row['geonameId']) : null,
    bbox: boundingBox(row['bbox']),
    featureCode: '',
    fame: Math.min(255, names.length),
    ...(row['disputed'] && { disputed: row['disputed'] }),
    ...(file === 'countries' && code === '' && { former: true as const }),
  };
}
