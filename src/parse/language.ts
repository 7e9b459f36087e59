import { closedClass } from '../lexicon/function-words.ts';
import type { ParsedDocument, Sentence } from '../model/document.ts';
import type { Message } from '../model/message.ts';

/** Of the words of English running text, about four in ten are function words; of other languages, one in twenty look like one. */
const ENGLISH_SHARE = 0.2;
const FOREIGN_SHARE = 0.1;
const SAMPLE = 400;
const FEWEST = 5;
/** Fewer words may be a list or a headline: of them nothing is said. */
const FEWEST_FOREIGN = 25;

/** "en" where enough of the first words are English function words, else null: unknown. */
export function detectLanguage(sentences: readonly Sentence[]): string | null {
  const { words, english } = sampled(sentences);
  return words >= FEWEST && english / words >= ENGLISH_SHARE ? 'en' : null;
}

/** A message where the article is in another language: only its layout can be trusted then. */
export function languageDoubts({ sentences }: ParsedDocument): readonly Message[] {
  const { words, english } = sampled(sentences);
  if (words < FEWEST_FOREIGN || english / words >= FOREIGN_SHARE) return [];
  return [
    {
      severity: 'warning',
      code: 'language/not-english',
      reason: 'the article is not in English: its words are not understood, only its layout',
      span: null,
      hint: 'give factbox English text, or a translation',
    },
  ];
}

function sampled(sentences: readonly Sentence[]): { readonly words: number; readonly english: number } {
  let words = 0;
  let english = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue;
      words += 1;
      if (closedClass(token.form) !== undefined) english += 1;
    }
    if (words >= SAMPLE) break;
  }
  return { words, english };
}
