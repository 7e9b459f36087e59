/** Words that can stand for one body alone. */
import { functionWord } from './function-words.ts';
import type { Lexicon } from './index.ts';

/** "Zelvex" of "Zelvex Mines Ltd": no common word, no people, no place of note. @param word a phrase key */
export const isTellingWord = (word: string, lexicon: Lexicon): boolean =>
  word.length > 2 &&
  lexicon.commonWord(word) === undefined &&
  functionWord(word) === undefined &&
  lexicon.places().demonym(word) === undefined &&
  lexicon.norps().get(word).length === 0 &&
  lexicon.places().find(word).length === 0;
