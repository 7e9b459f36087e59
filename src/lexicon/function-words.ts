import { readTable } from './load.ts';

export type FunctionWordClass = 'determiner' | 'pronoun' | 'preposition' | 'conjunction' | 'auxiliary' | 'adverb';

let table: ReadonlyMap<string, FunctionWordClass> | undefined;

/** The class of a closed-class word or sentence adverb; undefined for every other word. */
export function functionWord(word: string): FunctionWordClass | undefined {
  table ??= new Map(
    readTable('language/function-words.tsv').map((row) => [row['word'] ?? '', row['pos'] as FunctionWordClass]),
  );
  return table.get(/^[a-z]*$/.test(word) ? word : word.toLowerCase().replace('’', "'"));
}
