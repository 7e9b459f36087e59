/** Periods told by their end: "the quarter ended Sept. 30", "year-end". */
import { dated, place, type Reading } from '../reading.ts';
import { isClass, unitOf, type Neighbours, type Rule, type Found } from './rule.ts';

/** "year-end", "month's end", "the year end": where a period ends. */
const endOf = (found: Found): Reading | null =>
  found['end']?.value === 'END' && (found['unit']?.value === 'year' || found['unit']?.value === 'month')
    ? dated({ kind: 'unit', unit: unitOf(found['unit']), which: 'bare' }, { mod: 'END' })
    : null;

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

export const endRules: readonly Rule[] = [
  {
    // "the quarter ended Sept. 30", "the financial year ending 31 March 2024": the one with that day
    rule: 'date/period',
    pattern: '(the | possessive)? fiscal? unit',
    after: "('ended' | 'ending' | through | to) (anymonth day | day anymonth) (comma? year)?",
    examples: ['Profit rose in [the quarter] ended Sept. 30.'],
    nonExamples: ['Profit rose in the quarter.'],
    read: ending,
  },
  {
    rule: 'date/period',
    pattern: 'the? unit (hyphen | genitive)? end:edge',
    examples: ['A bus is due by [year-end].'],
    nonExamples: ['A bus is due by the end of the year.'],
    read: endOf,
  },
];
