import { TokenShape } from '../../model/token-table.ts';
import type { Scan } from './scan.ts';

/** How much a capital tells in a sentence: `upper` and `title` nothing, for every word has one; `normal` that a name may begin. */
export type CaseMode = 'normal' | 'title' | 'upper';

/** Of the words that could do without a capital, so many have one in a headline. */
const HEADLINE_SHARE = 0.75;
const FEWEST = 4;

export function caseMode(scan: Scan): CaseMode {
  const isSentence = scan.text(scan.to - 1) === '.'; // a headline has no stop
  let [upper, title, words] = [0, 0, 0];
  for (let at = scan.from; at < scan.to; at += 1) {
    if (!scan.isWord(at) || scan.keyLength(at) < 2) continue;
    const shape = scan.shape(at);
    if (shape !== TokenShape.upper && scan.isSmallWord(at)) continue;
    words += 1;
    if (shape === TokenShape.upper) upper += 1;
    else if (shape === TokenShape.title || shape === TokenShape.mixed) title += 1;
  }
  if (words < FEWEST) return words >= 2 && upper === words ? 'upper' : 'normal';
  if (upper / words > HEADLINE_SHARE) return 'upper';
  return !isSentence && (title + upper) / words > HEADLINE_SHARE ? 'title' : 'normal';
}
