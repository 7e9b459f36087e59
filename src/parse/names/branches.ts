/** Branches of known bodies by the country or region in their names. */
import type { Piece } from './piece.ts';
import { longestPlace } from './places.ts';
import type { Scan } from './scan.ts';

/** "Amnesty International Nigeria", "Greenpeace East Asia": a known body's branch, which is the country's. */
export function branchOf(scan: Scan, best: Piece, end: number): Piece | undefined {
  if (best.evidence !== 'name/known-organization' || !BRANCHING.has(best.subtype) || scan.mode !== 'normal')
    return undefined;
  if (best.to >= end || scan.isPassedOver(best.to)) return undefined;
  const where = longestPlace(scan, scan.says(best.to, ...COMPASS_POINTS) ? best.to + 1 : best.to);
  const [found] = where?.matches ?? [];
  const place = found?.match === 'abbreviation' ? undefined : found?.place; // "Total U.S. crops"
  if (where?.to !== end || place === undefined || !AREAS.has(place.type)) return undefined;
  return { ...best, to: end, country: place.country, canonical: null, form: 'name' };
}

const AREAS: ReadonlySet<string> = new Set(['country', 'continent', 'admin1', 'region']);
const COMPASS_POINTS = ['east', 'west', 'north', 'south'];
const BRANCHING: ReadonlySet<Piece['subtype']> = new Set(['ngo', 'igo', 'company', 'religious', 'union', 'media']);
