/** "last week", "that year", "three days later": whole units of the calendar, near or far. */
import { addMonths, civil, dayValue, isoWeek, pad, weekdayOf, yearValue } from '../../../lexicon/calendar.ts';
import { isDeictic, type Base, type Comparison, type Unit, type Which } from '../reading.ts';
import type { Grounded } from './places.ts';
import type { Situation } from './situation.ts';
import { needsYear, type Point, type PointGrain } from './timeline.ts';

/** The value of the unit that holds a day. */
export function unitValue(unit: Unit, day: number): string | undefined {
  const { year, month } = civil(day);
  if (needsYear(unit, day)) return undefined;
  switch (unit) {
    case 'day':
      return dayValue(day);
    case 'week':
    case 'weekend': {
      const week = isoWeek(day);
      return `${yearValue(week.year)}-W${pad(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${yearValue(year)}-${pad(month)}`;
    case 'quarter':
      return `${yearValue(year)}-Q${Math.floor((month + 2) / 3)}`;
    case 'half':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return year > 0 ? `${pad(Math.floor(year / 10), 3)}X` : `BC${pad(Math.floor((1 - year) / 10), 3)}X`;
    case 'century':
      return year > 0 ? `${pad(Math.floor(year / 100))}XX` : `BC${pad(Math.floor((1 - year) / 100))}XX`;
    default:
      return undefined;
  }
}

const MONTHS: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day so many units on; part of a unit only where it comes out even. */
export function shiftDay(day: number, unit: Unit, amount: number): number {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * amount));
  return day + Math.round(amount * (unit === 'week' || unit === 'weekend' ? 7 : 1));
}

const GRAINS: Partial<Readonly<Record<Unit, PointGrain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'year',
  year: 'year',
  decade: 'decade',
};

type UnitBase = Base & { readonly kind: 'unit' };

const UNKNOWN: Partial<Readonly<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};
const unknown = (unit: Unit): Grounded => ({ value: UNKNOWN[unit] ?? 'XXXX-XX-XX', from: 'none' });

/** Is the unit counted from what was spoken of, and not from the day of writing? */
function isOfSpoken({ unit, which }: UnitBase, at: Situation): boolean {
  if (which === 'same' || which === 'previous' || which === 'following') return true;
  if (at.isNarrative) return !isDeictic(which);
  if (which === 'latest') return unit === 'quarter';
  return (
    which === 'bare' &&
    (unit === 'day' || unit === 'quarter') &&
    isRecent(at.timeline.last(GRAINS[unit] ?? 'day')?.sentence, at)
  );
}

export function groundUnit(base: UnitBase, at: Situation): Grounded {
  const { unit, which, compared } = base;
  if (compared !== undefined) return periodCompared(compared, at);
  const spoken = isOfSpoken(base, at) ? lastOf(unit, at) : isDeictic(which) ? at.spokenOn : undefined;
  const day = spoken?.day ?? at.published;
  const value = day === undefined ? undefined : unitValue(unit, shiftedTo(unit, which, day, at));
  return value === undefined ? unknown(unit) : { value, from: spoken ?? 'published' };
}

/** The unit last spoken of; a quarter only where its results can be news. */
const LONGEST_BACK = 300;
function lastOf(unit: Unit, { timeline, published, isNarrative }: Situation): Point | undefined {
  const point = timeline.last(GRAINS[unit] ?? 'day');
  if (unit !== 'quarter' || point === undefined || published === undefined || isNarrative) return point;
  return published - point.day > 80 && published - point.day <= LONGEST_BACK ? point : undefined;
}

const isRecent = (sentence: number | undefined, at: Situation): boolean =>
  sentence !== undefined && at.sentence - sentence <= 1;

function shiftedTo(unit: Unit, which: Which, day: number, at: Situation): number {
  if (which === 'latest' && unit === 'quarter' && lastOf(unit, at) === undefined) return shiftDay(day, unit, -1);
  if (which === 'bare' && unit === 'weekend') return at.side === 'future' || weekdayOf(day) >= 6 ? day : day - 7;
  if (which === 'last' || which === 'previous') return shiftDay(day, unit, -1);
  if (which === 'next' || which === 'following') return shiftDay(day, unit, 1);
  return day;
}

/** "the year-ago quarter", "a year earlier" beside a quarter, "the 1988 period": the quarter spoken of, in another year. */
function periodCompared(compared: Comparison, at: Situation): Grounded {
  const quarter = at.timeline.last('quarter');
  const now = quarter?.day ?? at.published;
  const year =
    'year' in compared ? compared.year : now === undefined ? undefined : civil(now).year - compared.yearsBefore;
  if (year === undefined) return unknown('year');
  const value = quarter === undefined ? yearValue(year) : `${yearValue(year)}${quarter.value.slice(4)}`;
  return { value, from: quarter ?? 'published' };
}

/** A range of days is still a point to count days from. */
const LONGEST_SPAN = 27;

/** "two years ago", "three days later". */
export function groundOffset(unit: Unit, amount: number, origin: 'now' | 'then', at: Situation): Grounded {
  const spoken = origin === 'then' ? (at.timeline.last(GRAINS[unit] ?? 'day') ?? at.timeline.latest()) : undefined;
  const isCoarse = spoken !== undefined && spoken.lastDay - spoken.day > LONGEST_SPAN;
  if (unit === 'day' && isCoarse && !Number.isNaN(amount)) return unknown(unit); // days are not counted from a month
  const counted = spoken ?? (origin === 'now' ? at.spokenOn : undefined);
  const day = counted?.day ?? at.published;
  const from = counted ?? 'published';
  if (day === undefined) return unknown(unit);
  if (Number.isNaN(amount)) return { value: origin === 'now' ? vagueAgo(unit, day) : vagueOffset(unit, day), from };
  if (unit === 'year' && amount === -1 && isOfQuarter(at)) return periodCompared({ yearsBefore: 1 }, at);
  const shifted = shiftDay(day, unit, amount);
  if (isYetToCome(shifted, origin, at)) return unknown(unit);
  return { value: unitValue(offsetGrain(unit, amount), shifted) ?? 'XXXX', from };
}

/** "A month later he told the police": what the past tense tells lies before the day of writing, counted from what the text leaves open. */
const isYetToCome = (day: number, origin: 'now' | 'then', { side, published }: Situation): boolean =>
  origin === 'then' && side === 'past' && published !== undefined && day > published;

/** News that has just spoken of a quarter compares it with that quarter a year ago. */
const isOfQuarter = (at: Situation): boolean => !at.isNarrative && isRecent(at.timeline.last('quarter')?.sentence, at);

/** "two years ago" names a year, "six weeks ago" a week; "a week ago" is the day itself. */
function offsetGrain(unit: Unit, amount: number): Unit {
  if (unit === 'century' || unit === 'millennium' || unit === 'decade') return 'year';
  if (unit === 'year' && !Number.isInteger(amount)) return 'month';
  return unit === 'week' && Math.abs(amount) <= 2 ? 'day' : unit;
}

/** "a few weeks ago": the month or year that holds it, where that is sure. */
function vagueAgo(unit: Unit, day: number): string {
  const { month, day: dayOfMonth } = civil(day);
  const isSure = unit === 'day' ? dayOfMonth > FEW : unit === 'week' ? month > 1 : unit === 'month' && month > FEW;
  return isSure ? vagueOffset(unit, day) : 'PAST_REF';
}
const FEW = 8;

/** "days later": in an unknown month of a known year. */
const vagueOffset = (unit: Unit, day: number): string => {
  const { year, month } = civil(day);
  if (unit === 'day') return `${yearValue(year)}-${pad(month)}-XX`;
  if (unit === 'week') return `${yearValue(year)}-WXX`;
  return unit === 'month' ? `${yearValue(year)}-XX` : 'XXXX';
};
