/** Ranges that are one expression: "March 3–5", "between 3 and 5 January", "1914-18". */
import { isDate, pad } from '../../../lexicon/calendar.ts';
import type { Lexeme } from '../lexemes.ts';
import { dated, fixed, place, type Base, type Reading } from '../reading.ts';
import { isClass, type Neighbours, type Rule, type Found } from './rule.ts';
import { isYear } from './bare-year.ts';
import { century } from './years.ts';

/** Two days of one month, or of two. */
function days(found: Found): Reading | null {
  const end = dayBase(found, found['anymonth2'] ?? found['anymonth'], found['to']);
  const base = dayBase(found, found['anymonth'], found['day']);
  const [from, to] = [found['day']?.number ?? 0, found['to']?.number ?? 0];
  if (base === null || end === null || (found['anymonth2'] === undefined && from >= to)) return null;
  return dated(base, { end });
}

function dayBase(found: Found, month: Lexeme | undefined, day: Lexeme | undefined): Base | null {
  if (month === undefined || day === undefined) return null;
  const year = found['year']?.number;
  if (!isDate({ year, month: month.number, day: day.number })) return null;
  if (year !== undefined) return { kind: 'value', value: `${pad(year, 4)}-${pad(month.number)}-${pad(day.number)}` };
  return place({ kind: 'month-day', month: month.number, day: day.number });
}

/** "1914-18", "2022/23": the end's century is the begin's. */
function years(found: Found, around: Neighbours): Reading | null {
  const [year, to] = [found['year'], found['to']];
  if (
    year === undefined ||
    to === undefined ||
    !to.glued ||
    to.text.length !== 2 ||
    !isYear(year, { ...around, after: () => undefined })
  )
    return null;
  const end = Math.floor(year.number / 100) * 100 + to.number;
  const last = end < year.number ? end + 100 : end;
  if (last === year.number || (found['slash'] && last !== year.number + 1)) return null;
  if (isClass(around.after(1), 'hyphen', 'slash', 'colon') || isClass(around.before(1), 'hyphen', 'slash')) return null;
  return dated({ kind: 'value', value: year.value }, { end: { kind: 'value', value: String(last) } });
}

export const rangeRules: readonly Rule[] = [
  {
    rule: 'date/range',
    pattern: 'anymonth day ordinal-end? (joint | to | and | through) to:day ordinal-end? (comma? year)?',
    examples: ['The fair ran [March 3–5].'],
    nonExamples: ['The fair ran on March 3, 5 and 7.'],
    read: days,
  },
  {
    rule: 'date/range',
    pattern: 'the? day ordinal-end? (joint | to | and | through) the? to:day ordinal-end? of? anymonth (comma? year)?',
    examples: ['The fair ran [3-5 March 2019].'],
    nonExamples: ['The fair ran from 3 March to 5 March.'],
    read: days,
  },
  {
    // The first of two: "the 18th and 19th centuries", "from the 16th to the 18th century"
    rule: 'date/century',
    pattern: 'the? (day ordinal-end | ordinal)',
    after: `(and | or | through | joint | to) the? (early | late | mid hyphen?)? (day ordinal-end | ordinal) joint? ('century' | 'centuries')`,
    examples: ['Trade grew in [the 15th] and 16th centuries.'],
    nonExamples: ['Trade grew in the 15th and 16th districts.'],
    read: (found) => fixed(century(found)),
  },
  {
    rule: 'date/range',
    pattern: 'year (joint | slash) to:two',
    examples: ['The [2022-23] season was wet.'],
    nonExamples: ['In 2022, 23 people drowned.'],
    read: years,
  },
];
