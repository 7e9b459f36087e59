/** Dates written in figures alone. */
import { isDate, pad } from '../../../lexicon/calendar.ts';
import { fixed, type Reading } from '../reading.ts';
import { yearOf } from './calendar.ts';
import { isClass, type Neighbours, type Rule, type Found } from './rule.ts';

/** The order of day and month where only one reading is a date; `both` where either is. */
export interface Figures {
  readonly dmy: string | undefined;
  readonly mdy: string | undefined;
}

function figures(first: number, second: number, year: number): Figures {
  const value = (month: number, day: number): string | undefined =>
    isDate({ year, month, day }) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
  return { dmy: value(second, first), mdy: value(first, second) };
}

/** Month first is read first; order.ts decides between the two by the document. */
function either({ dmy, mdy }: Figures): Reading | null {
  const value = mdy ?? dmy;
  if (value === undefined) return null;
  if (dmy === mdy) return fixed(value);
  if (dmy === undefined || mdy === undefined) return fixed(value, { order: dmy === undefined ? 'mdy' : 'dmy' });
  return fixed(mdy, { otherwise: { base: { kind: 'value', value: dmy }, reason: DAY_FIRST } });
}

/** Why the other reading of "03/04/2023" is live. */
export const DAY_FIRST = 'day before month';
export const MONTH_FIRST = 'month before day';

const isGlued = (around: Neighbours): boolean =>
  around
    .inside()
    .slice(1)
    .every((lexeme) => lexeme.glued);
/** Not a part of something longer: a version number, a path, a telephone number. */
const isWhole = (around: Neighbours): boolean =>
  isGlued(around) &&
  !(isClass(around.before(1), 'hyphen', 'slash', 'colon') && around.inside()[0]?.glued === true) &&
  !(isClass(around.after(1), 'hyphen', 'slash') && around.after(2)?.glued === true);

function iso(found: Found, around: Neighbours): Reading | null {
  const [year, month, day] = [found['year']?.number, found['month']?.number, found['day']?.number];
  if (year === undefined || month === undefined || day === undefined || !isWhole(around)) return null;
  return isDate({ year, month, day }) ? fixed(`${pad(year, 4)}-${pad(month)}-${pad(day)}`) : null;
}

export const numericRules: readonly Rule[] = [
  {
    rule: 'date/numeric',
    pattern: 'year hyphen month:two hyphen day:two',
    examples: ['Last seen [2023-11-16] near the dam.'],
    nonExamples: ['The code is 2023-13-45.'],
    read: iso,
  },
  {
    rule: 'date/numeric',
    pattern: 'year slash month:two slash day:two',
    examples: ['Last seen on [2023/11/16] near the dam.'],
    nonExamples: ['The code is 2023/13/45.'],
    read: iso,
  },
  {
    rule: 'date/numeric',
    pattern: 'a:day slash b:day slash (year | two)',
    examples: ['Published: [23/03/2016]'],
    nonExamples: ['It is open 24/7.'],
    read: (found, around) =>
      isWhole(around)
        ? either(figures(found['a']?.number ?? 0, found['b']?.number ?? 0, yearOf(found['year'] ?? found['two']) ?? 0))
        : null,
  },
  {
    rule: 'date/numeric',
    pattern: 'a:day hyphen b:day hyphen year',
    examples: ['Last seen on [16-11-2023] near the dam.'],
    nonExamples: ['Call 303-739-6067 now.'],
    read: (found, around) =>
      isWhole(around)
        ? either(figures(found['a']?.number ?? 0, found['b']?.number ?? 0, found['year']?.number ?? 0))
        : null,
  },
  {
    // Stops part day, month and year in this order: "12.5.2004".
    rule: 'date/numeric',
    pattern: 'dotted-date',
    examples: ['Last seen on [12.5.2004] near the dam.'],
    nonExamples: ['It rose by 12.5 points.'],
    read: (found) => {
      const [day = 0, month = 0, year = 0] = (found['dotted_date']?.value ?? '').split('.').map(Number);
      const full = year < 100 ? (year > 30 ? 1900 + year : 2000 + year) : year;
      const isYear = year > 1000 && year < 2200;
      return isYear && isDate({ year: full, month, day }) ? fixed(`${full}-${pad(month)}-${pad(day)}`) : null;
    },
  },
];
