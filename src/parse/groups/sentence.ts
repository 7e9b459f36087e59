/** The sentence that groups are read in: parts `[from, to)` with their tags, and questions about one part. */
import type { Words } from '../../lexicon/word-columns.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import type { TokenTable } from '../../model/token-table.ts';
import type { Parts } from '../tags/parts.ts';

/** The words that the grammar knows by name. */
export interface KnownWords {
  readonly wordS: number;
  readonly wordD: number;
  readonly wordGoing: number;
  readonly wordUsed: number;
  readonly wordOf: number;
  readonly wordThat: number;
  readonly wordThe: number;
  readonly wordTo: number;
  readonly wordFor: number;
  readonly wordSuch: number;
  readonly wordWho: number;
  readonly wordWhom: number;
  readonly wordOne: number;
  readonly wordWas: number;
  readonly wordWere: number;
  readonly wordDead: number;
  readonly wordUp: number;
  readonly wordAt: number;
  readonly wordBut: number;
  readonly wordAmong: number;
  readonly wordThan: number;
}

export interface Sentence extends KnownWords {
  readonly words: Words;
  readonly table: TokenTable;
  readonly parts: Parts;
  /** Sums of `VerbFrame` of the verb that a part is. */
  readonly frames: (part: number) => number;
  from: number;
  to: number;
}

export const knownWords = (words: Words): KnownWords => ({
  wordS: words.find('s'),
  wordD: words.find('d'),
  wordGoing: words.find('going'),
  wordUsed: words.find('used'),
  wordOf: words.find('of'),
  wordThat: words.find('that'),
  wordThe: words.find('the'),
  wordTo: words.find('to'),
  wordFor: words.find('for'),
  wordSuch: words.find('such'),
  wordWho: words.find('who'),
  wordWhom: words.find('whom'),
  wordOne: words.find('one'),
  wordWas: words.find('was'),
  wordWere: words.find('were'),
  wordDead: words.find('dead'),
  wordUp: words.find('up'),
  wordAt: words.find('at'),
  wordBut: words.find('but'),
  wordAmong: words.find('among'),
  wordThan: words.find('than'),
});

/** The tag of a part; `Tag.EDGE` outside the sentence. */
export const tagAt = (s: Sentence, part: number): number =>
  part < s.from || part >= s.to ? Tag.EDGE : (s.parts.tag[part] ?? Tag.EDGE);

/** Is the word of a part in a closed class (a sum of `GrammarClass`)? */
export const is = (s: Sentence, part: number, classes: number): boolean =>
  part >= s.from && part < s.to && (s.words.grammarClasses(s.parts.word[part] ?? 0) & classes) !== 0;

/** "not", "never", and "no" of "no longer". */
export const isNegator = (s: Sentence, part: number): boolean =>
  is(s, part, GrammarClass.not) || (tagAt(s, part) === Tag.RB && is(s, part, GrammarClass.negative));

const ADVERBS = tagSet('RB', 'RBR');
const MOST_ADVERBS = 6;

/** The first part from `at` on that is no adverb, with those set off by commas ("has, however, been") passed over. */
export function skipAdverbs(s: Sentence, at: number): number {
  let next = at;
  for (let passed = 0; passed < MOST_ADVERBS; passed += 1) {
    const tag = tagAt(s, next);
    if (hasTag(ADVERBS, tag)) next += 1;
    else if (tag === Tag.COMMA && hasTag(ADVERBS, tagAt(s, next + 1)) && tagAt(s, next + 2) === Tag.COMMA) next += 3;
    else if (tag === Tag.CC && next > at && hasTag(ADVERBS, tagAt(s, next + 1)) && next - 1 >= at) next += 2;
    else break;
  }
  return next;
}
