/**
 * The word table of the compiled lexicon: every word of every list has one number, and all that is known of it stands in columns
 * under that number. A question about a word is a read of a column or a bit test.
 */
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
