import { POS_BITS } from '../../lexicon/words.ts';
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import type { Scan } from './scan.ts';

export interface TitleFound extends TokenRange {
  readonly isHonorific: boolean;
}

/** "Lt. Gen.", "Prime Minister", "spokesman": words of an office that stand before a name and are no part of it. */
export function titleAt(scan: Scan, at: number): TitleFound | undefined {
  if (!scan.isWord(at)) return undefined;
  const match = scan.phrases.longest(at, 'title');
  const title = match?.entries[0];
  if (match === undefined || title === undefined) return undefined;
  const { to } = match;
  const isOne = to === at + 1;
  if (title.acronym && scan.shape(at) !== TokenShape.upper) return undefined;
  if (title.kind === 'military' && isOne && isAdjective(scan, at)) return undefined;
  if (isOne && scan.keyLength(at) === 1 && !scan.text(at).endsWith('.')) return undefined; // "M Nousahd"
  if (scan.isHyphen(to) && scan.isGlued(to + 1)) return undefined;
  return { from: at, to, isHonorific: title.kind === 'honorific' };
}

/** "private Brazilian exporters", "general", "major": in lower case no ranks. */
const isAdjective = (scan: Scan, at: number): boolean =>
  scan.isLower(at) && (scan.partsOfSpeech(at) & POS_BITS.adjective) !== 0;
