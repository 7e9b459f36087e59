/**
 * STAND-IN until the compiled lexicon is there: numbers the words of word-tags.tsv in a Map and fills the columns of `Words`. The
 * compiler of the lexicon is to read the same rows; then this file goes.
 */
import { tagNamed } from '../model/tag.ts';
import type { Words } from './compiled-words.ts';

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

export function wordsOf(rows: readonly WordRow[], bits: WordBits = {}): Words {
  const size = rows.length + 1;
  const keys = ['', ...rows.map((row) => row.word)];
  const column = (list: ReadonlyMap<string, number> | undefined): Uint32Array =>
    Uint32Array.from(keys, (key) => list?.get(key) ?? 0);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const likeliestTag = new Uint8Array(size);
  const capitalTag = new Uint8Array(size);
  const openingTag = new Uint8Array(size);
  const possibleTags = new Uint32Array(size);
  rows.forEach((row, index) => {
    const tags = row.tags === '' ? [] : row.tags.split(' ').map(tagNamed);
    likeliestTag[index + 1] = tags[0] ?? 0;
    capitalTag[index + 1] = row.capital === '' ? 0 : tagNamed(row.capital);
    openingTag[index + 1] = row.opening === '' ? 0 : tagNamed(row.opening);
    possibleTags[index + 1] = tags.reduce((set, tag) => set | (1 << tag), 0) >>> 0;
  });
  return {
    size,
    find: (key) => numbers.get(key) ?? 0,
    key: (word) => keys[word] ?? '',
    likeliestTag,
    possibleTags,
    capitalTag,
    openingTag,
    grammarClasses: column(bits.grammarClasses),
    verbFrames: Uint16Array.from(column(bits.verbFrames)),
    nameBits: Uint8Array.from(column(bits.nameBits)),
  };
}
