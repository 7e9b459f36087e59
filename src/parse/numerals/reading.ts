/** What the readers of numerals ask of the tokens of a sentence. */
import { type NumeralWord, numeralWords } from '../../lexicon/count-words.ts';
import { dateWords } from '../../lexicon/date-words.ts';
import { type Core, perCore } from '../../lexicon/core.ts';
import { TokenReader } from '../../lexicon/token-reader.ts';
import { TokenKind, type TokenRange, type TokenTable } from '../../model/token-table.ts';

/** The words that the grammar of numbers turns on, by their numbers. */
const SMALL_WORDS = [
  'a',
  'an',
  'and',
  'of',
  'the',
  'half',
  'halves',
  'quarter',
  'quarters',
  'score',
  'scores',
  'tens',
  'dozen',
  'few',
  'several',
  'another',
  'other',
  'one',
  'no',
  'minus',
  'x',
] as const;
type SmallWord = (typeof SMALL_WORDS)[number];

export interface NumberLexicon {
  readonly words: ReadonlyMap<number, NumeralWord>;
  /** Of fractions in the plural their singular: thirds → third. */
  readonly fractions: ReadonlyMap<number, NumeralWord>;
  readonly ordinals: ReadonlyMap<number, number>;
  readonly small: Readonly<Record<SmallWord, number>>;
}

const ORDINAL_CLASSES: ReadonlySet<string> = new Set(['first', 'second', 'ordinal-word']);

const plural = (key: string): string => (key === 'half' ? 'halves' : `${key}s`);

export const numberLexicon = perCore(({ words }: Core): NumberLexicon => {
  const entries = [...numeralWords()];
  return {
    words: new Map(entries.map(([key, word]) => [words.find(key), word])),
    fractions: new Map(
      entries.flatMap(([key, word]) => (word.kind === 'fraction' ? [[words.find(plural(key)), word] as const] : [])),
    ),
    ordinals: new Map(
      [...dateWords()].flatMap(([key, word]) =>
        ORDINAL_CLASSES.has(word.class)
          ? [[words.find(key), word.class === 'second' ? 2 : Number(word.value)] as const]
          : [],
      ),
    ),
    small: Object.fromEntries(SMALL_WORDS.map((word) => [word, words.find(word)])) as Record<SmallWord, number>,
  };
});

/** A sentence as the readers see it. Tokens by their numbers in the table; nothing is read beyond the sentence. */
export class Reading extends TokenReader {
  constructor(
    table: TokenTable,
    range: TokenRange,
    readonly lexicon: NumberLexicon,
  ) {
    super(table, range);
  }

  /** What the list of number words says of a token. */
  word(at: number): NumeralWord | undefined {
    if (!this.has(at)) return undefined;
    if (this.table.kind[at] === TokenKind.punct) return numeralWords().get(this.text(at)); // "½"
    const word = this.table.word[at] ?? 0;
    return word === 0 ? undefined : this.lexicon.words.get(word); // 0 is of no lexicon, and so is "½"
  }

  is(at: number, word: SmallWord): boolean {
    return this.has(at) && this.table.kind[at] === TokenKind.word && this.table.word[at] === this.lexicon.small[word];
  }

  isArticle(at: number): boolean {
    return this.is(at, 'a') || this.is(at, 'an');
  }

  /** The token after a hyphen that joins, else the token itself. */
  afterHyphen(at: number): number {
    return this.isJoined(at) ? at + 1 : at;
  }
}
