/** What is known where an expression stands: its side by tense and preposition, the year of its sentence, who says it when. */
import { civil } from '../../../lexicon/calendar.ts';
import type { Grammar } from '../../../model/grammar.ts';
import type { Candidate, Line } from '../candidate.ts';
import { sideByVerb, type Told } from './tense.ts';
import type { Point, Timeline } from './timeline.ts';

export interface Article {
  readonly published: number | undefined;
  readonly publishedValue: string | null;
  readonly isNarrative: boolean;
  readonly timeline: Timeline;
  readonly grammar: () => Grammar;
  readonly text: string;
}

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

/** What stands before a date and says on which side it lies; a sure one outweighs tense and distance. */
const PREPOSITIONS: Readonly<Record<string, { readonly side: 'past' | 'future'; readonly isSure: boolean }>> = {
  since: { side: 'past', isSure: true },
  until: { side: 'future', isSure: true },
  till: { side: 'future', isSure: true },
  as: { side: 'future', isSure: true }, // "as early as Tuesday"
  by: { side: 'future', isSure: false },
  through: { side: 'future', isSure: false },
};

export function situationOf(article: Article, line: Line, candidate: Candidate): Situation {
  const { timeline, published, isNarrative } = article;
  return {
    published,
    timeline,
    isNarrative,
    ...sideOf(article, line, candidate),
    sentenceYear: yearInSentence(article, line, candidate),
    sentence: line.sentence.index,
    spokenOn: dayOfSaying(article, line, candidate),
    isNewParagraph: !isNarrative && isNewParagraph(article, candidate),
  };
}

const isNewParagraph = ({ timeline, text }: Article, { start }: Candidate): boolean => {
  const before = timeline.last('day')?.span.end;
  return before !== undefined && /\n\s*\n/.test(text.slice(Math.max(before, start - LONGEST_PARAGRAPH), start));
};
const LONGEST_PARAGRAPH = 3000;

/** Nearer to the day of writing it makes no difference. */
const LONG_SINCE = 3;
/** "On Feb. 19 the agency said … a week ago": the day on which it was said, where that was some time ago. */
function dayOfSaying({ timeline, published, grammar }: Article, line: Line, { first }: Candidate): Point | undefined {
  const point = timeline.last('day');
  if (published === undefined || point === undefined || point.sentence !== line.sentence.index) return undefined;
  if (published - point.day <= LONG_SINCE) return undefined;
  const clause = grammar().clause(first);
  const said = clause && grammar().standing(clause).saidIn;
  const day = grammar().nounGroup(point.token)?.preposition?.clause ?? grammar().clause(point.token);
  return said !== undefined && said !== null && day === said ? point : undefined;
}

const told = ({ grammar }: Article, { sentence, lexemes: { table } }: Line): Told => ({
  grammar: grammar(),
  key: (token) => table.text.slice(table.start[token], table.end[token]).toLowerCase(),
  isHeadline: sentence.section === 'title' || sentence.section === 'heading',
});

/** Where tense and preposition put the expression. */
function sideOf(article: Article, line: Line, candidate: Candidate): Pick<Situation, 'side' | 'isSure'> {
  const preposition = PREPOSITIONS[line.lexemes.before(candidate.first, 1)?.class ?? ''];
  if (preposition?.isSure === true) return preposition;
  // "closed through Friday", "lanes closed by May": a participle alone says less than its preposition
  const isLoose = article.grammar().clause(candidate.first)?.verb.form === 'participle';
  if (preposition !== undefined && isLoose) return preposition;
  const side = sideByVerb({ from: candidate.first, to: candidate.last }, told(article, line));
  return { side: side ?? preposition?.side, isSure: false };
}

/** "in 2008", "of 2008": not the year of "a 2008 report". */
const OPENS_YEAR: ReadonlySet<string> = new Set([
  'in',
  'of',
  'during',
  'early',
  'late',
  'mid',
  'from',
  'since',
  'hyphen',
]);

/** How far behind a year the month may stand that is meant to be of it: "in 2008 he was convicted, and in March released". */
const NEAR = 40;

/** A year that the sentence itself named just before, where it is not the year of writing. */
function yearInSentence(
  { timeline, published, isNarrative }: Article,
  line: Line,
  candidate: Candidate,
): Situation['sentenceYear'] {
  const point = timeline.last('year');
  if (point === undefined || !point.isStated || point.sentence !== line.sentence.index) return undefined;
  if (!isNarrative && candidate.start - point.span.end > NEAR) return undefined;
  if (line.lexemes.before(candidate.first, 1)?.class === 'of') return undefined; // "and as of February"
  const isBare = /^\d{4}$/.test(point.value);
  if (isBare && !isNarrative && !OPENS_YEAR.has(line.lexemes.before(point.token, 1)?.class ?? '')) return undefined;
  return published !== undefined && civil(point.day).year === civil(published).year ? undefined : point;
}
