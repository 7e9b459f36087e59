/** Known places and peoples in a sentence. */
import type { Demonym, PlaceMatch } from '../../lexicon/places.ts';
import { TokenShape } from '../../model/token-table.ts';
import type { Scan } from './scan.ts';

export interface PlaceFound {
  readonly matches: readonly PlaceMatch[];
  /** The token after its last. */
  readonly to: number;
}

/** The longest place name that begins at a token. */
export function longestPlace(scan: Scan, at: number): PlaceFound | undefined {
  for (const [to, node] of scan.phrases.at(at)) {
    if (!scan.lexicon.places().hasPlace(node)) continue;
    if (scan.isLower(to - 1) || !isWrittenAsPlace(scan, at, to)) continue;
    const matches = acceptable(scan, scan.lexicon.places().at(node), at, to);
    if (matches.length > 0) return { matches, to };
  }
  return undefined;
}

const PLACE_PARTICLES = 'of the and on upon in by under next with au aux sur sous am an ob nad pod do das dos'.split(
  ' ',
);

/** A lower-case word in a place's name is a particle: "Rio de Janeiro", "Stratford-upon-Avon". */
function isWrittenAsPlace(scan: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (scan.isLower(at) && !scan.says(at, ...PLACE_PARTICLES) && !scan.isParticle(at)) return false;
  return true;
}

/** Abbreviations count only in the case of an abbreviation, and are nothing in a sentence that is all in capitals. */
function acceptable(scan: Scan, matches: readonly PlaceMatch[], from: number, to: number): readonly PlaceMatch[] {
  if (matches.every(({ match }) => match !== 'abbreviation')) return matches;
  let inCase = true;
  let isStopped = false;
  for (let at = from; at < to; at += 1) {
    if (!scan.isWord(at)) continue;
    const text = scan.text(at);
    inCase &&= scan.shape(at) === TokenShape.upper || text.endsWith('.');
    isStopped ||= text.includes('.');
  }
  return inCase && (scan.mode !== 'upper' || isStopped)
    ? matches
    : matches.filter(({ match }) => match !== 'abbreviation');
}

/** The people that tokens `[from, to)` name. */
export const demonymOf = (scan: Scan, from: number, to: number): Demonym | undefined =>
  scan.lexicon.places().demonymAt(scan.phrases.nodeOf(from, to));

export function isPlaceOrPeople(scan: Scan, from: number, to: number): boolean {
  const node = scan.has(from) && to <= scan.to && from < to ? scan.phrases.nodeOf(from, to) : 0;
  const places = scan.lexicon.places();
  return places.hasPlace(node) || places.demonymAt(node) !== undefined;
}

/** A people's name or a title alone. */
export function isPeopleOrTitle(scan: Scan, from: number, to: number): boolean {
  const node = scan.phrases.nodeOf(from, to);
  if (node === 0) return false;
  return (
    scan.lexicon.places().demonymAt(node) !== undefined ||
    scan.phrases.has(from, to, 'norp') ||
    scan.phrases.has(from, to, 'title')
  );
}
