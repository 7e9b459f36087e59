/** Days by their place in the week, parts of the day. */
import { dated, place, type Reading } from '../reading.ts';
import { isClass, isPrepositional, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';
import { functionWord } from '../../../lexicon/function-words.ts';

const SHORT_DAY = /^(?:Tues|Wed|Weds|Thurs?|Fri|Mon)\.?$/;
function isClearWeekday(found: Found, around: Neighbours): boolean {
  const day = found['anyweekday'];
  if (day?.class !== 'weekday-short') return !isNameOfMedium(around);
  return (
    day.text.endsWith('.') &&
    SHORT_DAY.test(day.text) &&
    isClass(around.before(1), 'on', 'by', 'until', 'since', 'last', 'next')
  );
}

/** "The Mail on Sunday", "Black Sunday", "Bloody Sunday", "Sunday Times": names, not days. */
function isNameOfMedium(around: Neighbours): boolean {
  const next = around.after(1);
  return (
    next !== undefined &&
    /^(?:Times|Telegraph|Express|Mirror|Mail|Herald|People|Post|Tribune|School|Night|World)$/.test(next.text) &&
    functionWord(next.text) === undefined
  );
}

export const dayRules: readonly Rule[] = [
  {
    rule: 'date/day',
    pattern: 'dayword',
    examples: ['It began [today].'],
    nonExamples: ['It began last week.'],
    read: (found) => dated({ kind: 'day', shift: found['dayword']?.number ?? 0 }),
  },
  {
    rule: 'date/day',
    pattern: 'the unit before base:dayword',
    examples: ['It began [the day before yesterday].'],
    nonExamples: ['It began the day before Christmas.'],
    read: (found) => twoDays(found, -1),
  },
  {
    rule: 'date/day',
    pattern: 'the unit after base:dayword',
    examples: ['It begins [the day after tomorrow].'],
    nonExamples: ['It begins the day after Easter.'],
    read: (found) => twoDays(found, 1),
  },
  {
    rule: 'date/daypart',
    pattern: 'nightword',
    examples: ['He speaks [tonight].'],
    nonExamples: ['He speaks this evening.'],
    read: () => ({ type: 'time', base: { kind: 'day', shift: 0 }, time: 'TNI' }),
  },
  {
    rule: 'date/daypart',
    pattern: '(last | this | that | the same | the next | the following | the previous) part',
    examples: ['He was shot [last night].'],
    nonExamples: ['He was shot at night.'],
    read: partOf,
  },
  {
    rule: 'date/daypart',
    pattern: 'overnight',
    examples: ['Fighting went on [overnight].'],
    nonExamples: ['They stayed for a night.'],
    read: (_found, around) =>
      isClass(around.after(1), 'other') &&
      !/ed$|^(?:in|on|at)$/.test(around.after(1)?.text ?? '') &&
      !isClass(around.before(1), 'other')
        ? null
        : { type: 'time', base: { kind: 'that-day' }, time: 'TNI' },
  },
  {
    // "the early hours of Sunday", "the small hours"
    rule: 'date/daypart',
    pattern: "the? (early | 'small') part? units",
    examples: ['Gunmen came in [the early hours] of Sunday.'],
    nonExamples: ['It took him 24 hours.'],
    read: (found) =>
      found['units']?.value === 'hour' ? { type: 'time', base: { kind: 'that-day' }, time: 'TMO', mod: 'START' } : null,
  },
  {
    rule: 'date/daypart',
    pattern: 'the? part',
    examples: ['He speaks tomorrow [night].'],
    nonExamples: ['He runs a nightclub.'],
    read: (found, around) => ({
      type: 'time',
      base: { kind: 'that-day' },
      time: `T${found['part']?.value}`,
      dependent: !isLonePart(found, around),
    }),
  },
  {
    rule: 'date/daypart',
    pattern: 'mid hyphen? part',
    examples: ['He was shot in [mid-afternoon] yesterday.'],
    nonExamples: ['The plane broke up in mid-air.'],
    read: (found) => ({ type: 'time', base: { kind: 'that-day' }, time: `T${found['part']?.value}`, mod: 'MID' }),
  },
  {
    rule: 'date/weekday',
    pattern: '((the | this)? which)? anyweekday',
    examples: ['They met on [Monday].'],
    nonExamples: ['They met on Black Friday.'],
    read: (found, around) =>
      isClearWeekday(found, around) && !isPrepositional(found)
        ? dated(
            place({ kind: 'weekday', weekday: found['anyweekday']?.number ?? 1 }, { which: whichOf(found['which']) }),
          )
        : null,
  },
];

const twoDays = (found: Found, direction: 1 | -1): Reading | null =>
  found['unit']?.value === 'day' && found['base']?.number === direction
    ? dated({ kind: 'day', shift: 2 * direction })
    : null;

/** "last night", "this morning", "the next morning". */
function partOf(found: Found): Reading | null {
  const part = found['part']?.value;
  const time = `T${part}`;
  if (found['last'])
    return part === 'NI' || part === 'EV' ? { type: 'time', base: { kind: 'day', shift: -1 }, time } : null;
  if (found['this']) return { type: 'time', base: { kind: 'day', shift: 0 }, time };
  if (found['next'] || found['following'])
    return { type: 'time', base: { kind: 'offset', unit: 'day', amount: 1, from: 'then' }, time };
  if (found['previous']) return { type: 'time', base: { kind: 'offset', unit: 'day', amount: -1, from: 'then' }, time };
  return { type: 'time', base: { kind: 'that-day' }, time };
}

/** "in the morning", "in the night": alone, a part of the day that was spoken of. */
const isLonePart = (found: Found, around: Neighbours): boolean =>
  found['the'] !== undefined &&
  found['part']?.class === 'daypart' &&
  isClass(around.before(1), 'in', 'during', 'early', 'late', 'by', 'through', 'later') &&
  !isClass(around.after(1), 'hyphen');
