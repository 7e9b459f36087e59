// The only importer of world-atlas, topojson-client and d3-geo: the outlines of the countries.
import { createRequire } from 'node:module';
import { geoBounds, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const require = createRequire(import.meta.url);

type Atlas = Topology<{ readonly countries: GeometryCollection }>;

interface Country {
  readonly outline: GeoPermissibleObjects;
  readonly box: Box;
}

const loaded = new Map<string, readonly Country[]>();

/** In millions, as Natural Earth has them. */
type Scale = 50 | 110;

function countries(scale: Scale): readonly Country[] {
  const name = `world-atlas/countries-${scale}m.json`;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const atlas = require(name) as Atlas;
  const read = feature(atlas, atlas.objects.countries).features.map((outline) => {
    const [[west, south], [east, north]] = geoBounds(outline);
    return { outline, box: [west, south, east, north] as const };
  });
  loaded.set(name, read);
  return read;
}

/** A box that crosses the date line has its west east of its east. */
const meets = (a: Box, b: Box): boolean =>
  a[1] <= b[3] && b[1] <= a[3] && (a[0] > a[2] || b[0] > b[2] || (a[0] <= b[2] && b[0] <= a[2]));

/** The outlines of the whole world. */
export const world = (): readonly GeoPermissibleObjects[] => countries(110).map(({ outline }) => outline);

/** The outlines of the countries that a box touches. */
export const region = (box: Box, scale: Scale): readonly GeoPermissibleObjects[] =>
  countries(scale)
    .filter((country) => meets(country.box, box))
    .map(({ outline }) => outline);
