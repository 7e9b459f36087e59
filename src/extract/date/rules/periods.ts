/** Quarters, halves, seasons and fiscal years. */
import { pad } from '../../../lexicon/calendar.ts';
import type { Lexeme } from '../lexemes.ts';
import { dated, place, type Base, type Place, type Reading, type YearPart } from '../reading.ts';
import { isClass, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';
import { yearOf } from './calendar.ts';

function yearPart(found: Found): YearPart | undefined {
  const year = yearOf(found['year'] ?? found['two']);
  if (year !== undefined) return { year };
  const which = whichOf(found['which']);
  if (which !== undefined && found['of_unit']?.value !== 'quarter') return { which };
  if (found['of_unit']?.value === 'year') return { which: 'this' };
  return found['fiscal'] === undefined ? undefined : { which: 'this' };
}

/** "the third quarter", "the second half": units of a year that are counted. */
function ordinalPart(found: Found, around: Neighbours): Reading | null {
  const number = (found['ordinal'] ?? found['day'])?.number;
  const unit = found['unit']?.value ?? (found['half'] ? 'half' : undefined);
  if (number === undefined) return null;
  const year = yearPart(found);
  if (year === undefined && isOfMatch(unit, around)) return null;
  if (unit === 'quarter' && number >= 1 && number <= 4)
    return dated(place({ kind: 'quarter', quarter: number }, { year }));
  if (unit === 'half' && number <= 2) return dated(place({ kind: 'half', half: number }, { year }));
  return null;
}

/** "4Q", "Q4 2023", "1H24", "Q1FY24", "4Q FY2023"; "H1" alone can be much else. */
function coded(found: Found): Reading | null {
  const [letter, digit] = found['period_code']?.value ?? '';
  const number = found['period_code']?.number ?? Number.NaN;
  const year = Number.isNaN(number) ? (found['fiscal_code']?.number ?? yearOf(found['year'] ?? found['two'])) : number;
  if (letter === 'H' && year === undefined) return null;
  const part: Place =
    letter === 'Q' ? { kind: 'quarter', quarter: Number(digit) } : { kind: 'half', half: Number(digit) };
  return dated(place(part, { year: year === undefined ? undefined : { year } }));
}

/** "of the match", "of Friday's game": not "of $3 million". */
const isThing = (next: Lexeme | undefined): boolean => next !== undefined && /^\p{L}/u.test(next.text);

/** "the first half", "the fourth quarter" of a match, as far as the sentence tells; quarters are more often of a year than halves. */
function isOfMatch(unit: string | undefined, around: Neighbours): boolean {
  if (isClass(around.after(1), 'a', 'an') || (isClass(around.after(1), 'of') && isThing(around.after(2)))) return true;
  const isBusiness = around.has('period/business') || around.has('mark/percent') || around.has('mark/money');
  return unit === 'half' ? !isBusiness || around.has('period/sport') : !isBusiness && around.has('period/sport');
}

function season(found: Found): Base {
  const isOf = (found['year'] ?? found['two'] ?? found['of_unit']) !== undefined;
  return place(
    { kind: 'season', season: found['anyseason']?.value ?? '' },
    isOf ? { year: yearPart(found) } : { which: whichOf(found['which'] ?? found['the']) },
  );
}

/** "last year's quarter" */
const lastYears = (found: Found): Reading | null =>
  found['of_unit']?.value === 'year' && (found['period'] !== undefined || found['quarter']?.value === 'quarter')
    ? dated({ kind: 'unit', unit: 'quarter', which: 'same', compared: { yearsBefore: 1 } })
    : null;

/** "the Winter Olympics", "Spring Festival", "the Arab Spring": capitals side by side. */
const isNamed = (word: Lexeme | undefined, around: Neighbours): boolean =>
  isCapital(word) &&
  ((around.before(1) !== undefined && isCapital(around.before(1))) ||
    (isCapital(around.after(1)) && around.after(1)?.glued === false));

const isCapital = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text);

/** "spring" and "fall" are also other words: without a sign of time beside them they are no season. */
function isClearSeason(found: Found, around: Neighbours): boolean {
  if (found['year'] || found['two']) return !isClass(around.after(1), 'hyphen');
  if (isNamed(found['anyseason'], around)) return false;
  if (found['anyseason']?.class === 'season' || found['which']) return !isClass(around.after(1), 'hyphen');
  if (isClass(around.after(1), 'hyphen') || (found['the'] && isClass(around.after(1), 'of', 'in'))) return false;
  return (
    isClass(
      around.before(1),
      'in',
      'by',
      'since',
      'until',
      'early',
      'late',
      'mid',
      'of',
      'hyphen',
      'during',
      'through',
      'this',
    ) && !isClass(around.after(1), 'other')
  );
}

/** A fiscal year by its two calendar years; the second has two digits and follows the first. */
function fiscalYears(year: number, to: Lexeme | undefined): Reading | null {
  const value = pad(year, 4);
  if (to === undefined) return dated({ kind: 'value', value });
  return to.number === (year + 1) % 100
    ? dated({ kind: 'value', value }, { end: { kind: 'value', value: pad(year + 1, 4) } })
    : null;
}

export const periodRules: readonly Rule[] = [
  {
    rule: 'date/quarter',
    pattern:
      '(the | possessive | this | which genitive)? (fiscal calendar? hyphen?)? (ordinal | day ordinal-end) hyphen? (unit | half) (of? (year | apostrophe two | fiscal year | (the | possessive)? which? of_unit:unit | the? fiscal fiscal_unit:unit))?',
    examples: ['[Third-quarter] profit fell.'],
    nonExamples: ['It was his third try in a quarter-final.'],
    read: ordinalPart,
  },
  {
    rule: 'date/quarter',
    pattern:
      '(the | possessive)? (year | which of_unit:unit genitive) fiscal? (ordinal | day ordinal-end) hyphen? (unit | half)',
    examples: ["It beat [last year's fourth quarter]."],
    nonExamples: ["It beat last year's figure."],
    read: ordinalPart,
  },
  {
    rule: 'date/quarter',
    pattern: 'the? last half:half of? (the? year | which of_unit:unit)',
    examples: ['Profit fell in [the last half of 2008].'],
    nonExamples: ['Profit fell in half of the towns.'],
    read: (found) => dated(place({ kind: 'half', half: 2 }, { year: yearPart(found) })),
  },
  {
    rule: 'date/quarter',
    pattern: 'the latter half:half of? (the? year | which of_unit:unit)',
    examples: ['Profit fell in [the latter half of 2008].'],
    nonExamples: ['It was the latter half of the film.'],
    read: (found) => dated(place({ kind: 'half', half: 2 }, { year: yearPart(found) })),
  },
  {
    rule: 'date/quarter',
    pattern: '<period-code> (of? fiscal? year | fiscal-code | hyphen? apostrophe two)?',
    examples: ['Profit fell in [Q2].'],
    nonExamples: ['Profit fell by a quarter.'],
    read: coded,
  },
  {
    // "the 1988 quarter", "the 1989 period": the quarter last spoken of, in that year
    rule: 'date/quarter',
    pattern: 'the? year (period | unit)',
    examples: ['Profit rose in the third quarter. In [the 2021 period], it fell.'],
    nonExamples: ['In 2021 it fell.'],
    read: (found) =>
      found['period'] || found['unit']?.value === 'quarter'
        ? dated({ kind: 'unit', unit: 'quarter', which: 'same', compared: { year: found['year']?.number ?? 0 } })
        : null,
  },
  {
    rule: 'date/quarter',
    pattern: 'last of_unit:unit genitive (period | quarter:unit)',
    examples: ["Profit rose from [last year's quarter]."],
    nonExamples: ['Profit rose from last quarter.'],
    read: lastYears,
  },
  {
    rule: 'date/quarter',
    pattern: '(the | a) same (period | quarter:unit) (of? the? last of_unit:unit)',
    examples: ['It fell from [the same quarter of last year].'],
    nonExamples: ['It fell from the same level.'],
    read: lastYears,
  },
  {
    rule: 'date/season',
    pattern: '((the | this)? which)? anyseason (of? (year | which of_unit:unit))?',
    examples: ['He left [last summer].'],
    nonExamples: ['The water came from a hot spring.'],
    read: (found, around) => (isClearSeason(found, around) ? dated(season(found)) : null),
  },
  {
    rule: 'date/season',
    pattern: 'the anyseason (of? (year | which of_unit:unit))?',
    examples: ['They met in [the summer].'],
    nonExamples: ['He left last summer.'],
    read: (found, around) => (isClearSeason(found, around) ? dated(season(found)) : null),
  },
  {
    rule: 'date/season',
    pattern: '(the | this)? anyseason (of the?)? year (joint | slash) to:two&glued | the? anyseason of apostrophe two',
    examples: ['It snowed in [the winter of 2022-23].'],
    nonExamples: ['It snowed in the winter.'],
    read: (found) => dated(season(found)),
  },
  {
    // "FY2023-24", "FY24/25"
    rule: 'date/fiscal',
    pattern: '<fiscal-code> ((joint | slash) to:two)?',
    examples: ['Sales rose in [FY23].'],
    nonExamples: ['He wrote FYI on it.'],
    read: (found) => fiscalYears(found['fiscal_code']?.number ?? Number.NaN, found['to']),
  },
  {
    // "fiscal 2023-24", "the 2023-24 financial year"
    rule: 'date/fiscal',
    pattern: 'the? (fiscal unit? year (joint | slash) to:two | year (joint | slash) to:two fiscal unit)',
    examples: ['Sales rose in [the 2022-23 financial year].'],
    nonExamples: ['Sales rose in the 2022-23 season.'],
    read: (found) => fiscalYears(found['year']?.number ?? Number.NaN, found['to']),
  },
  {
    rule: 'date/fiscal',
    pattern: 'the? fiscal unit? (year | apostrophe? two)',
    examples: ['Profit rose in [fiscal 2022].'],
    nonExamples: ['Profit rose in 2022.'],
    read: (found) =>
      found['two']?.text.length === 1
        ? null
        : dated({ kind: 'value', value: String(yearOf(found['year'] ?? found['two'])) }),
  },
  {
    rule: 'date/fiscal',
    pattern: '(the | possessive)? which? fiscal unit',
    examples: ['Profit rose in [the current fiscal year].'],
    nonExamples: ['The fiscal plan failed.'],
    read: (found) =>
      found['unit']?.value === 'year' && (found['which'] || found['the'] || found['possessive'])
        ? dated({ kind: 'unit', unit: 'year', which: whichOf(found['which']) ?? 'bare' })
        : null,
  },
];
