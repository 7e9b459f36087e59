/** Places on a map, zoomed to where they lie. */
import type { Markup } from '../page/markup.ts';
import { drawn, Plot } from './draw.ts';
import { type Box, region, world } from './world.ts';

export interface MapPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** How often it is told of: the area of its dot. */
  readonly weight: number;
  /** A country or region, of which a point says little: a ring and no dot. */
  readonly isWide: boolean;
  /** Where its dot leads. */
  readonly href: string;
  readonly title: string;
}

export interface MapOptions {
  /** Pixels. */
  readonly width: number;
  /** How many of the heaviest places get their names. */
  readonly named: number;
}

const LEAST_DEGREES = 5;
/** What lies farther apart is shown on the whole world. */
const MOST_DEGREES = 110;
/** Of wider regions the fine outlines would be finer than the page shows. */
const COARSE_DEGREES = 20;
/** Mercator grows without end near the poles. */
const FARTHEST_NORTH = 78;

export function placeMap(label: string, places: readonly MapPlace[], { width, named }: MapOptions): Markup {
  const box = boxAround(places);
  const degrees = Math.max(box[2] - box[0], box[3] - box[1]);
  const isWorld = degrees > MOST_DEGREES;
  const height = Math.round(width * (isWorld ? 0.5 : 0.66));
  const shownBox: Box = isWorld ? [-180, -60, 180, 84] : box;
  const labels = apart(places, shownBox, { width, height }).slice(0, named);
  return drawn(label, {
    width,
    height,
    margin: 0,
    projection: isWorld
      ? { type: 'equal-earth', domain: { type: 'Sphere' } }
      : { type: 'mercator', domain: corners(box), inset: 28 },
    r: { range: [3, isWorld ? 16 : 11] },
    marks: [
      Plot.geo(isWorld ? world() : region(widened(box), degrees > COARSE_DEGREES ? 110 : 50), { className: 'land' }),
      Plot.dot(places, {
        x: 'lon',
        y: 'lat',
        r: 'weight',
        fillOpacity: ({ isWide }: MapPlace) => (isWide ? 0.12 : 0.65),
        fill: 'currentColor',
        stroke: 'currentColor',
        href: 'href',
        title: 'title',
        sort: { channel: '-r' },
        className: 'places',
      }),
      Plot.text(labels, { x: 'lon', y: 'lat', text: 'name', dy: -12, className: 'names', fontSize: 12 }),
    ],
  });
}

/** Two opposite corners: the rectangle of a Mercator map. */
const corners = ([west, south, east, north]: Box) => ({
  type: 'MultiPoint' as const,
  coordinates: [
    [west, south],
    [east, north],
  ],
});

function boxAround(places: readonly MapPlace[]): Box {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => Math.max(-FARTHEST_NORTH, Math.min(FARTHEST_NORTH, lat)));
  const [west, east] = stretched(Math.min(...lons), Math.max(...lons), LEAST_DEGREES);
  const [south, north] = stretched(Math.min(...lats), Math.max(...lats), LEAST_DEGREES * 0.66);
  return [west, Math.max(-FARTHEST_NORTH, south), east, Math.min(FARTHEST_NORTH, north)];
}

function stretched(low: number, high: number, least: number): readonly [low: number, high: number] {
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** What a map of a box may show beside it: it has the shape of the page, not of the box. */
function widened([west, south, east, north]: Box): Box {
  const more = Math.max(east - west, north - south);
  return [west - more, south - more, east + more, north + more];
}

/** The heaviest places whose names do not run into one another, by a rough measure of what a letter takes. */
function apart(
  places: readonly MapPlace[],
  box: Box,
  size: { readonly width: number; readonly height: number },
): readonly MapPlace[] {
  const [perX, perY] = [size.width / (box[2] - box[0]), size.height / (box[3] - box[1])];
  const kept: MapPlace[] = [];
  for (const place of [...places].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))) {
    const isFree = kept.every((other) => {
      const far = ((place.name.length + other.name.length) / 2) * 7;
      return Math.abs(place.lon - other.lon) * perX > far || Math.abs(place.lat - other.lat) * perY > 16;
    });
    if (isFree) kept.push(place);
  }
  return kept;
}
