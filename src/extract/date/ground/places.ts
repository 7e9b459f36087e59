/** Which occurrence of "Friday", "March" or "the third quarter" is meant. */
import { civil, monthIndex, weekdayOf } from '../../../lexicon/calendar.ts';
import { intervalOf } from '../interval.ts';
import { isDeictic, type Place, type Which, type YearPart } from '../reading.ts';
import { around, inYear, unanchored, type Occurrence } from './occurrence.ts';
import type { Situation } from './situation.ts';
import { needsYear, STAND_IN, yearOfPoint, type Point } from './timeline.ts';

export interface Grounded {
  readonly value: string;
  /** What it was counted from. */
  readonly from: Point | 'published' | 'none';
  readonly alternatives?: readonly { readonly value: string; readonly reason: string }[];
}

export function groundPlace(
  place: Place,
  which: Which | undefined,
  year: YearPart | undefined,
  at: Situation,
): Grounded {
  if (year !== undefined) return ofYear(place, year, at);
  const reference = referenceFor(place, which, at);
  if (reference === undefined) return { value: inStandIn(place) ?? unanchored(place), from: 'none' };
  const occurrences = onWeekday(around(place, reference.day), place);
  const chosen = choose(occurrences, place, which, { ...at, reference: reference.day });
  if (chosen === undefined) return { value: unanchored(place), from: 'none' };
  return {
    value: chosen.value,
    from: reference.from,
    alternatives: otherReading(occurrences, chosen, which, reference),
  };
}

/** A month or day of an unknown year, from which others can be counted. */
const inStandIn = (place: Place): string | undefined =>
  place.kind === 'month' || place.kind === 'month-day' ? inYear(place, STAND_IN)?.value : undefined;

/** Where a range begins whose end is known: "from November to February". */
export function groundBegin(place: Place, end: Grounded): Grounded {
  const last = intervalOf(end.value)?.first;
  const begin = last === undefined ? undefined : around(place, last).findLast(({ first }) => first <= last);
  return { value: begin?.value ?? unanchored(place), from: end.from };
}

/** "Saturday, April 25": only in years in which that day is a Saturday, where there is one. */
function onWeekday(list: readonly Occurrence[], place: Place): readonly Occurrence[] {
  if (place.kind !== 'month-day' || place.weekday === undefined) return list;
  const fitting = list.filter(({ first }) => weekdayOf(first) === place.weekday);
  return fitting.length > 0 ? fitting : list;
}

function ofYear(place: Place, part: YearPart, at: Situation): Grounded {
  const year = yearFor(part, at);
  const occurrence = year === undefined ? undefined : inYear(place, year);
  if (occurrence === undefined) return { value: unanchored(place), from: 'none' };
  return {
    value: occurrence.value,
    from: originOfYear(part, at),
  };
}

/** What the year was counted from. */
function originOfYear(part: YearPart, at: Situation): Grounded['from'] {
  if ('year' in part) return 'none';
  const isOfSpoken = 'which' in part && !isDeictic(part.which);
  return (isOfSpoken ? at.timeline.last('year') : undefined) ?? 'published';
}

function yearFor(part: YearPart, at: Situation): number | undefined {
  if ('year' in part) return part.year;
  const spoken = at.timeline.last('year');
  const now = at.published === undefined ? undefined : civil(at.published).year;
  const then = spoken === undefined ? now : yearOfPoint(spoken);
  if ('yearsBefore' in part) return now === undefined ? undefined : now - part.yearsBefore;
  if (part.which === 'same') return then;
  if (part.which === 'previous' || part.which === 'following')
    return then === undefined ? undefined : then + (part.which === 'previous' ? -1 : 1);
  return now === undefined ? undefined : now + (part.which === 'last' ? -1 : part.which === 'next' ? 1 : 0);
}

interface Reference {
  readonly day: number;
  readonly from: Point | 'published';
}

/** The day that the search starts from: of what was spoken of in narrative, else of writing. */
function referenceFor(place: Place, which: Which | undefined, at: Situation): Reference | undefined {
  const isRelative = which === 'previous' || which === 'following' || which === 'same';
  const grain = place.kind === 'weekday' ? 'day' : place.kind === 'monthday' ? 'month' : 'year';
  const spoken = isRelative ? at.timeline.last(grain) : at.timeline.story(grain);
  const isDayOfWeek = place.kind === 'weekday' || place.kind === 'monthday';
  const isAhead = at.side === 'future' && !at.isNarrative;
  const here =
    (isDayOfWeek || isAhead || (isDeictic(which) && !at.isNarrative) ? undefined : at.sentenceYear) ??
    ((at.isNarrative && !isDeictic(which)) || isRelative ? spoken : undefined);
  if (here !== undefined && needsYear(place.kind, here.day)) return undefined;
  if (here !== undefined) return { day: isOfSecond(place, here) ? here.lastDay : here.day, from: here };
  if (place.kind === 'monthday' && spoken !== undefined) return { day: spoken.day, from: spoken };
  return at.published === undefined ? undefined : { day: at.published, from: 'published' };
}

/** The months that a season of two years has in the second: May of "the 2023/24 season". */
const LAST_OF_SEASON = 7;
const isOfSecond = (place: Place, { day, lastDay }: Point): boolean =>
  (place.kind === 'month' || place.kind === 'month-day') &&
  place.month <= LAST_OF_SEASON &&
  civil(lastDay).year === civil(day).year + 1;

function choose(
  list: readonly Occurrence[],
  place: Place,
  which: Which | undefined,
  at: Situation & { readonly reference: number },
): Occurrence | undefined {
  const day = at.reference;
  const before = list.findLast(({ last }) => last < day);
  const after = list.find(({ first }) => first > day);
  const current = list.find(({ first, last }) => first <= day && day <= last);
  if (which === 'last' || which === 'previous') return before;
  if (which === 'next' || which === 'following') return after;
  if (which === 'this') return inCycle(list, place, day);
  if (at.isNarrative || (at.sentenceYear !== undefined && place.kind !== 'weekday' && at.side !== 'future'))
    return narrated(list, place, day);
  const side =
    at.side ?? (place.kind === 'weekday' || place.kind === 'monthday' || place.kind === 'month' ? 'past' : undefined);
  if (side === 'past' && !at.isSure && place.kind === 'month-day' && after !== undefined && isTooFar(before, day))
    return current ?? after;
  if (side === 'past') return current ?? before ?? after;
  if (side === 'future' && !at.isSure && isYearly(place) && before !== undefined && isTooFarAhead(after, day))
    return current ?? before;
  if (side === 'future' && place.kind !== 'quarter') return current ?? after ?? before;
  return closest(list, day); // quarters too: results are told, and awaited, in the months beside them
}

/** A day that lies most of a year back is told with its year: without one it is the next that is meant. */
const LONGEST_BACK = 300;
const isTooFar = (before: Occurrence | undefined, day: number): boolean =>
  before === undefined || day - before.last > LONGEST_BACK;

/** Nor is it the same day of next year that is meant soon after it. */
const isTooFarAhead = (after: Occurrence | undefined, day: number): boolean =>
  after !== undefined && after.first - day > LONGEST_BACK;
const isYearly = ({ kind }: Place): boolean => kind === 'month-day' || kind === 'month';

/** "this September": in the same year; "this Friday": in the same week. */
const inCycle = (list: readonly Occurrence[], place: Place, day: number): Occurrence | undefined =>
  place.kind === 'weekday' || place.kind === 'monthday'
    ? list[1]
    : list.find(({ first }) => civil(first).year === civil(day).year);

/** In a narrative the month or season is one of the year spoken of, a day one on or soon after the day spoken of. */
function narrated(list: readonly Occurrence[], place: Place, day: number): Occurrence | undefined {
  if (place.kind === 'weekday') return list.find(({ first }) => first >= day) ?? list[1];
  if (place.kind === 'monthday')
    return list.find(({ first }) => monthIndex(civil(first)) === monthIndex(civil(day))) ?? list[1];
  const sameYear = list.find(({ first }) => civil(first).year === civil(day).year) ?? list[1];
  const next = list[2];
  return sameYear !== undefined && next !== undefined && day - sameYear.last > LONGEST_STEP_BACK ? next : sameYear;
}

/** Narratives go forward: a month much before the one spoken of is the next year's. */
const LONGEST_STEP_BACK = 240;

const closest = (list: readonly Occurrence[], day: number): Occurrence | undefined =>
  [...list].sort((a, b) => distance(a, day) - distance(b, day))[0];

const distance = ({ first, last }: Occurrence, day: number): number => Math.abs((first + last) / 2 - day);

/** A year before, the year itself, a year after; what is longer than a week is a month or a season. */
const YEARS_AROUND = 3;
const LONGEST_WEEK = 7;

/** A bare weekday or day of the month has a reading on the other side of the day of writing. */
function otherReading(
  list: readonly Occurrence[],
  chosen: Occurrence,
  which: Which | undefined,
  reference: Reference,
): Grounded['alternatives'] & object {
  if (reference.from !== 'published' || (which !== undefined && which !== 'next' && which !== 'last')) return [];
  if (which === 'next') {
    const later = list.find(({ first }) => first > chosen.first);
    return later === undefined || chosen.first - reference.day > 6
      ? []
      : [{ value: later.value, reason: 'next after this one' }];
  }
  if (which === 'last') {
    // "last spring", said in July: this year's, or last year's
    const earlier = list.findLast(({ last }) => last < chosen.first);
    const isOfThisYear = civil(chosen.first).year === civil(reference.day).year && list.length === YEARS_AROUND;
    return earlier !== undefined && isOfThisYear && chosen.last - chosen.first > LONGEST_WEEK
      ? [{ value: earlier.value, reason: 'of the year before' }]
      : [];
  }
  const isFuture = chosen.first > reference.day;
  const other = isFuture
    ? list.findLast(({ last }) => last < reference.day)
    : list.find(({ first }) => first > reference.day);
  return other === undefined ? [] : [{ value: other.value, reason: isFuture ? 'past reading' : 'future reading' }];
}
