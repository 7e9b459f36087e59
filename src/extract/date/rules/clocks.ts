/** Clock times: of the day last spoken of, or of the one beside them. */
import { pad } from '../../../lexicon/calendar.ts';
import type { Reading } from '../reading.ts';
import { isClass, isWord, type Found, type Neighbours, type Rule } from './rule.ts';

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

export const clockRules: readonly Rule[] = [
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
