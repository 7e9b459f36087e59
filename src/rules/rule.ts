/** A rule is one value: what it looks for, what must or must not stand around it, what it reads there, and what shows that it works. */
import type { RuleId } from '../model/mention.ts';
import type { Captures } from './matcher.ts';
import type { Sight } from './sight.ts';

export interface Rule<Reading> {
  readonly rule: RuleId;
  /** In the notation of notation.ts. */
  readonly pattern: string;
  /** What must stand right before or after, and what must not, in the same notation. */
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Null where the words fit but cannot be meant: "March 32". */
  readonly read: (found: Found) => Reading | null;
  /** Texts in which the rule wins, what it takes in brackets: "killed [on Friday]". */
  readonly examples: readonly string[];
  /** Texts that look alike, in which it must find nothing. */
  readonly nonExamples: readonly string[];
}

/** What a match has captured, asked by label. */
export class Found {
  constructor(
    readonly sight: Sight,
    /** The tokens of the match, half-open. */
    readonly from: number,
    readonly to: number,
    private readonly captures: Captures,
  ) {}

  /** Does the label stand for something in this match? */
  has(label: string): boolean {
    return this.first(label) >= 0;
  }

  /** The first token of what a label stands for; -1 where it stands for nothing. */
  first(label: string): number {
    return this.captures.begins[this.captures.labels.indexOf(label)] ?? -1;
  }

  /** The token after what a label stands for; -1 where it stands for nothing. */
  after(label: string): number {
    return this.captures.ends[this.captures.labels.indexOf(label)] ?? -1;
  }

  /** The text of what a label stands for; '' where it stands for nothing. */
  text(label: string): string {
    const first = this.first(label);
    const { text, start, end } = this.sight.table;
    return first < 0 ? '' : text.slice(start[first], end[this.after(label) - 1]);
  }
}
