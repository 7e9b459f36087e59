import { opensTitle } from '../../lexicon/roles.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { isHyphen, type Phrases } from './phrases.ts';
import type { TokenRange } from './piece.ts';

/** "Lt. Gen.", "Prime Minister", "spokesman": words of an office that stand before a name and are no part of it. */
export function titleAt(phrases: Phrases, at: number): (TokenRange & { readonly isHonorific: boolean }) | undefined {
  const { tokens, keys, lexicon } = phrases;
  if (opensTitle(tokens[at]?.form) !== true) return undefined;
  const match = lexicon.titles().longest(keys, at);
  const title = match?.entries[0];
  if (match === undefined || title === undefined) return undefined;
  const to = at + match.length;
  if (title.acronym && tokens[at]?.shape !== 'upper') return undefined;
  if (title.kind === 'military' && match.length === 1 && isAdjective(phrases, at)) return undefined;
  if (match.length === 1 && keys[at]?.length === 1 && tokens[at]?.text.endsWith('.') !== true) return undefined; // "M Nousahd"
  if (isHyphen(tokens[to]) && tokens[to + 1]?.glued === true) return undefined;
  return { from: at, to, isHonorific: title.kind === 'honorific' };
}

/** "private Brazilian exporters", "general", "major": in lower case no ranks. */
const isAdjective = ({ tokens, keys, lexicon }: Phrases, at: number): boolean =>
  tokens[at]?.shape === 'lower' && ((lexicon.commonWord(keys[at] ?? '')?.pos ?? 0) & POS_BITS.adjective) !== 0;
