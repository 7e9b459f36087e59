/** What the grammar of English knows of words (data/grammar), as columns of the compiled lexicon. */
import { phraseKey } from '../phrase-key.ts';
import { bitsOf, GrammarClass, NameBit, VerbFrame } from '../../model/grammar-class.ts';
import { type WordBits, type WordRow, wordColumns } from '../word-columns.ts';
import { readCells, readTable } from './tables.ts';

/** The cells of a table after its header. */
function cells(name: string): readonly (readonly string[])[] {
  const [, ...rows] = readCells(name);
  return rows;
}

/** Bits of words from a table whose second column names them. */
const bitsTable = (name: string, bits: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(cells(name).map(([word = '', names = '']) => [word, bitsOf(names, bits)]));

/** Names of persons and places, and words that stand before names. */
function nameBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const [name = ''] of cells('people/given-names.tsv')) add(phraseKey(name), NameBit.given);
  for (const [name = ''] of cells('people/family-names.tsv')) add(phraseKey(name), NameBit.family);
  for (const file of ['countries', 'cities', 'admin1'])
    for (const row of readTable(`places/${file}.tsv`)) add(phraseKey(row['name'] ?? ''), NameBit.place);
  for (const [title = ''] of cells('roles/titles.tsv')) if (!title.includes(' ')) add(phraseKey(title), NameBit.title);
  return bits;
}

export interface GrammarSource {
  readonly rows: readonly WordRow[];
  readonly bits: Required<WordBits>;
}

export const grammarSource = (): GrammarSource => ({
  rows: cells('grammar/word-tags.tsv').map(([word = '', tags = '', capital = '', opening = '']) => ({
    word,
    tags,
    capital,
    opening,
  })),
  bits: {
    grammarClasses: bitsTable('grammar/grammar-words.tsv', GrammarClass),
    verbFrames: bitsTable('grammar/verb-frames.tsv', VerbFrame),
    nameBits: nameBits(),
  },
});

/** Every word that the grammar knows something of, by its key. */
export const grammarKeys = ({ rows, bits }: GrammarSource): readonly string[] =>
  [
    ...rows.map(({ word }) => word),
    ...bits.grammarClasses.keys(),
    ...bits.verbFrames.keys(),
    ...bits.nameBits.keys(),
  ].filter((key) => /^[\x21-\x40\x5b-\x7e]+$/.test(key));

/** @param keys of the words by their numbers, '' for 0 */
export function grammarFacts({ rows, bits }: GrammarSource, keys: readonly string[]) {
  const columns = wordColumns(keys, rows, bits);
  return {
    likeliestTags: columns.likeliestTag,
    possibleTags: columns.possibleTags,
    capitalTags: columns.capitalTag,
    openingTags: columns.openingTag,
    grammarClasses: columns.grammarClasses,
    verbFrames: columns.verbFrames,
    nameBits: columns.nameBits,
  };
}
