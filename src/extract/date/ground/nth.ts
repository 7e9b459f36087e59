/** The nth day, weekday, week or weekend of a stretch of the calendar. */
import { dayValue, weekdayOf } from '../../../lexicon/calendar.ts';
import type { Interval } from '../interval.ts';
import type { Base } from '../reading.ts';
import { needsYear } from './timeline.ts';
import { unitValue } from './units.ts';

export type NthBase = Base & { readonly kind: 'nth' };

const WEEK = 7;
/** The middle of a week that is counted from the first of the month: the calendar week that holds it has most of its days. */
const MIDDLE = 3;
const SATURDAY = 6;

/** Undefined where the stretch has no such one: the fifth Sunday of a February. */
export function nthIn({ number, unit, weekday }: NthBase, { first, last }: Interval): string | undefined {
  const on = unit === 'weekday' ? weekday : unit === 'weekend' ? SATURDAY : undefined;
  const day = on === undefined ? counted(number, unit, first, last) : nthWeekday(number, on, first, last);
  if (day < first || day > last || needsYear(unit, first)) return undefined;
  if (unit === 'weekday' || unit === 'day') return dayValue(day);
  return unitValue(unit, day);
}

function counted(number: number, unit: NthBase['unit'], first: number, last: number): number {
  if (unit === 'day') return number < 0 ? last : first + number - 1;
  return number < 0 ? last - MIDDLE : first + WEEK * (number - 1) + MIDDLE;
}

/** The nth such day of the week from a day on; the last up to another where the number is negative. */
export function nthWeekday(number: number, weekday: number, first: number, last: number): number {
  if (number < 0) return last - ((weekdayOf(last) - weekday + WEEK) % WEEK);
  return first + ((weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * (number - 1);
}
