import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../src/lexicon/places.ts';
import { indexLines } from '../src/lexicon/place-lines.ts';
import { readBytes } from '../src/lexicon/load.ts';

const places = loadPlaces();

/** key, then the first place found: type, region or country, how it is named. */
const FIRST: readonly (readonly [key: string, type: string, where: string, match: string])[] = [
  ['bombay', 'city', 'IN.16', 'alias'],
  ['paris', 'city', 'FR.11', 'name'],
  ['kyiv', 'city', 'UA.12', 'name'],
  ['kiev', 'city', 'UA.12', 'alias'],
  ['st louis', 'city', 'US.MO', 'name'],
  ['calif', 'admin1', 'US.CA', 'abbreviation'],
];

describe('the place gazetteer', () => {
  test.each(FIRST)('%s is first a %s in %s, by its %s', (key, type, where, match) => {
    const [first] = places.find(key);
    expect(first).toMatchObject({ match, place: { type } });
    expect(first?.place.admin1 ?? first?.place.country).toBe(where);
  });

  test('the index of the place lines is that of the lines as they are', () => {
    expect(Buffer.compare(readBytes('places/lines.bin'), indexLines())).toBe(0);
  });
});
