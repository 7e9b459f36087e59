/** Opening hours: "open 9 a.m. to 5 p.m. Monday through Friday" tells of every week, and of no Monday in particular. */
import { gapBetween } from './compose.ts';
import type { Candidate, Line } from './candidate.ts';

const THROUGH: ReadonlySet<string> = new Set(['to', 'through', 'until', 'hyphen', 'dash']);
/** Hours of a timetable open and close. */
const FEWEST_CLOCKS = 2;

/** The candidates, weekdays of a timetable without a week. */
export function ofEveryWeek(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const clocks = candidates.filter(({ reading }) => reading.time?.includes(':') === true).length;
  if (clocks < FEWEST_CLOCKS || !candidates.some((from, i) => isStretch(line, from, candidates[i + 1])))
    return candidates;
  return candidates.map((candidate) => {
    const weekday = weekdayOf(candidate);
    const { reading } = candidate;
    return weekday === undefined
      ? candidate
      : { ...candidate, reading: { ...reading, base: { kind: 'value', value: `XXXX-WXX-${weekday}` } } };
  });
}

/** "Monday through Friday": not "9 p.m. Monday to 5 a.m. Tuesday", which is one night. */
function isStretch(line: Line, from: Candidate, to: Candidate | undefined): boolean {
  if (to === undefined || weekdayOf(from) === undefined || weekdayOf(to) === undefined) return false;
  return line.lexemes.at(to.first)?.class === 'weekday' && THROUGH.has(gapBetween(line, from, to));
}

const weekdayOf = ({ reading: { base } }: Candidate): number | undefined =>
  base.kind === 'place' && base.place.kind === 'weekday' && base.which === undefined ? base.place.weekday : undefined;
