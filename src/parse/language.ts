import { functionWord } from '../lexicon/function-words.ts';
import type { Sentence } from '../model/document.ts';

/** Of the words of English running text, about four in ten are function words. */
const ENGLISH_SHARE = 0.2;
const SAMPLE = 400;
const FEWEST = 5;

/** "en" where enough of the first words are English function words, else null: unknown. */
export function detectLanguage(sentences: readonly Sentence[]): string | null {
  let words = 0;
  let english = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue;
      words += 1;
      if (functionWord(token.text) !== undefined) english += 1;
      if (words >= SAMPLE) break;
    }
  }
  return words >= FEWEST && english / words >= ENGLISH_SHARE ? 'en' : null;
}
