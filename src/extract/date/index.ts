/**
 * Dates, times, durations and sets, with the values of TIMEX3. Two passes, as in HeidelTime: rules find expressions and what they say by
 * themselves (`Reading`); grounding then gives each its place in the calendar, in source order.
 */
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Context, Extractor } from '../extractor.ts';
import { parseIsoDate } from '../../lexicon/calendar.ts';
import type { Core } from '../../lexicon/core.ts';
import type { Candidate, Found, Line } from './candidate.ts';
import { chronoCandidates } from './chrono.ts';
import { joinTimes, linkRanges, shareYears } from './compose.ts';
import { candidatesIn, dateBook, withoutOverlaps } from './grammar.ts';
import { ground } from './ground/index.ts';
import { timeline } from './ground/timeline.ts';
import { firstYear, isNarrative } from './narrative.ts';
import { linesOf } from './lines.ts';
import { shareDays } from './moments.ts';
import { settleOrder } from './order.ts';
import { withModifiers } from './modifiers.ts';
import { sieveOfNames } from './names.ts';
import { ofEveryWeek } from './timetable.ts';

export const dateExtractor: Extractor<'date'> = { kind: 'date', extract };

/** Only a full date can be counted from: of "2024-03" no day is known. */
const dayOf = (published: string | undefined): number | undefined =>
  published !== undefined && published.length >= 10 ? parseIsoDate(published) : undefined;

function extract(document: ParsedDocument, context: Context): readonly Mention<'date'>[] {
  const { core } = context.lexicon;
  const withoutNames = sieveOfNames(document, context.refuse);
  const found = linesOf(document, context).flatMap((line): readonly Found[] => {
    const candidates = withoutNames(refine(line, document.source.text, core));
    return candidates.length === 0 ? [] : [{ line, candidates }];
  });
  const published = dayOf(document.published?.value);
  const narrative = isNarrative(found, published);
  const article = {
    published,
    publishedValue: document.published?.value ?? null,
    isNarrative: narrative,
    grammar: document.grammar,
    text: document.source.text,
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
function refine(line: Line, text: string, core: Core): readonly Candidate[] {
  const known = ofEveryWeek(
    line,
    shareDays(line, joinTimes(line, withoutOverlaps(candidatesIn(line, dateBook(core)), line.refuse))),
  );
  const candidates = withoutOverlaps([...known, ...chronoCandidates(line, text, known)], line.refuse);
  const whole = withoutOverlaps(
    candidates.map((candidate) => withModifiers(line, candidate, core)),
    line.refuse,
  );
  return linkRanges(line, shareYears(line, whole));
}
