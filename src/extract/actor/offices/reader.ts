/** What the rules of offices ask of a document, by token number. */
import type { OfficeWord } from '../../../lexicon/offices.ts';
import type { PersonNoun } from '../../../lexicon/roles.ts';
import { type WordFacts, wordFactsOf } from '../../../lexicon/word-facts.ts';
import type { ParsedDocument, Sentence } from '../../../model/document.ts';
import type { Name } from '../../../model/name.ts';
import { spanAt } from '../../../model/span.ts';
import { TokenKind, TokenShape, type TokenTable } from '../../../model/token-table.ts';
import type { Context } from '../../extractor.ts';

export class OfficeReader {
  readonly table: TokenTable;
  readonly facts: WordFacts;
  /** By token: the name that it stands in, counted from 1. */
  private readonly nameAt: Uint32Array;

  constructor(
    readonly document: ParsedDocument,
    readonly context: Context,
  ) {
    this.table = document.table;
    this.facts = wordFactsOf(context.lexicon.core);
    this.nameAt = new Uint32Array(this.table.length + 1);
    document.names().forEach(({ from, to }, i) => this.nameAt.fill(i + 1, from, to));
  }

  text(at: number): string {
    return this.table.text.slice(this.table.start[at], this.table.end[at]);
  }

  key(at: number): string {
    return this.facts.keyAt(this.table, at);
  }

  isWord(at: number): boolean {
    return this.table.kind[at] === TokenKind.word;
  }

  isLower(at: number): boolean {
    return this.table.shape[at] === TokenShape.lower;
  }

  /** "UP", "OC". */
  isUpper(at: number): boolean {
    return this.table.shape[at] === TokenShape.upper && (this.table.end[at] ?? 0) - (this.table.start[at] ?? 0) > 1;
  }

  name(at: number): Name | undefined {
    return this.document.names()[(this.nameAt[at] ?? 0) - 1];
  }

  isA(at: number, use: OfficeWord): boolean {
    const { classes } = this.context.lexicon.core;
    return this.isWord(at) && classes.has(this.table.classes[at] ?? 0, classes.classOf(`office/${use}`));
  }

  isSmall(at: number): boolean {
    return this.isWord(at) && this.facts.closedClassAt(this.table, at) !== undefined;
  }

  isDeterminer(at: number): boolean {
    return this.isWord(at) && this.facts.closedClassAt(this.table, at) === 'determiner';
  }

  /** Of the sentence that a name stands in. */
  sentence({ sentence }: Name): Sentence | undefined {
    return this.document.sentences[sentence];
  }

  /** The token after the sentence of a token. */
  sentenceEnd(at: number): number {
    return spanAt(this.document.sentences, this.table.start[at] ?? 0)?.to ?? at + 1;
  }

  /** "minister", "judges": a word for who holds an office or has a trade, in a name ("Director") or not. */
  isRoleNoun(at: number): boolean {
    return this.isWord(at) && (this.isHolder(this.key(at)) || this.isHolders(at));
  }

  /** "judges", "lawmen". */
  isHolders(at: number): boolean {
    const key = this.key(at);
    return key.endsWith('s') && (this.isHolder(key.slice(0, -1)) || this.nounOf(at)?.number === 'plural');
  }

  private isHolder(key: string): boolean {
    const { lexicon } = this.context;
    return (
      lexicon.roleHeads().get(key).length > 0 ||
      lexicon
        .titles()
        .get(key)
        .some(({ kind }) => kind !== 'honorific')
    );
  }

  private nounOf(at: number): PersonNoun | undefined {
    return this.context.lexicon.personNouns().get(this.key(at))[0];
  }

  /** "miner", "taxi driver": a noun for one person and what he does; not "man" nor "victim". */
  isTrade(at: number): boolean {
    const noun = this.isLower(at) ? this.nounOf(at) : undefined;
    return noun !== undefined && noun.number !== 'plural' && TRADES.has(noun.class);
  }
}

const TRADES: ReadonlySet<PersonNoun['class']> = new Set(['civilian', 'soldier', 'police', 'official', 'journalist']);
