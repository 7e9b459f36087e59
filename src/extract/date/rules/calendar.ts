/** Days and months by their numbers and names, with or without the year. */
import { Tag } from '../../../model/tag.ts';
import { functionWord } from '../../../lexicon/function-words.ts';
import { isDate, pad } from '../../../lexicon/calendar.ts';
import type { Lexeme } from '../lexemes.ts';
import { dated, fixed, place, type Reading, type YearPart } from '../reading.ts';
import { isClass, isPrepositional, NO_DATE, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';
import { isOfFew } from './bare-year.ts';

/** The year of "1998", "'98" and "98". Two digits: of this century up to 30, else of the last. */
export function yearOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme === undefined) return undefined;
  if (lexeme.class === 'year4') return lexeme.number;
  return lexeme.number > 30 ? 1900 + lexeme.number : 2000 + lexeme.number;
}

function yearPart(found: Found): YearPart | undefined {
  const year = yearOf(found['year'] ?? found['two']);
  if (year !== undefined) return { year };
  const which = whichOf(found['which']);
  return which && { which };
}

function dayReading(found: Found, day: Lexeme | undefined): Reading | null {
  const [month, number] = [found['anymonth']?.number, day?.number];
  if (month === undefined || number === undefined) return null;
  const year = yearPart(found);
  const known = year !== undefined && 'year' in year ? year.year : undefined;
  if (!isDate({ year: known, month, day: number })) return NO_DATE;
  if (known !== undefined) return fixed(`${pad(known, 4)}-${pad(month)}-${pad(number)}`);
  return dated(place({ kind: 'month-day', month, day: number, weekday: found['anyweekday']?.number }, { year }));
}

/** "in May 12 people died", "on 4 March 12 died": the number behind the month is no day, unless a year follows. */
const isAfterIn = (found: Found, around: Neighbours): boolean =>
  isClass(around.before(1), 'int12', 'int24', 'int31', 'ordinal-end') ||
  (isClass(around.before(1), 'in') &&
    found['year'] === undefined &&
    found['comma'] === undefined &&
    found['ordinal_end'] === undefined);

/** Months that are also verbs or given names: alone they need something beside them that speaks of time. */
function isClearMonth(found: Found, around: Neighbours): boolean {
  if (isPrepositional(found)) return false;
  const month = found['anymonth'];
  if (month?.class === 'month-short') return month.text.endsWith('.');
  if (found['which'] !== undefined) return month?.class !== 'month-name' || !isName(around);
  if (month?.class !== 'month-name') return true;
  if (isClass(around.after(1), 'hyphen') && isClass(around.after(2), 'month', 'month-name')) return true;
  if (isClass(around.before(1), 'the', 'a', 'possessive', 'genitive') && isNoun(around.after(1))) return true;
  return isClass(around.before(1), ...CERTAIN) || (isClass(around.before(1), ...TEMPORAL) && !isName(around));
}

/** "a June deal", "the May vote". */
const isNoun = (next: Lexeme | undefined): boolean => next?.tag === Tag.NN || next?.tag === Tag.NNS;

/** Behind these no person's name stands for a month: "in April Smith resigned". */
const CERTAIN = ['in', 'since', 'until', 'early', 'late', 'mid', 'during', 'every', 'each'];
const TEMPORAL =
  'in since until till by of from to through during between before after early late mid hyphen dash last next this and or on every each part through'.split(
    ' ',
  );

/** "by April Jones", "May Day parade": a capital right behind it. */
function isName(around: Neighbours): boolean {
  const next = around.after(1);
  return (
    next !== undefined &&
    next.class === 'other' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    functionWord(next.text) === undefined
  );
}

/** "the 14th" stands alone: what follows is no noun ("the 14th floor"). */
function standsAlone(around: Neighbours): boolean {
  const [before, next] = [around.before(1), around.after(1)];
  if (!isClass(before, 'on', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'to')) return false;
  return (
    next === undefined || next.class !== 'other' || !/^\p{L}/u.test(next.text) || functionWord(next.text) !== undefined
  );
}

export const calendarRules: readonly Rule[] = [
  {
    rule: 'date/full',
    pattern: '(anyweekday comma? the?)? anymonth the? day ordinal-end? comma? (of? year)',
    examples: ['It was signed on [December 7 1941].'],
    nonExamples: ['It was signed on December 7.'],
    read: (found) => dayReading(found, found['day']),
  },
  {
    rule: 'date/full',
    pattern: '(anyweekday comma? the?)? the? day ordinal-end? of? anymonth comma? of? year',
    examples: ['It was signed on [7 Dec 1941].'],
    nonExamples: ['It was signed on 7 December.'],
    read: (found) => dayReading(found, found['day']),
  },
  {
    rule: 'date/full',
    pattern:
      'day hyphen anymonth hyphen (year | two) | day slash anymonth slash (year | two) | day anymonth apostrophe? two',
    examples: ['It was signed on [9/Jun/2016].'],
    nonExamples: ['They sent 9 June letters.'],
    read: (found) =>
      found['apostrophe'] || found['hyphen'] || found['slash'] || /^[A-Z]+$/.test(found['anymonth']?.text ?? '')
        ? dayReading(found, found['day'])
        : null,
  },
  {
    rule: 'date/month-day',
    pattern: '(anyweekday comma? the? | last | this | next)? anymonth the? day ordinal-end? (comma? of? which unit)?',
    examples: ['They met on [March 3].'],
    nonExamples: ['They met in March.'],
    read: (found, around) =>
      isAfterIn(found, around) || (found['unit'] && found['unit'].value !== 'year')
        ? null
        : dayReading(found, found['day']),
  },
  {
    rule: 'date/month-day',
    pattern: '(anyweekday comma? the?)? the? day ordinal-end? of? anymonth (comma? of? which unit)?',
    examples: ['The council voted on [3 March].'],
    nonExamples: ['He led 3 marches.'],
    read: (found) => (found['unit'] && found['unit'].value !== 'year' ? null : dayReading(found, found['day'])),
  },
  {
    rule: 'date/month-day',
    pattern: '(anyweekday comma?)? the? ordinal of anymonth (comma? of? (year | which unit))?',
    examples: ['It was signed on [the seventh of December, 1941].'],
    nonExamples: ['It was the seventh visit of December.'],
    read: (found) => dayReading(found, found['ordinal']),
  },
  {
    rule: 'date/full',
    pattern: 'year (hyphen | slash)? anymonth (hyphen | slash)? day ordinal-end? | anymonth hyphen day hyphen year',
    examples: ['The file is dated [Mar-03-2024] in ink.'],
    nonExamples: ['It was signed on Mar 3.'],
    read: (found) => dayReading(found, found['day']),
  },
  {
    // "on Monday (July 25)"
    rule: 'date/month-day',
    pattern: 'anyweekday open (anymonth day | day anymonth) (comma? year)? close',
    examples: ['He was seen on [Monday (March 11)].'],
    nonExamples: ['He was seen on Monday (at noon).'],
    read: (found) => dayReading(found, found['day']),
  },
  {
    // "Sept. 9", "May. 9"
    rule: 'date/month-day',
    pattern: 'anymonth stop&glued day ordinal-end? (comma? year)?',
    examples: ['It is due on [June.9] in Rome.'],
    nonExamples: ['It was signed on Sept. 12.'],
    read: (found) => dayReading(found, found['day']),
  },
  {
    rule: 'date/month-day',
    pattern: 'anymonth the? ordinal (comma? year)?',
    examples: ['The council voted on [February twenty-third].'],
    nonExamples: ['The council met in the twenty-third week.'],
    read: (found, around) =>
      isClass(around.after(1), 'unit', 'units', 'other', 'hyphen') ? null : dayReading(found, found['ordinal']),
  },
  {
    rule: 'date/month-year',
    pattern: 'anymonth (comma? of? | of the) year',
    examples: ['A bus fell in mid-[May 2019].'],
    nonExamples: ['They met in May.'],
    read: (found, around) =>
      isOfFew(found['year'], around) ? null : fixed(`${found['year']?.value}-${pad(found['anymonth']?.number ?? 0)}`),
  },
  {
    rule: 'date/month-year',
    pattern: 'year (hyphen | slash)? (month | month-short)',
    examples: ['It was signed in [2016 Jun], by two ministers.'],
    nonExamples: ['It was signed in 2016, in June.'],
    read: (found) => fixed(`${found['year']?.value}-${pad((found['month'] ?? found['month_short'])?.number ?? 0)}`),
  },
  {
    rule: 'date/month-year',
    pattern: 'anymonth apostrophe two',
    examples: ["Sales in [Sept. '21] were flat."],
    nonExamples: ['Sales in May were flat.'],
    read: (found) => fixed(`${yearOf(found['two'])}-${pad(found['anymonth']?.number ?? 0)}`),
  },
  {
    rule: 'date/month',
    pattern: 'anymonth (comma? of? which unit)',
    examples: ['In [May last year] the ferry sank.'],
    nonExamples: ['In May the ferry sank.'],
    read: (found) =>
      found['unit']?.value === 'year'
        ? dated(place({ kind: 'month', month: found['anymonth']?.number ?? 0 }, { year: yearPart(found) }))
        : null,
  },
  {
    rule: 'date/month',
    pattern: '((the | this)? which)? anymonth',
    examples: ['They met in [March].'],
    nonExamples: ['He may stay.'],
    read: (found, around) =>
      isClearMonth(found, around)
        ? dated(place({ kind: 'month', month: found['anymonth']?.number ?? 0 }, { which: whichOf(found['which']) }))
        : null,
  },
  {
    rule: 'date/period',
    pattern: 'the? unit of (anymonth day | day anymonth) (comma? year)?',
    examples: ['It rained in [the week of March 4].'],
    nonExamples: ['It rained all week from March 4.'],
    read: (found) => {
      const inner = found['unit']?.value === 'week' ? dayReading(found, found['day']) : null;
      return inner && dated({ kind: 'around', unit: 'week', base: inner.base });
    },
  },
  {
    rule: 'date/monthday',
    pattern: 'anyweekday comma? the day ordinal-end',
    examples: ['The talks fell through on [Tuesday the 5th].'],
    nonExamples: ['They met on the 5th.'],
    read: (found) => dated(place({ kind: 'monthday', day: found['day']?.number ?? 0 })),
  },
  {
    rule: 'date/monthday',
    pattern: 'the day ordinal-end',
    examples: ['They met on [the 14th].'],
    nonExamples: ['He came 14th.'],
    read: (found, around) =>
      standsAlone(around) ? dated(place({ kind: 'monthday', day: found['day']?.number ?? 0 })) : null,
  },
];
