import { readTable } from './tables.ts';
import { once } from './once.ts';
import { perWord } from './word-forms.ts';

export type FunctionWordClass = 'determiner' | 'pronoun' | 'preposition' | 'conjunction' | 'auxiliary' | 'adverb';

const table = once(
  (): ReadonlyMap<string, FunctionWordClass> =>
    new Map(
      readTable('language/function-words.tsv').map((row) => [row['word'] ?? '', row['pos'] as FunctionWordClass]),
    ),
);

/** The class of a closed-class word or sentence adverb, in whatever case; undefined for every other word. */
export const functionWord = (word: string): FunctionWordClass | undefined =>
  table().get(word.toLowerCase().replace('’', "'"));

/** As `functionWord`, of a token's form. */
export const closedClass = perWord(({ text }) => functionWord(text));
