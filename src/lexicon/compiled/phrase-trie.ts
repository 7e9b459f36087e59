/**
 * Every known phrase of every list as a path of word numbers from one root, so that one walk from a token meets all phrases that
 * begin there. Nodes are numbered level by level, the children of a node in a row and sorted by their word: a node needs no more
 * than its word and how many children and entries it has. Node 0 is the root; its children are found by their words at once.
 *
 * An entry says which list has the phrase and which row of that list is meant: `kind << 26 | row`.
 */
import { asUint16, asUint32, bytesOf } from './sections.ts';
import { packSizes, Sizes } from './sizes.ts';

const KIND_SHIFT = 26;
const ROW_MASK = 2 ** KIND_SHIFT - 1;
const WORDS = 2 ** 21;

export const kindOf = (entry: number): number => entry >>> KIND_SHIFT;
export const rowOf = (entry: number): number => entry & ROW_MASK;

export interface PackedTrie {
  /** By word: 1 where phrases begin with it, which is a node of the first level. */
  readonly rootWords: Uint8Array;
  /** By node of the first level: its set of kinds; by set: the kinds of all phrases that begin there, two words of 32 bits. */
  readonly begunSets: Uint8Array;
  readonly begunKinds: Uint8Array;
  /** By node behind the first level: its word. */
  readonly nodeWords: Uint8Array;
  readonly childCounts: Uint8Array;
  readonly entryCounts: Uint8Array;
  readonly entries: Uint8Array;
}

export interface PhraseEntry {
  /** Numbers of words. */
  readonly words: readonly number[];
  readonly kind: number;
  readonly row: number;
}

/** Nodes and entries that a user's lexicon adds; its nodes are numbered behind the packed ones. */
interface Added {
  /** By the node above and the word, as one number. */
  readonly children: Map<number, number>;
  readonly entries: Map<number, number[]>;
  /** By first word: the kinds of phrases that begin with it. */
  readonly begun: Map<number, Set<number>>;
  nodes: number;
}

export class PhraseTrie {
  private readonly rootWords: Sizes;
  private readonly begunSets: Uint16Array;
  private readonly begunKinds: Uint32Array;
  private readonly nodeWords: Uint32Array;
  /** The first node whose word stands in `nodeWords`. */
  private readonly deeper: number;
  private readonly childCounts: Sizes;
  private readonly entryCounts: Sizes;
  private readonly entries: Uint32Array;
  private readonly added: Added;
  private readonly packedNodes: number;

  constructor(packed: PackedTrie, added: readonly PhraseEntry[] = []) {
    this.rootWords = new Sizes(packed.rootWords);
    this.begunSets = asUint16(packed.begunSets);
    this.begunKinds = asUint32(packed.begunKinds);
    this.nodeWords = asUint32(packed.nodeWords);
    this.deeper = 1 + this.rootWords.total;
    this.childCounts = new Sizes(packed.childCounts);
    this.entryCounts = new Sizes(packed.entryCounts);
    this.entries = asUint32(packed.entries);
    this.packedNodes = this.entryCounts.count;
    this.added = { children: new Map(), entries: new Map(), begun: new Map(), nodes: this.packedNodes };
    for (const entry of added) this.add(entry);
  }

  /** The node that a word leads to from another, or from the root (0); 0 where no phrase goes on so. */
  child(node: number, word: number): number {
    const packed = node === 0 ? this.rootNode(word) : this.packedChild(node, word);
    if (packed !== 0 || this.added.children.size === 0) return packed;
    return this.added.children.get(node * WORDS + word) ?? 0;
  }

  private rootNode(word: number): number {
    return this.rootWords.sizeOf(word) === 0 ? 0 : 1 + this.rootWords.startOf(word);
  }

  private packedChild(node: number, word: number): number {
    const children = this.childCounts.sizeOf(node);
    if (children === 0) return 0;
    let low = this.deeper + this.childCounts.startOf(node);
    let high = low + children - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.nodeWords[middle - this.deeper] ?? 0;
      if (found === word) return middle;
      if (found < word) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Does a phrase end at the node? */
  isPhrase(node: number): boolean {
    return this.entryCounts.sizeOf(node) > 0 || (this.added.entries.size > 0 && this.added.entries.has(node));
  }

  /** The rows of one kind that the phrase of a node has, in the order of the data: those that a user added, else those packed. */
  rows(node: number, kind: number): readonly number[] {
    const rows: number[] = [];
    const more = this.added.entries.get(node);
    if (more !== undefined) for (const entry of more) if (kindOf(entry) === kind) rows.push(rowOf(entry));
    if (rows.length > 0 || node >= this.packedNodes) return rows;
    const start = this.entryCounts.startOf(node);
    const end = start + this.entryCounts.sizeOf(node);
    for (let at = start; at < end; at += 1) {
      const entry = this.entries[at] ?? 0;
      if (kindOf(entry) === kind) rows.push(rowOf(entry));
    }
    return rows;
  }

  /** Has a list of this kind the phrase of the node? */
  has(node: number, kind: number): boolean {
    const more = this.added.entries.get(node);
    if (more?.some((entry) => kindOf(entry) === kind) === true) return true;
    if (node >= this.packedNodes) return false;
    const start = this.entryCounts.startOf(node);
    const end = start + this.entryCounts.sizeOf(node);
    for (let at = start; at < end; at += 1) if (kindOf(this.entries[at] ?? 0) === kind) return true;
    return false;
  }

  /** Does a phrase of this kind begin with the word? */
  begins(word: number, kind: number): boolean {
    const node = this.rootNode(word);
    const set = this.begunSets[node] ?? 0;
    if (node !== 0 && ((this.begunKinds[2 * set + (kind >> 5)] ?? 0) & (1 << (kind & 31))) !== 0) return true;
    return this.added.begun.size > 0 && this.added.begun.get(word)?.has(kind) === true;
  }

  private add({ words, kind, row }: PhraseEntry): void {
    const first = words[0] ?? 0;
    this.added.begun.set(first, (this.added.begun.get(first) ?? new Set()).add(kind));
    let node = 0;
    for (const word of words) {
      let next = this.child(node, word);
      if (next === 0) {
        next = this.added.nodes;
        this.added.nodes += 1;
        this.added.children.set(node * WORDS + word, next);
      }
      node = next;
    }
    const known = this.added.entries.get(node) ?? [];
    known.push(entryOf(kind, row));
    this.added.entries.set(node, known);
  }
}

const entryOf = (kind: number, row: number): number => ((kind << KIND_SHIFT) | row) >>> 0;

interface Node {
  readonly children: Map<number, Node>;
  readonly entries: number[];
  kindsLow: number;
  kindsHigh: number;
}

const newNode = (): Node => ({ children: new Map(), entries: [], kindsLow: 0, kindsHigh: 0 });

/** Packs phrases; those of one node keep their order within a kind. */
export function packPhrases(phrases: Iterable<PhraseEntry>): PackedTrie {
  const root = newNode();
  let count = 1;
  for (const { words: path, kind, row } of phrases) {
    let node = root;
    path.forEach((word, depth) => {
      let next = node.children.get(word);
      if (next === undefined) {
        node.children.set(word, (next = newNode()));
        count += 1;
      }
      node = next;
      if (depth === 0 && kind < 32) node.kindsLow |= 1 << kind;
      else if (depth === 0) node.kindsHigh |= 1 << (kind - 32);
    });
    node.entries.push(entryOf(kind, row));
  }
  return packNodes(root, count);
}

function packNodes(root: Node, count: number): PackedTrie {
  const words: number[] = [0];
  const childCounts: number[] = [];
  const entryCounts: number[] = [];
  const entries: number[] = [];
  const queue: Node[] = [root];
  for (let at = 0; at < count; at += 1) {
    const node = queue[at] ?? root;
    childCounts.push(node.children.size);
    entryCounts.push(node.entries.length);
    for (const entry of node.entries.map((value, order) => ({ value, order })).sort(byKind)) entries.push(entry.value);
    for (const [word, child] of [...node.children].sort(([a], [b]) => a - b)) {
      words.push(word);
      queue.push(child);
    }
  }
  const roots = 1 + root.children.size;
  const rootWords = new Uint8Array(1 + (words[roots - 1] ?? 0));
  for (const word of words.slice(1, roots)) rootWords[word] = 1;
  return {
    rootWords: packSizes(rootWords),
    ...packBegun(queue.slice(0, roots)),
    nodeWords: bytesOf(Uint32Array.from(words.slice(roots))),
    // Those of the root are told by `rootWords`: children are counted from the second level on.
    childCounts: packSizes(childCounts.with(0, 0)),
    entryCounts: packSizes(entryCounts),
    entries: bytesOf(Uint32Array.from(entries)),
  };
}

/** Of the nodes of the first level, and the root, which has none. */
function packBegun(nodes: readonly Node[]) {
  const sets = new Map<string, number>();
  const setOf = ({ kindsLow, kindsHigh }: Node): number => {
    const key = `${kindsLow} ${kindsHigh}`;
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key) ?? 0;
  };
  return {
    begunSets: bytesOf(Uint16Array.from(nodes, setOf)),
    begunKinds: bytesOf(Uint32Array.from([...sets.keys()].flatMap((key) => key.split(' ').map(Number)))),
  };
}

const byKind = (a: { value: number; order: number }, b: { value: number; order: number }): number =>
  kindOf(a.value) - kindOf(b.value) || a.order - b.order;
