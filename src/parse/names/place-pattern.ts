/** Places that no gazetteer lists, known by how their names are built: "Lake Victoria", "Anbar Province", "al Asad airbase". */
import type { Match } from '../../lexicon/gazetteer.ts';
import type { PlaceHead } from '../../lexicon/place-heads.ts';
import { isPeople, type Phrases } from './phrases.ts';
import { LIKELY, piece, type Piece, SURE, type TokenRange } from './piece.ts';
import { runEnd } from './runs.ts';

/** "Anbar Province", "al Asad airbase", "Lake Victoria", "Strait of Hormuz": a run with a head word that makes it a place. */
export function placePattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const first = phrases.lexicon.placeHeads().longest(phrases.keys, from);
  let found = first === undefined ? undefined : withHeadFirst(phrases, { from, to }, first);
  if (found === undefined && first !== undefined && from + first.length >= to) return undefined; // "National Park": a head alone is no name
  for (let at = from + 1; at <= to; at += 1) {
    const longer = withHeadLast(phrases, { from, to }, at); // "Hira Nagar prison"
    if (longer !== undefined && longer.to >= (found?.to ?? 0)) found = longer;
  }
  return found;
}

/** "Lake Victoria", "Strait of Hormuz", "Puerto Esperanza", "Highway 19". */
function withHeadFirst(phrases: Phrases, { from, to }: TokenRange, first: Match<PlaceHead>): Piece | undefined {
  const head = first.entries.find(({ position }) => position !== 'last');
  if (head === undefined || phrases.tokens[from]?.shape === 'lower') return undefined;
  if (head.lowerCase === 'outside' && !head.head.endsWith(' of')) return undefined;
  const start = from + first.length;
  const evidence = { votes: { location: SURE }, evidence: 'name/place-head' } as const;
  if (isNumbered(phrases, start, head)) return piece({ from, to: start + 1 }, evidence);
  if (isRoad(head) || !phrases.isNameLike(start) || start >= to + first.length) return undefined; // "Highway Patrol"
  const end = Math.max(runEnd(phrases, start), start + 1);
  return head.lowerCase === 'outside' && isWords(phrases, start, end) ? undefined : piece({ from, to: end }, evidence); // "State of Emergency"
}

/** "Anbar Province", "al Asad airbase", where the head begins at `at`. */
function withHeadLast(phrases: Phrases, { from, to }: TokenRange, at: number): Piece | undefined {
  const match = phrases.lexicon.placeHeads().longest(phrases.keys, at);
  const head = match?.entries.find(({ position }) => position !== 'first');
  if (match === undefined || head === undefined || at + match.length < to) return undefined;
  const isLower = phrases.tokens[at]?.shape === 'lower';
  const isCapital = !isLower && (at < to || phrases.mode !== 'normal'); // in a headline the run ends before it
  const isInside = at === to && head.lowerCase === 'inside' && isLower && phrases.mode === 'normal';
  if ((!isCapital && !isInside) || isPeople(phrases, from, at) || NO_PLACE_BEFORE.has(phrases.keys[at - 1] ?? ''))
    return undefined;
  if (isGeneric(phrases, from, at) && !(isCapital && head.type === 'street')) return undefined; // but "Main Street"
  const end = at + match.length;
  return piece(
    { from, to: isCapital && isWords(phrases, from, at) && head.lowerCase !== 'outside' ? withOf(phrases, end) : end },
    {
      votes: { location: isCapital ? SURE : LIKELY },
      evidence: head.lowerCase === 'outside' ? 'name/region-head' : 'name/place-head',
    },
  );
}

/** A radio station and a supreme court are no places first. */
const NO_PLACE_BEFORE: ReadonlySet<string> = new Set(
  'police fire radio tv television district high supreme appeal crown'.split(' '),
);

/** A head that stands before a number and behind a name. */
const isRoad = ({ type, position }: PlaceHead): boolean => type === 'street' && position === 'both';

/** "Highway 19", "Interstate 45". */
const isNumbered = ({ tokens }: Phrases, at: number, head: PlaceHead): boolean =>
  isRoad(head) && tokens[at]?.kind === 'number' && /^\d{1,4}$/.test(tokens[at]?.text ?? '');

/** "the Historic Sanctuary of Machu Picchu", "the Temple of Heaven": what a building or a park is called after. */
function withOf(phrases: Phrases, end: number): number {
  if (phrases.mode !== 'normal' || phrases.keys[end] !== 'of') return end;
  const object = phrases.keys[end + 1] === 'the' ? end + 2 : end + 1;
  return phrases.isNameLike(object) ? runEnd(phrases, object) : end;
}

/** "Historic Sanctuary of …", but not "Raipur Police Station", which has its name before it. */
const isWords = ({ lexicon, keys }: Phrases, from: number, to: number): boolean =>
  keys.slice(from, to).every((key) => lexicon.commonWord(key) !== undefined);

/** "Cultural Centre", "General Hospital": words that name nothing. */
const isGeneric = ({ lexicon, keys, tokens }: Phrases, from: number, to: number): boolean =>
  keys
    .slice(from, to)
    .every((key, i) => tokens[from + i]?.kind !== 'word' || (lexicon.commonWord(key)?.frequency ?? 0) >= 3);
