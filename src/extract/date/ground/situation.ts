import type { Point, Timeline } from './timeline.ts';

/** What is known where an expression stands. */
export interface Situation {
  /** The day of writing, as a day number. */
  readonly published: number | undefined;
  readonly timeline: Timeline;
  /** The text tells of times long past or otherwise far from the day of writing: bare months and days follow what was spoken of last. */
  readonly isNarrative: boolean;
  /** What tense and preposition say. */
  readonly side: 'past' | 'future' | undefined;
  /** A preposition says so, which no distance outweighs: "since 29 March". */
  readonly isSure: boolean;
  /** A year, not that of writing, that the sentence named before. */
  readonly sentenceYear: Point | undefined;
  readonly sentence: number;
  /** What is said counts from the day on which it was said, where the sentence tells that day and it is long past. */
  readonly spokenOn: Point | undefined;
  /** A paragraph has begun since a day was last spoken of. */
  readonly isNewParagraph: boolean;
}
