/** One sentence as the name rules see it: what each token is, and which may be part of a name. Nothing is read beyond the sentence. */
import type { FunctionWordClass } from '../../lexicon/function-words.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import { NamePart } from '../../lexicon/people.ts';
import { TokenReader } from '../../lexicon/token-reader.ts';
import type { WordFacts } from '../../lexicon/word-facts.ts';
import type { Sentence } from '../../model/document.ts';
import { TokenKind, TokenShape, type TokenTable } from '../../model/token-table.ts';
import { isPassedOver, type Phrases } from '../phrases.ts';
import { type CaseMode, caseMode } from './case-mode.ts';

export interface ScanSources {
  readonly table: TokenTable;
  readonly phrases: Phrases;
  readonly facts: WordFacts;
  readonly lexicon: Lexicon;
}

export class Scan extends TokenReader {
  readonly mode: CaseMode;
  readonly phrases: Phrases;
  readonly facts: WordFacts;
  readonly lexicon: Lexicon;
  private readonly nameLike: Uint8Array;

  constructor(
    readonly sentence: Sentence,
    { table, phrases, facts, lexicon }: ScanSources,
    mode?: CaseMode,
  ) {
    super(table, sentence);
    this.phrases = phrases;
    this.facts = facts;
    this.lexicon = lexicon;
    this.mode = mode ?? caseMode(this);
    this.nameLike = new Uint8Array(this.to - this.from);
    for (let at = this.from; at < this.to; at += 1) if (looksLikeName(this, at)) this.nameLike[at - this.from] = 1;
    for (let at = this.from + 1; at < this.to; at += 1) {
      if (this.text(at - 1) === '<' && this.isGlued(at)) this.nameLike[at - this.from] = 0; // "<IBM>": a ticker's sign
      else if (
        this.isNameLike(at - 1) &&
        (this.isNameLike(at + 1) || endsPhrase(this, at + 1)) &&
        isSmallSurname(this, at)
      )
        this.nameLike[at - this.from] = 1;
    }
  }

  /** The sentence as far as a token before which a name is known to begin. */
  upTo(to: number): Scan {
    return new Scan({ ...this.sentence, to }, this, this.mode);
  }

  /** May the token be part of a name by its looks? In headlines and capitals a common word may not. */
  isNameLike(at: number): boolean {
    return this.nameLike[at - this.from] === 1;
  }

  /** "and" and "&". */
  isAnd(at: number): boolean {
    return this.says(at, 'and', '&');
  }

  /** "'s" behind its owner. */
  isOwnersEnding(at: number): boolean {
    return this.kind(at) === TokenKind.punct && /^['’ʼ]s$/i.test(this.text(at));
  }

  /** A hyphen, or an apostrophe glued to a word: phrases pass over it. */
  isPassedOver(at: number): boolean {
    return this.has(at) && isPassedOver(this.table, at);
  }

  /** As phrases have it: "&" is "and". */
  word(at: number): number {
    return this.has(at) ? this.phrases.wordAt(at) : 0;
  }

  /** The key of a word or a figure; '' of marks. */
  key(at: number): string {
    return this.has(at) ? this.facts.keyAt(this.table, at) : '';
  }

  keyLength(at: number): number {
    return this.has(at) ? this.facts.keyLengthAt(this.table, at) : 0;
  }

  /** The keys of tokens `[from, to)`, parted by single spaces; marks that phrases pass over are left out. */
  keyOf(from: number, to: number): string {
    const keys: string[] = [];
    for (let at = from; at < to; at += 1) {
      if (this.isPassedOver(at)) continue;
      keys.push(
        this.kind(at) !== TokenKind.punct
          ? this.key(at) || ','
          : this.isOwnersEnding(at)
            ? 's'
            : this.text(at) === '&'
              ? 'and'
              : ',',
      );
    }
    return keys.join(' ');
  }

  isCommon(at: number): boolean {
    return this.facts.isCommon(this.word(at));
  }

  /** How common the word is in lower case, 0 to 15. */
  frequency(at: number): number {
    return this.facts.frequency(this.word(at));
  }

  /** What it can be as a common word: a sum of `POS_BITS`. */
  partsOfSpeech(at: number): number {
    return this.facts.partsOfSpeech(this.word(at));
  }

  nounClass(at: number): string {
    return this.facts.nounClass(this.word(at));
  }

  /** Of which names it is part: a sum of `NamePart`. */
  nameParts(at: number): number {
    return this.facts.nameParts(this.word(at));
  }

  /** The class of a closed-class word or sentence adverb; undefined of every other word, and of "U.S.". */
  closedClass(at: number): FunctionWordClass | undefined {
    return this.isWord(at) ? this.facts.closedClassAt(this.table, at) : undefined;
  }

  isSmallWord(at: number): boolean {
    return this.closedClass(at) !== undefined;
  }

  /** "al", "van", "bin": stands between the parts of a name. */
  joinsNames(at: number): boolean {
    return this.isWord(at) && this.facts.joinsNames(this.word(at));
  }

  /** "Abu", "De": opens a name or surname. */
  beginsName(at: number): boolean {
    return this.isWord(at) && this.facts.beginsName(this.word(at));
  }

  isParticle(at: number): boolean {
    return this.joinsNames(at) || this.beginsName(at) || this.facts.isParticle(this.word(at));
  }
}

/** "… and Johnnie To." */
const endsPhrase = (scan: Scan, at: number): boolean => !scan.has(at) || /^[.,;:)]$/.test(scan.text(at));

/** "Kevin So Kam-wai": a small word that is a family name, between a given name and more of the name. */
const isSmallSurname = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.title &&
  scan.isSmallWord(at) &&
  (scan.nameParts(at) & NamePart.FAMILY_COMMON) !== 0 &&
  (scan.nameParts(at - 1) & NamePart.GIVEN_COMMON) !== 0;

function looksLikeName(scan: Scan, at: number): boolean {
  const shape = scan.shape(at);
  if (!scan.isWord(at) || shape === TokenShape.lower || shape === TokenShape.none) return false;
  if (scan.mode === 'normal') {
    if (scan.text(at) === 'A') return false; // "A Jefferson County deputy"
    const small = scan.closedClass(at);
    if (small === undefined || shape === TokenShape.upper) return !/^I(?:$|['’])/.test(scan.text(at));
    return small === 'auxiliary' && (scan.nameParts(at) & NamePart.GIVEN_COMMON) !== 0; // "Will", "May"
  }
  if (scan.mode === 'title' && (shape === TokenShape.upper || shape === TokenShape.mixed) && scan.keyLength(at) > 1)
    return !scan.isSmallWord(at);
  return shape === TokenShape.initial || (scan.keyLength(at) > 1 && !scan.isSmallWord(at) && !scan.isCommon(at));
}
