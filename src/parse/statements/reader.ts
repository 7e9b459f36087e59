/** What the rules of statements ask of a document, by token number. */
import type { Core } from '../../lexicon/core.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { type SayingVerb, sayingVerbsOf } from '../../lexicon/saying-verbs.ts';
import { type WordFacts, wordFactsOf } from '../../lexicon/word-facts.ts';
import type { Quotation, Sentence } from '../../model/document.ts';
import type { Grammar, NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import type { Name } from '../../model/name.ts';
import type { TokenSpan } from '../../model/statement.ts';
import { TokenKind, type TokenRange, type TokenTable } from '../../model/token-table.ts';

/** The classes of statement-words.tsv. */
export type StatementWord = 'report' | 'quoting' | 'joins' | 'joins-after' | 'author' | 'own-result';

export interface StatementSources {
  readonly table: TokenTable;
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

export class StatementReader {
  readonly table: TokenTable;
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
  readonly facts: WordFacts;
  private readonly core: Core;
  private readonly verbs: ReadonlyMap<number, SayingVerb>;
  /** By token: the name that it stands in, counted from 1. */
  private readonly nameAt: Uint32Array;
  /** By token: 1 where it stands between quotation marks. */
  private readonly quoted: Uint8Array;
  private readonly phrases: ReadonlyMap<number, PrepositionalPhrase>;

  constructor(sources: StatementSources) {
    ({ table: this.table, sentences: this.sentences, grammar: this.grammar, names: this.names } = sources);
    ({ quotations: this.quotations, lexicon: this.lexicon } = sources);
    this.core = sources.lexicon.core;
    this.facts = wordFactsOf(this.core);
    this.verbs = sayingVerbsOf(this.core);
    this.nameAt = new Uint32Array(this.table.length + 1);
    this.names.forEach(({ from, to }, i) => this.nameAt.fill(i + 1, from, to));
    this.quoted = this.quotedTokens();
    this.phrases = new Map(this.grammar.phrases.map((phrase) => [phrase.from, phrase]));
  }

  /** Is it said by somebody, and not told by the article? */
  isQuoted(at: number): boolean {
    return this.quoted[at] === 1;
  }

  isWord(at: number): boolean {
    return this.table.kind[at] === TokenKind.word;
  }

  isMark(at: number): boolean {
    return this.table.kind[at] === TokenKind.punct;
  }

  /** Its letters as they stand. */
  text(at: number): string {
    return this.table.text.slice(this.table.start[at], this.table.end[at]);
  }

  /** Its letters in lower case; '' of marks. */
  key(at: number): string {
    return this.facts.keyAt(this.table, at);
  }

  sayingVerb(at: number): SayingVerb | undefined {
    return this.isWord(at) ? this.verbs.get(this.table.word[at] ?? 0) : undefined;
  }

  isA(at: number, word: StatementWord): boolean {
    const { classes } = this.core;
    return this.isWord(at) && classes.has(this.table.classes[at] ?? 0, classes.classOf(`statement/${word}`));
  }

  name(at: number): Name | undefined {
    return this.names[(this.nameAt[at] ?? 0) - 1];
  }

  /** The prepositional phrase that begins at a token. */
  phraseFrom(at: number): PrepositionalPhrase | undefined {
    return this.phrases.get(at);
  }

  /** The noun group that begins at a token. */
  nounGroupFrom(at: number): NounGroup | undefined {
    const group = this.grammar.nounGroup(at);
    return group?.from === at ? group : undefined;
  }

  /** A noun for persons or groups of them. */
  isPeople(at: number): boolean {
    const noun = this.facts.nounClass(this.grammar.lemma(at));
    return noun === 'person' || noun === 'group';
  }

  /** The first token that begins at or after a position. */
  tokenFrom(position: number): number {
    let low = 0;
    let high = this.table.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.table.start[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  stretch({ from, to }: TokenRange): TokenSpan {
    return { from, to, start: this.table.start[from] ?? 0, end: this.table.end[to - 1] ?? 0 };
  }

  /** The words between marks; the marks themselves part what the article tells. */
  private quotedTokens(): Uint8Array {
    const quoted = new Uint8Array(this.table.length + 1);
    for (const { outer } of this.quotations)
      for (let at = this.tokenFrom(outer.start); (this.table.start[at] ?? outer.end) < outer.end; at += 1)
        if (!this.isMark(at)) quoted[at] = 1;
    return quoted;
  }
}
