/**
 * Packs rows of GeoNames' tables (geonames.org, CC BY 4.0) into the file that `PackedCities` reads: the gazetteer that factbox ships,
 * and those that users build.
 */
import { type City, type CityKey, MOST_CITIES, PackedCities } from './packed-cities.ts';
import { phraseKey } from './phrase-key.ts';

/** A place with the keys under which it is found. */
export interface GeonamesPlace {
  readonly city: City;
  readonly mainKeys: readonly string[];
  readonly otherKeys: readonly string[];
}

/** Columns of a GeoNames table, as its readme numbers them. */
const COLUMNS = 19;
const POPULATED = 'P';
const MAX_TOKENS = 6;
const LONGEST_NAME = 80;
/** "City of …" in languages of the Philippines and elsewhere, which English news does not use. */
const FOREIGN_CITY_OF = /^(?:Lungsod|Dakbayan|Ciudad han|Syudad|Siudad|Urbs|Cathair|Comune d|Commune d)\b/;

const isKey = (key: string): boolean =>
  /^[\x20-\x7e]{2,}$/.test(key) &&
  key.length <= LONGEST_NAME &&
  /[a-z]/.test(key) &&
  key.split(' ').length <= MAX_TOKENS;

/** Names without a capital are transliterations of other scripts; three or four capitals are the codes of airports. */
const isUsefulAlternate = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !/^[A-Z]{3,4}$/.test(name) && !FOREIGN_CITY_OF.test(name) && phraseKey(name).length > 2;

/**
 * The place of one line of a GeoNames table; null where it is no populated place (feature class P), undefined where it is no line of such a table.
 */
export function readGeonamesLine(line: string): GeonamesPlace | null | undefined {
  const cells = line.split('\t');
  const [id, name = '', asciiName = '', alternates = '', lat, lon, featureClass, featureCode = '', country = ''] =
    cells;
  const isRow =
    cells.length >= COLUMNS &&
    /^\d+$/.test(id ?? '') &&
    Number(id) < 2 ** 24 &&
    isDegree(lat, 90) &&
    isDegree(lon, 180);
  if (!isRow) return undefined;
  const others = alternates.split(',').filter((other) => other !== '');
  const mainKeys = [...new Set([name, asciiName].map(phraseKey))].filter(isKey);
  if (featureClass !== POPULATED || name.length > LONGEST_NAME) return null;
  return {
    city: {
      name,
      region: `${country}.${cells[10] ?? ''}`,
      featureCode,
      lat: Number(lat),
      lon: Number(lon),
      population: Number(cells[14]),
      geonameId: Number(id),
      fame: others.length,
    },
    mainKeys,
    otherKeys: [...new Set(others.filter(isUsefulAlternate).map(phraseKey))].filter(
      (key) => isKey(key) && !mainKeys.includes(key),
    ),
  };
}

const isDegree = (cell: string | undefined, most: number): boolean =>
  cell !== undefined && cell !== '' && Math.abs(Number(cell)) <= most;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The packed file. The same places in any order give the same bytes. @throws RangeError beyond `MOST_CITIES` places. */
export function packGeonames(places: readonly GeonamesPlace[]): Uint8Array {
  if (places.length > MOST_CITIES) throw new RangeError(`a gazetteer holds at most ${MOST_CITIES} places`);
  const rows = [...places].sort(
    (a, b) =>
      byText(a.mainKeys[0] ?? '', b.mainKeys[0] ?? '') ||
      b.city.population - a.city.population ||
      a.city.geonameId - b.city.geonameId,
  );
  return PackedCities.encode(
    rows.map(({ city }) => city),
    keysOf(rows),
  );
}

function keysOf(rows: readonly GeonamesPlace[]): readonly CityKey[] {
  const byKey = new Map<string, { index: number; isMainName: boolean }[]>();
  const refer = (key: string, index: number, isMainName: boolean): void => {
    const references = byKey.get(key);
    if (references === undefined) byKey.set(key, [{ index, isMainName }]);
    else references.push({ index, isMainName });
  };
  rows.forEach(({ mainKeys, otherKeys }, index) => {
    for (const key of mainKeys) refer(key, index, true);
    for (const key of otherKeys) refer(key, index, false);
  });
  const population = (index: number): number => rows[index]?.city.population ?? 0;
  for (const references of byKey.values())
    references.sort(
      (a, b) =>
        population(b.index) - population(a.index) || Number(b.isMainName) - Number(a.isMainName) || a.index - b.index,
    );
  return [...byKey];
}
