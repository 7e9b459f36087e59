/**
 * Dates, times, durations and sets, with the values of TIMEX3. Two passes, as in HeidelTime: rules find expressions and what they say by
 * themselves (`Reading`); grounding then gives each its place in the calendar, in source order.
 */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Context, Extractor } from '../extractor.ts';
import { parseIsoDate } from '../../lexicon/calendar.ts';
import type { Candidate, Found, Line } from './candidate.ts';
import { chronoCandidates } from './chrono.ts';
import { joinTimes, linkRanges, shareYears } from './compose.ts';
import { candidatesIn, withoutOverlaps } from './grammar.ts';
import { ground } from './ground/index.ts';
import { timeline } from './ground/timeline.ts';
import { firstYear, isNarrative } from './narrative.ts';
import { hasTrigger, lexemes } from './lexemes.ts';
import { settleOrder } from './order.ts';
import { withModifiers } from './modifiers.ts';
import { spell } from './pattern.ts';

export const dateExtractor: Extractor<'date'> = { kind: 'date', extract };

/** Only a full date can be counted from: of "2024-03" no day is known. */
const dayOf = (published: string | undefined): number | undefined =>
  published !== undefined && published.length >= 10 ? parseIsoDate(published) : undefined;

function extract(document: ParsedDocument, context: Context): readonly Mention<'date'>[] {
  const found = document.sentences.flatMap((sentence): readonly Found[] => {
    if (!hasTrigger(sentence.tokens)) return [];
    const list = lexemes(sentence.tokens);
    const line: Line = { sentence, lexemes: list, letters: spell(list) };
    const candidates = refine(line, document.source.text);
    return candidates.length === 0 ? [] : [{ line, candidates }];
  });
  const published = dayOf(document.published?.value);
  const narrative = isNarrative(found, published);
  const article = {
    published,
    publishedValue: document.published?.value ?? null,
    isNarrative: narrative,
    timeline: timeline(narrative ? firstYear(found) : undefined),
  };
  const inOrder = settleOrder(
    found.flatMap(({ candidates }) => candidates),
    document,
    context,
  );
  return found.flatMap(({ line, candidates }) =>
    candidates.map((candidate) => ({
      kind: 'date' as const,
      span: { start: candidate.start, end: candidate.end },
      value: ground(article, line, inOrder(candidate)),
      rule: candidate.rule,
    })),
  );
}

/** Rules, then what chrono adds, then the refiners. */
function refine(line: Line, text: string): readonly Candidate[] {
  const known = joinTimes(line, withoutOverlaps(candidatesIn(line)));
  const candidates = withoutOverlaps([...known, ...chronoCandidates(line, text, known)]);
  const whole = withoutOverlaps(candidates.map((candidate) => withModifiers(line, candidate)));
  return linkRanges(line, shareYears(line, whole));
}
