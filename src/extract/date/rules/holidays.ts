/** Holidays and named days. */
import { holidays } from '../../../lexicon/holidays.ts';
import { dated, fixed, place, type Reading } from '../reading.ts';
import { isClass, isWord, NO_DATE, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';

function holiday(found: Found, around: Neighbours): Reading | null {
  const name = found['holiday']?.value ?? '';
  const rule = holidays()
    .get(name.split(' ')[0] ?? '')
    ?.find((entry) => entry.name === name)?.rule;
  if (rule === undefined || isName(around)) return null;
  if (rule[0] === 'none') return NO_DATE;
  if (rule[0] === 'day') return isClear(around) ? fixed(rule[1] ?? '') : null;
  const year = found['year'] === undefined ? undefined : { year: found['year'].number };
  return dated(place({ kind: 'holiday', holiday: rule }, { which: whichOf(found['which']), year }));
}

/** "Easter Island", "Black Friday Agreement", "Christmas tree": the day is only part of a name or of another thing. */
const isName = (around: Neighbours): boolean =>
  isClass(around.after(1), 'hyphen') ||
  isWord(
    around.after(1),
    'island',
    'islands',
    'agreement',
    'accord',
    'accords',
    'rising',
    'tree',
    'trees',
    'massacre',
    'declaration',
  );

/** "9/11" is the attack, not a score or a fraction, where it stands as a name. */
const isClear = (around: Neighbours): boolean =>
  !isWord(around.before(1), 'at') && !isClass(around.after(1), 'slash', 'hyphen', 'anyunit', 'units', 'unit');

export const holidayRules: readonly Rule[] = [
  {
    rule: 'date/holiday',
    pattern: '((the | this)? which)? holiday (comma? (of? year))?',
    examples: ['They met at [Easter].'],
    nonExamples: ['He sold a Christmas tree.'],
    read: holiday,
  },
  {
    // The article belongs to the name only here; in "the Easter parade" it is the parade's.
    rule: 'date/holiday',
    pattern: 'the holiday',
    examples: ['It closed on [the Fourth of July].'],
    nonExamples: ['They met at Easter.'],
    read: (found, around) => (found['holiday']?.value === 'fourth of july' ? holiday(found, around) : null),
  },
];
