/** What the grammar of English knows of words, as columns under their numbers. */
import { tagNamed } from '../model/tag.ts';

export interface Words {
  /** Numbers run from 1 to `size - 1`; 0 is no word. */
  readonly size: number;
  /** The number of a word by its key (`phraseKey` of one word: lower case, no accents), 0 where no list has it. */
  find(key: string): number;
  /** The key of a number; '' of 0 and of numbers from `size` on. */
  key(word: number): string;
  /** The tag (`Tag`) that the word most often has; 0 where none is known. */
  readonly likeliestTag: Uint8Array;
  /** All tags that it can have: bit `1 << tag`. */
  readonly possibleTags: Uint32Array;
  /** The tag that it most often has when it has a capital inside a sentence ("American" JJ, "Monday" NNP); 0 where none is known. */
  readonly capitalTag: Uint8Array;
  /** The tag that it most often has with a capital at a sentence's beginning; 0 where none is known. */
  readonly openingTag: Uint8Array;
  /** Sums of `GrammarClass`: grammar-words.tsv. */
  readonly grammarClasses: Uint32Array;
  /** Under a verb's lemma, sums of `VerbFrame`: verb-frames.tsv. */
  readonly verbFrames: Uint16Array;
  /** Sums of `NameBit`: given names, titles. */
  readonly nameBits: Uint8Array;
}

/** One line of word-tags.tsv. */
export interface WordRow {
  readonly word: string;
  /** All tags that it can have, the likeliest in lower case first; parted by spaces. */
  readonly tags: string;
  /** The likeliest tag with a capital inside a sentence; empty: a name. */
  readonly capital: string;
  /** The likeliest tag with a capital at a sentence's beginning; empty: as in lower case. */
  readonly opening: string;
}

/** What other lists say of the words: sums of bits by word. */
export interface WordBits {
  readonly grammarClasses?: ReadonlyMap<string, number>;
  readonly verbFrames?: ReadonlyMap<string, number>;
  readonly nameBits?: ReadonlyMap<string, number>;
}

/** The columns of words whose keys are given by number, '' for 0. */
export function wordColumns(
  keys: readonly string[],
  rows: readonly WordRow[],
  bits: WordBits = {},
): Omit<Words, 'size' | 'find' | 'key'> {
  const byWord = new Map(rows.map((row) => [row.word, row]));
  const tagsOf = ({ tags }: WordRow): readonly number[] => (tags === '' ? [] : tags.split(' ').map(tagNamed));
  const column = (value: (row: WordRow) => number): Uint32Array =>
    Uint32Array.from(keys, (key) => {
      const row = byWord.get(key);
      return row === undefined ? 0 : value(row);
    });
  const list = (values: ReadonlyMap<string, number> | undefined): Uint32Array =>
    Uint32Array.from(keys, (key) => values?.get(key) ?? 0);
  return {
    likeliestTag: Uint8Array.from(column((row) => tagsOf(row)[0] ?? 0)),
    possibleTags: column((row) => tagsOf(row).reduce((set, tag) => set | (1 << tag), 0) >>> 0),
    capitalTag: Uint8Array.from(column(({ capital }) => (capital === '' ? 0 : tagNamed(capital)))),
    openingTag: Uint8Array.from(column(({ opening }) => (opening === '' ? 0 : tagNamed(opening)))),
    grammarClasses: list(bits.grammarClasses),
    verbFrames: Uint16Array.from(list(bits.verbFrames)),
    nameBits: Uint8Array.from(list(bits.nameBits)),
  };
}

/** Words numbered in the order of their rows: for learning, which has other words than the lexicon. */
export function wordsOf(rows: readonly WordRow[], bits: WordBits = {}): Words {
  const keys = ['', ...rows.map((row) => row.word)];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    size: keys.length,
    find: (key) => numbers.get(key) ?? 0,
    key: (word) => keys[word] ?? '',
    ...wordColumns(keys, rows, bits),
  };
}
