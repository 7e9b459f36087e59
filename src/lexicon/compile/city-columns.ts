/** The cities of GeoNames as columns, numbered as the phrases that lead to them follow each other: then the file packs best. */
import { DEGREE, cityReference } from '../cities.ts';
import { bytesOf } from '../compiled/sections.ts';
import type { PhraseEntry } from '../compiled/phrase-trie.ts';
import { packStrings } from '../compiled/strings.ts';
import type { City, CityReference } from '../packed-cities.ts';
import { kindNumber } from '../phrase-kinds.ts';

export interface CityPhrase {
  /** Numbers of words. */
  readonly words: readonly number[];
  readonly references: readonly CityReference[];
}

export interface CityOrder {
  /** The cities by their new numbers: where each stands in the source. */
  readonly cities: readonly number[];
  readonly entries: (phrases: readonly CityPhrase[]) => readonly PhraseEntry[];
}

/** Shorter phrases lie before longer ones, and else phrases in the order of their words. */
const byPath = ({ words: a }: CityPhrase, { words: b }: CityPhrase): number =>
  a.length - b.length || a.reduce((order, word, i) => order || word - (b[i] ?? 0), 0);

export function inOrderOfUse(phrases: readonly CityPhrase[]): CityOrder {
  const numbers = new Map<number, number>();
  for (const { references } of [...phrases].sort(byPath))
    for (const { index } of references) if (!numbers.has(index)) numbers.set(index, numbers.size);
  const kind = kindNumber('city');
  return {
    cities: [...numbers.keys()],
    entries: (all) =>
      all.flatMap(({ words, references }) =>
        references.map(({ index, isMainName }) => ({
          words,
          kind,
          row: cityReference(numbers.get(index) ?? 0, isMainName),
        })),
      ),
  };
}

export function cityColumns(cities: readonly City[]) {
  const names = packStrings(cities.map(({ name }) => name));
  const regionCodes = sorted(cities.map(({ region }) => region));
  const featureCodes = sorted(cities.map(({ featureCode }) => featureCode));
  const regionOf = new Map(regionCodes.map((code, index) => [code, index]));
  const featureOf = new Map(featureCodes.map((code, index) => [code, index]));
  return {
    cityNameLengths: names.lengths,
    cityNameBytes: names.bytes,
    cityLatitudes: bytesOf(Int32Array.from(cities, ({ lat }) => Math.round(lat * DEGREE))),
    cityLongitudes: bytesOf(Int32Array.from(cities, ({ lon }) => Math.round(lon * DEGREE))),
    cityPopulations: bytesOf(Uint32Array.from(cities, ({ population }) => population)),
    cityIds: bytesOf(Uint32Array.from(cities, ({ geonameId }) => geonameId)),
    cityRegions: bytesOf(Uint16Array.from(cities, ({ region }) => regionOf.get(region) ?? 0)),
    cityFeatures: Uint8Array.from(cities, ({ featureCode }) => featureOf.get(featureCode) ?? 0),
    cityFames: Uint8Array.from(cities, ({ fame }) => fame),
    cityCodes: new TextEncoder().encode(`${regionCodes.join('\n')}\t${featureCodes.join('\n')}`),
  };
}

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();
