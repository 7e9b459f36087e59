/**
 * The cities of GeoNames (`cities500`), packed by data/places/pack.mjs and used as they lie in the file: a column of numbers
 * for each property, and the keys that lead to each city.
 */
import { int24, joinSections, packUint24, packUint32, splitSections, uint24, uint32 } from './packed-sections.ts';
import { PackedPostings } from './packed-postings.ts';
import { PackedStrings } from './packed-strings.ts';

/** Coordinates are kept to a ten-thousandth of a degree, eleven metres. */
const DEGREE = 10_000;
const ALIAS = 1;
/** A reference to a city and whether it is by its main name must be below 2²³. */
export const MOST_CITIES = 2 ** 22;

export interface City {
  readonly name: string;
  /** GeoNames' codes of country and first-level region: "US.TX"; "MC." where there is no region. */
  readonly region: string;
  readonly featureCode: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonameId: number;
  /** How many other names GeoNames lists, up to 255: a measure of fame. */
  readonly fame: number;
}

export interface CityReference {
  readonly index: number;
  readonly isMainName: boolean;
}

/** A key, and its cities in the order in which they are to be found. */
export type CityKey = readonly [key: string, cities: readonly CityReference[]];

interface Columns {
  readonly names: PackedStrings;
  readonly latitudes: Uint8Array;
  readonly longitudes: Uint8Array;
  readonly populations: Uint8Array;
  readonly ids: Uint8Array;
  readonly regions: Uint8Array;
  readonly features: Uint8Array;
  readonly fames: Uint8Array;
  readonly regionCodes: readonly string[];
  readonly featureCodes: readonly string[];
}

const codeList = (section: Uint8Array): readonly string[] => new TextDecoder().decode(section).split('\n');

const listOfCodes = (codes: readonly string[]): Uint8Array => new TextEncoder().encode(codes.join('\n'));

export class PackedCities {
  private constructor(
    private readonly postings: PackedPostings,
    private readonly columns: Columns,
  ) {}

  static decode(bytes: Uint8Array): PackedCities {
    const sections = splitSections(bytes, 11);
    const section = (index: number): Uint8Array => sections[index] ?? new Uint8Array();
    return new PackedCities(PackedPostings.decode(section(0)), {
      names: PackedStrings.decode(section(1)),
      latitudes: section(2),
      longitudes: section(3),
      populations: section(4),
      ids: section(5),
      regions: section(6),
      features: section(7),
      fames: section(8),
      regionCodes: codeList(section(9)),
      featureCodes: codeList(section(10)),
    });
  }

  static encode(cities: readonly City[], keys: readonly CityKey[]): Uint8Array {
    const regionCodes = [...new Set(cities.map((city) => city.region))].sort();
    const featureCodes = [...new Set(cities.map((city) => city.featureCode))].sort();
    const regionIndex = new Map(regionCodes.map((code, index) => [code, index]));
    const featureIndex = new Map(featureCodes.map((code, index) => [code, index]));
    return joinSections([
      PackedPostings.encode(
        keys.map(([key, references]) => [
          key,
          references.map(({ index, isMainName }) => (index << 1) | (isMainName ? 0 : ALIAS)),
        ]),
      ),
      PackedStrings.encode(cities.map((city) => city.name)),
      packUint24(cities.map((city) => Math.round(city.lat * DEGREE))),
      packUint24(cities.map((city) => Math.round(city.lon * DEGREE))),
      packUint32(cities.map((city) => city.population)),
      packUint24(cities.map((city) => city.geonameId)),
      packUint24(cities.map((city) => regionIndex.get(city.region) ?? 0)),
      Uint8Array.from(cities, (city) => featureIndex.get(city.featureCode) ?? 0),
      Uint8Array.from(cities, (city) => Math.min(255, city.fame)),
      listOfCodes(regionCodes),
      listOfCodes(featureCodes),
    ]);
  }

  get size(): number {
    return this.columns.fames.length;
  }

  /** See `PackedStrings.mayHave`. */
  mayHave(key: string): boolean {
    return this.postings.mayHave(key);
  }

  /** The places a key may mean, the largest first. */
  find(key: string): readonly CityReference[] {
    return this.postings
      .find(key)
      .map((reference) => ({ index: reference >> 1, isMainName: (reference & ALIAS) === 0 }));
  }

  /** Every key with its references. */
  *keys(): Generator<CityKey> {
    for (const [key, references] of this.postings.all())
      yield [key, references.map((reference) => ({ index: reference >> 1, isMainName: (reference & ALIAS) === 0 }))];
  }

  at(index: number): City {
    const columns = this.columns;
    return {
      name: columns.names.at(index),
      region: columns.regionCodes[uint24(columns.regions, index)] ?? '',
      featureCode: columns.featureCodes[columns.features[index] ?? 0] ?? '',
      lat: int24(columns.latitudes, index) / DEGREE,
      lon: int24(columns.longitudes, index) / DEGREE,
      population: uint32(columns.populations, index),
      geonameId: uint24(columns.ids, index),
      fame: columns.fames[index] ?? 0,
    };
  }
}
