/** How long: "for three days", "a 10-year sentence", "the past two months", "years". */
import type { Found } from '../pattern.js';
import { durationValue, type Base, type Reading, type Unit } from '../reading.js';
import { AMOUNT, amountOf } from './relative.js';
import { isClass, isWord, unitOf, whichOf, type Neighbours, type Rule } from './rule.js';

const lasting = (value: string, rest: Partial<Reading> = {}): Reading => ({
  type: 'duration',
  base: { kind: 'value', value },
  ...rest,
});

/** "a 30-year-old", "18 years old", "aged 12 years": ages are counts. */
const isAge = (around: Neighbours): boolean =>
  isClass(around.after(1), 'old') ||
  (isClass(around.after(1), 'hyphen') && isClass(around.after(2), 'old')) ||
  isWord(around.after(2), 'age') ||
  isWord(around.before(1), 'aged', 'age');

function times(found: Found): number {
  const unit = found['unit'] ?? found['units'];
  return unit?.value === 'fortnight' ? 2 : 1;
}

/** "three days", "two to three weeks", "a year and a half". */
function amount(found: Found, around: Neighbours): Reading | null {
  const word = found['unit'] ?? found['units'];
  if (word === undefined || isAge(around) || isNoDuration(found, around)) return null;
  const unit = unitOf(word);
  if (unit === 'quarter' && isClass(around.after(1), 'of')) return null;
  const value = durationValue(amountOf(found) * times(found), unit);
  const end =
    found['to'] === undefined
      ? undefined
      : ({ kind: 'value', value: durationValue(found['to'].number, unit) } as const);
  return lasting(value, { end });
}

/** "a day" and "a second" stand alone only where something says that they last. */
function isNoDuration(found: Found, around: Neighbours): boolean {
  const word = found['unit'] ?? found['units'];
  if (isWord(around.after(1), 'ago', 'earlier', 'later', 'before', 'after') && isClass(around.after(1), 'ago'))
    return true;
  if (word?.class === 'second' && found['count'] === undefined) return true;
  if (found['count'] && word?.class === 'unit' && found['count'].number !== 1 && !isClass(around.before(1), 'the'))
    return found['count'].class === 'year4';
  if (
    found['count'] ||
    found['few'] ||
    found['several'] ||
    found['couple'] ||
    found['half'] ||
    found['dozen'] ||
    found['many']
  )
    return false;
  if (unitOf(word) === 'quarter') return true;
  return (
    !isClass(
      around.before(1),
      'for',
      'in',
      'within',
      'over',
      'hedge',
      'than',
      'least',
      'most',
      'after',
      'to',
      'about',
      'once',
      'into',
      'during',
      'nearly',
      'take',
      'by',
      'up',
      'under',
      'or',
      'and',
      'another',
    ) && !isWord(around.before(1), 'lasted', 'took', 'take', 'takes', 'spent', 'spend', 'not', 'last')
  );
}

function span(found: Found): Reading | null {
  const word = found['unit'] ?? found['units'];
  if (word === undefined || (found['units'] === undefined && found['count']?.number !== 1)) return null;
  const unit = unitOf(word);
  const side = whichOf(found['which']) === 'next' || whichOf(found['which']) === 'following' ? 'after' : 'before';
  const n = found['count']?.number ?? (found['couple'] ? 2 : Number.NaN);
  const value = durationValue(n * times(found), unit);
  const end: Base | undefined = found['to'] && { kind: 'value', value: durationValue(found['to'].number, unit) };
  return lasting(value, { side, end });
}

const adjective = (found: Found, around: Neighbours): Reading | null => {
  if (isAge(around) || found['hyphen']?.glued === false) return null;
  const count = found['count'];
  if (count?.class === 'year4' && count.number > 1900) return null;
  const n = found['few'] || found['several'] ? Number.NaN : (count?.number ?? 1);
  return lasting(durationValue(n * times(found), unitOf(found['unit'])));
};

const BEFORE_VAGUE = [
  'for',
  'in',
  'within',
  'after',
  'of',
  'over',
  'through',
  'many',
  'by',
  'take',
  'until',
  'hedge',
  'during',
  'than',
  'to',
  'into',
  'and',
  'last',
  'on',
];

/** "for years", "years of war", "months-long". */
function vague(found: Found, around: Neighbours): Reading | null {
  const word = found['units'];
  const before = around.before(1);
  if (word === undefined || isWord(around.after(2), 'age')) return null;
  const unit: Unit = unitOf(word);
  if (unit === 'second' || (unit === 'quarter' && !isClass(before, 'several'))) return null;
  const isLong = found['long'] !== undefined;
  if (isClass(around.after(1), 'ago', 'later', 'earlier', 'old', 'hyphen') && !isLong) return null;
  const isOf = isClass(around.after(1), 'of') && unit !== 'day' && unit !== 'minute';
  const stands =
    before === undefined
      ? isOf
      : isClass(before, ...BEFORE_VAGUE) ||
        isWord(before, 'take', 'took', 'takes', 'spent', 'lasted', 'taken', 'last', 'recent');
  return isLong || isOf || (stands && !isClass(before, 'of', 'on', 'to', 'and'))
    ? lasting(durationValue(Number.NaN, unit))
    : null;
}

export const durationRules: readonly Rule[] = [
  {
    rule: 'date/duration',
    pattern: `${AMOUNT} (more | whole | trading | long)? (unit | units) (and (a | an) half)?`,
    read: amount,
  },
  {
    rule: 'date/duration',
    pattern: '(the | another | additional | an additional) count (more | whole | trading)? (units | unit)',
    read: amount,
  },
  {
    rule: 'date/duration',
    pattern: '(another | an additional) unit',
    read: (found) => lasting(durationValue(1, unitOf(found['unit']))),
  },
  {
    rule: 'date/span',
    pattern:
      '(the | this | these | those)? which (count (to to:count | hyphen to:count | or to:count)? | few | several | couple of?) (more | trading | whole)? (units | unit | weekends)',
    read: span,
  },
  { rule: 'date/span', pattern: 'the? count which (units | unit)', read: span },
  {
    rule: 'date/span',
    pattern: 'the? (first | final | last) (count | few | several) (units | unit)',
    read: (found) => {
      const reading = span(found);
      return reading && { ...reading, side: undefined };
    },
  },
  {
    rule: 'date/span',
    pattern: 'the units ahead',
    read: (found) => lasting(durationValue(Number.NaN, unitOf(found['units'])), { side: 'after' }),
  },
  {
    rule: 'date/span',
    pattern: 'the? (next | coming | following) units',
    read: (found) => lasting(durationValue(Number.NaN, unitOf(found['units'])), { side: 'after' }),
  },
  { rule: 'date/duration-adjective', pattern: 'count hyphen unit', read: adjective },
  { rule: 'date/duration-adjective', pattern: '(several | few) hyphen unit', read: adjective },
  {
    rule: 'date/duration-adjective',
    pattern: 'unit hyphen long',
    read: (found) => lasting(durationValue(1, unitOf(found['unit']))),
  },
  { rule: 'date/duration-vague', pattern: 'units (hyphen long)?', read: vague },
];
