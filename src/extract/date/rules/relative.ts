/** Periods told by which one of a row they are: "last week", "that year", "the quarter ended Sept. 30". */
import { dated, durationValue, place, type Reading, type Unit, type Which } from '../reading.ts';
import type { Lexeme } from '../lexemes.ts';
import { Tag } from '../../../model/tag.ts';
import { timesOf } from './amounts.ts';
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

const yearsBack = (found: Found): Reading | null =>
  found['unit']?.value === 'year'
    ? dated({ kind: 'unit', unit: 'quarter', which: 'same', compared: { yearsBefore: 1 } })
    : null;

export const relativeRules: readonly Rule[] = [
  {
    rule: 'date/period',
    pattern: '(the | this | that)? which (unit | weekend)',
    examples: ['It rains [this week].'],
    nonExamples: ['It rains every week.'],
    read: unitReading,
  },
  {
    rule: 'date/period',
    pattern: '(the | this | that) (whole | same | current) unit',
    examples: ['It rained [the whole week].'],
    nonExamples: ['It rained on the whole town.'],
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
    examples: ['Rain fell for [a third straight day].'],
    nonExamples: ['It was his third straight win.'],
    read: (found) =>
      found['unit']?.value === 'day' || found['unit']?.value === 'week'
        ? dated({ kind: 'unit', unit: unitOf(found['unit']), which: 'this' })
        : null,
  },
  {
    // "the last two weeks of August": the month, at that end of it
    rule: 'date/period',
    pattern: 'the? (first | last) (count | few)? units of anymonth (comma? year)?',
    examples: ['It rained in [the first days of May 2019].'],
    nonExamples: ['It rained in the first days of the war.'],
    read: partOfMonth,
  },
  {
    rule: 'date/weekend',
    pattern: '(the | this)? (which | anymonth)? weekend',
    examples: ['It happened over [the weekend].'],
    nonExamples: ['It happened over the week.'],
    read: (found) =>
      found['the'] || found['which']
        ? dated({ kind: 'unit', unit: 'weekend', which: whichOf(found['which']) ?? 'bare' })
        : null,
  },
  {
    // "the quarter", "the week", "the year": the one that is spoken of
    rule: 'date/same',
    pattern: 'the unit',
    examples: ['It snows throughout [the year].'],
    nonExamples: ['It took a year.'],
    read: spokenOf,
  },
  {
    rule: 'date/same',
    pattern: 'the latest period',
    examples: ['Profit rose in [the latest period].'],
    nonExamples: ['It was the latest attack.'],
    read: () => dated({ kind: 'unit', unit: 'quarter', which: 'latest' }),
  },
  {
    rule: 'date/same',
    pattern: '(the | that)? same (date:datenoun | unit)',
    examples: ['It began in May and ended on [the same date].'],
    nonExamples: ['It was the same man.'],
    read: (found) => sameDay(found),
  },
  {
    rule: 'date/year-ago',
    pattern: '(the | possessive)? unit hyphen (ago | earlier) (ordinal? hyphen? (period | quarter:unit))?',
    examples: ['Profit rose in the third quarter. In [the year-earlier period], it fell.'],
    nonExamples: ['Profit rose in a year.'],
    read: yearsBack,
  },
  {
    rule: 'date/year-ago',
    pattern: 'the same (period | quarter:unit) ((a | one:count) unit (ago | earlier) | of? the? last unit)',
    examples: ['Profit was down from [the same period a year ago].'],
    nonExamples: ['Profit was down in the same town.'],
    read: yearsBack,
  },
  {
    // "in the fourth day of a walkout": the day on which it is told
    rule: 'date/period',
    pattern: 'the ordinal unit',
    before: '(in | into)',
    after: 'of',
    examples: ['They are in [the fourth day] of a strike.'],
    nonExamples: ['They met on the fourth day.', 'They are in the fourth day now.'],
    read: (found) => (found['unit']?.value === 'day' ? dated({ kind: 'unit', unit: 'day', which: 'bare' }) : null),
  },
  {
    rule: 'date/same',
    pattern: '(earlier | later) (this | that | the same | in the) (unit | anymonth)',
    examples: ['A bus is due [later this year].'],
    nonExamples: ['A bus is due later.'],
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

const isFollowedByNoun = (next: Lexeme | undefined): boolean => next?.class === 'other' && NOUN_LIKE.has(next.tag);

/** "the quarter", "the week", "the year". */
function spokenOf(found: Found, around: Neighbours): Reading | null {
  const unit = unitOf(found['unit']);
  const next = around.after(1);
  if (found['unit']?.class !== 'unit' || isClass(next, 'hyphen', 'of', 'unit')) return null;
  if (isWord(around.before(1), 'throughout') && CALENDAR.has(unit) && !isFollowedByNoun(next))
    return { type: 'duration', base: { kind: 'value', value: durationValue(1, unit) } };
  if (unit === 'year' && isWord(next, 'ended', 'ending'))
    return { type: 'duration', base: { kind: 'value', value: 'P1Y' } };
  if (unit === 'quarter') return dated({ kind: 'unit', unit, which: 'latest' });
  const isLateIn = isClass(around.before(1), 'in') && isClass(around.before(2), 'late', 'early', 'earlier', 'later');
  if (isLateIn) return dated({ kind: 'unit', unit, which: 'bare' });
  const isTemporal =
    isClass(around.before(1), ...TEMPORAL) ||
    isWord(around.before(1), 'end', 'ended', 'ending', 'finish', 'finished', 'started', 'opened', 'closed');
  const isEdge = isClass(around.before(1), 'of') && isClass(around.before(2), 'edge');
  if ((isFollowedByNoun(next) && !isEdge) || isClass(next, 'after', 'before') || !isTemporal) return null;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? dated({ kind: 'unit', unit, which: 'bare' })
    : null;
}

function partOfMonth(found: Found): Reading | null {
  const unit = found['units'];
  const month = found['anymonth']?.number;
  if (month === undefined || (unit?.value !== 'week' && unit?.value !== 'day')) return null;
  const year = found['year'] === undefined ? undefined : { year: found['year'].number };
  return dated(place({ kind: 'month', month }, { year }), { mod: found['first'] ? 'START' : 'END' });
}

function sameDay(found: Found): Reading | null {
  const unit: Unit = found['date'] ? 'day' : unitOf(found['unit']);
  return CALENDAR.has(unit) ? dated({ kind: 'unit', unit, which: 'same' }) : null;
}
