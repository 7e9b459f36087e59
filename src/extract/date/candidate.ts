import type { Sentence } from '../../model/document.js';
import type { RuleId } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Lexeme } from './lexemes.js';
import type { Reading } from './reading.js';

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
