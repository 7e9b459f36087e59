/**
 * What grammar works on: a token, or each half of a contracted one ("don't" is do and not, "he's" he and 's). Most tokens are one
 * part, so that parts are numbered nearly as tokens are.
 */
import type { Words } from '../../lexicon/word-columns.ts';
import type { TokenTable } from '../../model/token-table.ts';

/** The parts of a document as columns. Columns may be longer than `count`. */
export interface Parts {
  readonly count: number;
  /** The token that each part is (half) of; the sentinel's after the last part. */
  readonly token: Int32Array;
  /** Its word in the lexicon: of n't "not", of 'll "will", of 's and 'd the letter. */
  readonly word: Int32Array;
  /** Its part of speech: one of `Tag`. */
  readonly tag: Uint8Array;
  /** Of each token its first part; of the sentinel `count`. */
  readonly first: Int32Array;
}

/** What stands after the apostrophe, and the word that it is; what 's and 'd are the context tells. */
const ENDINGS: Readonly<Record<string, string>> = {
  s: 's',
  d: 'd',
  m: 'am',
  t: 'not',
  re: 'are',
  ve: 'have',
  ll: 'will',
};
/** First halves that are spelt otherwise when they stand alone. */
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

interface Ending {
  /** Where it begins: "he|'s", "do|n't"; of a token that is all ending ("'s") where the token begins. */
  readonly start: number;
  readonly letters: string;
}

/** The ending of a token that is contracted or possessive. */
function endingOf(table: TokenTable, token: number): Ending | undefined {
  const { text } = table;
  const start = table.start[token] ?? 0;
  const end = table.end[token] ?? 0;
  for (let at = end - 2; at >= start && at >= end - 3; at -= 1) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const letters = text.slice(at + 1, end).toLowerCase();
    if (letters !== 't') return letters in ENDINGS ? { start: at, letters } : undefined;
    return at > start && (text.charCodeAt(at - 1) | 32) === 110 ? { start: at - 1, letters } : undefined;
  }
  return undefined;
}

/** A list of parts that grows. */
class PartList {
  count = 0;
  token: Int32Array<ArrayBuffer>;
  word: Int32Array<ArrayBuffer>;

  constructor(room: number) {
    this.token = new Int32Array(room);
    this.word = new Int32Array(room);
  }

  add(token: number, word: number): void {
    if (this.count + 1 >= this.token.length) {
      this.token = grown(this.token);
      this.word = grown(this.word);
    }
    this.token[this.count] = token;
    this.word[this.count] = word;
    this.count += 1;
  }
}

/** Makes the parts of documents, whose tags are still `Tag.none`. */
export function partsReader(words: Words): (table: TokenTable) => Parts {
  const endings = new Map(Object.entries(ENDINGS).map(([letters, word]) => [letters, words.find(word)]));
  const stems = new Map(Object.entries(STEMS).map(([stem, word]) => [stem, words.find(word)]));
  const cannot = words.find('cannot');
  const can = words.find('can');
  const not = words.find('not');

  return (table) => {
    const first = new Int32Array(table.length + 1);
    const parts = new PartList(table.length + 1);
    for (let at = 0; at < table.length; at += 1) {
      first[at] = parts.count;
      const ending = endingOf(table, at);
      if (ending !== undefined) {
        const stem = table.text.slice(table.start[at], ending.start).toLowerCase();
        if (stem !== '') parts.add(at, stems.get(stem) ?? words.find(stem));
        parts.add(at, endings.get(ending.letters) ?? 0);
      } else if (table.word[at] === cannot && cannot !== 0) {
        parts.add(at, can);
        parts.add(at, not);
      } else parts.add(at, table.word[at] ?? 0);
    }
    const { count, token, word } = parts;
    first[table.length] = count;
    token[count] = table.length;
    word[count] = 0;
    return { count, token, word, tag: new Uint8Array(count + 1), first };
  };
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length + (column.length >> 2) + 16);
  wider.set(column);
  return wider;
}
