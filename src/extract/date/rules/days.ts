/** Days by their place in the week, parts of the day, clock times. */
import { pad } from '../../../lexicon/calendar.ts';
import { dated, place, type Reading } from '../reading.ts';
import { isClass, isPrepositional, isWord, whichOf, type Neighbours, type Rule, type Found } from './rule.ts';
import { functionWord } from '../../../lexicon/function-words.ts';

/** A clock time of the day last spoken of, in TIMEX3's notation; null where there is no such time. */
function clock(found: Found): Reading | null {
  const parts = clockParts(found);
  if (parts === undefined) return null;
  const { hour, minute, second } = parts;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const time = `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
  return { type: 'time', base: { kind: 'that-day' }, ...inZone(time, found) };
}

/** A zone, with its distance from Greenwich: "GMT", "UTC+1", "(GMT +8)". */
const ZONE = '(zone (sign:plus shift:day)? | open zone (sign:plus shift:day)? close)';
/** "local time", "Moscow time", "Eastern Standard Time": of a place whose zone is not looked up. */
const THERE = "(local 'time' | capital&word 'standard'? 'time')";
const FARTHEST = 14;

/** The hours of "GMT +8": TIMEX3 writes them out; of a zone's name it tells local time. */
function inZone(time: string, found: Found): Pick<Reading, 'time' | 'zone'> {
  const zone = found['zone']?.value ?? '';
  const shift = found['shift']?.number ?? 0;
  if (zone !== 'Z') return { time, zone: zone === '' ? undefined : zone };
  return { time: shift > 0 && shift <= FARTHEST ? `${time}+${pad(shift)}:00` : `${time}Z` };
}

function clockParts(found: Found): { hour: number; minute: number; second: number | undefined } | undefined {
  const dotted = found['clock_dotted']?.value.split('.').map(Number) ?? colonless(found['clock4']?.value);
  const [hour, minute] = dotted ?? [found['hour']?.number ?? Number.NaN, found['minute']?.number ?? 0];
  if (hour === undefined || minute === undefined || (found['minute'] && found['minute'].text.length !== 2))
    return undefined;
  const meridiem =
    /^p/i.exec(found['meridiem']?.text ?? '') || found['part']?.value === 'AF' || found['part']?.value === 'EV'
      ? 12
      : 0;
  if (found['meridiem'] && (hour > 12 || hour === 0)) return undefined;
  const isTwelve = found['meridiem'] !== undefined && hour === 12;
  return {
    hour: hour >= 12 && !isTwelve ? hour : (isTwelve ? 0 : hour) + meridiem,
    minute,
    second: found['second2']?.number,
  };
}

const colonless = (text: string | undefined): readonly number[] | undefined =>
  text === undefined ? undefined : [Number(text.slice(0, 2)), Number(text.slice(2))];

/** Ratios and scores have a colon too: without a.m., a zone or a preposition "3:15" is no time. */
const isClearClock = (found: Found, around: Neighbours): boolean =>
  found['meridiem'] !== undefined ||
  found['zone'] !== undefined ||
  isClass(around.before(1), 'at', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'hedge', 'between', 'to');

/** A bare "10:57" is a time only beside a day. */
function clockOrPart(found: Found, around: Neighbours): Reading | null {
  const reading = isGluedColon(found) ? clock(found) : null;
  return reading && { ...reading, dependent: !isClearClock(found, around) };
}

const isGluedColon = (found: Found): boolean => found['colon']?.glued === true && found['minute']?.glued === true;

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
  {
    rule: 'date/clock',
    pattern: `hour colon minute:two (colon second2:two)? meridiem? ${ZONE}?`,
    examples: ['It begins at [10:00 GMT+1].'],
    nonExamples: ['The score was 3:70.'],
    read: (found, around) => clockOrPart(found, around),
  },
  {
    rule: 'date/clock',
    pattern: `hour colon minute:two meridiem? ${THERE}`,
    examples: ['At [10:30 p.m. local time] it struck.'],
    nonExamples: ['It struck at 10:30.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: `(hour | clock-dotted) meridiem ${ZONE}?`,
    examples: ['It struck at [10.30pm].'],
    nonExamples: ['It rose by 10.30 points.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: `(hour | clock-dotted) meridiem ${THERE}`,
    examples: ['At [9 p.m. Lagos time] the power failed.'],
    nonExamples: ['At 9 p.m. the power failed.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: `(clock4 | clock-dotted) (${ZONE} | ${THERE})`,
    examples: ['It struck at [1500 GMT] on the coast.'],
    nonExamples: ['It sold 1500 cars.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: 'clock4 units',
    examples: ['It struck at [0600 hours] on the coast.'],
    nonExamples: ['It took 600 hours.'],
    read: (found, around) =>
      found['units']?.value === 'hour' &&
      (found['clock4']?.text.startsWith('0') || isClass(around.before(1), 'at', 'by', 'until', 'from'))
        ? clock(found)
        : null,
  },
  {
    rule: 'date/clock',
    pattern: 'hour colon minute:two units',
    examples: ['It struck at [06:30 hours].'],
    nonExamples: ['It struck at 06:30.'],
    read: (found) => (found['units']?.value === 'hour' && isGluedColon(found) ? clock(found) : null),
  },
  {
    rule: 'date/clock',
    pattern: 'hour oclock (in the part)?',
    examples: ["It struck at [6 o'clock in the evening]."],
    nonExamples: ['The clock struck six.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: 'hour (colon minute:two)? in the part',
    examples: ['It struck at [4 in the morning].'],
    nonExamples: ['It struck 4 men in the back.'],
    read: clock,
  },
  {
    rule: 'date/clock',
    pattern: 'number-word (oclock (in the part)? | in the part | meridiem)',
    examples: ['It struck at [six o’clock] on the coast.'],
    nonExamples: ['Six men came in the evening.'],
    read: (found) => {
      const hour = found['number_word'];
      return hour !== undefined && hour.number <= 12 ? clock({ ...found, hour }) : null;
    },
  },
  {
    rule: 'date/clock',
    pattern: `clock-word (zone | ${THERE})?`,
    examples: ['It struck at [noon].'],
    nonExamples: ['It was high time.'],
    read: (found, around) => ({
      type: 'time',
      base: { kind: 'that-day' },
      ...inZone(clockWord(found, around), found),
    }),
  },
];

/** Midnight ends a day, but "shortly after midnight" is told of the day that it begins. */
const clockWord = (found: Found, around: Neighbours): string => {
  const time = found['clock_word']?.value ?? '';
  return time === 'T24:00' && (isClass(around.before(1), 'after') || isWord(around.before(1), 'past'))
    ? 'T00:00'
    : time;
};

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
