/** Where a place in the week, month or year falls: its occurrence in each cycle. */
import { ramadanOf, type HolidayRule } from '../../../lexicon/holidays.ts';
import {
  addMonths,
  civil,
  dayNumber,
  dayValue,
  easter,
  isDate,
  monthLength,
  pad,
  parseIsoDate,
  weekdayOf,
  yearValue,
} from '../../../lexicon/calendar.ts';
import { intervalOf } from '../interval.ts';
import { nthWeekday } from './nth.ts';
import type { Place } from '../reading.ts';

export interface Occurrence {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

/** The value of a place in a given year; undefined where that year has none (29 February). */
export function inYear(place: Place, year: number): Occurrence | undefined {
  const value = valueInYear(place, year);
  if (value === undefined) return undefined;
  if (place.kind === 'month-day') return on(value, dayNumber({ year, month: place.month, day: place.day }));
  const interval = intervalOf(value);
  return interval === null ? undefined : { value, first: interval.first, last: interval.last };
}

function valueInYear(place: Place, year: number): string | undefined {
  const y = yearValue(year);
  switch (place.kind) {
    case 'month':
      return `${y}-${pad(place.month)}`;
    case 'month-day':
      return isDate({ year, month: place.month, day: place.day })
        ? `${y}-${pad(place.month)}-${pad(place.day)}`
        : undefined;
    case 'season':
      return `${y}-${place.season}`;
    case 'quarter':
      return `${y}-Q${place.quarter}`;
    case 'half':
      return `${y}-H${place.half}`;
    case 'holiday': {
      const day = holidayIn(place.holiday, year);
      return day === undefined ? undefined : dayValue(day);
    }
    case 'weekday':
    case 'monthday':
      return undefined;
  }
}

/** The value that holds where no year is known. */
export function unanchored(place: Place): string {
  switch (place.kind) {
    case 'weekday':
      return `XXXX-WXX-${place.weekday}`;
    case 'monthday':
      return `XXXX-XX-${pad(place.day)}`;
    case 'month':
      return `XXXX-${pad(place.month)}`;
    case 'month-day':
      return `XXXX-${pad(place.month)}-${pad(place.day)}`;
    case 'season':
      return `XXXX-${place.season}`;
    case 'quarter':
      return `XXXX-Q${place.quarter}`;
    case 'half':
      return `XXXX-H${place.half}`;
    case 'holiday':
      return place.holiday[0] === 'fixed' ? `XXXX-${place.holiday[1]}` : 'XXXX-XX-XX';
  }
}

/** The occurrences around a day: one cycle before, the one that holds it, one after; in order. */
export function around(place: Place, day: number): readonly Occurrence[] {
  if (place.kind === 'weekday') {
    const inWeek = day - weekdayOf(day) + place.weekday;
    return [inWeek - 7, inWeek, inWeek + 7].map(dayOccurrence);
  }
  if (place.kind === 'monthday') {
    const { year, month } = civil(day);
    const first = dayNumber({ year, month, day: 1 });
    return [-1, 0, 1].flatMap((shift) => {
      const target = civil(addMonths(first, shift));
      return place.day <= monthLength(target.year, target.month)
        ? [dayOccurrence(dayNumber({ ...target, day: place.day }))]
        : [];
    });
  }
  const { year } = civil(day);
  return [-1, 0, 1].flatMap((shift) => inYear(place, year + shift) ?? []);
}

const on = (value: string, day: number): Occurrence => ({ value, first: day, last: day });
const dayOccurrence = (day: number): Occurrence => on(dayValue(day), day);

function holidayIn([kind, ...args]: HolidayRule, year: number): number | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = args.map(Number);
  switch (kind) {
    case 'fixed':
      return parseIsoDate(`${pad(year, 4)}-${args[0]}`);
    case 'weekday':
      return (
        nthWeekday(
          c,
          b,
          dayNumber({ year, month: a, day: 1 }),
          dayNumber({ year, month: a, day: monthLength(year, a) }),
        ) + d
      );
    case 'after': {
      const from = (parseIsoDate(`${pad(year, 4)}-${args[0]}`) ?? 0) + 1;
      return from + ((b - weekdayOf(from) + 7) % 7);
    }
    case 'easter':
      return easter(year) + a;
    case 'ramadan': {
      const dates = ramadanOf(year);
      return parseIsoDate((args[0] === 'end' ? dates?.end : dates?.start) ?? '');
    }
    default:
      return undefined;
  }
}
