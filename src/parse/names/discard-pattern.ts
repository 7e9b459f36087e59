/** Events, laws, storms and other things that no lexicon lists, known by a head word: "Hurricane Zelda", "the Tarvo Cup". */
import type { Phrases } from './phrases.ts';
import { piece, type Piece, SURE } from './piece.ts';

/** The longest name of such a thing that begins in a run. */
export function discardPattern(phrases: Phrases, from: number, to: number): Piece | undefined {
  if (phrases.mode !== 'normal') return undefined;
  const end = opened(phrases, from, to) ?? closed(phrases, from, to);
  return end === undefined
    ? undefined
    : piece({ from, to: end }, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' });
}

/** "Typhoon Malou", "Treaty of Melk": the head stands first, and what is named after it belongs to it. */
function opened({ keys, lexicon, isNameLike }: Phrases, from: number, to: number): number | undefined {
  const match = lexicon.discardHeads().longest(keys, from);
  if (match?.entries[0]?.position !== 'first') return undefined;
  const name = from + match.length;
  return isNameLike(name) ? Math.max(to, name + 1) : undefined;
}

/** "Clean Rivers Act": the head stands last, behind a name. */
function closed({ keys, tokens, lexicon }: Phrases, from: number, to: number): number | undefined {
  let end: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    const match = tokens[at]?.shape === 'title' ? lexicon.discardHeads().longest(keys, at) : undefined;
    if (match?.entries[0]?.position === 'last') end = at + match.length;
  }
  return end;
}
