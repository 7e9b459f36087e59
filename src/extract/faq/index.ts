/** Question-and-answer pairs: labelled, under headings or bold lines, as bare lines, and interviews with named speakers. */
import type { ParsedDocument } from '../../model/document.ts';
import type { FaqValue, Mention, RuleId } from '../../model/mention.ts';
import { bySpan } from '../../model/span.ts';
import type { Extractor } from '../extractor.ts';
import { headedPairs } from './headed.ts';
import { interviewPairs } from './interview.ts';
import { labelledPairs } from './labelled.ts';
import { markedPairs } from './marked.ts';
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
  extract: (document) => {
    const turns = turnsOf(document);
    const marked = markedPairs(turns, document);
    const rest = turns.filter(({ block }) => block.pair === undefined);
    return [...marked, ...(isTranscript(rest) ? [] : laidOut(rest, document))]
      .map(toMention)
      .sort((a, b) => bySpan(a.span, b.span));
  },
};

function laidOut(turns: readonly Turn[], document: ParsedDocument): readonly Pair[] {
  for (const layout of LAYOUTS) {
    const pairs = layout(turns, document);
    if (pairs.length > 0) return pairs;
  }
  return [];
}

const MOST_SPEAKERS = 5;
const FEWEST_TURNS = 2;

/** A hearing or a debate has many speakers who take many turns: what they ask each other is no FAQ. */
function isTranscript(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { labelKind, label } of turns)
    if (labelKind === 'speaker' && label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= FEWEST_TURNS).length >= MOST_SPEAKERS;
}

const toMention = ({ value, rule }: Pair): Mention<'faq'> => ({
  kind: 'faq',
  span: { start: value.question.start, end: value.answer.end },
  value,
  rule,
});
