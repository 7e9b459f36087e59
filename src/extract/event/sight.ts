/** What the rules of events ask of a document: its grammar and names, and the classes that words are in. */
import { type EventWords, eventWordsOf } from '../../lexicon/event-words.ts';
import type { PlaceGazetteer } from '../../lexicon/places.ts';
import type { Words } from '../../lexicon/word-columns.ts';
import { type WordFacts, wordFactsOf } from '../../lexicon/word-facts.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Clause, ClauseRelation, Grammar, NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import type { Name } from '../../model/name.ts';
import type { Refuse } from '../../model/refusal.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { Tag } from '../../model/tag.ts';
import { type TokenRange, TokenShape, type TokenTable } from '../../model/token-table.ts';
import type { Context } from '../extractor.ts';

/** The last characters of a sentence. */
const LAST = 4;
/** Clauses follow their parent in the order of the text, and near it. */
const NEAR = 6;
/** So many phrases in a row. */
const CHAINED = 4;

export class Sight {
  readonly table: TokenTable;
  readonly grammar: Grammar;
  readonly words: EventWords;
  readonly refuse: Refuse | undefined;
  private readonly grammarWords: Words;
  private readonly phraseFrom: ReadonlyMap<number, PrepositionalPhrase>;
  private readonly spoken: ReadonlyMap<number, readonly Span[]>;
  private readonly facts: WordFacts;
  private readonly find: (word: string) => number;
  private readonly names: readonly Name[];
  /** By token: the name that it stands in, counted from 1. */
  private readonly nameAt: Uint32Array;
  private readonly according: ReadonlyMap<number, Statement>;
  private readonly places: PlaceGazetteer;

  constructor(
    readonly document: ParsedDocument,
    { lexicon, refuse }: Context,
  ) {
    this.refuse = refuse;
    this.table = document.table;
    this.grammar = document.grammar();
    this.words = eventWordsOf(lexicon.core);
    this.grammarWords = lexicon.core.grammarWords;
    this.facts = wordFactsOf(lexicon.core);
    this.find = (word) => lexicon.core.words.find(word);
    this.names = document.names();
    this.places = lexicon.places();
    this.nameAt = new Uint32Array(this.table.length + 1);
    this.names.forEach(({ from, to }, i) => this.nameAt.fill(i + 1, from, to));
    this.according = new Map(
      document
        .statements()
        .list.filter(({ kind }) => kind === 'according')
        .map((statement) => [statement.sentence, statement]),
    );
    this.phraseFrom = new Map(this.grammar.phrases.map((phrase) => [phrase.from, phrase]));
    this.spoken = this.sayingClauses();
  }

  /** The clauses in which somebody speaks, by the number of their sentence: their place and day are not those of what is told. */
  private sayingClauses(): ReadonlyMap<number, readonly Span[]> {
    const found = new Map<number, Span[]>();
    for (const clause of this.grammar.clauses) {
      if ((this.grammarWords.verbFrames(this.grammar.lemma(clause.verb.head)) & VerbFrame.say) === 0) continue;
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

  /** The clause of a relation right under another. */
  under(clause: Clause, relation: ClauseRelation): Clause | undefined {
    const { clauses } = this.grammar;
    for (let i = clause.index + 1; i <= clause.index + NEAR; i += 1) {
      const under = clauses[i];
      if (under === undefined) return undefined;
      if (under.parent === clause && under.relation === relation) return under;
    }
    return undefined;
  }

  /** The end of the prepositional phrases that stand one after another from a token on: "(threats) from militias in Iraq". */
  endOfPhrases(token: number): number {
    let end = token;
    for (let i = 0; i < CHAINED; i += 1) {
      const phrase = this.phraseFrom.get(end);
      if (phrase === undefined) break;
      end = phrase.to;
    }
    return end;
  }

  /** The noun group that ends right before a token. */
  groupBefore(token: number): NounGroup | null {
    const group = this.grammar.nounGroup(token - 1);
    return group !== undefined && group.to === token ? group : null;
  }

  /** "Israeli", "Kurdish": a word for the people of a place. */
  isPeople(token: number): boolean {
    const { text, start, end } = this.table;
    return this.places.demonym(text.slice(start[token], end[token]).toLowerCase()) !== undefined;
  }

  /** "U.S.", "U.K.": the letters of a state stand before nouns for its people. */
  isStateByLetters(token: number): boolean {
    return this.name(token)?.kind === 'location' && this.table.shape[token] === TokenShape.upper;
  }

  /** Is it written as a name is: with a capital, in a sentence that has small letters? */
  isProper(token: number): boolean {
    const tag = this.grammar.tag(token);
    return this.table.shape[token] === TokenShape.title && (tag === Tag.NNP || tag === Tag.NNPS);
  }

  /** The name that a noun group ends with, or that its head stands in. */
  nameOf({ head, to }: NounGroup): Name | undefined {
    return this.name(head) ?? this.name(to - 1);
  }

  /** "Tuesday", "May", "yesterday". */
  isCalendarWord(token: number): boolean {
    const { weekday, month, deictic } = GrammarClass;
    return (this.grammarWords.grammarClasses(this.table.word[token] ?? 0) & (weekday | month | deictic)) !== 0;
  }

  /** "thousands", "dozens", "a majority". */
  isQuantity(token: number): boolean {
    return (this.grammarWords.grammarClasses(this.table.word[token] ?? 0) & GrammarClass.quantity) !== 0;
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

  /** Does the sentence of a token stand in the text, and end with a stop? Headlines and captions do not. */
  isFullSentence(token: number): boolean {
    const sentence = this.document.sentences[this.sentenceOf(this.table.start[token] ?? 0) ?? -1];
    return sentence !== undefined && sentence.section !== 'title' && /[.!?]["”’']?\s*$/.test(this.textOf(sentence));
  }

  private textOf({ start, end }: Span): string {
    return this.table.text.slice(Math.max(start, end - LAST), end);
  }

  span({ from, to }: TokenRange): Span {
    return { start: this.table.start[from] ?? 0, end: this.table.end[to - 1] ?? 0 };
  }
}
