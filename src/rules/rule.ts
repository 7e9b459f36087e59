/** A rule is one value: what it looks for and what must or must not stand around it. What it reads there is its kind's. */
import type { RuleId } from '../model/mention.ts';

/** At least one: sentences of our own. */
export type Sentences = readonly [string, ...string[]];

/** What specifies a rule, and is run against it by test/specimens.test.ts. */
export interface Specified {
  /** In each, brackets mark the words that this very rule takes. */
  readonly examples: Sentences;
  /** What looks alike, of which this rule takes nothing. */
  readonly nonExamples: Sentences;
}

/** What every rule has, whatever it reads. */
export interface PatternRule extends Specified {
  readonly rule: RuleId;
  /** In the notation of notation.ts. */
  readonly pattern: string;
  /** What must stand right before or after, and what must not, in the same notation. */
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}
