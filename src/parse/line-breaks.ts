/** Words that a line's end broke in two: "govern-⏎ment". */
import { commonWord } from '../lexicon/words.ts';

/** A hyphen at the end of a line, or a soft one anywhere, and the lower-case letters that go on with the word. */
const BROKEN = /(?:[-\u2010\u00ad][^\S\n]*\r?\n[^\S\n]*|\u00ad)(?<rest>\p{Ll}{1,40})/uy;

/**
 * Where the word `text.slice(start, end)` ends where a line's end broke it; `end` itself where it did not. "Iranian-⏎backed" is
 * one of two words: the second is one by itself, and both together are none.
 */
export function brokenWordEnd(text: string, start: number, wordEnd: number, limit: number): number {
  let end = wordEnd;
  for (let parts = 1; parts < MOST_PARTS && isBreak(text.charCodeAt(end)); parts += 1) {
    BROKEN.lastIndex = end;
    const match = BROKEN.exec(text);
    const rest = match?.groups?.['rest'] ?? '';
    if (match === null || end + match[0].length > limit) break;
    const isOne = text[end] === '\u00ad' || isWord(text.slice(start, end) + rest) || !isWord(rest);
    if (!isOne) break;
    end += match[0].length;
  }
  return end;
}

const isBreak = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0xad;

/** Soft hyphens stand between all syllables. */
const MOST_PARTS = 12;

const isWord = (word: string): boolean => commonWord(word.toLowerCase()) !== undefined;
