/**
 * The day of a step in court is not that of the deed: "pleaded guilty Monday in the death of a man", "accused of shooting an officer turned
 * himself in Monday". What a sentence tells of the deed holds on a day only where that day stands right behind it.
 */
import { isClauseWord } from '../../lexicon/count-words.ts';
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** Prepositions that lead from the step to the deed; another clause ends the search. */
const LEADS = /^(?:in|of|for|over|with|to)$/;
const ENDS = /^(?:[,;:.]|after|when|who|that|where|which|while)$/;

/** So many words at most lie between the step and the deed. */
const REACH = 12;

/** Does the sentence tell what the span names as a deed that somebody is charged with or convicted of? */
export function isCharged(span: Span, { tokens }: Sentence): boolean {
  let isLed = false;
  const before = tokens.filter(({ end }) => end <= span.start).slice(-REACH);
  for (const { key, text } of before.toReversed()) {
    if (ENDS.test(key === '' ? text : key)) return false;
    if (isClauseWord(key, 'charging')) return isLed;
    isLed ||= LEADS.test(key);
  }
  return false;
}

/** Words of a verb between the deed and the date: the date is of that verb. */
const VERB = /\b(?:is|was|were|has|had|will|\p{Ll}{2,}ed|pleads?|faces?|appears?)\b/u;

/** May the date be that of the deed, with no verb of another step between them? */
export const isOfDeed = (date: Span, deed: Span, { source }: ParsedDocument): boolean =>
  date.start >= deed.end && !VERB.test(source.text.slice(deed.end, date.start));
