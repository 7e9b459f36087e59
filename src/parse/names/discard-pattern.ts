/** Events, laws, storms and other things that no lexicon lists, known by a head word: "Hurricane Zelda", "the Tarvo Cup". */
import { TokenShape } from '../../model/token-table.ts';
import { piece, type Piece, SURE } from './piece.ts';
import type { Scan } from './scan.ts';

/** The longest name of such a thing that begins in a run. */
export function discardPattern(scan: Scan, from: number, to: number): Piece | undefined {
  if (scan.mode !== 'normal') return undefined;
  const end = opened(scan, from, to) ?? closed(scan, from, to);
  return end === undefined
    ? undefined
    : piece({ from, to: end }, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' });
}

/** "Typhoon Malou", "Treaty of Melk": the head stands first, and what is named after it belongs to it. */
function opened(scan: Scan, from: number, to: number): number | undefined {
  const match = scan.phrases.longest(from, 'discard-head');
  if (match?.entries[0]?.position !== 'first') return undefined;
  return scan.isNameLike(match.to) ? Math.max(to, match.to + 1) : undefined;
}

/** "Clean Rivers Act": the head stands last, behind a name. */
function closed(scan: Scan, from: number, to: number): number | undefined {
  let end: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    const match = scan.shape(at) === TokenShape.title ? scan.phrases.longest(at, 'discard-head') : undefined;
    if (match?.entries[0]?.position === 'last') end = match.to;
  }
  return end;
}
