/** What an expression says by itself, before it is known which year, month or day it means. */
import type { TokenRange } from '../../model/token-table.ts';
import type { HolidayRule } from '../../lexicon/holidays.ts';
import type { DateMod, DateType } from '../../model/vocabulary.ts';

/** The units of TIMEX3 durations. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Which one of a row: "last week", "the following month", "that year". `bare`: "the year". */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same' | 'latest' | 'bare';

/** These point from the moment of speaking, in a narrative too. */
export const isDeictic = (which: Which | undefined): boolean =>
  which === 'last' || which === 'this' || which === 'next';

/** The year that an expression names, or points to: "of that year", "last year's". */
export type YearPart = { readonly year: number } | { readonly which: Which } | { readonly yearsBefore: number };

/** The period spoken of in another year, with which it is compared: "the year-ago quarter", "the 1988 period". */
export type Comparison = { readonly yearsBefore: number } | { readonly year: number };

/** One place in the year (or the week), of no given year. */
export type Place =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number; readonly weekday?: number | undefined }
  | { readonly kind: 'monthday'; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'season'; readonly season: string }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: number }
  | { readonly kind: 'holiday'; readonly holiday: HolidayRule };

export type Base =
  /** The whole TIMEX3 value is known. */
  | { readonly kind: 'value'; readonly value: string }
  | {
      readonly kind: 'place';
      readonly place: Place;
      readonly which?: Which | undefined;
      readonly year?: YearPart | undefined;
    }
  /** The last such place before another date, which closes the range that it opens. */
  | { readonly kind: 'before'; readonly place: Place; readonly end: Base; readonly endTokens: TokenRange }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly which: Which; readonly compared?: Comparison }
  /** So many units before (negative) or after the day of writing or the day last spoken of. `amount` NaN: "days later". */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly from: 'now' | 'then' }
  /** The unit that holds another date: "the week of March 6"; perhaps only where none was spoken of before. */
  | { readonly kind: 'around'; readonly unit: Unit; readonly base: Base; readonly unlessSpoken?: boolean }
  /** The nth of its kind in a month or year, -1 the last: "the first Sunday in May", "the second week of June". */
  | {
      readonly kind: 'nth';
      readonly number: number;
      readonly unit: 'weekday' | Unit;
      readonly weekday?: number | undefined;
      readonly of: Base;
    }
  /** So much before (negative) or after another date: "two days before Christmas", the day of a second clock. */
  | { readonly kind: 'shifted'; readonly base: Base; readonly unit: Unit; readonly amount: number }
  /** The day of writing, and days from it. */
  | { readonly kind: 'day'; readonly shift: number }
  /** So many minutes from the time last spoken of: "two hours later"; NaN: "minutes later". */
  | { readonly kind: 'moment'; readonly minutes: number }
  /** A time of the day that was last spoken of. */
  | { readonly kind: 'that-day' };

export interface Reading {
  readonly type: DateType;
  readonly base: Base;
  /** Time of day as TIMEX3 writes it: "T22:00", "TNI". */
  readonly time?: string | undefined;
  /** Offset of the time's zone: "-05". TIMEX3 values are local time, so it is told in the EDTF form only. */
  readonly zone?: string | undefined;
  readonly mod?: DateMod | undefined;
  /** The end of a compact range. */
  readonly end?: Base | undefined;
  readonly endTime?: string | undefined;
  readonly quant?: string | undefined;
  readonly freq?: string | undefined;
  /** Of durations that reach back from the day of writing, or on from it: "the past two months". */
  readonly side?: 'before' | 'after' | undefined;
  /** Of figures that are a date in one order alone: that order. */
  readonly order?: 'dmy' | 'mdy' | undefined;
  /** It is none, and its words are part of no other. */
  readonly isTrap?: boolean | undefined;
  /** It is a date only together with another one beside it: the "night" of "Tuesday night". */
  readonly dependent?: boolean | undefined;
  /** The expression can also be read so, for a stated reason. */
  readonly otherwise?: { readonly base: Base; readonly reason: string } | undefined;
}

export const dated = (base: Base, rest: Partial<Reading> = {}): Reading => ({ type: 'date', base, ...rest });
export const fixed = (value: string, rest: Partial<Reading> = {}): Reading => ({
  type: 'date',
  base: { kind: 'value', value },
  ...rest,
});
export const place = (of: Place, rest: { which?: Which | undefined; year?: YearPart | undefined } = {}): Base => ({
  kind: 'place',
  place: of,
  ...rest,
});

/** The letter of a unit in a TIMEX3 duration, and what stands before it. */
const LETTERS: Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};
const VAGUE: Partial<Readonly<Record<Unit, string>>> = { decade: 'PXDE', century: 'PXC', quarter: 'PXQ' };

/** "P3D", "PT2H", "PXY" for an unknown number. A minute and a half is told in the smaller unit. */
export function durationValue(amount: number, unit: Unit): string {
  const [prefix, letter, times] = LETTERS[unit];
  if (Number.isNaN(amount)) return VAGUE[unit] ?? `${prefix}X${letter}`;
  const total = amount * times;
  if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
  const [whole, rest] = [Math.floor(total), total - Math.floor(total)];
  const smaller: Partial<Record<Unit, readonly [string, number]>> = {
    minute: ['S', 60],
    hour: ['M', 60],
    year: ['M', 12],
    decade: ['M', 12],
  };
  const [name, perUnit] = smaller[unit] ?? ['', 0];
  const parts = rest * perUnit;
  if (name === '' || !Number.isInteger(parts) || unit === 'year') return `${prefix}${total}${letter}`;
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${parts}${name}`;
}
