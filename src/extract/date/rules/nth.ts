/** Days and weeks by their number in a month or year: "the first Sunday in May", "the second week of next month". */
import { pad } from '../../../lexicon/calendar.ts';
import { type Base, dated, durationValue, place, type Reading } from '../reading.ts';
import { isClass, unitOf, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';

const NUMBER = '(ordinal | day ordinal-end | last | final)';
const WITHIN = 'the? (anymonth (comma? of? year)? | which? period:unit | year)';

/** 1 the first … -1 the last. */
const numberOf = (found: Found): number =>
  found['last'] || found['final'] ? -1 : ((found['ordinal'] ?? found['day'])?.number ?? 0);

/** The month or year in which it is counted; null where the words name neither. */
function within(found: Found): Base | null {
  const [month, year, period] = [found['anymonth'], found['year'], found['period']];
  if (month !== undefined) {
    if (year === undefined) return place({ kind: 'month', month: month.number });
    return { kind: 'value', value: `${pad(year.number, 4)}-${pad(month.number)}` };
  }
  if (year !== undefined) return { kind: 'value', value: pad(year.number, 4) };
  const unit = unitOf(period);
  return unit === 'month' || unit === 'year' ? { kind: 'unit', unit, which: whichOf(found['which']) ?? 'bare' } : null;
}

const MOST: Readonly<Record<string, number>> = { weekday: 5, week: 53, weekend: 53, day: 31 };

function nth(found: Found, around: Neighbours): Reading | null {
  const of = within(found);
  const weekday = found['anyweekday']?.number;
  const unit = found['weekend'] ? 'weekend' : weekday === undefined ? unitOf(found['unit']) : 'weekday';
  const number = numberOf(found);
  if (
    of === null ||
    number === 0 ||
    !(unit in MOST) ||
    number > (MOST[unit] ?? 0) ||
    isClass(around.after(1), 'hyphen')
  )
    return null;
  if (of.kind === 'value' && found['anymonth'] === undefined && unit === 'weekday' && number > 1) return null;
  return dated({ kind: 'nth', number, unit, weekday, of });
}

export const nthRules: readonly Rule[] = [
  {
    rule: 'date/nth',
    pattern: `the? ${NUMBER} anyweekday (in | of) ${WITHIN}`,
    examples: ['The fair begins on [the last Sunday in April].'],
    nonExamples: ['The fair begins on the last Sunday.'],
    read: nth,
  },
  {
    rule: 'date/nth',
    pattern: `the? ${NUMBER} (unit | weekend) (in | of) ${WITHIN}`,
    examples: ['It snowed on [the last day of 2021].'],
    nonExamples: ['It snowed on the last day.'],
    read: nth,
  },
  {
    // "the first Saturday of each month": every month has one
    rule: 'date/set',
    pattern: `the? ${NUMBER} (anyweekday | unit | weekend) (in | of) (each | every) period:unit`,
    examples: ['It shuts on [the last Friday of every month].'],
    nonExamples: ['It shuts on the last Friday of June.'],
    read: (found) => ({
      type: 'set',
      base: { kind: 'value', value: durationValue(1, unitOf(found['period'])) },
      quant: found['each'] ? 'EACH' : 'EVERY',
    }),
  },
];
