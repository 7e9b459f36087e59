/**
 * The second pass (after HeidelTime): gives underspecified readings their place in the calendar, in source order, each from the day of
 * writing or from what was spoken of before it.
 */
import type { DateValue } from '../../../model/mention.ts';
import { civil, dayValue } from '../../../lexicon/calendar.ts';
import type { Candidate, Line } from '../candidate.ts';
import { type Interval, intervalOf } from '../interval.ts';
import type { Base, Reading } from '../reading.ts';
import { valueOf } from '../value.ts';
import { groundMoment } from './moment.ts';
import { nthIn } from './nth.ts';
import { groundBegin, groundPlace, type Grounded } from './places.ts';
import { type Article, type Situation, situationOf } from './situation.ts';
import { type Point, type PointGrain, type Timeline, withoutStandIn } from './timeline.ts';
import { groundOffset, groundUnit, shiftDay, unitValue } from './units.ts';

export function ground(article: Article, line: Line, candidate: Candidate): DateValue {
  const { reading } = candidate;
  // The begin of a range lies where its end does
  const { base } = reading;
  const at = situationOf(
    article,
    line,
    base.kind === 'before' ? { ...candidate, first: base.endTokens.from, last: base.endTokens.to } : candidate,
  );
  const begin = groundBase(reading.base, at);
  const value = withTime(begin.value, reading.time);
  const end = reading.end && groundBase(reading.end, { ...at, side: undefined, sentenceYear: undefined });
  note(article, line, candidate, { value, end: end?.value });
  const shown = withoutStandIn(value);
  return valueOf(reading, {
    value: shown,
    interval: intervalOf(shown),
    endValue: end === undefined ? null : withoutStandIn(endValue(value, end.value)),
    published: article.published,
    anchor: anchorOf(begin.from, article),
    alternatives: [...(begin.alternatives ?? []), ...otherwise(reading.otherwise, at)],
    range: candidate.range ?? null,
  });
}

/** Puts what was spoken of on the time line. */
function note(
  article: Article,
  line: Line,
  candidate: Candidate,
  said: { value: string; end: string | undefined },
): void {
  const { reading } = candidate;
  const interval = intervalOf(said.value);
  if (interval === null || !isSpokenOf(reading, article.isNarrative)) return;
  article.timeline.note(
    {
      value: withoutStandIn(said.value),
      span: candidate,
      token: candidate.first,
      sentence: line.sentence.index,
      isStated: reading.base.kind === 'value',
    },
    {
      interval,
      end: said.end === undefined ? null : intervalOf(said.end),
      isAside: isAside(article, line, candidate, interval),
    },
  );
}

/** How far on from its place in the sentence a year opens it, and how many years a history goes on at once. */
const OPENING = 3;
const LONGEST_STEP = 2;

/** "the first since 1812", "declassified in 2005": a year named in passing, from which a history does not go on. */
function isAside(article: Article, { sentence }: Line, candidate: Candidate, interval: Interval): boolean {
  const now = article.timeline.story('year');
  if (!article.isNarrative || interval.grain !== 'year' || now === undefined) return false;
  const years = civil(interval.first).year - civil(now.day).year;
  return candidate.first - sentence.from > OPENING && (years < 0 || years > LONGEST_STEP);
}

const anchorOf = (from: Grounded['from'], article: Article): DateValue['anchor'] =>
  typeof from === 'object'
    ? { kind: 'mention', value: from.value, mention: from.span }
    : { kind: from, value: from === 'published' ? article.publishedValue : null, mention: null };

/** What is only compared with ("a year earlier", "the year-ago quarter") is not what the news speaks of. */
function isSpokenOf({ type, base }: Reading, isNarrative: boolean): boolean {
  if (type === 'duration' || type === 'set') return false;
  if (base.kind === 'unit') return base.compared === undefined;
  return base.kind !== 'offset' || base.unit !== 'year' || isNarrative || base.from === 'now';
}

function groundBase(base: Base, at: Situation): Grounded {
  switch (base.kind) {
    case 'value':
      return { value: base.value, from: 'none' };
    case 'place':
      return groundPlace(base.place, base.which, base.year, at);
    case 'before':
      // A history goes forward: there the begin comes first, and the end after it
      return at.isNarrative
        ? groundPlace(base.place, undefined, undefined, at)
        : groundBegin(base.place, groundBase(base.end, at));
    case 'unit':
      return groundUnit(base, at);
    case 'offset':
      return groundOffset(base.unit, base.amount, base.from, at);
    case 'nth': {
      const of = groundBase(base.of, at);
      const interval = intervalOf(of.value);
      return { ...of, value: (interval && nthIn(base, interval)) ?? 'XXXX-XX-XX', alternatives: [] };
    }
    case 'around': {
      const spoken = base.unlessSpoken === true ? at.timeline.last(base.unit as PointGrain) : undefined;
      if (spoken !== undefined) return { value: unitValue(base.unit, spoken.day) ?? spoken.value, from: spoken };
      const inner = groundBase(base.base, at);
      const interval = intervalOf(inner.value);
      return { ...inner, value: (interval && unitValue(base.unit, interval.first)) ?? inner.value };
    }
    case 'shifted': {
      const inner = groundBase(base.base, at);
      const interval = intervalOf(inner.value);
      return interval === null
        ? inner
        : { ...inner, value: dayValue(shiftDay(interval.first, base.unit, base.amount)), alternatives: [] };
    }
    case 'day': {
      const now = at.spokenOn?.day ?? at.published;
      return now === undefined
        ? { value: 'XXXX-XX-XX', from: 'none' }
        : { value: dayValue(now + base.shift), from: at.spokenOn ?? 'published' };
    }
    case 'moment':
      return groundMoment(base.minutes, at);
    case 'that-day': {
      const spoken = at.isNewParagraph ? newsDay(at.timeline) : at.timeline.last('day');
      if (spoken !== undefined) return { value: dayValue(spoken.day), from: spoken };
      return at.published === undefined
        ? { value: 'XXXX-XX-XX', from: 'none' }
        : { value: dayValue(at.published), from: 'published' };
    }
  }
}

/** A paragraph that goes on after one about another day is about the news again. */
const ASIDE = 3;
function newsDay({ last, lead }: Timeline): Point | undefined {
  const [spoken, first] = [last('day'), lead()];
  return spoken !== undefined && first !== undefined && Math.abs(spoken.day - first.day) > ASIDE ? first : spoken;
}

const withTime = (value: string, time: string | undefined): string => (time === undefined ? value : `${value}${time}`);

/** The end of a range lies after its begin: "29 December to 3 January" runs into the next year. */
function endValue(begin: string, end: string): string {
  const [from, to] = [intervalOf(begin), intervalOf(end)];
  if (from === null || to === null || to.first >= from.first) return end;
  return `${civil(from.first).year}${end.slice(4)}` >= begin
    ? `${civil(from.first).year}${end.slice(4)}`
    : `${civil(from.first).year + 1}${end.slice(4)}`;
}

const otherwise = (
  other: { readonly base: Base; readonly reason: string } | undefined,
  at: Situation,
): readonly { value: string; reason: string }[] =>
  other === undefined ? [] : [{ value: groundBase(other.base, at).value, reason: other.reason }];
