/** Gathers the rows of a token table. The columns grow; a document's are cut to their length at its end. */
import type { WordTable } from '../lexicon/compiled/word-table.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { TokenKind, type TokenTable } from '../model/token-table.ts';
import type { Classifier, TokenColumns } from './token-classes.ts';

export interface TokenRow {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly shape: number;
  readonly word: number;
  readonly flags: number;
}

const NO_TOKEN = { kind: TokenKind.end, shape: 0, word: 0, flags: 0 } as const;

/** Letters, digits and what stands for them in ASCII: such a word is its own key but for capitals. */
const PLAIN = /^[A-Za-z0-9]+$/;

export class TokenBuilder implements TokenColumns {
  private capacity: number;
  private length = 0;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  flags: Uint8Array;
  private readonly unknown = new Map<string, number>();

  constructor(
    readonly text: string,
    private readonly words: WordTable,
    private readonly classify: Classifier,
  ) {
    this.capacity = 16 + Math.ceil(text.length / 4);
    this.start = new Int32Array(this.capacity);
    this.end = new Int32Array(this.capacity);
    this.word = new Int32Array(this.capacity);
    this.kind = new Uint8Array(this.capacity);
    this.shape = new Uint8Array(this.capacity);
    this.flags = new Uint8Array(this.capacity);
  }

  get count(): number {
    return this.length;
  }

  add(row: TokenRow): void {
    if (this.length + 1 >= this.capacity) this.grow();
    const at = this.length;
    this.start[at] = row.start;
    this.end[at] = row.end;
    this.word[at] = row.word;
    this.kind[at] = row.kind;
    this.shape[at] = row.shape;
    this.flags[at] = row.flags;
    this.length = at + 1;
  }

  /**
   * The number of the letters or figures between two offsets: the lexicon's, or of words one that this document gives them; 0 of
   * figures that the lexicon lacks, and of what is neither.
   */
  numberOf(start: number, end: number, kind: number): number {
    if (kind !== TokenKind.word && kind !== TokenKind.number) return 0;
    const known = this.words.findIn(this.text, start, end);
    if (known !== 0 || kind !== TokenKind.word) return known;
    const letters = this.text.slice(start, end);
    return PLAIN.test(letters) ? this.numberOfUnknown(letters.toLowerCase()) : this.numberOfKey(phraseKey(letters));
  }

  /** As `numberOf`, by the key of a word. */
  numberOfKey(key: string): number {
    if (key === '') return 0;
    return this.words.find(key) || this.numberOfUnknown(key);
  }

  private numberOfUnknown(key: string): number {
    let number = this.unknown.get(key);
    if (number === undefined) this.unknown.set(key, (number = this.words.size + this.unknown.size));
    return number;
  }

  finish(): TokenTable {
    const rows = this.length + 1;
    this.add({ start: this.text.length, end: this.text.length, ...NO_TOKEN });
    this.length -= 1;
    return {
      text: this.text,
      length: this.length,
      start: this.start.subarray(0, rows),
      end: this.end.subarray(0, rows),
      word: this.word.subarray(0, rows),
      kind: this.kind.subarray(0, rows),
      shape: this.shape.subarray(0, rows),
      flags: this.flags.subarray(0, rows),
      classes: this.classify(this, this.length),
      unknown: [...this.unknown.keys()],
    };
  }

  private grow(): void {
    this.capacity *= 2;
    this.start = grown(this.start, new Int32Array(this.capacity));
    this.end = grown(this.end, new Int32Array(this.capacity));
    this.word = grown(this.word, new Int32Array(this.capacity));
    this.kind = grown(this.kind, new Uint8Array(this.capacity));
    this.shape = grown(this.shape, new Uint8Array(this.capacity));
    this.flags = grown(this.flags, new Uint8Array(this.capacity));
  }
}

function grown<C extends Int32Array | Uint8Array>(column: C, larger: C): C {
  larger.set(column);
  return larger;
}
