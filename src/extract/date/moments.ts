/** Clock times beside one another that share a day: "at 11:52 a.m. (0352 GMT) on Sunday", "from 8 p.m. to 10 p.m. Friday". */
import { gapBetween, isTimeOfDay, namesDay } from './compose.ts';
import type { Candidate, Line } from './candidate.ts';
import type { Base } from './reading.ts';

/** What may stand between two names of one moment, between the two ends of a stretch, and before the day of both. */
const SAME: ReadonlySet<string> = new Set(['open', 'slash', 'or', 'comma']);
const ENDS: ReadonlySet<string> = new Set(['to', 'and', 'hyphen', 'dash', 'until', 'till', 'to the']);
const BEFORE_DAY: ReadonlySet<string> = new Set(['close', 'close on', 'close comma', 'close comma on']);

/** The candidates, times that have no day of their own with that of the time beside them. */
export function shareDays(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = 0; i + 1 < shared.length; i += 1) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a === undefined || b === undefined || !hasClock(a) || !hasClock(b)) continue;
    const gap = gapBetween(line, a, b);
    const day = dayAfter(line, b, shared[i + 2]);
    if (ENDS.has(gap) && isTimeOfDay(a) && !isTimeOfDay(b)) shared[i] = onDay(a, b.reading.base);
    if (!SAME.has(gap)) continue;
    const first = day !== undefined && isTimeOfDay(a) ? onDay(a, day) : a;
    shared[i] = first;
    if (!isTimeOfDay(first) && (isTimeOfDay(b) || bothOnWeekdays(first, b)))
      shared[i + 1] = onDay(b, { kind: 'shifted', base: first.reading.base, unit: 'day', amount: daysOn(first, b) });
  }
  return shared;
}

const hasClock = ({ reading }: Candidate): boolean => hourOf(reading.time) !== undefined;
const onDay = (candidate: Candidate, base: Base): Candidate => ({
  ...candidate,
  reading: { ...candidate.reading, base },
});

function dayAfter(line: Line, time: Candidate, day: Candidate | undefined): Base | undefined {
  if (day === undefined || !namesDay(day.reading)) return undefined;
  return BEFORE_DAY.has(gapBetween(line, time, day)) ? day.reading.base : undefined;
}

/** "T09:30" as hours; undefined of parts of the day. */
function hourOf(time: string | undefined): number | undefined {
  const clock = /^T(?<hour>\d\d):(?<minute>\d\d)/.exec(time ?? '')?.groups;
  return clock && Number(clock['hour']) + Number(clock['minute']) / 60;
}

/** Clocks of the world differ from Greenwich by no more. */
const [WEST, EAST] = [-12, 14];
const HOURS = 24;
const WEEK = 7;

/** How many days after that of `a` the day of `b` is, which names the same moment by another clock. */
function daysOn(a: Candidate, b: Candidate): number {
  const [from, to] = [weekdayOf(a.reading.base), weekdayOf(b.reading.base)];
  if (from !== undefined && to !== undefined) return ((to - from + WEEK + 1) % WEEK) - 1;
  const ahead = (hourOf(a.reading.time) ?? 0) - (hourOf(b.reading.time) ?? 0);
  const [za, zb] = [zoneOf(a), zoneOf(b)];
  if (za !== undefined && zb !== undefined) return Math.round((ahead - za + zb) / HOURS);
  if (za !== 0 && zb !== 0) return 0;
  const local = zb === 0 ? ahead : -ahead; // how far the other clock is ahead of Greenwich
  const days = local > EAST ? 1 : local < WEST ? -1 : 0;
  return zb === 0 ? days : -days;
}

/** Hours ahead of Greenwich; undefined where the text names no zone. */
function zoneOf({ reading: { time, zone } }: Candidate): number | undefined {
  if (time?.endsWith('Z') === true) return 0;
  const hours = Number.parseInt(zone ?? '', 10);
  return Number.isNaN(hours) ? undefined : hours;
}

const bothOnWeekdays = (a: Candidate, b: Candidate): boolean =>
  weekdayOf(a.reading.base) !== undefined && weekdayOf(b.reading.base) !== undefined;

const weekdayOf = (base: Base): number | undefined =>
  base.kind === 'place' && base.place.kind === 'weekday' ? base.place.weekday : undefined;
