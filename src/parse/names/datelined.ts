/** Datelines are places for sure: the article's own, and those that stand in the text behind a headline. */
import type { Dateline } from '../../model/document.ts';
import type { Phrases } from './phrases.ts';
import { type Piece, SURE } from './piece.ts';

/** The place of a dateline is one, whatever else its name may be. */
export function datelined(phrases: Phrases, found: Piece, dateline: Dateline | null): Piece {
  const start = phrases.tokens[found.from]?.start ?? 0;
  const place = dateline?.place;
  const isIts = place !== null && place !== undefined && start >= place.start && start < place.end;
  if (!isIts && !opensStory(phrases, found)) return found;
  return { ...found, votes: { location: SURE + 1 }, evidence: 'name/dateline' };
}

const DASH = /^(?:—|–|--+)$/;

/** "… the vote. TORRINGTON — The council met": a dateline behind a headline that has no line of its own. */
function opensStory({ tokens, mode, lexicon }: Phrases, { from, to, votes }: Piece): boolean {
  if (from !== 0 || mode !== 'normal' || !DASH.test(tokens[to]?.text ?? '')) return false;
  const words = tokens.slice(0, to).filter(({ kind }) => kind === 'word');
  if (words.some(({ shape }) => shape !== 'upper')) return false;
  return (votes.location ?? 0) > 0 || words.every(({ key }) => lexicon.commonWord(key) === undefined); // "FORMER – …"
}
