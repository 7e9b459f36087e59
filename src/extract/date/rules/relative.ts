/** Periods and days told by their distance: "last week", "that year", "three days ago", "a week later". */
import { type Base, dated, durationValue, place, type Reading, type Unit, type Which } from '../reading.ts';
import { Tag } from '../../../model/tag.ts';
import { AMOUNT, amountOf, MORE, timesOf } from './amounts.ts';
import { isClass, isPrepositional, isWord, unitOf, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';

const CALENDAR: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'weekend',
]);

/** "last week", "the following month", "this century". */
function unitReading(found: Found, around: Neighbours): Reading | null {
  const unit: Unit = found['weekend'] ? 'weekend' : unitOf(found['unit']);
  const which = whichOf(found['which']);
  if (which === undefined || !CALENDAR.has(unit) || found['unit']?.class === 'second') return null;
  if (isClass(around.after(1), 'hyphen') && around.after(2)?.class === 'old') return null;
  if (isPrepositional(found)) return null;
  const isDefinite = (found['the'] ?? around.before(1))?.class === 'the';
  if (isDefinite && isClass(found['which'], 'last') && isClass(around.after(1), 'of')) return null; // the final one
  if (((unit === 'decade' || unit === 'century') && which === 'last') || found['unit']?.value === 'fortnight')
    return stretch(timesOf(found), unit, which);
  if (unit === 'day' && which === 'next') return dated({ kind: 'offset', unit: 'day', amount: 1, from: 'then' });
  if (unit === 'day' && (which === 'last' || which === 'latest')) return null;
  if (unit === 'day' && which === 'this' && !isClass(around.before(1), 'on')) return null;
  return dated({ kind: 'unit', unit, which });
}

/** "the last decade", "the next fortnight": no unit of the calendar, but so long. */
const stretch = (amount: number, unit: Unit, which: Which): Reading => ({
  type: 'duration',
  base: { kind: 'value', value: durationValue(amount, unit) },
  side: which === 'next' || which === 'following' ? 'after' : 'before',
});

/** "48 hours ago", "minutes later": some time on a day. */
function moment(hours: number, from: 'now' | 'then'): Reading {
  const shift = Number.isNaN(hours) ? 0 : Math.trunc(hours / 24);
  const base: Base =
    from === 'now'
      ? { kind: 'day', shift }
      : shift === 0
        ? { kind: 'that-day' }
        : { kind: 'offset', unit: 'day', amount: shift, from };
  return { type: 'time', base, time: 'TXX' };
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
  if ((unit !== 'week' && unit !== 'day') || Number.isNaN(amount)) return null;
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
  if (unit === 'hour') return moment(direction * amount, from);
  if (unit === 'minute' || unit === 'second') return moment(0, from);
  return dated({ kind: 'offset', unit, amount: direction * amount, from });
}

/** "year-end", "month's end", "the year end": where a period ends. */
const endOf = (found: Found): Reading | null =>
  found['end']?.value === 'END' && (found['unit']?.value === 'year' || found['unit']?.value === 'month')
    ? dated({ kind: 'unit', unit: unitOf(found['unit']), which: 'bare' }, { mod: 'END' })
    : null;

const yearsBack = (found: Found): Reading | null =>
  found['unit']?.value === 'year'
    ? dated({ kind: 'unit', unit: 'quarter', which: 'same', compared: { yearsBefore: 1 } })
    : null;

export const relativeRules: readonly Rule[] = [
  { rule: 'date/period', pattern: '(the | this | that)? which (unit | weekend)', read: unitReading },
  {
    rule: 'date/period',
    pattern: '(the | this | that) (whole | same | current) unit',
    read: (found) =>
      CALENDAR.has(unitOf(found['unit']))
        ? dated({
            kind: 'unit',
            unit: unitOf(found['unit']),
            which: found['whole'] ? 'bare' : found['same'] ? 'same' : 'this',
          })
        : null,
  },
  {
    // "for a third straight day": the day on which it is told
    rule: 'date/period',
    pattern: '(a | the)? ordinal in-a-row unit',
    read: (found) =>
      found['unit']?.value === 'day' || found['unit']?.value === 'week'
        ? dated({ kind: 'unit', unit: unitOf(found['unit']), which: 'this' })
        : null,
  },
  {
    // "the last two weeks of August": the month, at that end of it
    rule: 'date/period',
    pattern: 'the? (first | last) (count | few)? units of anymonth (comma? year)?',
    read: partOfMonth,
  },
  { rule: 'date/period', pattern: 'the? unit (hyphen | genitive)? end:edge', read: endOf },
  {
    rule: 'date/weekend',
    pattern: '(the | this)? (which | anymonth)? weekend',
    read: (found) =>
      found['the'] || found['which']
        ? dated({ kind: 'unit', unit: 'weekend', which: whichOf(found['which']) ?? 'bare' })
        : null,
  },
  {
    // "the quarter ended Sept. 30", "the financial year ending 31 March 2024": the one with that day
    rule: 'date/period',
    pattern: '(the | possessive)? fiscal? unit',
    after: "('ended' | 'ending' | through | to) (anymonth day | day anymonth) (comma? year)?",
    read: ending,
  },
  {
    // "the quarter", "the week", "the year": the one that is spoken of
    rule: 'date/same',
    pattern: 'the unit',
    read: spokenOf,
  },
  {
    rule: 'date/same',
    pattern: 'the latest period',
    read: () => dated({ kind: 'unit', unit: 'quarter', which: 'latest' }),
  },
  { rule: 'date/same', pattern: '(the | that)? same (date:datenoun | unit)', read: (found) => sameDay(found) },
  {
    rule: 'date/year-ago',
    pattern: '(the | possessive)? unit hyphen (ago | earlier) (ordinal? hyphen? (period | quarter:unit))?',
    read: yearsBack,
  },
  {
    rule: 'date/year-ago',
    pattern: 'the same (period | quarter:unit) ((a | one:count) unit (ago | earlier) | of? the? last unit)',
    read: yearsBack,
  },
  {
    rule: 'date/ago',
    pattern: `${AMOUNT} ${MORE} (unit | units) (and (a | an) half)? ago`,
    read: (found) => ago(found, -1, 'now'),
  },
  { rule: 'date/ago', pattern: 'units ago', read: (found) => ago(found, -1, 'now') },
  { rule: 'date/ago', pattern: `${AMOUNT} (unit | units) from reference`, read: (found) => ago(found, 1, 'now') },
  { rule: 'date/offset', pattern: 'units later', read: (found) => ago(found, 1, 'then') },
  {
    // "in the fourth day of a walkout": the day on which it is told
    rule: 'date/period',
    pattern: 'the ordinal unit',
    before: '(in | into)',
    after: 'of',
    read: (found) => (found['unit']?.value === 'day' ? dated({ kind: 'unit', unit: 'day', which: 'bare' }) : null),
  },
  {
    // "two weeks from Friday", "a week on Sunday", "Monday week"
    rule: 'date/offset',
    pattern: `${AMOUNT} (unit | units) (from | on) (anyweekday | dayword) | anyweekday unit`,
    notAfter: 'hyphen',
    read: weeksFrom,
  },
  {
    // "a week ago Friday", "two weeks ago last Tuesday"
    rule: 'date/ago',
    pattern: `${AMOUNT} (unit | units) ago on? last? anyweekday`,
    read: (found) => counted(found, -1),
  },
  {
    rule: 'date/offset',
    pattern: `${AMOUNT} ${MORE} (unit | units) (later | after that)`,
    read: (found) => ago(found, 1, 'then'),
  },
  {
    rule: 'date/offset',
    pattern: `${AMOUNT} ${MORE} (unit | units) (earlier | before | previously | prior)`,
    read: earlier,
  },
  {
    rule: 'date/offset',
    pattern: '(the | that)? unit (before | after | following | earlier)',
    read: (found, around) => {
      if (
        found['unit']?.value !== 'day' ||
        !found['the'] ||
        isClass(around.after(1), 'dayword', 'which', 'the', 'other', 'anyweekday')
      )
        return null;
      return dated({ kind: 'offset', unit: 'day', amount: found['before'] || found['earlier'] ? -1 : 1, from: 'then' });
    },
  },
  {
    rule: 'date/same',
    pattern: '(earlier | later) (this | that | the same | in the) (unit | anymonth)',
    read: (found) => {
      const mod = found['earlier'] ? 'START' : 'END';
      if (found['anymonth']) return null;
      const which = found['this'] ? 'this' : 'same';
      return CALENDAR.has(unitOf(found['unit']))
        ? dated({ kind: 'unit', unit: unitOf(found['unit']), which: found['in'] ? 'bare' : which }, { mod })
        : null;
    },
  },
];

/** Parts of speech that go on with "the week" as a name of something: "the week's", "the day job". */
const NOUN_LIKE: ReadonlySet<number> = new Set([Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS, Tag.JJ, Tag.VBD, Tag.VBZ]);

/** What stands before "the week" where it is a time and not a thing: "for the week", not "the week was hard". */
const TEMPORAL = ['for', 'of', 'in', 'during', 'on', 'by', 'earlier', 'later', 'late', 'early', 'through'];

/** "the quarter", "the week", "the year". */
function spokenOf(found: Found, around: Neighbours): Reading | null {
  const unit = unitOf(found['unit']);
  const next = around.after(1);
  if (found['unit']?.class !== 'unit' || isClass(next, 'hyphen', 'of', 'unit')) return null;
  if (unit === 'year' && isWord(next, 'ended', 'ending'))
    return { type: 'duration', base: { kind: 'value', value: 'P1Y' } };
  if (unit === 'quarter') return dated({ kind: 'unit', unit, which: 'latest' });
  const isLateIn = isClass(around.before(1), 'in') && isClass(around.before(2), 'late', 'early', 'earlier', 'later');
  if (isLateIn) return dated({ kind: 'unit', unit, which: 'bare' });
  const isFollowedByNoun = next?.class === 'other' && NOUN_LIKE.has(next.tag);
  const isTemporal =
    isClass(around.before(1), ...TEMPORAL) ||
    isWord(around.before(1), 'end', 'ended', 'ending', 'finish', 'finished', 'started', 'opened', 'closed');
  if (isFollowedByNoun || isClass(next, 'after', 'before') || !isTemporal) return null;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? dated({ kind: 'unit', unit, which: 'bare' })
    : null;
}

/** The quarter or year that ends on the day behind it. */
function ending(found: Found, around: Neighbours): Reading | null {
  const unit = unitOf(found['unit']);
  const isFiscal = unit === 'year' && found['fiscal'] !== undefined; // of others what is told is how long: "the year ended March 31"
  if (unit !== 'quarter' && !isFiscal) return null;
  const parts = [2, 3, 4, 5].map((distance) => around.after(distance));
  const month = parts.slice(0, 2).find((part) => isClass(part, 'month', 'month-name', 'month-short'));
  const day = parts.slice(0, 2).find((part) => part !== month);
  const year = parts.slice(2).find((part) => isClass(part, 'year4'));
  if (month === undefined || day === undefined) return null;
  const base = place(
    { kind: 'month-day', month: month.number, day: day.number },
    { year: year && { year: year.number } },
  );
  return dated({ kind: 'around', unit, base, unlessSpoken: unit === 'quarter' });
}

function partOfMonth(found: Found): Reading | null {
  const unit = found['units'];
  const month = found['anymonth']?.number;
  if (month === undefined || (unit?.value !== 'week' && unit?.value !== 'day')) return null;
  const year = found['year'] === undefined ? undefined : { year: found['year'].number };
  return dated(place({ kind: 'month', month }, { year }), { mod: found['first'] ? 'START' : 'END' });
}

/** "two days before the vote" counts from the vote, which is not known here: only a bare "earlier" or a final "before" counts back. */
function earlier(found: Found, around: Neighbours): Reading | null {
  const next = around.after(1);
  if ((found['before'] || found['prior']) && next !== undefined && next.class !== 'stop' && next.class !== 'comma')
    return null;
  if (isWord(next, 'than') || isClass(next, 'than')) return null;
  return ago(found, -1, 'then');
}

function sameDay(found: Found): Reading | null {
  const unit: Unit = found['date'] ? 'day' : unitOf(found['unit']);
  return CALENDAR.has(unit) ? dated({ kind: 'unit', unit, which: 'same' }) : null;
}
