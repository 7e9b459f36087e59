/** The cities of GeoNames (`cities500`) as columns of the compiled lexicon. */
import type { LexiconSections } from './compiled/file.ts';
import { asInt32, asUint16, asUint32 } from './compiled/sections.ts';
import { Strings } from './compiled/strings.ts';
import type { City } from './packed-cities.ts';

/** Coordinates are kept to a ten-thousandth of a degree, eleven metres. */
export const DEGREE = 10_000;

/** An entry refers to a city, and says whether the phrase is its main name. */
export const cityReference = (index: number, isMainName: boolean): number => (index << 1) | (isMainName ? 0 : 1);
export const cityOfReference = (reference: number): number => reference >> 1;
export const isMainName = (reference: number): boolean => (reference & 1) === 0;

export class Cities {
  private readonly names: Strings;
  private readonly latitudes: Int32Array;
  private readonly longitudes: Int32Array;
  private readonly populations: Uint32Array;
  private readonly ids: Uint32Array;
  private readonly regions: Uint16Array;
  private readonly features: Uint8Array;
  private readonly fames: Uint8Array;
  private readonly regionCodes: readonly string[];
  private readonly featureCodes: readonly string[];

  constructor(sections: LexiconSections) {
    this.names = new Strings(sections.cityNameLengths, sections.cityNameBytes);
    this.latitudes = asInt32(sections.cityLatitudes);
    this.longitudes = asInt32(sections.cityLongitudes);
    this.populations = asUint32(sections.cityPopulations);
    this.ids = asUint32(sections.cityIds);
    this.regions = asUint16(sections.cityRegions);
    this.features = sections.cityFeatures;
    this.fames = sections.cityFames;
    const [regions = '', features = ''] = new TextDecoder().decode(new Uint8Array(sections.cityCodes)).split('\t');
    this.regionCodes = regions.split('\n');
    this.featureCodes = features.split('\n');
  }

  at(index: number): City {
    return {
      name: this.names.at(index),
      region: this.regionCodes[this.regions[index] ?? 0] ?? '',
      featureCode: this.featureCodes[this.features[index] ?? 0] ?? '',
      lat: (this.latitudes[index] ?? 0) / DEGREE,
      lon: (this.longitudes[index] ?? 0) / DEGREE,
      population: this.populations[index] ?? 0,
      geonameId: this.ids[index] ?? 0,
      fame: this.fames[index] ?? 0,
    };
  }
}
