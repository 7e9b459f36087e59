import { readTable } from './load.ts';
import { once, remembered } from './once.ts';

export type FunctionWordClass = 'determiner' | 'pronoun' | 'preposition' | 'conjunction' | 'auxiliary' | 'adverb';

const table = once(
  (): ReadonlyMap<string, FunctionWordClass> =>
    new Map(
      readTable('language/function-words.tsv').map((row) => [row['word'] ?? '', row['pos'] as FunctionWordClass]),
    ),
);

/** The class of a closed-class word or sentence adverb, in whatever case; undefined for every other word. */
export const functionWord: (word: string) => FunctionWordClass | undefined = remembered((word) =>
  table().get(word.toLowerCase().replace('’', "'")),
);
