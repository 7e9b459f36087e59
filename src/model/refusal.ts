/** Words that a rule would have taken, and what stopped it. Told only where it is asked for: `explain --why-not`. */
import type { RuleId } from './mention.ts';
import type { Message } from './message.ts';
import type { Span } from './span.ts';

export interface Refusal {
  /** The rule that would have taken the words. */
  readonly rule: RuleId;
  readonly span: Span;
  /** The rule that stopped it, a negative one or one whose match won; null where no rule with a name did. */
  readonly by: RuleId | null;
  readonly why: string;
}

/** Absent where nobody asks: nothing is then gathered. */
export type Refuse = (refusal: Refusal) => void;

/** The code of the messages by which a record tells refusals. */
export const REFUSED = 'refused/rule';

export const toMessage = ({ rule, span, by, why }: Refusal): Message => ({
  severity: 'info',
  code: REFUSED,
  reason: by === null ? `${rule}: ${why}` : `${rule}, stopped by ${by}: ${why}`,
  span,
  hint: null,
});
