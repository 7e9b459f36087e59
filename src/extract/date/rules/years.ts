/** Years, decades, centuries. */
import type { Lexeme } from '../lexemes.js';
import { fixed } from '../reading.js';
import { isClass, isWord, type Neighbours, type Rule } from './rule.js';
import { yearOf } from './calendar.js';
import { besideFigures } from '../../../lexicon/date-words.js';
import { functionWord } from '../../../lexicon/function-words.js';

/** After these a four-digit number is a year even before 1900. */
const TEMPORAL_BEFORE =
  'in since until till by during before after between from of early late mid year fiscal season season-word and to circa ad hyphen open comma weekday through the'.split(
    ' ',
  );

/** Is a bare four-digit number a year, by what stands around it? */
export function isYear(year: Lexeme | undefined, around: Neighbours): boolean {
  if (year === undefined || isFigure(year, around)) return false;
  const [before, next] = [around.before(1), around.after(1)];
  const isModern = year.number >= 1900 && year.number <= 2060;
  if (isBesideYear(around)) return true;
  if (before === undefined) return isModern;
  if (isClass(before, 'of') && !isModern) return year.number >= 1500 && !isPlural(next);
  if (isClass(before, 'to', 'hedge') && !isModern) return false;
  if (!isModern && isCapitalName(next)) return false;
  if (isClass(before, ...TEMPORAL_BEFORE)) return isModern || !isClass(before, 'the', 'comma', 'and');
  return isModern && !(isCapitalName(before) && isClass(next, 'hyphen'));
}

/** An amount, a part of a figure or of a name: "$1950", "1950 troops", "Section 1950", "1950-pound". */
function isFigure(year: Lexeme, around: Neighbours): boolean {
  const [before, next] = [around.before(1), around.after(1)];
  if (before !== undefined && (/[$£€¥#@%]$/.test(before.text) || (before.text === '.' && year.glued))) return true;
  if (isClass(before, 'slash', 'plus', 'colon') && year.glued) return true;
  if (before !== undefined && besideFigures(before.text) === 'numbered' && !isClass(before, 'of', 'to', 'hedge'))
    return true;
  if (
    before?.class === 'hyphen' &&
    isClass(around.before(2), 'other', 'number', 'int99') &&
    !isWord(around.before(2), 'post', 'pre', 'mid')
  )
    return true;
  if (next === undefined) return false;
  if (
    isClass(next, 'slash', 'colon') &&
    isClass(around.after(2), 'int12', 'int24', 'int31', 'int59', 'int0') &&
    next.glued
  )
    return true;
  if (isClass(next, 'zone', 'clock4', 'units') || besideFigures(next.text) === 'counted' || /^[%°$€£]/.test(next.text))
    return true;
  if (next.glued && next.class === 'other' && /^\p{L}/u.test(next.text)) return true;
  return isClass(next, 'hyphen') && isClass(around.after(2), 'unit');
}

/** "of 1800 prisoners"; not "of 1648 ended". */
const isPlural = (next: Lexeme | undefined): boolean => isContent(next) && /s$/i.test(next?.text ?? '');

/** "1861-1863", "1782 and 1783". */
const isBesideYear = (around: Neighbours): boolean =>
  (isClass(around.before(1), 'hyphen', 'dash', 'and', 'to') && isClass(around.before(2), 'year4')) ||
  (isClass(around.after(1), 'hyphen', 'dash') && isClass(around.after(2), 'year4'));

const isContent = (next: Lexeme | undefined): boolean =>
  next?.class === 'other' && /^\p{Ll}/u.test(next.text) && functionWord(next.text) === undefined;

const isCapitalName = (next: Lexeme | undefined): boolean =>
  next !== undefined &&
  next.class === 'other' &&
  /^\p{Lu}\p{Ll}/u.test(next.text) &&
  functionWord(next.text) === undefined;

const isCount = (year: number): boolean => Number.isInteger(year) && year >= 1 && year < 10000;
const beforeChrist = (year: number): string => `BC${String(year).padStart(4, '0')}`;

const decade = (lexeme: Lexeme | undefined): string => String(Math.floor((lexeme?.number ?? 0) / 10));

export const yearRules: readonly Rule[] = [
  {
    rule: 'date/year',
    pattern: '(the unit)? year',
    read: (found, around) => {
      if (found['unit'] !== undefined) return found['unit'].value === 'year' ? fixed(found['year']?.value ?? '') : null;
      return isYear(found['year'], around) ? fixed(found['year']?.value ?? '') : null;
    },
  },
  {
    rule: 'date/year',
    pattern: '(the unit) number-word',
    read: (found) => {
      const year = found['number_word']?.number ?? 0;
      return found['unit']?.value === 'year' && year >= 1000 && year < 2200 ? fixed(String(year)) : null;
    },
  },
  {
    // "'99", "the class of '89"
    rule: 'date/year',
    pattern: 'apostrophe two',
    read: (found, around) =>
      found['two']?.glued &&
      !found['apostrophe']?.glued &&
      isClass(around.before(1), 'in', 'of', 'since', 'by', 'until', 'from', 'season', 'season-word', 'early', 'late')
        ? fixed(String(yearOf(found['two'])))
        : null,
  },
  {
    rule: 'date/year',
    pattern: 'before:ad year | year after:ad',
    read: (found) => fixed(found['year']?.value ?? ''),
  },
  {
    // A year of the count that a range closes with BC has its own: "499-493 BC"
    rule: 'date/year',
    pattern: 'year:count joint to:count (bc | bce) | year:count to to:count (bc | bce)',
    read: (found) => {
      const [begin, end] = [found['year']?.number ?? 0, found['to']?.number ?? 0];
      return begin > end && isCount(begin) && isCount(end)
        ? fixed(beforeChrist(begin), { end: { kind: 'value', value: beforeChrist(end) } })
        : null;
    },
  },
  {
    rule: 'date/month-year',
    pattern: 'anymonth of? count (bc | bce)',
    read: (found) =>
      fixed(`${beforeChrist(found['count']?.number ?? 0)}-${String(found['anymonth']?.value).padStart(2, '0')}`),
  },
  {
    rule: 'date/season',
    pattern: 'the? anyseason of? count (bc | bce)',
    read: (found) => fixed(`${beforeChrist(found['count']?.number ?? 0)}-${found['anyseason']?.value}`),
  },
  {
    rule: 'date/year',
    pattern: 'count (bc | bce)',
    read: (found) => (isCount(found['count']?.number ?? 0) ? fixed(beforeChrist(found['count']?.number ?? 0)) : null),
  },
  {
    rule: 'date/decade',
    pattern: 'the? (year | int59 | int99 | int24 | int31) apostrophe? plural-s',
    read: (found, around) => {
      const number = found['year'] ?? found['int99'] ?? found['int59'] ?? found['int24'] ?? found['int31'];
      if (number === undefined || number.number % 10 !== 0 || found['plural_s']?.glued !== true) return null;
      if (number.class === 'year4')
        return number.number % 100 === 0 && found['apostrophe'] ? null : fixed(`${decade(number)}X`);
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
    read: (found) =>
      found['two'] !== undefined && found['two'].number % 10 === 0 && found['two'].glued
        ? fixed(`${found['two'].number > 20 ? 19 : 20}${decade(found['two'])}X`)
        : null,
  },
  {
    rule: 'date/decade',
    pattern: 'the decade-word',
    read: (found) => fixed(`19${found['decade_word']?.value ?? 'X'}X`),
  },
  {
    rule: 'date/century',
    pattern: 'the? (day ordinal-end | ordinal) joint? unit',
    read: (found) => {
      const number = (found['day'] ?? found['ordinal'])?.number ?? 0;
      return found['unit']?.value === 'century' && number >= 1 && number <= 30
        ? fixed(`${String(number - 1).padStart(2, '0')}XX`)
        : null;
    },
  },
];
