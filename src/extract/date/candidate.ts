import type { Sentence } from '../../model/document.ts';
import type { RuleId } from '../../model/mention.ts';
import type { Refuse } from '../../model/refusal.ts';
import type { Span } from '../../model/span.ts';
import type { Scope } from '../../rules/rule-book.ts';
import type { Sight } from '../../rules/sight.ts';
import type { Lexemes } from './lexemes.ts';
import type { Reading } from './reading.ts';

/** An expression that was found, not yet grounded. */
export interface Candidate extends Span {
  readonly rule: RuleId;
  readonly reading: Reading;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
  /** It begins or ends a range that the candidate with this start makes with it. */
  readonly range?: { readonly role: 'begin' | 'end'; readonly with: Span };
}

/** A sentence as the grammar of dates reads it. */
export interface Line {
  readonly sentence: Sentence;
  readonly lexemes: Lexemes;
  readonly sight: Sight;
  readonly scope: Scope;
  readonly refuse: Refuse | undefined;
}

/** What was found in a sentence. */
export interface Found {
  readonly line: Line;
  readonly candidates: readonly Candidate[];
}
