import type { Sentence } from '../../model/document.ts';
import type { RuleId } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Lexeme } from './lexemes.ts';
import type { Reading } from './reading.ts';

/** An expression that was found, not yet grounded. Lexeme indices are half-open. */
export interface Candidate extends Span {
  readonly rule: RuleId;
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  /** It begins or ends a range that the candidate with this start makes with it. */
  readonly range?: { readonly role: 'begin' | 'end'; readonly with: Span };
}

/** A sentence with its lexemes. */
export interface Line {
  readonly sentence: Sentence;
  readonly lexemes: readonly Lexeme[];
  /** One letter for each lexeme. */
  readonly letters: string;
}

/** What was found in a sentence. */
export interface Found {
  readonly line: Line;
  readonly candidates: readonly Candidate[];
}
