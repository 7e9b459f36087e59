/** Cuts a sentence into pieces that may be names: known phrases, built ones, titles apart, and capitalised rests. */
import { TokenKind, type TokenRange, TokenShape } from '../../model/token-table.ts';
import { holderAfter } from './holders.ts';
import { isCurrency, knownPieces } from './known.ts';
import { piece, type Piece, SURE } from './piece.ts';
import { placePattern } from './place-pattern.ts';
import { longestPlace } from './places.ts';
import { type Reading, readRun } from './read-run.ts';
import { organizationPattern } from './organization-pattern.ts';
import { isPartyTag, runEnd } from './runs.ts';
import type { Scan } from './scan.ts';
import { titleAt } from './titles.ts';

/** "D" and the hyphen after it. */
const PARTY_TAG = 2;

/** The pieces of a sentence from a token on, in order and without overlaps. */
export function segment(scan: Scan, from = scan.from): readonly Piece[] {
  const pieces: Piece[] = [];
  let role: TokenRange | null = null;
  for (let at = from; at < scan.to;) {
    const office = titleAt(scan, at);
    const holder = office === undefined ? undefined : holderAfter(scan, office);
    if (office !== undefined && holder !== undefined) {
      pieces.push(...segment(scan.upTo(holder), office.to));
      role = { from: at, to: holder };
      at = holder;
    }
    if (isPartyTag(scan, at)) {
      at += PARTY_TAG;
      role = null;
      continue;
    }
    const particle = leadingParticle(scan, at);
    if (particle !== undefined) {
      pieces.push(particle);
      at = particle.to;
      role = null;
      continue;
    }
    const isNameLike = scan.isNameLike(at);
    const known = mayBegin(scan, at) ? knownPieces(scan, at).filter((candidate) => isPlausible(scan, candidate)) : [];
    if ((!isNameLike || isCurrency(scan, at)) && known.length === 0) {
      role = roleAfter(scan, at, role);
      at += 1;
      continue;
    }
    const reading: Reading = isNameLike ? readRun(scan, at, known, role) : { piece: known[0] };
    if ('title' in reading) {
      role = { from: role !== null && role.to === at ? role.from : reading.title.from, to: reading.title.to };
      at = role.to;
      continue;
    }
    role = null;
    if (reading.piece !== undefined) pieces.push(reading.piece);
    at = reading.piece?.to ?? at + 1;
  }
  return pieces;
}

/** "al Asad airbase", "bin Laden": a name that begins with a particle in lower case. */
function leadingParticle(scan: Scan, at: number): Piece | undefined {
  if (scan.mode !== 'normal' || !scan.isLower(at) || !scan.beginsName(at)) return undefined;
  let next = scan.isHyphen(at + 1) ? at + 2 : at + 1;
  const isDouble = scan.isLower(next) && scan.joinsNames(next); // "von der Leyen"
  if (isDouble) next += 1;
  if (!scan.isNameLike(next) || scan.isSmallWord(at) || (scan.says(at, 'van') && !isDouble) || scan.keyLength(at) < 2)
    return undefined;
  const end = runEnd(scan, next);
  const known = knownPieces(scan, at)[0];
  const place = placePattern(scan, at, end);
  const best = [known, place].filter((found) => found !== undefined).sort((a, b) => b.to - a.to)[0];
  return best !== undefined && best.to >= end
    ? best
    : piece({ from: at, to: end }, { votes: { person: 1.5 }, evidence: 'name/particle' });
}

/** In running text a name begins with a capital; in capitals and headlines any word may be the first of a known phrase. */
const mayBegin = (scan: Scan, at: number): boolean => {
  if (scan.isLower(at)) return scan.isHyphen(at + 1) && scan.isNameLike(at + 2); // "sub-Saharan Africa"
  const isTicker = scan.isGlued(at) && scan.text(at - 1) === '<';
  return scan.isWord(at) && scan.shape(at) !== TokenShape.none && !isTicker && !isCurrency(scan, at);
};

/** A known phrase in running text begins with a name-like token; in capitals and headlines a phrase of two words may be trusted. */
function isPlausible(scan: Scan, known: Piece): boolean {
  if (scan.isNameLike(known.from)) return true;
  if (scan.says(known.from, 'the') && !isBestWithArticle(scan, known)) return false;
  if (known.to - known.from > 1) return true;
  return !scan.isSmallWord(known.from) && (known.votes.norp ?? known.votes.location ?? 0) > SURE;
}

/** "The Hague" is one name; "The Bank of England" begins after the article. */
function isBestWithArticle(scan: Scan, known: Piece): boolean {
  const next = known.from + 1;
  if (!scan.isNameLike(next) || Math.max(...Object.values(known.votes)) < SURE) return false;
  const end = runEnd(scan, next);
  const bare = knownPieces(scan, next)[0];
  if (bare?.to === known.to && isPlace(known) && isPlace(bare) && !isNamedWithArticle(scan, known)) return false; // "The Euphrates"
  return Math.max(end, organizationPattern(scan, next, end)?.to ?? 0, bare?.to ?? 0) <= known.to;
}

const isNamedWithArticle = (scan: Scan, { from }: Piece): boolean =>
  longestPlace(scan, from)?.matches[0]?.place.name.startsWith('The ') === true;

const isPlace = ({ votes }: Piece): boolean => (votes.location ?? 0) >= SURE;

/** Lower-case titles count too: "spokesman Ahmed Ali", "rebel leader Joseph Kony". */
function roleAfter(scan: Scan, at: number, before: TokenRange | null): TokenRange | null {
  const title = scan.kind(at) === TokenKind.word ? titleAt(scan, at) : undefined;
  if (title !== undefined && (before === null || title.to > before.to)) return title;
  return before !== null && at < before.to ? before : null;
}
