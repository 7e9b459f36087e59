import { functionWord } from '../lexicon/function-words.ts';
import { commonWord } from '../lexicon/words.ts';
import type { ParsedDocument, Sentence } from '../model/document.ts';
import type { Message } from '../model/message.ts';

/** Of the words of English running text, about four in ten are function words; of other languages, one in twenty look like one. */
const ENGLISH_SHARE = 0.2;
const FOREIGN_SHARE = 0.16;
/** "El capital", "De minister": words that are written alike; of the words of an English table of prices, more are known. */
const KNOWN_SHARE = 0.5;
const SAMPLE = 400;
const FEWEST = 5;
/** Fewer words may be a list or a headline: of them nothing is said. */
const FEWEST_FOREIGN = 25;

/** "en" where enough of the first words are English function words, else null: unknown. */
export function detectLanguage(sentences: readonly Sentence[]): string | null {
  const { words, english } = sampled(sentences);
  return words >= FEWEST && english / words >= ENGLISH_SHARE ? 'en' : null;
}

/**
 * Is it surely not English? Few function words alone may be a table of prices: of its other words, too, most are none of English.
 */
export function isForeign(sentences: readonly Sentence[]): boolean {
  const { words, english, known } = sampled(sentences);
  return words >= FEWEST_FOREIGN && english / words < FOREIGN_SHARE && (english + known) / words < KNOWN_SHARE;
}

/** A message where the article is in another language: only its layout can be trusted then. */
export const languageDoubts = ({ foreign }: ParsedDocument): readonly Message[] =>
  foreign
    ? [
        {
          severity: 'warning',
          code: 'language/not-english',
          reason: 'the article is not in English: its words are not understood, only its layout',
          span: null,
          hint: 'give factbox English text, or a translation',
        },
      ]
    : [];

interface Sample {
  readonly words: number;
  /** Function words of English. */
  readonly english: number;
  /** Common words of English, as they are written in lower case. */
  readonly known: number;
}

function sampled(sentences: readonly Sentence[]): Sample {
  let [words, english, known] = [0, 0, 0];
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue;
      words += 1;
      if (functionWord(token.text) !== undefined) english += 1;
      else if (commonWord(token.key) !== undefined) known += 1;
    }
    if (words >= SAMPLE) break;
  }
  return { words, english, known };
}
