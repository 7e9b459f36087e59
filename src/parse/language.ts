import type { WordFacts } from '../lexicon/word-facts.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { TokenKind, TokenShape, type TokenTable } from '../model/token-table.ts';

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

/** What the first words of an article are. */
interface Sample {
  readonly words: number;
  /** Of English's function words. */
  readonly small: number;
  /** In other letters than Latin ones. */
  readonly otherScript: number;
  /** Of the words without capitals: how many there are, function words, and words that English has. */
  readonly lower: { readonly words: number; readonly small: number; readonly known: number };
}

export interface Language {
  /** "en" where enough of the first words are English function words, else null: unknown. */
  readonly detected: string | null;
  /**
   * Is it surely not English? In another script, or declared so where nothing in it says otherwise. Names and tables in capitals tell
   * nothing: of the words in lower case, most are none of English.
   */
  readonly foreign: boolean;
}

/** @param declared the language that the input tells, ISO 639-1 with or without a region, or null */
export function readLanguage(table: TokenTable, facts: WordFacts, declared: string | null): Language {
  const sample = sampled(table, facts);
  const { words, small } = sample;
  return {
    detected: words >= FEWEST && small / words >= ENGLISH_SHARE ? 'en' : null,
    foreign: isForeign(sample, declared),
  };
}

function isForeign({ words, otherScript, lower }: Sample, declared: string | null): boolean {
  if (words > 0 && otherScript / words >= OTHER_SCRIPT_SHARE) return true;
  if (declared !== null && !/^en\b/i.test(declared))
    return lower.words === 0 || lower.known / lower.words < SURELY_KNOWN;
  return (
    lower.words >= FEWEST_FOREIGN &&
    lower.small / lower.words < FOREIGN_SHARE &&
    lower.known / lower.words < KNOWN_SHARE
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
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

function isOtherScript(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1)
    if (text.charCodeAt(i) >= NOT_ASCII) return OTHER_SCRIPT.test(text.slice(start, end));
  return false;
}
const NOT_ASCII = 0x80;

/** The first words of the article. */
function sampled(table: TokenTable, facts: WordFacts): Sample {
  const lower = { words: 0, small: 0, known: 0 };
  let [words, small, otherScript] = [0, 0, 0];
  for (let at = 0; at < table.length && words < SAMPLE; at += 1) {
    if (table.kind[at] !== TokenKind.word) continue;
    const isSmall = facts.closedClassAt(table, at) !== undefined;
    words += 1;
    if (isSmall) small += 1;
    else if (isOtherScript(table.text, table.start[at] ?? 0, table.end[at] ?? 0)) otherScript += 1;
    if ((table.shape[at] ?? 0) > TokenShape.lower) continue;
    lower.words += 1;
    if (isSmall) lower.small += 1;
    if (isSmall || facts.isCommon(table.word[at] ?? 0)) lower.known += 1;
  }
  return { words, small, otherScript, lower };
}
