/** Question-and-answer pairs: labelled, under headings or bold lines, as bare lines, and interviews with named speakers. */
import type { ParsedDocument } from '../../model/document.ts';
import type { FaqValue, Mention, RuleId } from '../../model/mention.ts';
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { headedPairs } from './headed.ts';
import { interviewPairs } from './interview.ts';
import { labelledPairs } from './labelled.ts';
import { markedPairs } from './marked.ts';
import { isTranscript, transcriptPairs } from './transcript.ts';
import { turnsOf, type Turn } from './turns.ts';

/** A way in which articles write questions and answers; the first that finds pairs is how this article does. */
type Layout = (turns: readonly Turn[], document: ParsedDocument) => readonly Pair[];

export interface Pair {
  readonly value: FaqValue;
  readonly rule: RuleId;
}

const LAYOUTS: readonly Layout[] = [labelledPairs, interviewPairs, headedPairs];

export const faqExtractor: Extractor<'faq'> = {
  kind: 'faq',
  extract: (document, { transcripts }) => {
    const turns = turnsOf(document);
    const marked = markedPairs(turns, document);
    const rest = turns.filter(({ block }) => block.pair === undefined);
    const told = isTranscript(rest) ? (transcripts ? transcriptPairs(rest, document) : []) : laidOut(rest, document);
    return [...marked, ...told].map(toMention).sort((a, b) => bySpan(a.span, b.span));
  },
};

/** A title that promises a quiz: what follows are questions to the reader. */
const isQuiz = (turns: readonly Turn[]): boolean =>
  turns.slice(0, 2).some(({ section, beginning }) => section === 'title' && QUIZ.test(beginning));
const QUIZ = /\b(?:quiz|riddles?|trivia|brain ?teasers?|test (?:your knowledge|what you know))\b/i;

function laidOut(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  if (isQuiz(turns)) return [];
  for (const layout of LAYOUTS) {
    const pairs = layout(turns, document);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

const toMention = ({ value, rule }: Pair): Mention<'faq'> => ({
  kind: 'faq',
  span: { start: value.question.start, end: value.answer.end },
  value,
  rule,
});
