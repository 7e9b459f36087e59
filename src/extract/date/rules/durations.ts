/** How long: "for three days", "a 10-year sentence", "the past two months", "years". */
import type { Lexeme } from '../lexemes.ts';
import { durationValue, type Base, type Reading, type Unit } from '../reading.ts';
import { AMOUNT, amountOf, timesOf } from './amounts.ts';
import { isClass, isWord, unitOf, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';

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

/** "three days", "two to three weeks", "a year and a half". */
function amount(found: Found, around: Neighbours): Reading | null {
  const word = found['unit'] ?? found['units'];
  if (word === undefined || isAge(around) || isNoDuration(found, around)) return null;
  const unit = unitOf(word);
  if (unit === 'quarter' && found['count'] && isClass(around.after(1), 'of')) return null; // "three quarters of voters"
  const value = durationValue(amountOf(found), unit);
  const end =
    found['to'] === undefined
      ? undefined
      : ({ kind: 'value', value: durationValue(found['to'].number, unit) } as const);
  return lasting(value, { end });
}

/** What says that "a week" lasts, and is not just any week. */
const LASTING = 'for in within over hedge than least most after to once into during by up under or and another'.split(
  ' ',
);
const LASTING_VERBS = ['lasted', 'took', 'take', 'takes', 'spent', 'spend', 'not', 'last'];

/** "a day" stands alone only where something says that it lasts; "two year" only in "the two year". */
function isNoDuration(found: Found, around: Neighbours): boolean {
  const { count, unit } = found;
  const before = around.before(1);
  if (isClass(around.after(1), 'ago') || (unit?.class === 'second' && count === undefined)) return true;
  if (count !== undefined)
    return unit !== undefined && count.number !== 1 && !isClass(before, 'the') && count.class === 'year4';
  if (Object.keys(found).some((name) => QUANTIFIERS.has(name))) return false;
  return unit?.value === 'quarter' || (!isClass(before, ...LASTING) && !isWord(before, ...LASTING_VERBS));
}

const QUANTIFIERS = new Set(['few', 'several', 'couple', 'half', 'dozen', 'many', 'fourth']);

function span(found: Found): Reading | null {
  const word = found['unit'] ?? found['units'];
  if (word === undefined || (found['units'] === undefined && found['count']?.number !== 1)) return null;
  const unit = unitOf(word);
  const side = whichOf(found['which']) === 'next' || whichOf(found['which']) === 'following' ? 'after' : 'before';
  const n = found['count']?.number ?? (found['couple'] ? 2 : Number.NaN);
  const value = durationValue(n * timesOf(found), unit);
  const end: Base | undefined = found['to'] && { kind: 'value', value: durationValue(found['to'].number, unit) };
  return lasting(value, { side, end });
}

const adjective = (found: Found, around: Neighbours): Reading | null => {
  if (isAge(around) || found['hyphen']?.glued === false) return null;
  const count = found['count'];
  if (count?.class === 'year4' && count.number > 1900) return null;
  const n = found['few'] || found['several'] ? Number.NaN : (count?.number ?? 1);
  return lasting(durationValue(n * timesOf(found), unitOf(found['unit'])));
};

/** What says that bare "years" are a time that passes. */
const PASSING = 'for in within after over through many by until hedge during than into last'.split(' ');
const PASSING_VERBS = ['take', 'took', 'takes', 'taken', 'spent', 'lasted', 'recent'];

/** "for years", "years of war", "months-long". */
function vague(found: Found, around: Neighbours): Reading | null {
  const unit: Unit = unitOf(found['units']);
  const [before, next] = [around.before(1), around.after(1)];
  if (unit === 'second' || unit === 'quarter' || isWord(around.after(2), 'age')) return null;
  if (found['long'] !== undefined) return lasting(durationValue(Number.NaN, unit));
  if (isClass(next, 'ago', 'later', 'earlier', 'old', 'hyphen')) return null;
  const isOf = isClass(next, 'of') && unit !== 'day' && unit !== 'minute';
  const isPassing = isClass(before, ...PASSING) || isWord(before, ...PASSING_VERBS);
  return isOf || isPassing ? lasting(durationValue(Number.NaN, unit)) : null;
}

/** "six years and three months": a unit and a smaller one. */
function compound(found: Found, around: Neighbours): Reading | null {
  if (isAge(around)) return null;
  const parts = [part(found['a'], found['large']), part(found['b'], found['small'])];
  const order = parts.map((value) => ORDER.indexOf(value.replace(/\d+/, '')));
  const [large = -1, small = -1] = order;
  if (large < 0 || small <= large) return null;
  const [first = '', second = ''] = parts;
  return lasting(
    first.startsWith('PT') || !second.startsWith('PT') ? first + second.replace(/^PT?/, '') : first + second.slice(1),
  );
}

const ORDER = ['PY', 'PM', 'PW', 'PD', 'PTH', 'PTM', 'PTS'];
const part = (count: Lexeme | undefined, unit: Lexeme | undefined): string =>
  durationValue(count?.class === 'a' || count?.class === 'an' ? 1 : (count?.number ?? Number.NaN), unitOf(unit));

export const durationRules: readonly Rule[] = [
  {
    rule: 'date/duration',
    pattern:
      '(a:count | a:a | a:an) (large:units | large:unit) (comma | and | comma and)? b:count (small:units | small:unit)',
    examples: ['He got [three years, 11 months].'],
    nonExamples: ['He got three years.'],
    read: compound,
  },
  {
    rule: 'date/duration',
    pattern: `${AMOUNT} (more | whole | trading | long)? (unit | units) (and (a | an) half)?`,
    examples: ['They talked for [a week].'],
    nonExamples: ['They talked for long.'],
    read: amount,
  },
  {
    // "a week before Christmas": with that day only
    rule: 'date/duration',
    pattern: '(a | an | the) unit',
    after: '(before | after)',
    examples: ['He fled [the day] before last Tuesday.'],
    nonExamples: ['He fled on a day.'],
    read: (found) => lasting(durationValue(timesOf(found), unitOf(found['unit'])), { dependent: true }),
  },
  {
    rule: 'date/duration',
    pattern: '(the | another | additional | an additional) count (more | whole | trading)? (units | unit)',
    examples: ['They talked for [another three hours].'],
    nonExamples: ['They talked to another three men.'],
    read: amount,
  },
  {
    rule: 'date/duration',
    pattern: '(another | an additional) unit',
    examples: ['They talked for [another month].'],
    nonExamples: ['They talked to another man.'],
    read: (found) => lasting(durationValue(1, unitOf(found['unit']))),
  },
  {
    rule: 'date/span',
    pattern:
      '(the | this | these | those)? which (count (to to:count | hyphen to:count | or to:count)? | few | several | couple of?) (more | trading | whole)? (units | unit | weekends)',
    examples: ['It rose in [the last 10 days].'],
    nonExamples: ['It rose in ten days.'],
    read: span,
  },
  {
    rule: 'date/span',
    pattern: 'the? count which (units | unit)',
    examples: ['It grew in [the six previous months].'],
    nonExamples: ['It rose in six months.'],
    read: span,
  },
  {
    rule: 'date/span',
    pattern: 'the? (first | final | last) (count | few | several) (units | unit)',
    examples: ['It rose in [the first nine months].'],
    nonExamples: ['It rose in nine months.'],
    read: (found) => {
      const reading = span(found);
      return reading && { ...reading, side: undefined };
    },
  },
  {
    // "in the days before the vote": without the article, as the corpora have it
    rule: 'date/span',
    pattern: 'units',
    before: '(the | those)',
    after: "(before | after | since | following | 'leading' | that 'followed')",
    examples: ['They met in the [days] before the vote.'],
    nonExamples: ['They met for days.', 'They met for days before the vote.'],
    read: (found) => lasting(durationValue(Number.NaN, unitOf(found['units']))),
  },
  {
    rule: 'date/span',
    pattern: 'the previous units',
    examples: ['It fell in [the previous months].'],
    nonExamples: ['They saw the previous owners.'],
    read: (found) => lasting(durationValue(Number.NaN, unitOf(found['units'])), { side: 'before' }),
  },
  {
    rule: 'date/span',
    pattern: 'the units ahead',
    examples: ['It will rise in [the weeks ahead].'],
    nonExamples: ['It will rise in weeks.'],
    read: (found) => lasting(durationValue(Number.NaN, unitOf(found['units'])), { side: 'after' }),
  },
  {
    rule: 'date/span',
    pattern: 'the? (next | coming | following) units',
    examples: ['It will rise in [the next days].'],
    nonExamples: ['It was the next man.'],
    read: (found) =>
      found['coming'] && found['units']?.value !== 'year'
        ? null
        : lasting(durationValue(Number.NaN, unitOf(found['units'])), { side: 'after' }),
  },
  {
    rule: 'date/duration-adjective',
    pattern: 'count hyphen unit (hyphen? long:long)?',
    examples: ['It was a [24-hour] strike.'],
    nonExamples: ['It was a 24-man crew.'],
    read: adjective,
  },
  {
    // "half-hour", "quarter-century": not a batsman's "half-century"
    rule: 'date/duration-adjective',
    pattern: "(half | fourth:'quarter') hyphen unit",
    examples: ['A [half-hour] delay followed.'],
    nonExamples: ['A half-sister came.'],
    read: (found) =>
      found['half'] && found['unit']?.value === 'century'
        ? null
        : lasting(durationValue(amountOf(found), unitOf(found['unit']))),
  },
  {
    rule: 'date/duration-adjective',
    pattern: '(several | few) hyphen unit',
    examples: ['It was a [several-day] strike.'],
    nonExamples: ['It lasted several days.'],
    read: adjective,
  },
  {
    rule: 'date/duration-adjective',
    pattern: 'unit hyphen long',
    examples: ['It was a [week-long] strike.'],
    nonExamples: ['It took a long week.'],
    read: (found) => lasting(durationValue(1, unitOf(found['unit']))),
  },
  {
    rule: 'date/duration-adjective',
    pattern: 'unit-long',
    examples: ['The [weeklong] siege is over.'],
    nonExamples: ['The siege was long.'],
    read: (found) => lasting(found['unit_long']?.value ?? ''),
  },
  {
    // The first of "between 12 and 18 months"
    rule: 'date/duration',
    pattern: 'count',
    before: 'between',
    after: 'and count units',
    examples: ['It takes between [12] and 18 months.'],
    nonExamples: ['In 2019 there were 12 men.', 'It takes 12 and 18 months.'],
    read: (found, around) => amount({ ...found, units: around.after(3) }, around),
  },
  {
    rule: 'date/duration-vague',
    pattern: 'units (hyphen long)?',
    examples: ['They talked for [years].'],
    nonExamples: ['They talked for a year.'],
    read: vague,
  },
];
