/**
 * Letters → number. Words lie in the order of their numbers; those with the same hash stand together (a bucket), so a look-up reads
 * where its bucket begins and compares letters. There are two tiers: words of which something is known, which have a row in the
 * columns of facts, and behind them those that only names of places and phrases have.
 */
import { beginnings } from './sections.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Enough for the words of many articles. */
const MOST_SPELT = 50_000;
/** Number 0 is no word. */
const FIRST_WORD = 1;

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The high bits are the better mixed ones: they are folded in. */
const bucketOf = (hash: number, buckets: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export interface PackedWords {
  /** How many words each bucket has, of the words with facts and of the others. */
  readonly wordBuckets: Uint8Array;
  readonly otherBuckets: Uint8Array;
  /** How many letters each word has. */
  readonly wordLengths: Uint8Array;
  readonly letters: Uint8Array;
}

export class WordTable {
  /** Words from this number on have no row in the columns of facts. */
  readonly withFacts: number;
  /** The number of the first word of each bucket. */
  private readonly wordBuckets: Uint32Array;
  private readonly otherBuckets: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly letters: Uint8Array;
  /** Words that a user's lexicon adds, by number from `known` on. */
  private readonly added: readonly string[];
  private readonly numbersOfAdded: ReadonlyMap<string, number>;
  private readonly known: number;
  /** The letters of words that were asked for. */
  private readonly spelt = new Map<number, string>();

  constructor(packed: PackedWords, added: readonly string[] = []) {
    this.wordBuckets = beginnings(packed.wordBuckets, FIRST_WORD);
    this.withFacts = this.wordBuckets.at(-1) ?? FIRST_WORD;
    this.otherBuckets = beginnings(packed.otherBuckets, this.withFacts);
    this.starts = beginnings(packed.wordLengths);
    this.letters = packed.letters;
    this.known = this.starts.length - 1;
    this.added = added;
    this.numbersOfAdded = new Map(added.map((word, index) => [word, this.known + index]));
  }

  /** Numbers run from 1 to `size - 1`; 0 is no word. */
  get size(): number {
    return this.known + this.added.length;
  }

  /** The number of a word by its key (`phraseKey` of one word), 0 where it is not in the table. */
  find(word: string): number {
    const hash = hashOf(word);
    const found = this.search(hash, word, 0, word.length);
    return found === 0 && this.added.length > 0 ? (this.numbersOfAdded.get(word) ?? 0) : found;
  }

  /**
   * As `find`, of the letters of a text between two offsets, which must be ASCII: they are lower-cased as they are read, and no
   * string is made of them.
   */
  findIn(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      hash = Math.imul(hash ^ (isUpper(code) ? code | 32 : code), FNV_PRIME);
    }
    const found = this.search(hash, text, start, end);
    return found === 0 && this.added.length > 0
      ? (this.numbersOfAdded.get(text.slice(start, end).toLowerCase()) ?? 0)
      : found;
  }

  /** The letters of a number; '' of no word. */
  key(word: number): string {
    if (word >= this.known) return this.added[word - this.known] ?? '';
    const before = this.spelt.get(word);
    if (before !== undefined) return before;
    let key = '';
    const end = this.starts[word + 1] ?? 0;
    for (let i = this.starts[word] ?? 0; i < end; i += 1) key += String.fromCharCode(this.letters[i] ?? 0);
    if (this.spelt.size >= MOST_SPELT) this.spelt.clear();
    this.spelt.set(word, key);
    return key;
  }

  /** How many letters a number has. */
  lengthOf(word: number): number {
    return word < this.known
      ? (this.starts[word + 1] ?? 0) - (this.starts[word] ?? 0)
      : (this.added[word - this.known]?.length ?? 0);
  }

  private search(hash: number, text: string, start: number, end: number): number {
    return (
      this.searchBucket(this.wordBuckets, hash, text, start, end) ||
      this.searchBucket(this.otherBuckets, hash, text, start, end)
    );
  }

  private searchBucket(buckets: Uint32Array, hash: number, text: string, start: number, end: number): number {
    const bucket = bucketOf(hash, buckets.length - 1);
    const last = buckets[bucket + 1] ?? 0;
    for (let word = buckets[bucket] ?? 0; word < last; word += 1) if (this.isWord(word, text, start, end)) return word;
    return 0;
  }

  private isWord(word: number, text: string, start: number, end: number): boolean {
    const from = this.starts[word] ?? 0;
    if ((this.starts[word + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      if (this.letters[from + i - start] !== (isUpper(code) ? code | 32 : code)) return false;
    }
    return true;
  }
}

/**
 * Packs words, those with facts and the others: lower case, ASCII, none twice. Their numbers are told by the table that reads them.
 * The same words in any order give the same bytes.
 */
export function packWords(withFacts: Iterable<string>, others: Iterable<string>): PackedWords {
  const first = inBuckets([...withFacts]);
  const second = inBuckets([...others]);
  const words = ['', ...first.words, ...second.words];
  const wordLengths = Uint8Array.from(words, (word) => word.length);
  const starts = beginnings(wordLengths);
  const letters = new Uint8Array(starts[words.length] ?? 0);
  words.forEach((word, index) => {
    if (!/^[\x20-\x40\x5b-\x7e]*$/.test(word)) throw new Error(`word is not lower-case ASCII: ${JSON.stringify(word)}`);
    for (let i = 0; i < word.length; i += 1) letters[(starts[index] ?? 0) + i] = word.charCodeAt(i);
  });
  return {
    wordBuckets: first.sizes,
    otherBuckets: second.sizes,
    wordLengths,
    letters,
  };
}

/** The words bucket by bucket, sorted in each, and how many each bucket has; as many buckets as words, about. */
function inBuckets(words: readonly string[]): { readonly words: readonly string[]; readonly sizes: Uint8Array } {
  let count = 8;
  while (count < words.length) count *= 2;
  const placed = words
    .map((word) => ({ word, bucket: bucketOf(hashOf(word), count) }))
    .sort((a, b) => a.bucket - b.bucket || (a.word < b.word ? -1 : 1));
  const sizes = new Uint8Array(count);
  for (const { bucket } of placed) sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  return { words: placed.map(({ word }) => word), sizes };
}
