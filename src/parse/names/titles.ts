import { opensTitle } from '../../lexicon/roles.ts';
import { isHyphen, type Phrases } from './phrases.ts';
import type { TokenRange } from './piece.ts';

/** "Lt. Gen.", "Prime Minister", "spokesman": words of an office that stand before a name and are no part of it. */
export function titleAt(phrases: Phrases, at: number): (TokenRange & { readonly isHonorific: boolean }) | undefined {
  const { tokens, keys, lexicon } = phrases;
  if (opensTitle(tokens[at]?.form) !== true) return undefined;
  const match = lexicon.titles().longest(keys, at);
  const title = match?.entries[0];
  if (match === undefined || title === undefined) return undefined;
  if (isAcronym(title.title) && tokens[at]?.shape === 'lower') return undefined; // "at 3 p.m."
  const to = at + match.length;
  if (match.length === 1 && keys[at]?.length === 1 && tokens[at]?.text.endsWith('.') !== true) return undefined; // "M Nousahd"
  if (isHyphen(tokens[to]) && tokens[to + 1]?.glued === true) return undefined;
  return { from: at, to, isHonorific: title.kind === 'honorific' };
}

const isAcronym = (title: string): boolean => /^[A-Z]{2,}$/.test(title);
