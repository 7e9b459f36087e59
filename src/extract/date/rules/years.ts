/** Years, decades, centuries. */
import { pad } from '../../../lexicon/calendar.ts';
import type { Lexeme } from '../lexemes.ts';
import { fixed, type Reading } from '../reading.ts';
import { type Found, isClass, type Rule } from './rule.ts';
import { isYear } from './bare-year.ts';
import { yearOf } from './calendar.ts';

const isCount = (year: number): boolean => Number.isInteger(year) && year >= 1 && year < 10000;
const beforeChrist = (year: number): string => `BC${String(year).padStart(4, '0')}`;

const decade = (lexeme: Lexeme | undefined): string => String(Math.floor((lexeme?.number ?? 0) / 10));

export const yearRules: readonly Rule[] = [
  {
    rule: 'date/year',
    pattern: '(the unit)? year',
    examples: ['They met in [1998].'],
    nonExamples: ['It sold 1,998 cars.'],
    read: (found, around) => {
      if (found['unit'] !== undefined) return found['unit'].value === 'year' ? fixed(found['year']?.value ?? '') : null;
      return isYear(found['year'], around) ? fixed(found['year']?.value ?? '') : null;
    },
  },
  {
    // "'99", "the class of '89"
    rule: 'date/year',
    pattern: 'apostrophe two',
    examples: ["He was in the class of ['89]."],
    nonExamples: ['He was 89 in May.'],
    read: (found, around) =>
      found['two']?.glued &&
      !found['apostrophe']?.glued &&
      isClass(around.before(1), 'in', 'of', 'since', 'by', 'until', 'from', 'season', 'season-word', 'early', 'late')
        ? fixed(String(yearOf(found['two'])))
        : null,
  },
  {
    rule: 'date/year',
    pattern: 'ad count | count ad',
    examples: ['It fell in [1453 AD] to the Turks.'],
    nonExamples: ['It fell to 1453 men in May.'],
    read: (found) => anno(found['count']?.number ?? 0),
  },
  {
    // A year of the count that a range closes with BC has its own: "499-493 BC"
    rule: 'date/year',
    pattern: 'year:count joint to:count (bc | bce)',
    examples: ['The league ([477-404 BC]) fell apart.'],
    nonExamples: ['It fell in 1453-54.'],
    read: (found) => {
      const [begin, end] = [found['year']?.number ?? 0, found['to']?.number ?? 0];
      return begin > end && isCount(begin) && isCount(end)
        ? fixed(beforeChrist(begin), { end: { kind: 'value', value: beforeChrist(end) } })
        : null;
    },
  },
  {
    // "between 300 and 200 BC", "from 264 to 241 BC": the era closes the row
    rule: 'date/year',
    pattern: 'count',
    after: '(and | or | to) count (bc | bce)',
    examples: ['They ruled from [310] to 245 BC.'],
    nonExamples: ['In 2019 there were 310 men.'],
    read: (found) => (isCount(found['count']?.number ?? 0) ? fixed(beforeChrist(found['count']?.number ?? 0)) : null),
  },
  {
    rule: 'date/month-year',
    pattern: 'anymonth of? count (bc | bce)',
    examples: ['It was built in [May 480 BC].'],
    nonExamples: ['It was built in May 480 years ago.'],
    read: (found) =>
      fixed(`${beforeChrist(found['count']?.number ?? 0)}-${String(found['anymonth']?.value).padStart(2, '0')}`),
  },
  {
    rule: 'date/season',
    pattern: 'the? anyseason of? count (bc | bce)',
    examples: ['It was built in [the spring of 480 BC].'],
    nonExamples: ['It was built in the spring.'],
    read: (found) => fixed(`${beforeChrist(found['count']?.number ?? 0)}-${found['anyseason']?.value}`),
  },
  {
    rule: 'date/year',
    pattern: 'count (bc | bce)',
    examples: ['The temple fell in [586 BC].'],
    nonExamples: ['In 2019 there were 586 men.'],
    read: (found) => (isCount(found['count']?.number ?? 0) ? fixed(beforeChrist(found['count']?.number ?? 0)) : null),
  },
  {
    rule: 'date/decade',
    pattern: 'the? (year | int59 | int99 | int24 | int31) apostrophe? plural-s',
    examples: ['Wages rose in [the 1970s].'],
    nonExamples: ['He was in his seventies.'],
    read: (found, around) => {
      const number = found['year'] ?? found['int99'] ?? found['int59'] ?? found['int24'] ?? found['int31'];
      if (number === undefined || number.number % 10 !== 0 || found['plural_s']?.glued !== true) return null;
      if (number.class === 'year4')
        return number.number % 100 === 0 ? hundred(number, found) : fixed(`${decade(number)}X`);
      return isClass(around.before(1), 'possessive', 'in', 'open') &&
        found['the'] === undefined &&
        around.before(1)?.class !== 'in'
        ? null
        : fixed(`19${decade(number)}X`);
    },
  },
  {
    rule: 'date/decade',
    pattern: 'the? apostrophe two plural-s',
    examples: ["Fashion of [the '60s] is back."],
    nonExamples: ['Fashion of the sixties is back.'],
    read: (found) =>
      found['two'] !== undefined && found['two'].number % 10 === 0 && found['two'].glued
        ? fixed(`${found['two'].number > 20 ? 19 : 20}${decade(found['two'])}X`)
        : null,
  },
  {
    rule: 'date/decade',
    pattern: 'the decade-word',
    examples: ['Prices soared in [the seventies].'],
    nonExamples: ['The seventy men left.'],
    read: (found) => fixed(`19${found['decade_word']?.value ?? 'X'}X`),
  },
  {
    rule: 'date/century',
    pattern: 'the? (day ordinal-end | ordinal) joint? (unit | units) (joint? (bc | bce | ad))?',
    examples: ['It is an [18th-century] church.'],
    nonExamples: ['It is on 18th Street.'],
    read: counted,
  },
];

/** The year of "AD 79", as four digits. */
const anno = (year: number): Reading | null => (isCount(year) && year < 2200 ? fixed(pad(year, 4)) : null);

/** "the 1800s" are a century, "the 2000s" more likely ten years; either can be meant. */
function hundred({ number }: Lexeme, { apostrophe, the }: Found): Reading | null {
  if (apostrophe !== undefined && the === undefined) return null; // "2000's", of that year
  const [hundreds, tens] = [pad(number / 100), `${number / 10}X`];
  return number < 2000
    ? fixed(`${hundreds}XX`, { otherwise: { base: { kind: 'value', value: tens }, reason: 'decade' } })
    : fixed(tens, { otherwise: { base: { kind: 'value', value: `${hundreds}XX` }, reason: 'century' } });
}

const FARTHEST_CENTURY = 40;
/** "the 26th century BC", "the third millennium". */
function counted(found: Found): Reading | null {
  const number = (found['day'] ?? found['ordinal'])?.number ?? 0;
  const unit = (found['unit'] ?? found['units'])?.value;
  if (number < 1 || number > FARTHEST_CENTURY) return null;
  if (unit === 'century') return fixed(`${found['bc'] || found['bce'] ? 'BC' : ''}${century(found)}`);
  return unit === 'millennium' ? fixed(`${found['bc'] || found['bce'] ? 'BC' : ''}${number - 1}XXX`) : null;
}

/** The century of "the 16th". */
export const century = (found: Found): string => `${pad(((found['day'] ?? found['ordinal'])?.number ?? 1) - 1)}XX`;
