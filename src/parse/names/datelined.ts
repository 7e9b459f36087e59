/** Datelines are places for sure: the article's own, and those that stand in the text behind a headline. */
import type { Dateline } from '../../model/document.ts';
import { TokenShape } from '../../model/token-table.ts';
import { type Piece, SURE } from './piece.ts';
import type { Scan } from './scan.ts';

/** The place of a dateline is one, whatever else its name may be. */
export function datelined(scan: Scan, found: Piece, dateline: Dateline | null): Piece {
  const start = scan.table.start[found.from] ?? 0;
  const place = dateline?.place;
  const isIts = place !== null && place !== undefined && start >= place.start && start < place.end;
  if (!isIts && !opensStory(scan, found)) return found;
  return { ...found, votes: { location: SURE + 1 }, evidence: 'name/dateline' };
}

const DASH = /^(?:—|–|--+)$/;

/** "… the vote. TORRINGTON — The council met": a dateline behind a headline that has no line of its own. */
function opensStory(scan: Scan, { from, to, votes }: Piece): boolean {
  if (from !== scan.from || scan.mode !== 'normal' || !DASH.test(scan.text(to))) return false;
  let isUnheardOf = true;
  for (let at = from; at < to; at += 1) {
    if (!scan.isWord(at)) continue;
    if (scan.shape(at) !== TokenShape.upper) return false;
    isUnheardOf &&= !scan.isCommon(at);
  }
  return (votes.location ?? 0) > 0 || isUnheardOf; // "FORMER – …"
}
