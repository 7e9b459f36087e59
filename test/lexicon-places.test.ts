import { describe, expect, test } from 'vitest';
import { listCell } from '../src/lexicon/cells.ts';
import { placeLines } from '../src/lexicon/compile/place-lines.ts';
import { readBytes, readTable } from '../src/lexicon/compile/tables.ts';
import { LINE_FILES } from '../src/lexicon/place-line.ts';
import { AMBIGUITY_KINDS, AMBIGUITY_STRENGTHS } from '../src/lexicon/place-ambiguity.ts';
import { placeOfLine } from '../src/lexicon/place.ts';
import { LOCATION_TYPES } from '../src/model/vocabulary.ts';
import { phraseKey } from '../src/lexicon/phrase-key.ts';
import { loadPlaces } from '../src/lexicon/places.ts';
import type { Place } from '../src/lexicon/places.ts';

const places = loadPlaces();
const whereIs = (place: Place | undefined): string | null | undefined => place?.admin1 ?? place?.country;
const TABLES = [...LINE_FILES, 'ambiguous', 'domains'];

/** A name as the news writes it; the first place found: its type, its region or country, how the name names it. */
const FIRST: readonly (readonly [name: string, type: string, where: string | null, match: string])[] = [
  ['Bombay', 'city', 'IN.16', 'alias'],
  ['Calcutta', 'city', 'IN.28', 'alias'],
  ['Peking', 'city', 'CN.22', 'alias'],
  ['Saigon', 'city', 'VN.20', 'alias'],
  ['Leningrad', 'city', 'RU.66', 'alias'],
  ['Stalingrad', 'city', 'RU.84', 'alias'],
  ['Constantinople', 'city', 'TR.34', 'alias'],
  ['Rangoon', 'city', 'MM.17', 'alias'],
  ['Paris', 'city', 'FR.11', 'name'],
  ['London', 'city', 'GB.ENG', 'name'],
  ['Kyiv', 'city', 'UA.12', 'name'],
  ['Kiev', 'city', 'UA.12', 'alias'],
  ['Odessa', 'city', 'UA.17', 'alias'],
  ['St. Louis', 'city', 'US.MO', 'name'],
  ['New York', 'city', 'US.NY', 'alias'],
  ['Washington', 'city', 'US.DC', 'name'],
  ['NYC', 'city', 'US.NY', 'abbreviation'],
  ['Calif.', 'admin1', 'US.CA', 'abbreviation'],
  ['W.Va.', 'admin1', 'US.WV', 'abbreviation'],
  ['Texas state', 'admin1', 'US.TX', 'alias'],
  ['state of Texas', 'admin1', 'US.TX', 'alias'],
  ['Ont.', 'admin1', 'CA.08', 'abbreviation'],
  ['Bavaria', 'admin1', 'DE.02', 'name'],
  ['Catalonia', 'admin1', 'ES.56', 'name'],
  ['Scotland', 'admin1', 'GB.SCT', 'name'],
  ['Anbar province', 'admin1', 'IQ.01', 'alias'],
  ['Helmand', 'admin1', 'AF.10', 'name'],
  ['Donetsk region', 'admin1', 'UA.05', 'alias'],
  ['Rakhine', 'admin1', 'MM.01', 'name'],
  ['Usulutan', 'admin1', 'SV.14', 'name'],
  ['Chalatenango', 'admin1', 'SV.03', 'name'],
  ['Los Angeles County', 'admin2', 'US.CA', 'name'],
  ['County Antrim', 'admin2', 'GB.NIR', 'name'],
  ['Fallujah', 'city', 'IQ.01', 'alias'],
  ['Khan Younis', 'city', 'PS.GZ', 'alias'],
  ['Khan Yunis', 'city', 'PS.GZ', 'name'],
  ['Rafah', 'city', 'PS.GZ', 'name'],
  ['Deir al-Balah', 'city', 'PS.GZ', 'alias'],
  ['Gaza', 'region', 'PS.GZ', 'alias'],
  ['Gaza Strip', 'region', 'PS.GZ', 'name'],
  ['West Bank', 'region', 'PS.WE', 'name'],
  ['Raqqa', 'city', 'SY.04', 'alias'],
  ['San Salvador', 'city', 'SV.10', 'name'],
  ['Tegucigalpa', 'city', 'HN.08', 'name'],
  ['al Asad airbase', 'facility', 'IQ.01', 'alias'],
  ['Guantanamo Bay', 'facility', 'CU', 'name'],
  ['Heathrow', 'facility', 'GB.ENG', 'alias'],
  ['al-Shifa Hospital', 'facility', 'PS.GZ', 'name'],
  ['Wall Street', 'street', 'US.NY', 'name'],
  ['Brooklyn', 'district', 'US.NY', 'name'],
  ['Sadr City', 'district', 'IQ.07', 'name'],
  ['Middle East', 'region', null, 'name'],
  ['Sahel', 'region', null, 'name'],
  ['Golan Heights', 'region', 'SY', 'name'],
  ['Africa', 'continent', null, 'name'],
  ['Strait of Hormuz', 'water', null, 'name'],
  ['Mekong River', 'water', null, 'alias'],
  ['Spratlys', 'island', null, 'alias'],
  ['Himalayas', 'mountain', null, 'name'],
  ['Georgia', 'country', 'GE', 'name'],
  ['Burma', 'country', 'MM', 'alias'],
  ['Zaire', 'country', 'CD', 'historical'],
  ["Côte d'Ivoire", 'country', 'CI', 'alias'],
  ['Great Britain', 'country', 'GB', 'alias'],
  ['U.S.', 'country', 'US', 'abbreviation'],
  ['DR Congo', 'country', 'CD', 'alias'],
  ['Holland', 'country', 'NL', 'alias'],
];

describe('places are found', () => {
  test.each(FIRST)('%s is first a %s in %s, by its %s', (name, type, where, match) => {
    const [first] = places.find(phraseKey(name));
    expect({ type: first?.place.type, where: whereIs(first?.place), match: first?.match }).toEqual({
      type,
      where,
      match,
    });
  });

  test('other places of the name are alternatives', () => {
    const regions = places.find('paris').map(({ place }) => place.admin1);
    expect(regions).toContain('US.TX');
    expect(places.find('georgia').map(({ place }) => whereIs(place))).toContain('US.GA');
  });

  test('names that are none are not found', () => {
    expect(places.find('')).toEqual([]);
    expect(places.find('the of and')).toEqual([]);
    expect(places.find('москва')).toEqual([]);
  });

  test('states that are no more have no code', () => {
    expect(places.find('soviet union')[0]?.place).toMatchObject({ country: null, former: true });
  });

  test('facts of a city', () => {
    expect(places.find('mumbai')[0]?.place).toMatchObject({
      key: 'geonames:1275339',
      country: 'IN',
      geonameId: 1275339,
    });
    expect(places.find('baghdad')[0]?.place.featureCode).toBe('PPLC');
    expect(places.find('london')[0]?.place.fame).toBeGreaterThan(50);
  });
});

describe('demonyms', () => {
  test.each([
    ['iraqi', 'IQ', 'adjective'],
    ['iraqis', 'IQ', 'plural'],
    ['french', 'FR', 'adjective'],
    ['frenchmen', 'FR', 'plural'],
    ['spaniard', 'ES', 'singular'],
    ['afghans', 'AF', 'plural'],
    ['congolese', 'CD', 'adjective'],
    ['texan', 'US', 'adjective'],
    ['scottish', 'GB', 'adjective'],
    ['soviet', null, 'adjective'],
    ['european', null, 'adjective'],
  ])('%s: %s, %s', (key, country, form) => {
    expect(places.demonym(key)).toMatchObject({ country, form });
  });

  test('a demonym is no place', () => expect(places.find('iraqis')).toEqual([]));
  test('one of two countries names the other', () =>
    expect(places.demonym('congolese')?.alternatives.map(({ country }) => country)).toEqual(['CG']));
});

describe('ambiguous names', () => {
  test.each([
    ['reading', 'word'],
    ['nice', 'word'],
    ['mobile', 'word'],
    ['jordan', 'given-name'],
    ['kent', 'surname'],
    ['chelsea', 'club'],
  ] as const)('%s is also a %s', (key, kind) => expect(places.ambiguity(key)?.kinds).toContain(kind));

  test('others are not', () => expect(places.ambiguity('baghdad')).toBeUndefined());

  test('each is a place, with known kinds and strength', () => {
    for (const row of readTable('places/ambiguous.tsv')) {
      expect(places.find(phraseKey(row['name'] ?? '')).length, row['name']).toBeGreaterThan(0);
      expect(AMBIGUITY_STRENGTHS, row['name']).toContain(row['strength']);
      for (const kind of listCell(row['kind'])) expect(AMBIGUITY_KINDS, row['name']).toContain(kind);
    }
  });
});

describe('the data', () => {
  test.each(TABLES)('%s.tsv tells its source, is sorted and has no line twice', (table) => {
    const text = new TextDecoder()
      .decode(readBytes(`places/${table}.tsv`))
      .trimEnd()
      .split('\n');
    expect(text[0]).toMatch(/^# /);
    const [, ...entries] = text.filter((line) => !line.startsWith('#'));
    expect(entries.filter((line, i) => i > 0 && line <= (entries[i - 1] ?? ''))).toEqual([]);
    expect(entries.filter((line) => line.trim() === '' || / {2}|\| | \||\t /.test(line))).toEqual([]);
  });

  test('every line is a place with coordinates, codes and a box in range, under its own key', () => {
    const keys = new Map<string, string>();
    for (const line of placeLines().filter(({ file }) => file !== 'cities')) {
      const place = placeOfLine(line);
      const said = `${line.file}: ${place.name}`;
      expect(LOCATION_TYPES, said).toContain(place.type);
      expect(Number.isFinite(place.lat) && Math.abs(place.lat) <= 90, said).toBe(true);
      expect(Number.isFinite(place.lon) && Math.abs(place.lon) <= 180, said).toBe(true);
      for (const code of [...(place.countries ?? []), ...(place.country === null ? [] : [place.country])])
        expect(places.country(code), `${said} ${code}`).toBeDefined();
      if (place.admin1 !== null) expect(places.admin1(place.admin1), `${said} ${place.admin1}`).toBeDefined();
      if (place.bbox !== null) {
        const [west, south, east, north] = place.bbox;
        expect(
          Math.max(Math.abs(west), Math.abs(east)) <= 180.1 && south <= north && Math.abs(south) <= 90.1,
          said,
        ).toBe(true);
      }
      expect(keys.get(place.key), `${said} has the key of`).toBeUndefined();
      keys.set(place.key, said);
    }
  });

  test('cities.tsv names cities of places.bin', () => {
    for (const row of readTable('places/cities.tsv')) {
      const found = places.find(phraseKey(row['name'] ?? '')).map(({ place }) => place.geonameId);
      expect(found, row['name']).toContain(Number(row['geonameId']));
    }
  });

  test('every country has a point, a continent and a GeoNames id', () => {
    const countries = readTable('places/countries.tsv').filter((row) => row['code'] !== '');
    expect(countries.length).toBe(250);
    for (const row of countries) {
      expect(row['geonameId'], row['name']).toMatch(/^\d+$/);
      expect(row['continent'], row['name']).toMatch(/^(?:AF|AN|AS|EU|NA|OC|SA)$/);
    }
  });

  test('the regions of known cities are known', () => {
    const unknown = FIRST.map(([name]) => places.find(phraseKey(name))[0]?.place.admin1).filter(
      (code) => code !== null && code !== undefined && places.admin1(code) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  test('no key has more tokens than the longest', () => {
    const names = placeLines().flatMap(({ row }) => [row['name'] ?? '', ...listCell(row['aliases'])]);
    const longest = Math.max(...names.map((name) => phraseKey(name).split(' ').length));
    expect(longest).toBeLessThanOrEqual(places.longestKeyTokens);
  });
});
