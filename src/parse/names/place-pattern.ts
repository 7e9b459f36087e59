/** Places that no gazetteer lists, known by how their names are built: "Lake Victoria", "Anbar Province", "al Asad airbase". */
import type { PlaceHead } from '../../lexicon/place-heads.ts';
import { isPeople, type Phrases } from './phrases.ts';
import { LIKELY, piece, type Piece, SURE } from './piece.ts';
import { runEnd } from './runs.ts';

/** "Anbar Province", "al Asad airbase", "Lake Victoria", "Strait of Hormuz": a run with a head word that makes it a place. */
export function placePattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  const heads = phrases.lexicon.placeHeads();
  const first = heads.longest(phrases.keys, from);
  const firstHead = first?.entries.find(({ position }) => position !== 'last');
  if (
    first !== undefined &&
    firstHead !== undefined &&
    phrases.tokens[from]?.shape !== 'lower' &&
    (firstHead.lowerCase !== 'outside' || firstHead.head.endsWith(' of'))
  ) {
    const start = from + first.length;
    if (isNumbered(phrases, start, firstHead))
      return piece({ from, to: start + 1 }, { votes: { location: SURE }, evidence: 'name/place-head' });
    if (phrases.isNameLike(start) && start < to + first.length) {
      return piece(
        { from, to: Math.max(runEnd(phrases, start), start + 1) },
        { votes: { location: SURE }, evidence: 'name/place-head' },
      );
    }
  }
  if (first !== undefined && from + first.length >= to) return undefined; // "National Park": a head alone is no name
  for (let at = from + 1; at <= to; at += 1) {
    const match = heads.longest(phrases.keys, at);
    const head = match?.entries.find(({ position }) => position !== 'first');
    if (match === undefined || head === undefined) continue;
    const capital = phrases.tokens[at]?.shape !== 'lower' && (at < to || phrases.mode !== 'normal'); // in a headline the run ends before it
    const inside =
      capital ||
      (at === to && head.lowerCase === 'inside' && phrases.tokens[at]?.shape === 'lower' && phrases.mode === 'normal');
    if (!inside || at + match.length < to || isPeople(phrases, from, at)) continue;
    if (isGeneric(phrases, from, at) && !(capital && head.type === 'street')) continue; // but "Main Street"
    if (/^(?:police|fire|radio|tv|television|district|high|supreme|appeal|crown)$/.test(phrases.keys[at - 1] ?? ''))
      continue; // a police station and a court are no places first
    const end = at + match.length;
    return piece(
      { from, to: capital && head.lowerCase !== 'outside' ? withOf(phrases, end) : end },
      {
        votes: { location: capital ? SURE : LIKELY },
        evidence: head.lowerCase === 'outside' ? 'name/region-head' : 'name/place-head',
      },
    );
  }
  return undefined;
}

/** "Highway 19", "Interstate 45": a street may have a number for its name. */
const isNumbered = ({ tokens }: Phrases, at: number, { type }: PlaceHead): boolean =>
  type === 'street' && tokens[at]?.kind === 'number' && /^\d{1,4}$/.test(tokens[at]?.text ?? '');

/** "the Historic Sanctuary of Machu Picchu", "the Temple of Heaven": what a building or a park is called after. */
function withOf(phrases: Phrases, end: number): number {
  if (phrases.mode !== 'normal' || phrases.keys[end] !== 'of') return end;
  const object = phrases.keys[end + 1] === 'the' ? end + 2 : end + 1;
  return phrases.isNameLike(object) ? runEnd(phrases, object) : end;
}

/** "Cultural Centre", "General Hospital": words that name nothing. */
const isGeneric = ({ lexicon, keys, tokens }: Phrases, from: number, to: number): boolean =>
  keys
    .slice(from, to)
    .every((key, i) => tokens[from + i]?.kind !== 'word' || (lexicon.commonWord(key)?.frequency ?? 0) >= 3);
