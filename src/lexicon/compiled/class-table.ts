/**
 * What classes a word belongs to: the lists that it stands in and what they say of it ("date/month", "clause/modal"). Words that
 * belong to the same classes share a set, so a word needs one number and a question about it is one bit.
 *
 * What a word is may hang on how it stands in the text: "may" is a month with a capital only, "hr" a unit only behind a number. So
 * each word has a set for each way to stand: a sum of `Standing`.
 */
import { asUint16, asUint32, bytesOf } from './sections.ts';

/** How a word stands in the text. */
export const Standing = { plain: 0, capital: 1, afterNumber: 2, gluedToNumber: 4 } as const;
const STANDINGS = 6;

export interface PackedClasses {
  /** The names of the classes, one a line. */
  readonly classNames: Uint8Array;
  /** By set: a bit for each class, in words of 32 bits. */
  readonly classSets: Uint8Array;
  /** By group of words: its set for each standing. */
  readonly classGroups: Uint8Array;
  /** By row of words of which the same is known: their group; 0 is in no class. */
  readonly wordGroups: Uint8Array;
  /** By word, for words with facts: its row. */
  readonly wordRows: Uint8Array;
}

export class ClassTable {
  /** The names of the classes by their numbers. */
  private readonly inOrder: readonly string[];
  private readonly names: ReadonlyMap<string, number>;
  private readonly sets: Uint32Array;
  private readonly groups: Uint16Array;
  private readonly ofRows: Uint16Array;
  private readonly rows: Uint16Array;
  /** Words of 32 bits that a set takes. */
  readonly stride: number;

  constructor(packed: PackedClasses) {
    this.inOrder = new TextDecoder().decode(new Uint8Array(packed.classNames)).split('\n');
    this.names = new Map(this.inOrder.map((name, index) => [name, index]));
    this.stride = Math.ceil(this.inOrder.length / 32);
    this.sets = asUint32(packed.classSets);
    this.groups = asUint16(packed.classGroups);
    this.ofRows = asUint16(packed.wordGroups);
    this.rows = asUint16(packed.wordRows);
  }

  /** The number of a class. @throws Error where there is none of the name: a mistake in a rule */
  classOf(name: string): number {
    const number = this.names.get(name);
    if (number === undefined) throw new Error(`no such class of words: ${name}`);
    return number;
  }

  /** Is there a class of this name? */
  knows(name: string): boolean {
    return this.names.has(name);
  }

  /** The set of a word, which stands in a text as `standing` says. */
  setOf(word: number, standing: number): number {
    return this.groups[STANDINGS * (this.ofRows[this.rows[word] ?? 0] ?? 0) + standing] ?? 0;
  }

  /** The names of the classes in a set. */
  namesIn(set: number): readonly string[] {
    const names: string[] = [];
    for (let word = 0; word < this.stride; word += 1) {
      for (let bits = this.sets[set * this.stride + word] ?? 0; bits !== 0; bits &= bits - 1)
        names.push(this.inOrder[32 * word + 31 - Math.clz32(bits & -bits)] ?? '');
    }
    return names;
  }

  /** Is a class in a set? */
  has(set: number, number: number): boolean {
    return ((this.sets[set * this.stride + (number >> 5)] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Is a class in a mask (`maskOf`, `gather`)? */
  isIn(mask: Uint32Array, number: number): boolean {
    return ((mask[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Have a set and a mask (`maskOf`) a class in common? */
  meets(set: number, mask: Uint32Array): boolean {
    const at = set * this.stride;
    for (let i = 0; i < this.stride; i += 1) if (((this.sets[at + i] ?? 0) & (mask[i] ?? 0)) !== 0) return true;
    return false;
  }

  /** Adds the classes of a set to a mask. */
  gather(set: number, into: Uint32Array): void {
    const at = set * this.stride;
    for (let i = 0; i < this.stride; i += 1) into[i] = (into[i] ?? 0) | (this.sets[at + i] ?? 0);
  }

  /** Some classes as one bit each. */
  maskOf(numbers: readonly number[]): Uint32Array {
    const mask = new Uint32Array(this.stride);
    for (const number of numbers) mask[number >> 5] = (mask[number >> 5] ?? 0) | (1 << (number & 31));
    return mask;
  }
}

/** A word in no class: a list for each standing. */
export const noClasses = (): string[][] => Array.from({ length: STANDINGS }, () => []);

/**
 * Packs the classes of words.
 * @param words by word number: what is the same text for words of the same classes; '' for a word in none
 * @param namesOf the names of the classes that such a text stands for, by standing
 */
export function packClasses(
  words: readonly string[],
  namesOf: (membership: string) => readonly (readonly string[])[],
): Omit<PackedClasses, 'wordRows' | 'wordGroups'> & { readonly wordGroups: Uint16Array } {
  const memberships = [...new Set(words)].filter((text) => text !== '');
  const lists = new Map(memberships.map((text) => [text, namesOf(text)]));
  const names = [...new Set([...lists.values()].flat(2))].sort();
  const sets = new Map<string, number>([['', 0]]);
  const groups = new Map<string, number>([['0 '.repeat(STANDINGS).trim(), 0]]);
  const groupOf = new Map<string, number>([['', 0]]);
  for (const [text, byStanding] of lists)
    groupOf.set(
      text,
      numberIn(groups, byStanding.map((list) => numberIn(sets, [...new Set(list)].sort().join(' '))).join(' ')),
    );
  if (sets.size > 0xffff || groups.size > 0xffff) throw new Error('too many sets of word classes');
  return {
    classNames: new TextEncoder().encode(names.join('\n')),
    classSets: bytesOf(bitsOfSets([...sets.keys()], names)),
    classGroups: bytesOf(Uint16Array.from([...groups.keys()].flatMap((key) => key.split(' ').map(Number)))),
    wordGroups: Uint16Array.from(words, (text) => groupOf.get(text) ?? 0),
  };
}

function bitsOfSets(sets: readonly string[], names: readonly string[]): Uint32Array {
  const numbers = new Map(names.map((name, index) => [name, index]));
  const stride = Math.ceil(names.length / 32);
  const bits = new Uint32Array(sets.length * stride);
  sets.forEach((list, set) => {
    for (const name of list === '' ? [] : list.split(' ')) {
      const number = numbers.get(name) ?? 0;
      const at = set * stride + (number >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (number & 31));
    }
  });
  return bits;
}

function numberIn(known: Map<string, number>, key: string): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = known.size));
  return number;
}
