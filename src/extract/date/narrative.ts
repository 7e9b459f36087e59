/** Is a text news, which counts from its day, or does it tell of other times, each date from the one before? */
import { civil } from '../../lexicon/calendar.ts';
import type { Candidate, Found } from './candidate.ts';
import type { Point } from './ground/timeline.ts';
import { around } from './ground/occurrence.ts';
import { intervalOf } from './interval.ts';
import type { Base } from './reading.ts';

/** Where a narrative begins: the first year that it names holds for the months told before. */
export function firstYear(found: readonly Found[]): Point | undefined {
  for (const { line, candidates } of found)
    for (const { reading, start, end, first } of candidates) {
      const value = reading.base.kind === 'value' ? reading.base.value : '';
      const interval = /^(?:BC)?\d{4}(?:$|-)/.test(value) ? intervalOf(value) : null;
      if (interval !== null)
        return {
          day: interval.first,
          lastDay: interval.last,
          value,
          span: { start, end },
          token: first,
          sentence: line.sentence.index,
          isStated: false,
        };
    }
  return undefined;
}

/** "yesterday", "Friday", "last week", "three days ago": news. */
function isOfNow(base: Base): boolean {
  if (base.kind === 'unit') return base.which === 'last' || base.which === 'this' || base.which === 'next';
  if (base.kind === 'offset') return base.from === 'now';
  return base.kind === 'day' || ((base.kind === 'place' || base.kind === 'before') && base.place.kind === 'weekday');
}

/** Enough years named, and most of them far from the day of writing (or that day unknown): history, unless it opens as news. */
const ENOUGH = 4;
export function isNarrative(found: readonly Found[], published: number | undefined): boolean {
  const now = published === undefined ? undefined : civil(published).year;
  let [years, far, recent] = [0, 0, 0];
  for (const { candidates } of found)
    for (const { reading } of candidates) {
      const { base } = reading;
      const year = base.kind === 'value' ? /^(?:BC)?(\d{4})(?:-\d\d|$)/.exec(base.value)?.[1] : undefined;
      if (year !== undefined) {
        years += 1;
        if (now === undefined || Math.abs(Number(year) - now) > 1) far += 1;
      } else if (isOfNow(base)) recent += 1;
    }
  return years >= ENOUGH && far > 0.6 * years && far > 3 * recent && !opensAsNews(found, published);
}

/** The sentences with dates in which a story says when its news happened. */
const OPENING = 2;

/** "… resigned on 3 March, the palace said": the first sentences have a day, and no year before it sets another time. */
function opensAsNews(found: readonly Found[], published: number | undefined): boolean {
  for (const { candidates } of found.slice(0, OPENING))
    for (const candidate of candidates) {
      if (isNewsDay(candidate, published)) return true;
      if (candidate.reading.base.kind === 'value' && /^(?:BC)?\d{3}/.test(candidate.reading.base.value)) return false;
    }
  return false;
}

/** A story is written within so many days of its news. */
const NEWS = 183;

function isNewsDay({ reading: { base, type } }: Candidate, published: number | undefined): boolean {
  if (type !== 'date' && type !== 'time') return false;
  if (isOfNow(base)) return true;
  if (base.kind !== 'place' || base.year !== undefined) return false;
  if (base.place.kind !== 'month-day') return false;
  return published === undefined || around(base.place, published).some(({ first }) => isNear(first, published));
}

const isNear = (day: number, published: number): boolean => Math.abs(day - published) <= NEWS;
