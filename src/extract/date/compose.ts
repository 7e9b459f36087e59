/** Refiners of a sentence's candidates, list → list: a day and the time beside it are one, two ends make a range. */
import type { Candidate, Line } from './candidate.ts';
import { type Base, dated, type Reading, type Unit } from './reading.ts';

/** What may stand between the two. */
const TIME_THEN_DAY = new Set(['', 'comma', 'on', 'of', 'on the', 'of the', 'comma on']);
const DAY_THEN_TIME = new Set(['', 'comma', 'at', 'in', 'comma at', 'in the']);

/** The classes of what stands between two candidates. */
export const gapBetween = (line: Line, a: Candidate, b: Candidate): string =>
  line.lexemes
    .within(a.last, b.first)
    .map((lexeme) => lexeme.class)
    .join(' ');

/** A time of a day that it does not name. */
export const isTimeOfDay = ({ reading }: Candidate): boolean =>
  reading.type === 'time' && reading.base.kind === 'that-day';

/** Does the reading name one day? */
export function namesDay({ base, type, time, end }: Reading): boolean {
  if (type !== 'date' || time !== undefined || end !== undefined) return false;
  if (base.kind === 'value') return /^\d{4}-\d\d-\d\d$/.test(base.value);
  if (base.kind === 'place') return ['month-day', 'weekday', 'monthday', 'holiday'].includes(base.place.kind);
  if (base.kind === 'unit' || base.kind === 'offset') return base.unit === 'day';
  return base.kind === 'day';
}

/** "Tuesday night", "10 p.m. Wednesday", "the morning of April 19": one expression. What needed a day and has none is dropped. */
export function joinTimes(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const whole = before && join(line, before, candidate);
    if (whole === undefined) joined.push(candidate);
    else joined[joined.length - 1] = whole;
  }
  return joined.filter(({ rule, reading, start, end }) => {
    if (reading.dependent !== true) return reading.isTrap !== true;
    line.refuse?.({ rule, span: { start, end }, by: null, why: 'it is a date only beside another one' });
    return false;
  });
}

function join(line: Line, a: Candidate, b: Candidate): Candidate | undefined {
  const gap = gapBetween(line, a, b);
  if (gap === '' && isTimeOfDay(b) && b.reading.dependent === true && a.reading.time === b.reading.time)
    return { ...a, last: b.last, end: b.end }; // "the early hours of Thursday morning"
  const counted = countedFrom(line, a, b);
  if (counted !== undefined) return counted;
  const [time, day] = isTimeOfDay(a) ? [a, b] : [b, a];
  if (!isTimeOfDay(time) || !namesDay(day.reading)) return undefined;
  if (!(time === a ? TIME_THEN_DAY : DAY_THEN_TIME).has(gap)) return undefined;
  if (time === a && gap === '' && time.reading.dependent === true && time.rule === 'date/daypart') return undefined;
  const reading: Reading = {
    ...day.reading,
    type: 'time',
    time: time.reading.time,
    zone: time.reading.zone,
    mod: time.reading.mod ?? day.reading.mod,
  };
  return { rule: time.rule, reading, first: a.first, last: b.last, start: a.start, end: b.end };
}

/** "two days before Christmas", "a week after 9 March": a length and the day that it is counted from are one. */
function countedFrom(line: Line, length: Candidate, day: Candidate): Candidate | undefined {
  const gap = gapBetween(line, length, day);
  const { reading } = length;
  const isOfWork = line.lexemes.within(length.first, length.last).some(({ class: name }) => name === 'trading');
  if (isOfWork || (gap !== 'before' && gap !== 'after') || !namesDay(day.reading) || reading.type !== 'duration')
    return undefined;
  const [, amount, letter = ''] =
    /^P(\d+)([DWMY])$/.exec(reading.base.kind === 'value' ? reading.base.value : '') ?? [];
  const unit = UNITS[letter];
  if (unit === undefined || reading.end !== undefined || reading.side !== undefined) return undefined;
  const base: Base = {
    kind: 'shifted',
    base: day.reading.base,
    unit,
    amount: gap === 'before' ? -Number(amount) : Number(amount),
  };
  return { ...length, rule: 'date/counted', reading: dated(base), last: day.last, end: day.end };
}

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

const RANGE_WORDS = new Set([
  'to',
  'until',
  'till',
  'through',
  'and',
  'hyphen',
  'dash',
  'to the',
  'and the',
  'through the',
  'to early',
  'to late',
]);

/** "from 3 May to 5 June", "between 2014 and 2016", "1914–1918": two expressions that make one range know each other. */
export function linkRanges(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const linked = [...candidates];
  for (let i = 0; i + 1 < linked.length; i += 1) {
    const [a, b] = [linked[i], linked[i + 1]];
    if (a === undefined || b === undefined || !isRange(line, a, b)) continue;
    linked[i] = { ...opening(a, b), range: { role: 'begin', with: { start: b.start, end: b.end } } };
    linked[i + 1] = { ...b, range: { role: 'end', with: { start: a.start, end: a.end } } };
  }
  return linked;
}

/** "from Friday to Sunday", "from November to February": the begin is the last one before the end, whatever the day of writing. */
function opening(a: Candidate, b: Candidate): Candidate {
  const [from, to] = [a.reading.base, b.reading.base];
  if (!isOpen(from) || !isOpen(to) || from.place.kind !== to.place.kind) return a;
  return {
    ...a,
    reading: {
      ...a.reading,
      base: { kind: 'before', place: from.place, end: to, endTokens: { from: b.first, to: b.last } },
    },
  };
}

const isOpen = (base: Base): base is Base & { kind: 'place' } =>
  base.kind === 'place' && base.year === undefined && base.which === undefined;

function isRange(line: Line, a: Candidate, b: Candidate): boolean {
  if (a.range !== undefined || !isDated(a) || !isDated(b)) return false;
  const gap = gapBetween(line, a, b);
  if (!RANGE_WORDS.has(gap)) return false;
  const opener = line.lexemes.before(a.first, 1)?.class;
  if (gap.startsWith('and')) return opener === 'between';
  return (
    gap === 'hyphen' ||
    gap === 'dash' ||
    gap.startsWith('through') ||
    opener === 'from' ||
    gap.startsWith('until') ||
    gap.startsWith('till')
  );
}

const isDated = ({ reading }: Candidate): boolean =>
  (reading.type === 'date' || reading.type === 'time') &&
  !(reading.base.kind === 'value' && reading.base.value.endsWith('REF'));

/** "in August and September 1914", "31 May-1 June 1916": the year that closes the row is that of the whole row. */
export function shareYears(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a === undefined || b === undefined || !IN_A_ROW.has(gapBetween(line, a, b))) continue;
    const year = yearAfter(a.reading, b.reading);
    const { base } = a.reading;
    if (year !== undefined && base.kind === 'place')
      shared[i] = { ...a, reading: { ...a.reading, base: { ...base, year: { year } } } };
  }
  return shared;
}

const IN_A_ROW = new Set([...RANGE_WORDS, 'or', 'comma', 'comma and', 'slash']);

/** The year that `a` takes from `b`; the year before where `a` is a later month: "December and January 1915". */
function yearAfter(a: Reading, b: Reading): number | undefined {
  if (a.base.kind !== 'place' || a.base.year !== undefined || a.base.which !== undefined) return undefined;
  const { place } = a.base;
  const stated = b.base.kind === 'value' ? /^(?<year>\d{4})-(?<month>\d\d)/.exec(b.base.value)?.groups : undefined;
  if (place.kind === 'month' || place.kind === 'month-day') {
    if (stated === undefined) return undefined;
    return Number(stated['year']) - (place.month > Number(stated['month']) ? 1 : 0);
  }
  const isSameKind = b.base.kind === 'place' && b.base.place.kind === place.kind && place.kind === 'season';
  return isSameKind && b.base.kind === 'place' && b.base.year !== undefined && 'year' in b.base.year
    ? b.base.year.year
    : undefined;
}
