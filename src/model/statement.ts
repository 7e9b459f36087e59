/** Who says what, as `parse/statements` reads it. */
import type { Span } from './span.ts';
import type { TokenRange } from './token-table.ts';

/** Tokens with where they stand in the text. */
export interface TokenSpan extends Span, TokenRange {}

/**
 * `say`: a verb of speech · `tell`: its object is who is told · `act`: of speech or of mind, told only before what is quoted ·
 * `quote`: has other senses, told only beside what is quoted · `according`: "according to".
 */
export type StatementKind = 'say' | 'tell' | 'act' | 'quote' | 'according';

/** Who says it. */
export interface Speaker extends TokenSpan {
  /** The name in these words, or the words that a pronoun stands for; null where there is none, or it is not certain. */
  readonly named: Span | null;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** "the official", not "an official": somebody of whom the article told before. */
  readonly isDefinite: boolean;
}

/** Somebody says something. */
export interface Statement {
  /** The verb, or "according". */
  readonly cue: TokenSpan;
  /** Its base form. */
  readonly verb: string;
  readonly kind: StatementKind;
  /** One, or those of a list: "the army and the police said". Articles and possessives before them are left out. */
  readonly speakers: readonly [Speaker, ...Speaker[]];
  /** From the first to the last of cue and speakers. */
  readonly extent: TokenSpan;
  /** What is said, in this sentence; null where nothing is. */
  readonly claim: Span | null;
  /** Where it stands in `ParsedDocument.sentences`. */
  readonly sentence: number;
}

/** How it is told whose words stand between quotation marks. */
export type DirectSign =
  | 'said-before'
  | 'said-after'
  | 'continued'
  | 'previous'
  | 'label'
  | 'signature'
  | 'words-of'
  | 'subject';

/** Whose words a quotation is. */
export interface DirectSpeech {
  readonly speaker: Span;
  /** The base form of the verb that says so; null where none does. */
  readonly cue: string | null;
  readonly sign: DirectSign;
}

export interface Statements {
  /** In source order. */
  readonly list: readonly Statement[];
  /** By quotation (`ParsedDocument.quotations`): whose words it is, null where nobody's. */
  readonly direct: readonly (DirectSpeech | null)[];
}
