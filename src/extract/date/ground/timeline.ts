/** What the article spoke of last, by grain: "the next day", "that year" and "a year earlier" count from it. */
import type { Span } from '../../../model/span.ts';
import { civil } from '../../../lexicon/calendar.ts';
import type { Interval } from '../interval.ts';

export interface Point {
  /** The first day of what was spoken of. */
  readonly day: number;
  /** Its last day; of a season of two years ("2023/24") that of the second. */
  readonly lastDay: number;
  readonly value: string;
  readonly span: Span;
  /** Its first token. */
  readonly token: number;
  readonly sentence: number;
  /** The text gave it in full; it was not itself counted from something. */
  readonly isStated: boolean;
}

/** What an expression covers, its end where it is a range, and whether it was named in passing. */
export interface Spoken {
  readonly interval: Interval;
  readonly end: Interval | null;
  readonly isAside: boolean;
}

export type PointGrain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export interface Timeline {
  readonly last: (grain: PointGrain) => Point | undefined;
  /** The last from which a history goes on: no year that was named in passing. */
  readonly story: (grain: PointGrain) => Point | undefined;
  /** The last point of any grain. */
  readonly latest: () => Point | undefined;
  /** The first day: that of the news, in a story that is not history. */
  readonly lead: () => Point | undefined;
  readonly note: (point: Omit<Point, 'day' | 'lastDay'>, spoken: Spoken) => void;
}

/** A finer date is also one of its month and its year. */
const COARSER: Readonly<Partial<Record<string, readonly PointGrain[]>>> = {
  day: ['day', 'week', 'month', 'year'],
  daypart: ['day', 'week', 'month', 'year'],
  hour: ['day', 'week', 'month', 'year'],
  minute: ['day', 'week', 'month', 'year'],
  second: ['day', 'week', 'month', 'year'],
  week: ['week', 'month', 'year'],
  weekend: ['week', 'month', 'year'],
  month: ['month', 'year'],
  quarter: ['quarter', 'year'],
  half: ['year'],
  season: ['year'],
  year: ['year'],
  decade: ['decade'],
};

/** A year that stands for the unknown one of an undated text: days and months can be counted in it. A leap year that no news tells of. */
export const STAND_IN = 9996;
const isStandIn = (day: number): boolean => civil(day).year >= STAND_IN - 1;
/** Weeks and days of the week cannot: they need the year. */
export const needsYear = (unit: string, day: number): boolean =>
  isStandIn(day) && (unit === 'week' || unit === 'weekend' || unit === 'weekday');
/** The value without the stand-in. */
export const withoutStandIn = (value: string): string => value.replace(/^999[5-9]/, 'XXXX');

const DAY: ReadonlySet<string> = new Set(['day', 'daypart', 'hour', 'minute', 'second']);

/** `start`: where a narrative begins. */
export function timeline(start?: Point): Timeline {
  const points: Partial<Record<PointGrain, Point>> = start === undefined ? {} : { year: start };
  const story = { ...points };
  let latest = start;
  let lead: Point | undefined;
  return {
    last: (grain) => points[grain],
    story: (grain) => story[grain],
    latest: () => latest,
    lead: () => lead,
    note: (point, { interval, end, isAside }) => {
      const { start: from, end: to } = point.span;
      latest = { day: interval.first, lastDay: (end ?? interval).last, ...point, span: { start: from, end: to } };
      if (DAY.has(interval.grain)) lead ??= latest;
      for (const grain of COARSER[interval.grain] ?? []) {
        points[grain] = latest;
        if (!isAside) story[grain] = latest;
      }
    },
  };
}

export const yearOfPoint = (point: Point): number => civil(point.day).year;
