/** What the rules of events ask of a document: its grammar and names, and the classes that words are in. */
import { type EventWords, eventWordsOf } from '../../lexicon/event-words.ts';
import { type WordFacts, wordFactsOf } from '../../lexicon/word-facts.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Grammar, NounGroup } from '../../model/grammar.ts';
import { VerbFrame } from '../../model/grammar-class.ts';
import type { Name } from '../../model/name.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TokenRange, TokenTable } from '../../model/token-table.ts';
import type { Context } from '../extractor.ts';

export class Sight {
  readonly table: TokenTable;
  readonly grammar: Grammar;
  readonly words: EventWords;
  private readonly frames: Uint16Array;
  private readonly spoken: ReadonlyMap<number, readonly Span[]>;
  private readonly facts: WordFacts;
  private readonly find: (word: string) => number;
  private readonly names: readonly Name[];
  /** By token: the name that it stands in, counted from 1. */
  private readonly nameAt: Uint32Array;
  private readonly according: ReadonlyMap<number, Statement>;

  constructor(
    readonly document: ParsedDocument,
    { lexicon }: Context,
  ) {
    this.table = document.table;
    this.grammar = document.grammar();
    this.words = eventWordsOf(lexicon.core);
    this.frames = lexicon.core.grammarWords.verbFrames;
    this.facts = wordFactsOf(lexicon.core);
    this.find = (word) => lexicon.core.words.find(word);
    this.names = document.names();
    this.nameAt = new Uint32Array(this.table.length + 1);
    this.names.forEach(({ from, to }, i) => this.nameAt.fill(i + 1, from, to));
    this.according = new Map(
      document
        .statements()
        .list.filter(({ kind }) => kind === 'according')
        .map((statement) => [statement.sentence, statement]),
    );
    this.spoken = this.sayingClauses();
  }

  /** The clauses in which somebody speaks, by the number of their sentence: their place and day are not those of what is told. */
  private sayingClauses(): ReadonlyMap<number, readonly Span[]> {
    const found = new Map<number, Span[]>();
    for (const clause of this.grammar.clauses) {
      if (((this.frames[this.grammar.lemma(clause.verb.head)] ?? 0) & VerbFrame.say) === 0) continue;
      const span = this.span(clause);
      const sentence = this.sentenceOf(span.start) ?? -1;
      const known = found.get(sentence);
      if (known === undefined) found.set(sentence, [span]);
      else known.push(span);
    }
    return found;
  }

  spokenIn(sentence: number | undefined): readonly Span[] {
    return sentence === undefined ? [] : (this.spoken.get(sentence) ?? []);
  }

  /** The number of a token's base form; of words that the grammar does not know, of the word itself. */
  lemma(token: number): number {
    return token < 0 ? 0 : this.grammar.lemma(token) || (this.table.word[token] ?? 0);
  }

  isWord(token: number, word: string): boolean {
    return token >= 0 && this.table.word[token] === this.find(word);
  }

  /** Is a token's base form in a class of events/classes.tsv? */
  isIn(token: number, name: string): boolean {
    return this.words.classes.get(this.lemma(token))?.has(name) ?? false;
  }

  name(token: number): Name | undefined {
    return this.names[(this.nameAt[token] ?? 0) - 1];
  }

  /** The name that a noun group ends with, or that its head stands in. */
  nameOf({ head, to }: NounGroup): Name | undefined {
    return this.name(head) ?? this.name(to - 1);
  }

  nounClass(token: number): string {
    return this.facts.nounClass(this.lemma(token));
  }

  /** "according to" and who it is, in a sentence. */
  accordingIn(sentence: number): Statement | undefined {
    return this.according.get(sentence);
  }

  /** The number of the sentence that holds a position. */
  sentenceOf(position: number): number | undefined {
    return this.document.sentences[firstEndingAfter(this.document.sentences, position)]?.index;
  }

  span({ from, to }: TokenRange): Span {
    return { start: this.table.start[from] ?? 0, end: this.table.end[to - 1] ?? 0 };
  }
}
