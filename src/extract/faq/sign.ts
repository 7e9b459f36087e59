/** A sign of a question, of an answer, or of a FAQ as a whole: a rule with its weight, beside what it holds for and what not. */
export interface Sign<T> {
  readonly id: string;
  /** What it adds to the sum that decides; below 0 it speaks against. */
  readonly weight: number;
  readonly why: string;
  readonly holds: (candidate: T) => boolean;
  /** Texts for which it holds. */
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}
