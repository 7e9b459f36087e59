/** The tags that a word may have by its letters, where the lexicon lacks it, and those of punctuation. */
import { Tag, tagNamed, tagSet } from '../../model/tag.ts';

const MARKS: readonly (readonly [tag: number, marks: string])[] = [
  [Tag.COMMA, ','],
  [Tag.STOP, '. ? !'],
  [Tag.COLON, ': ; – — ― … -- --- ... .. ....'],
  [Tag.QUOTE, "\" “ ” „ ‟ « » `` '' ` ' ‘ ’"],
  [Tag.OPEN, '( [ { < <<'],
  [Tag.CLOSE, ') ] } > >>'],
  [Tag.CC, '&'],
  [Tag.NN, '%'],
];
const TAG_OF_MARK: ReadonlyMap<string, number> = new Map(
  MARKS.flatMap(([tag, marks]) => marks.split(' ').map((mark): [string, number] => [mark, tag])),
);

/** The tag of a mark; a hyphen that joins two words is `Tag.HYPH`, and for the caller to see. */
export const markTag = (mark: string): number => TAG_OF_MARK.get(mark) ?? (/^[.?!]+$/.test(mark) ? Tag.STOP : Tag.SYM);

/** How an unknown word is written: which of the suffix lists tells its tag. */
export type Writing = 'lower' | 'opening' | 'digits';

/** One line of suffix-tags.tsv. */
export interface SuffixRow {
  readonly writing: string;
  readonly suffix: string;
  /** The likeliest first. */
  readonly tags: readonly string[];
}

export const LONGEST_SUFFIX = 5;

export interface Guess {
  readonly tag: number;
  /** All tags that it may have. */
  readonly set: number;
}

const ANY = tagSet('NN', 'JJ', 'VB', 'VBP', 'RB');

/** What the letters of an unknown word allow. */
export function allowedByLetters(word: string): number {
  if (/\d/.test(word)) return tagSet('CD', 'JJ', 'NN', 'NNS', 'NNP');
  if (/[^s]s$/.test(word))
    return (tagSet('NNS', 'VBZ') | (/(?:ous|us|is|ess)$/.test(word) ? tagSet('NN', 'JJ') : 0)) >>> 0;
  if (word.endsWith('ing')) return tagSet('VBG', 'NN', 'JJ');
  if (word.endsWith('ed')) return tagSet('VBD', 'VBN', 'JJ', 'NN');
  if (word.endsWith('ly')) return tagSet('RB', 'JJ', 'NN');
  return ANY;
}

/** Guesses the tags of words that the lexicon lacks from how they are written. */
export function suffixGuesser(rows: readonly SuffixRow[]): (word: string, writing: Writing, allowed: number) => Guess {
  const lists = new Map(rows.map((row) => [`${row.writing} ${row.suffix}`, row.tags.map(tagNamed)]));
  return (word, writing, allowed) => {
    for (let length = Math.min(LONGEST_SUFFIX, word.length); length >= 0; length -= 1) {
      const tags = lists.get(`${writing} ${word.slice(word.length - length)}`);
      const tag = tags?.find((one) => ((allowed >>> one) & 1) === 1);
      if (tag !== undefined) return { tag, set: allowed };
    }
    return { tag: Tag.NN, set: (allowed | tagSet('NN')) >>> 0 };
  };
}
