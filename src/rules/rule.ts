/** A rule is one value: what it looks for and what must or must not stand around it. What it reads there is its kind's. */
import type { RuleId } from '../model/mention.ts';

/** What every rule has, whatever it reads. */
export interface PatternRule {
  readonly rule: RuleId;
  /** In the notation of notation.ts. */
  readonly pattern: string;
  /** What must stand right before or after, and what must not, in the same notation. */
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}
