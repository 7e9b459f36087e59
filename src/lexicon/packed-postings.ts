/** Phrase keys, each with a list of references: whole numbers below 2²³, in the order in which they were given. */
import { joinSections, packUint24, splitSections, uint24 } from './packed-sections.ts';
import { PackedStrings } from './packed-strings.ts';

/** In a key's value: there are several references, the other bits tell where their list begins. In a list: the last one. */
const MARK = 0x800000;

export type Postings = readonly (readonly [key: string, references: readonly number[]])[];

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

export class PackedPostings {
  private constructor(
    private readonly keys: PackedStrings,
    private readonly values: Uint8Array,
    private readonly lists: Uint8Array,
  ) {}

  static decode(bytes: Uint8Array): PackedPostings {
    const [keys, values, lists] = splitSections(bytes, 3);
    const none = new Uint8Array();
    return new PackedPostings(PackedStrings.decode(keys ?? none), values ?? none, lists ?? none);
  }

  /** The same postings in any order of their keys give the same bytes. */
  static encode(postings: Postings): Uint8Array {
    const sorted = [...postings].sort(byKey);
    const lists: number[] = [];
    const values = sorted.map(([key, references]) => {
      const [only] = references;
      if (only === undefined) throw new Error(`key without a reference: ${key}`);
      if (references.some((reference) => reference < 0 || reference >= MARK))
        throw new Error(`reference out of range: ${key}`);
      if (references.length === 1) return only;
      const value = MARK | lists.length;
      references.forEach((reference, i) => lists.push(i === references.length - 1 ? reference | MARK : reference));
      return value;
    });
    return joinSections([PackedStrings.encodeKeys(sorted.map(([key]) => key)), packUint24(values), packUint24(lists)]);
  }

  get size(): number {
    return this.keys.size;
  }

  /** See `PackedStrings.mayHave`. */
  mayHave(key: string): boolean {
    return this.keys.mayHave(key);
  }

  find(key: string): readonly number[] {
    const entry = this.keys.indexOf(key);
    return entry < 0 ? [] : this.at(entry);
  }

  /** Every key with its references, in the order of the keys. */
  *all(): Generator<readonly [key: string, references: readonly number[]]> {
    for (let entry = 0; entry < this.keys.size; entry += 1) yield [this.keys.at(entry), this.at(entry)];
  }

  private at(entry: number): readonly number[] {
    const value = uint24(this.values, entry);
    if ((value & MARK) === 0) return [value];
    const found: number[] = [];
    for (let at = value & ~MARK; ; at += 1) {
      const reference = uint24(this.lists, at);
      found.push(reference & ~MARK);
      if ((reference & MARK) !== 0) return found;
    }
  }
}
