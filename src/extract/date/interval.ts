/** TIMEX3 value → the stretch of the calendar that it covers, its grain and its EDTF form (ISO 8601-2, level 1). */
import type { DateMod, Grain } from '../../model/vocabulary.ts';
import { dayNumber, isoDate, monthLength, pad, weekStart } from '../../lexicon/calendar.ts';

export interface Interval {
  readonly grain: Grain;
  /** Days; `first` equals `last` where the value names one day. */
  readonly first: number;
  readonly last: number;
  readonly edtf: string;
  /** Time of day where the value names an instant: "T22:00", "T10:30Z". */
  readonly time: string;
}

/** Meteorological seasons of the northern half: winter is told by the year in which it begins. */
const SEASONS: Readonly<Record<string, readonly [firstMonth: number, edtf: number]>> = {
  SP: [3, 21],
  SU: [6, 22],
  FA: [9, 23],
  WI: [12, 24],
};

const VALUE =
  /^(?<bc>BC)?(?:(?<century>\d\d)XX|(?<decade>\d{3})X|(?<year>\d{4})(?:-W(?<week>\d\d)(?<weekend>-WE)?|-Q(?<quarter>\d)|-H(?<half>\d)|-(?<season>SP|SU|FA|WI)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<time>T.*)?)$/;

/** Null where the value has no place in the calendar: `PAST_REF`, `XXXX-05`, `P3D`. */
export function intervalOf(value: string): Interval | null {
  const first = value.charCodeAt(0);
  if ((first < 48 || first > 57) && first !== 66) return null; // mostly durations and references
  const parts = VALUE.exec(value)?.groups;
  if (parts === undefined) return null;
  const isBefore = parts['bc'] !== undefined;
  if (parts['century'] !== undefined)
    return many({ grain: 'century', from: Number(parts['century']) * 100, count: 100, isBefore, edtf: value });
  if (parts['decade'] !== undefined)
    return many({ grain: 'decade', from: Number(parts['decade']) * 10, count: 10, isBefore, edtf: value });
  const year = isBefore ? 1 - Number(parts['year']) : Number(parts['year']);
  const number = (name: string): number | undefined => (parts[name] === undefined ? undefined : Number(parts[name]));
  const [week, quarter, half, month] = [number('week'), number('quarter'), number('half'), number('month')];
  if (week !== undefined) return inWeek(year, week, parts['weekend'] !== undefined);
  if (quarter !== undefined) return months('quarter', year, quarter * 3 - 2, 3);
  if (half !== undefined) return months('half', year, half * 6 - 5, 6);
  const [seasonMonth, seasonCode] = SEASONS[parts['season'] ?? ''] ?? [];
  if (seasonMonth !== undefined)
    return { ...months('season', year, seasonMonth, 3), edtf: `${pad(year, 4)}-${seasonCode}` };
  if (month === undefined) return years('year', year, 1, pad(year, 4));
  const day = number('day');
  if (day === undefined) return { ...months('month', year, month, 1), edtf: `${pad(year, 4)}-${pad(month)}` };
  return onDay(dayNumber({ year, month, day }), parts['time'] ?? '');
}

/** A decade or century; of those before Christ the later years come first, and EDTF counts from another year. */
function many({ grain, from, count, isBefore, edtf }: Many): Interval {
  const first = isBefore ? 2 - from - count : from;
  return years(grain, first, count, isBefore ? `${pad(first, 4)}/${pad(first + count - 1, 4)}` : edtf);
}

interface Many {
  readonly grain: Grain;
  readonly from: number;
  readonly count: number;
  readonly isBefore: boolean;
  readonly edtf: string;
}

function years(grain: Grain, first: number, count: number, edtf: string): Interval {
  const begin = dayNumber({ year: first, month: 1, day: 1 });
  return { grain, first: begin, last: dayNumber({ year: first + count - 1, month: 12, day: 31 }), edtf, time: '' };
}

function months(grain: Grain, year: number, month: number, count: number): Interval {
  const [endYear, endMonth] = month + count - 1 > 12 ? [year + 1, month + count - 13] : [year, month + count - 1];
  const first = dayNumber({ year, month, day: 1 });
  const last = dayNumber({ year: endYear, month: endMonth, day: monthLength(endYear, endMonth) });
  return { grain, first, last, edtf: `${pad(year, 4)}-${pad(month)}/${pad(endYear, 4)}-${pad(endMonth)}`, time: '' };
}

function inWeek(year: number, week: number, isWeekend: boolean): Interval {
  const monday = weekStart(year, week);
  const [first, last] = [isWeekend ? monday + 5 : monday, monday + 6];
  return { grain: isWeekend ? 'weekend' : 'week', first, last, edtf: `${isoDate(first)}/${isoDate(last)}`, time: '' };
}

function onDay(day: number, time: string): Interval {
  const base = { first: day, last: day, time: '' };
  if (time === '') return { grain: 'day', edtf: isoDate(day), ...base };
  const clock = /^T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/.exec(
    time,
  )?.groups;
  if (clock === undefined) return { grain: 'daypart', edtf: isoDate(day), ...base };
  const grain = clock['second'] ? 'second' : clock['minute'] ? 'minute' : 'hour';
  const full = `T${clock['hour']}:${clock['minute'] ?? '00'}:${clock['second'] ?? '00'}`;
  if (clock['hour'] === '24')
    return { ...base, grain, edtf: `${isoDate(day + 1)}T00:00:00${clock['zone'] ?? ''}`, time };
  return { ...base, grain, edtf: `${isoDate(day)}${full}${clock['zone'] ?? ''}`, time };
}

/** The EDTF form of a value that a modifier widens or blurs. */
export function modifiedEdtf(edtf: string, mod: DateMod | null): string {
  if (mod === 'APPROX')
    return edtf.includes('/')
      ? edtf
          .split('/')
          .map((end) => `${end}~`)
          .join('/')
      : edtf.includes('T')
        ? edtf
        : `${edtf}~`;
  if (edtf.includes('/')) return edtf;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return `../${edtf}`;
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return `${edtf}/..`;
  return edtf;
}
