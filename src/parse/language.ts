import { closedClass } from '../lexicon/function-words.ts';
import { commonWord } from '../lexicon/words.ts';
import type { ParsedDocument, Sentence, Token } from '../model/document.ts';
import type { Message } from '../model/message.ts';

/** Of the words of English running text, about four in ten are function words; of other languages, one in ten look like one. */
const ENGLISH_SHARE = 0.2;
const FOREIGN_SHARE = 0.16;
/** What is declared to be in another language is in English where nearly all its words are. */
const SURELY_KNOWN = 0.85;
/** "El capital", "de minister": other words that are written alike. */
const KNOWN_SHARE = 0.5;
const SAMPLE = 400;
const FEWEST = 5;
/** Fewer words may be a list or a headline: of them nothing is said. */
const FEWEST_FOREIGN = 20;

/** "en" where enough of the first words are English function words, else null: unknown. */
export function detectLanguage(sentences: readonly Sentence[]): string | null {
  const words = sampled(sentences);
  return words.length >= FEWEST && shareOf(words, isFunctionWord) >= ENGLISH_SHARE ? 'en' : null;
}

/**
 * Is it surely not English? In another script, or declared so where nothing in it says otherwise. Names and tables in capitals tell
 * nothing: of the words in lower case, most are none of English.
 *
 * @param declared the language that the input tells, ISO 639-1 with or without a region, or null
 */
export function isForeign(sentences: readonly Sentence[], declared: string | null): boolean {
  const all = sampled(sentences);
  if (all.length > 0 && shareOf(all, isOtherScript) >= OTHER_SCRIPT_SHARE) return true;
  const words = all.filter(({ shape }) => shape === 'lower' || shape === 'none');
  const isKnown = (token: Token): boolean => isFunctionWord(token) || commonWord(token.key) !== undefined;
  if (declared !== null && !/^en\b/i.test(declared))
    return words.length === 0 || shareOf(words, isKnown) < SURELY_KNOWN;
  return (
    words.length >= FEWEST_FOREIGN &&
    shareOf(words, isFunctionWord) < FOREIGN_SHARE &&
    shareOf(words, isKnown) < KNOWN_SHARE
  );
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

/** Names in their own letters may stand in an English text, but not so many. */
const OTHER_SCRIPT_SHARE = 0.4;
const isOtherScript = ({ text }: Token): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text);

const isFunctionWord = ({ form }: Token): boolean => closedClass(form) !== undefined;

const shareOf = (words: readonly Token[], test: (token: Token) => boolean): number =>
  words.filter(test).length / words.length;

/** The first words of the article. */
function sampled(sentences: readonly Sentence[]): readonly Token[] {
  const words: Token[] = [];
  for (const { tokens } of sentences) {
    words.push(...tokens.filter(({ kind }) => kind === 'word'));
    if (words.length >= SAMPLE) break;
  }
  return words;
}
