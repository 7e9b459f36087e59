/**
 * Letters → number. Words lie in the order of their numbers; those with the same hash stand together (a bucket), so a look-up reads
 * where its bucket begins and compares letters. There are two tiers: words of which something is known, which have a row in the
 * columns of facts, and behind them those that only names of places and phrases have.
 */
import { packSizes, Sizes } from './sizes.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Enough for the words of many articles. */
const MOST_SPELT = 50_000;
/** Words that were found last, by hash: most of a text is said in few, and each look-up reads from five distant places. */
const RECENT = 4096;
/** Hash, length, where the letters begin, number. */
const COLUMNS = 4;
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
  private readonly wordBuckets: Sizes;
  private readonly otherBuckets: Sizes;
  private readonly lengths: Sizes;
  private readonly letters: Uint8Array;
  /** Words that a user's lexicon adds, by number from `known` on. */
  private readonly added: readonly string[];
  private readonly numbersOfAdded: ReadonlyMap<string, number>;
  private readonly known: number;
  private readonly recent = new Int32Array(RECENT * COLUMNS);
  /** The letters of words that were asked for. */
  private readonly spelt = new Map<number, string>();

  constructor(packed: PackedWords, added: readonly string[] = []) {
    this.wordBuckets = new Sizes(packed.wordBuckets);
    this.withFacts = FIRST_WORD + this.wordBuckets.total;
    this.otherBuckets = new Sizes(packed.otherBuckets);
    this.lengths = new Sizes(packed.wordLengths);
    this.letters = packed.letters;
    this.known = this.lengths.count;
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
    const start = this.lengths.startOf(word);
    const end = start + this.lengths.sizeOf(word);
    for (let i = start; i < end; i += 1) key += String.fromCharCode(this.letters[i] ?? 0);
    if (this.spelt.size >= MOST_SPELT) this.spelt.clear();
    this.spelt.set(word, key);
    return key;
  }

  /** How many letters a number has. */
  lengthOf(word: number): number {
    return word < this.known ? this.lengths.sizeOf(word) : (this.added[word - this.known]?.length ?? 0);
  }

  private search(hash: number, text: string, start: number, end: number): number {
    const row = bucketOf(hash, RECENT) * COLUMNS;
    const { recent } = this;
    if (recent[row] === hash && recent[row + 1] === end - start && this.isAt(recent[row + 2] ?? 0, text, start, end))
      return recent[row + 3] ?? 0;
    const found =
      this.searchBucket(this.wordBuckets, FIRST_WORD, hash, text, start, end) ||
      this.searchBucket(this.otherBuckets, this.withFacts, hash, text, start, end);
    if (found !== 0) recent.set([hash, end - start, this.lengths.startOf(found), found], row);
    return found;
  }

  /** @param first the number of the first word of all buckets */
  private searchBucket(buckets: Sizes, first: number, hash: number, text: string, start: number, end: number): number {
    const bucket = bucketOf(hash, buckets.count);
    const size = buckets.sizeOf(bucket);
    if (size === 0) return 0;
    const word = first + buckets.startOf(bucket);
    let from = this.lengths.startOf(word);
    for (let next = word; next < word + size; next += 1) {
      const length = this.lengths.sizeOf(next);
      if (length === end - start && this.isAt(from, text, start, end)) return next;
      from += length;
    }
    return 0;
  }

  /** Do the letters from `from` on stand in the text, in any case? */
  private isAt(from: number, text: string, start: number, end: number): boolean {
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
  for (const word of words)
    if (!/^[\x20-\x40\x5b-\x7e]*$/.test(word)) throw new Error(`word is not lower-case ASCII: ${JSON.stringify(word)}`);
  return {
    wordBuckets: packSizes(first.sizes),
    otherBuckets: packSizes(second.sizes),
    wordLengths: packSizes(words.map(({ length }) => length)),
    letters: new TextEncoder().encode(words.join('')),
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
