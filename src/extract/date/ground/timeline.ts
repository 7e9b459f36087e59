/** What the article spoke of last, by grain: "the next day", "that year" and "a year earlier" count from it. */
import type { Span } from '../../../model/span.ts';
import { civil } from '../../../lexicon/calendar.ts';
import type { Interval } from '../interval.ts';

export interface Point {
  /** The first day of what was spoken of. */
  readonly day: number;
  readonly value: string;
  readonly span: Span;
  readonly sentence: number;
  /** The text gave it in full; it was not itself counted from something. */
  readonly isStated: boolean;
}

export type PointGrain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export interface Timeline {
  readonly last: (grain: PointGrain) => Point | undefined;
  /** The last point of any grain. */
  readonly latest: () => Point | undefined;
  readonly note: (point: Omit<Point, 'day'>, interval: Interval) => void;
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

/** `start`: where a narrative begins. */
export function timeline(start?: Point): Timeline {
  const points: Partial<Record<PointGrain, Point>> = start === undefined ? {} : { year: start };
  let latest = start;
  return {
    last: (grain) => points[grain],
    latest: () => latest,
    note: (point, interval) => {
      latest = { day: interval.first, ...point, span: { start: point.span.start, end: point.span.end } };
      for (const grain of COARSER[interval.grain] ?? []) points[grain] = latest;
    },
  };
}

export const yearOfPoint = (point: Point): number => civil(point.day).year;
