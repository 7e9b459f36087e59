/** Days and times told by their distance from others: "three days ago", "a week later", "two weeks from Friday". */
import { type Base, dated, durationValue, place, type Reading, type Unit } from '../reading.ts';
import { AMOUNT, amountOf, MORE } from './amounts.ts';
import { isClass, unitOf, type Neighbours, type Rule, type Found } from './rule.ts';

/** How many minutes; seconds are too few to count. */
const MINUTES: Partial<Readonly<Record<Unit, number>>> = { hour: 60, minute: 1, second: 0 };
const DAY = 24 * 60;

/** "48 hours ago", "minutes later": some time on a day. */
function moment(minutes: number, from: 'now' | 'then'): Reading {
  if (from === 'then') return { type: 'time', base: { kind: 'moment', minutes } };
  const shift = Number.isNaN(minutes) ? 0 : Math.trunc(minutes / DAY);
  return { type: 'time', base: { kind: 'day', shift }, time: 'TXX' };
}

/** "two weeks from Friday" is always ahead; "a week today" and "Monday week" are so many weeks on. */
function weeksFrom(found: Found, around: Neighbours): Reading | null {
  const isBare = found['from'] === undefined && found['on'] === undefined;
  if (isBare && (unitOf(found['unit']) !== 'week' || isClass(around.after(1), 'other'))) return null;
  if (found['on'] !== undefined && (found['a'] === undefined || unitOf(found['unit']) !== 'week')) return null;
  return counted(found, 1);
}

/** So many weeks or days from a day of the week, or from today. */
function counted(found: Found, direction: 1 | -1): Reading | null {
  const unit = unitOf(found['unit'] ?? found['units']);
  const [amount, weekday] = [amountOf(found), found['anyweekday']?.number];
  const isOfDays = unit === 'week' || unit === 'day' || (weekday === undefined && direction < 0);
  if (!isOfDays || Number.isNaN(amount)) return null;
  const base: Base =
    weekday === undefined
      ? { kind: 'day', shift: found['dayword']?.number ?? 0 }
      : place({ kind: 'weekday', weekday }, { which: direction > 0 ? 'next' : 'last' });
  return dated({ kind: 'shifted', base, unit, amount: direction * amount });
}

function ago(found: Found, direction: 1 | -1, from: 'now' | 'then'): Reading | null {
  const unit = unitOf(found['unit'] ?? found['units']);
  if (unit === undefined) return null;
  const amount = amountOf(found);
  const minutes = MINUTES[unit];
  if (minutes !== undefined) return moment(direction * amount * minutes, from);
  return dated({ kind: 'offset', unit, amount: direction * amount, from });
}

/** "two days before the vote" counts from the vote, which is not known here: only a bare "earlier" or a final "before" counts back. */
function earlier(found: Found, around: Neighbours): Reading | null {
  const next = around.after(1);
  if ((found['before'] || found['prior']) && next !== undefined && !isClass(next, 'stop', 'comma', 'and')) return null;
  if (isClass(next, 'than')) return lengthOf(found); // "a month earlier than usual": how much earlier
  return ago(found, -1, 'then');
}

const lengthOf = (found: Found): Reading => ({
  type: 'duration',
  base: { kind: 'value', value: durationValue(amountOf(found), unitOf(found['unit'] ?? found['units'])) },
});

/** "the day before", "the year after", "the night before": not "the day before he died", whose day is not known here. */
function nextTo(found: Found, around: Neighbours): Reading | null {
  if (isClass(around.after(1), ...OTHER_DAYS)) return null;
  const amount = found['before'] || found['earlier'] ? -1 : 1;
  const part = found['part']?.value;
  if (part !== undefined)
    return { type: 'time', base: { kind: 'offset', unit: 'day', amount, from: 'then' }, time: `T${part}` };
  const unit = unitOf(found['unit']);
  return COUNTED.has(unit) ? dated({ kind: 'offset', unit, amount, from: 'then' }) : null;
}
/** What follows tells another day than the one last spoken of. */
const OTHER_DAYS =
  'dayword the a an other weekday month month-name month-short holiday last next this that int12 int24 int31'.split(
    ' ',
  );
const COUNTED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

export const offsetRules: readonly Rule[] = [
  {
    rule: 'date/ago',
    pattern: `${AMOUNT} ${MORE} (unit | units) (and (a | an) half)? ago`,
    examples: ['He died [a week ago].'],
    nonExamples: ['It took a week.'],
    read: (found) => ago(found, -1, 'now'),
  },
  {
    rule: 'date/ago',
    pattern: 'units ago',
    examples: ['He died [years ago].'],
    nonExamples: ['It took years.'],
    read: (found) => ago(found, -1, 'now'),
  },
  {
    rule: 'date/ago',
    pattern: `${AMOUNT} (unit | units) from reference`,
    examples: ['It will open [two years from now].'],
    nonExamples: ['It is two miles from here.'],
    read: (found) => ago(found, 1, 'now'),
  },
  {
    rule: 'date/offset',
    pattern: 'units later',
    examples: ['He was held on Monday. [Hours later] he was dead.'],
    nonExamples: ['He came home later.'],
    read: (found) => ago(found, 1, 'then'),
  },
  {
    // "two weeks from Friday", "a week on Sunday", "Monday week"
    rule: 'date/offset',
    pattern: `${AMOUNT} (unit | units) (from | on) (anyweekday | dayword) | anyweekday unit`,
    notAfter: 'hyphen',
    examples: ['They play again [Monday week].'],
    nonExamples: ['They play again on Monday.'],
    read: weeksFrom,
  },
  {
    // "a week ago Friday", "two weeks ago last Tuesday", "20 years ago today"
    rule: 'date/ago',
    pattern: `${AMOUNT} (unit | units) ago (on? last? anyweekday | dayword)`,
    examples: ['He fled [a week ago Friday].'],
    nonExamples: ['He fled on Friday.'],
    read: (found) => counted(found, -1),
  },
  {
    rule: 'date/offset',
    pattern: `${AMOUNT} ${MORE} (unit | units) (later | after that)`,
    examples: ['[A month later] he told the police.'],
    nonExamples: ['He came later.'],
    read: (found) => ago(found, 1, 'then'),
  },
  {
    rule: 'date/offset',
    pattern: `${AMOUNT} ${MORE} (unit | units) (earlier | before | previously | prior)`,
    examples: ['The rains began [a month earlier] than usual.'],
    nonExamples: ['It began earlier.'],
    read: earlier,
  },
  {
    rule: 'date/offset',
    pattern: 'the (unit | part) (before | after | following | earlier)',
    examples: ['He fled in 2019. [The year before], he had won.'],
    nonExamples: ['It began before the year.'],
    read: nextTo,
  },
];
