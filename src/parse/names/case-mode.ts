import { closedClass } from '../../lexicon/function-words.ts';
import type { Token } from '../../model/document.ts';

/** How much a capital tells in a sentence: `upper` and `title` nothing, for every word has one; `normal` that a name may begin. */
export type CaseMode = 'normal' | 'title' | 'upper';

/** Of the words that could do without a capital, so many have one in a headline. */
const HEADLINE_SHARE = 0.75;
const FEWEST = 4;

export function caseMode(tokens: readonly Token[]): CaseMode {
  const isSentence = tokens.at(-1)?.text === '.'; // a headline has no stop
  let upper = 0;
  let title = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.key.length < 2) continue;
    const isFunctionWord = closedClass(token.form) !== undefined;
    if (isFunctionWord && token.shape !== 'upper') continue;
    words += 1;
    if (token.shape === 'upper') upper += 1;
    else if (token.shape === 'title' || token.shape === 'mixed') title += 1;
  }
  if (words < FEWEST) return words >= 2 && upper === words ? 'upper' : 'normal';
  if (upper / words > HEADLINE_SHARE) return 'upper';
  return !isSentence && (title + upper) / words > HEADLINE_SHARE ? 'title' : 'normal';
}
