/**
 * Every known phrase of every list of the lexicon, found in one walk over the document: at each token the paths of the phrase trie
 * that the tokens from there follow, within their sentence. A hyphen or a glued apostrophe inside a phrase is passed over.
 */
import type { Core } from '../lexicon/core.ts';
import { type EntryKind, kindNumber, type PhraseEntries } from '../lexicon/phrase-kinds.ts';
import { TokenFlag, TokenKind, type TokenRange, type TokenTable } from '../model/token-table.ts';

/** A phrase that begins at a token, with what a list says of it. */
export interface PhraseMatch<Entry> {
  readonly entries: readonly Entry[];
  /** The token after its last. */
  readonly to: number;
}

export class Phrases {
  constructor(
    private readonly core: Core,
    /** By token: its first match; those of a token are the shortest first. */
    private readonly first: Int32Array,
    private readonly ends: Int32Array,
    private readonly nodes: Int32Array,
    /** The word of a token in phrases: "&" is "and", a possessive ending "s"; 0 of other marks. */
    readonly wordAt: (at: number) => number,
  ) {}

  /** The longest phrase of a list that begins at a token; with `accepts`, the longest that it accepts. */
  longest<K extends EntryKind>(
    at: number,
    kind: K,
    accepts: (match: PhraseMatch<PhraseEntries[K]>) => boolean = () => true,
  ): PhraseMatch<PhraseEntries[K]> | undefined {
    const number = kindNumber(kind);
    const from = this.first[at] ?? 0;
    for (let i = (this.first[at + 1] ?? 0) - 1; i >= from; i -= 1) {
      const node = this.nodes[i] ?? 0;
      if (!this.core.trie.has(node, number)) continue;
      const match = { entries: this.core.entries(node, kind), to: this.ends[i] ?? 0 };
      if (accepts(match)) return match;
    }
    return undefined;
  }

  /** What a list says of tokens `[from, to)` as a phrase; nothing where it has no such phrase. */
  entries<K extends EntryKind>(from: number, to: number, kind: K): readonly PhraseEntries[K][] {
    return this.core.entries(this.nodeOf(from, to), kind);
  }

  /** Has a list tokens `[from, to)` as a phrase? */
  has(from: number, to: number, kind: EntryKind): boolean {
    const node = this.nodeOf(from, to);
    return node !== 0 && this.core.trie.has(node, kindNumber(kind));
  }

  /** The trie's node of tokens `[from, to)`; 0 where no list has them as a phrase. */
  nodeOf(from: number, to: number): number {
    const end = this.first[from + 1] ?? 0;
    for (let i = this.first[from] ?? 0; i < end; i += 1) if (this.ends[i] === to) return this.nodes[i] ?? 0;
    return 0;
  }

  /** All phrases that begin at a token, the longest first: `[to, node]`. */
  *at(at: number): Generator<readonly [to: number, node: number]> {
    const from = this.first[at] ?? 0;
    for (let i = (this.first[at + 1] ?? 0) - 1; i >= from; i -= 1) yield [this.ends[i] ?? 0, this.nodes[i] ?? 0];
  }
}

export function findPhrases(table: TokenTable, sentences: readonly TokenRange[], core: Core): Phrases {
  const { trie, words } = core;
  const first = new Int32Array(table.length + 2);
  const ends: number[] = [];
  const nodes: number[] = [];
  const wordAt = phraseWords(table, { and: words.find('and'), s: words.find('s') });
  for (const { from, to } of sentences)
    for (let at = from; at < to; at += 1) {
      first[at] = ends.length;
      let node = trie.child(0, wordAt(at));
      for (let next = at + 1; node !== 0;) {
        if (trie.isPhrase(node)) {
          ends.push(next);
          nodes.push(node);
        }
        if (next < to && isPassedOver(table, next)) next += 1;
        if (next >= to) break;
        node = trie.child(node, wordAt(next));
        next += 1;
      }
      first[at + 1] = ends.length;
    }
  first[table.length + 1] = ends.length;
  return new Phrases(core, first, Int32Array.from(ends), Int32Array.from(nodes), wordAt);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isHyphenCode = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Is it a hyphen, or an apostrophe written together with what stands before? */
export function isPassedOver({ text, kind, start, end, flags }: TokenTable, at: number): boolean {
  const begin = start[at] ?? 0;
  if (kind[at] !== TokenKind.punct || (end[at] ?? 0) - begin !== 1) return false;
  const code = text.charCodeAt(begin);
  return isHyphenCode(code) || (isApostrophe(code) && ((flags[at] ?? 0) & TokenFlag.glued) !== 0);
}

function phraseWords(
  { text, word, kind, start, end }: TokenTable,
  known: { readonly and: number; readonly s: number },
): (at: number) => number {
  return (at) => {
    if (kind[at] !== TokenKind.punct) return word[at] ?? 0;
    const begin = start[at] ?? 0;
    const code = text.charCodeAt(begin);
    if (code === 38) return known.and;
    return isApostrophe(code) && (end[at] ?? 0) - begin === 2 ? known.s : 0;
  };
}
