/** Places that no gazetteer lists, known by how their names are built: "Lake Victoria", "Anbar Province", "al Asad airbase". */
import type { PlaceHead } from '../../lexicon/place-heads.ts';
import type { TitleKind } from '../../lexicon/roles.ts';
import { NamePart } from '../../lexicon/people.ts';
import { TokenKind, type TokenRange } from '../../model/token-table.ts';
import type { PhraseMatch } from '../phrases.ts';
import { LIKELY, piece, type Piece, SURE } from './piece.ts';
import { isPeopleOrTitle } from './places.ts';
import { runEnd } from './runs.ts';
import type { Scan } from './scan.ts';

/** "Anbar Province", "al Asad airbase", "Lake Victoria", "Strait of Hormuz": a run with a head word that makes it a place. */
export function placePattern(scan: Scan, from: number, to: number): Piece | undefined {
  if (isTitled(scan, from, to)) return undefined; // "Mayor Sarah Park"
  const first = scan.phrases.longest(from, 'place-head');
  let found = first === undefined ? undefined : withHeadFirst(scan, { from, to }, first);
  if (found === undefined && first !== undefined && first.to >= to) return undefined; // "National Park": a head alone is no name
  for (let at = from + 1; at <= to && scan.has(at); at += 1) {
    const longer = withHeadLast(scan, { from, to }, at); // "Hira Nagar prison"
    if (longer !== undefined && longer.to >= (found?.to ?? 0)) found = longer;
  }
  return found;
}

/** A title, a given name and a surname; but places are called after saints and kings: "St. Mary River", "King Edward Street". */
function isTitled(scan: Scan, from: number, to: number): boolean {
  const match = scan.text(from).endsWith('.') ? undefined : scan.phrases.longest(from, 'title');
  if (match === undefined || match.to + 2 !== to || match.entries.some(({ kind }) => HONOURED.has(kind))) return false;
  return (scan.nameParts(match.to) & NamePart.GIVEN_COMMON) !== 0 && scan.frequency(match.to) < 2;
}

const HONOURED: ReadonlySet<TitleKind> = new Set(['royal', 'religious']);

/** "Lake Victoria", "Strait of Hormuz", "Puerto Esperanza", "Highway 19". */
function withHeadFirst(scan: Scan, { from, to }: TokenRange, first: PhraseMatch<PlaceHead>): Piece | undefined {
  const head = first.entries.find(({ position }) => position !== 'last');
  if (head === undefined || scan.isLower(from)) return undefined;
  if (head.lowerCase === 'outside' && !head.head.endsWith(' of')) return undefined;
  const start = first.to;
  const evidence = { votes: { location: SURE }, evidence: 'name/place-head' } as const;
  if (isNumbered(scan, start, head)) return piece({ from, to: start + 1 }, evidence);
  if (isRoad(head) || !scan.isNameLike(start) || start >= to + (start - from)) return undefined; // "Highway Patrol"
  const end = Math.max(runEnd(scan, start), start + 1);
  return head.lowerCase === 'outside' && isWords(scan, start, end) ? undefined : piece({ from, to: end }, evidence); // "State of Emergency"
}

/** "Anbar Province", "al Asad airbase", where the head begins at `at`. */
function withHeadLast(scan: Scan, { from, to }: TokenRange, at: number): Piece | undefined {
  const match = scan.phrases.longest(at, 'place-head');
  const head = match?.entries.find(({ position }) => position !== 'first');
  if (match === undefined || head === undefined || match.to < to) return undefined;
  if ((scan.phrases.longest(at, 'title')?.to ?? 0) > match.to) return undefined; // "Bronx District Attorney"
  const isLower = scan.isLower(at);
  const isCapital = !isLower && (at < to || scan.mode !== 'normal'); // in a headline the run ends before it
  const isInside = at === to && head.lowerCase === 'inside' && isLower && scan.mode === 'normal';
  if ((!isCapital && !isInside) || isPeopleOrTitle(scan, from, at) || scan.says(at - 1, ...NO_PLACE_BEFORE))
    return undefined;
  if (isGeneric(scan, from, at) && !(isCapital && head.type === 'street')) return undefined; // but "Main Street"
  const isThing = isCapital && isWords(scan, from, at) && head.lowerCase !== 'outside';
  return piece(
    { from, to: isThing ? withOf(scan, match.to) : match.to },
    {
      votes: { location: isCapital ? SURE : LIKELY },
      evidence: head.lowerCase === 'outside' ? 'name/region-head' : 'name/place-head',
    },
  );
}

/** A radio station and a supreme court are no places first. */
const NO_PLACE_BEFORE = 'police fire radio tv television district high supreme appeal crown'.split(' ');

/** A head that stands before a number and behind a name. */
const isRoad = ({ type, position }: PlaceHead): boolean => type === 'street' && position === 'both';

/** "Highway 19", "Interstate 45". */
const isNumbered = (scan: Scan, at: number, head: PlaceHead): boolean =>
  isRoad(head) && scan.kind(at) === TokenKind.number && /^\d{1,4}$/.test(scan.text(at));

/** "the Historic Sanctuary of Machu Picchu", "the Temple of Heaven": what a building or a park is called after. */
function withOf(scan: Scan, end: number): number {
  if (scan.mode !== 'normal' || !scan.says(end, 'of')) return end;
  const object = scan.says(end + 1, 'the') ? end + 2 : end + 1;
  return scan.isNameLike(object) ? runEnd(scan, object) : end;
}

/** "Historic Sanctuary of …", but not "Raipur Police Station", which has its name before it. */
function isWords(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!scan.isCommon(at)) return false;
  return true;
}

/** "Cultural Centre", "General Hospital": words that name nothing. */
function isGeneric(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scan.isWord(at) && scan.frequency(at) < 3) return false;
  return true;
}
