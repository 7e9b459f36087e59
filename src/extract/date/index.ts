/**
 * Dates, times, durations and sets, with the values of TIMEX3. Two passes, as in HeidelTime: rules find expressions and what they say by
 * themselves (`Reading`); grounding then gives each its place in the calendar, in source order.
 */
import type { ParsedDocument } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { Context, Extractor } from '../extractor.js';
import { civil, parseIsoDate } from '../../lexicon/calendar.js';
import type { Candidate, Line } from './candidate.js';
import { chronoCandidates } from './chrono.js';
import { joinTimes, linkRanges, shareYears } from './compose.js';
import { candidatesIn, withoutOverlaps } from './grammar.js';
import { ground } from './ground/index.js';
import { timeline, type Point } from './ground/timeline.js';
import { intervalOf } from './interval.js';
import { hasTrigger, lexemes } from './lexemes.js';
import { settleOrder } from './order.js';
import { withModifiers } from './modifiers.js';
import type { Base } from './reading.js';
import { spell } from './pattern.js';

export const dateExtractor: Extractor<'date'> = { kind: 'date', extract };

/** Only a full date can be counted from: of "2024-03" no day is known. */
const dayOf = (published: string | undefined): number | undefined =>
  published !== undefined && published.length >= 10 ? parseIsoDate(published) : undefined;

interface Found {
  readonly line: Line;
  readonly candidates: readonly Candidate[];
}

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

/** Where a narrative begins: the first year that it names holds for the months told before. */
function firstYear(found: readonly Found[]): Point | undefined {
  for (const { line, candidates } of found)
    for (const { reading, start, end } of candidates) {
      const value = reading.base.kind === 'value' ? reading.base.value : '';
      const interval = /^\d{4}(?:$|-)/.test(value) ? intervalOf(value) : null;
      if (interval !== null)
        return { day: interval.first, value, span: { start, end }, sentence: line.sentence.index, isStated: false };
    }
  return undefined;
}

/** "yesterday", "Friday", "last week", "three days ago": news. */
function isOfNow(base: Base): boolean {
  if (base.kind === 'unit') return base.which === 'last' || base.which === 'this' || base.which === 'next';
  if (base.kind === 'offset') return base.from === 'now';
  return base.kind === 'day' || (base.kind === 'place' && base.place.kind === 'weekday');
}

/** Enough years named, and most of them far from the day of writing (or that day unknown): history, not news. */
const ENOUGH = 4;
function isNarrative(found: readonly Found[], published: number | undefined): boolean {
  const now = published === undefined ? undefined : civil(published).year;
  let [years, far, recent] = [0, 0, 0];
  for (const { candidates } of found)
    for (const { reading } of candidates) {
      const { base } = reading;
      const year = base.kind === 'value' ? /^(\d{4})(?:-\d\d|$)/.exec(base.value)?.[1] : undefined;
      if (year !== undefined) {
        years += 1;
        if (now === undefined || Math.abs(Number(year) - now) > 1) far += 1;
      } else if (isOfNow(base)) recent += 1;
    }
  return years >= ENOUGH && far > 0.6 * years && far > 3 * recent;
}
