/** What the grammar of English knows of words, under their numbers. */
import { shareRows } from './compiled/shared-rows.ts';
import { tagNamed } from '../model/tag.ts';

/** Columns by row: words of which the same is known share a row, and row 0 knows nothing. */
export interface GrammarColumns {
  readonly likeliestTag: Uint8Array;
  readonly possibleTags: Uint32Array;
  readonly capitalTag: Uint8Array;
  readonly openingTag: Uint8Array;
  readonly grammarClasses: Uint32Array;
  readonly verbFrames: Uint16Array;
  readonly nameBits: Uint8Array;
}

/** The words by their letters. */
interface Spelling {
  /** Numbers run from 1 to `size - 1`; 0 is no word. */
  readonly size: number;
  /** The number of a word by its key (`phraseKey` of one word: lower case, no accents), 0 where no list has it. */
  readonly find: (key: string) => number;
  /** The key of a number; '' of 0 and of numbers from `size` on. */
  readonly key: (word: number) => string;
}

export class Words {
  constructor(
    private readonly spelling: Spelling,
    /** By word: its row. */
    private readonly rows: Uint16Array,
    private readonly columns: GrammarColumns,
  ) {}

  get size(): number {
    return this.spelling.size;
  }

  find(key: string): number {
    return this.spelling.find(key);
  }

  key(word: number): string {
    return this.spelling.key(word);
  }

  /** The tag (`Tag`) that the word most often has; 0 where none is known. */
  likeliestTag(word: number): number {
    return this.columns.likeliestTag[this.rows[word] ?? 0] ?? 0;
  }

  /** All tags that it can have: bit `1 << tag`. */
  possibleTags(word: number): number {
    return this.columns.possibleTags[this.rows[word] ?? 0] ?? 0;
  }

  /** The tag that it most often has when it has a capital inside a sentence ("American" JJ, "Monday" NNP); 0 where none is known. */
  capitalTag(word: number): number {
    return this.columns.capitalTag[this.rows[word] ?? 0] ?? 0;
  }

  /** The tag that it most often has with a capital at a sentence's beginning; 0 where none is known. */
  openingTag(word: number): number {
    return this.columns.openingTag[this.rows[word] ?? 0] ?? 0;
  }

  /** A sum of `GrammarClass`: grammar-words.tsv. */
  grammarClasses(word: number): number {
    return this.columns.grammarClasses[this.rows[word] ?? 0] ?? 0;
  }

  /** Of a verb's lemma, a sum of `VerbFrame`: verb-frames.tsv. */
  verbFrames(word: number): number {
    return this.columns.verbFrames[this.rows[word] ?? 0] ?? 0;
  }

  /** A sum of `NameBit`: given names, titles. */
  nameBits(word: number): number {
    return this.columns.nameBits[this.rows[word] ?? 0] ?? 0;
  }
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

/** The columns of words whose keys are given by number, '' for 0: a row a word. */
export function wordColumns(keys: readonly string[], rows: readonly WordRow[], bits: WordBits = {}): GrammarColumns {
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
  const { rows: shared, columns } = shareRows({ ...wordColumns(keys, rows, bits) });
  const spelling = {
    size: keys.length,
    find: (key: string) => numbers.get(key) ?? 0,
    key: (word: number) => keys[word] ?? '',
  };
  return new Words(spelling, shared, columns);
}
