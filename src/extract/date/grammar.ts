/** Runs the rules over a sentence and keeps, of candidates that overlap, the longest. */
import { overlaps } from '../../model/span.ts';
import type { Candidate, Line } from './candidate.ts';
import { calendarRules } from './rules/calendar.ts';
import { dayRules } from './rules/days.ts';
import { durationRules } from './rules/durations.ts';
import { holidayRules } from './rules/holidays.ts';
import { numericRules } from './rules/numeric.ts';
import { periodRules } from './rules/periods.ts';
import { rangeRules } from './rules/ranges.ts';
import { referenceRules } from './rules/references.ts';
import { relativeRules } from './rules/relative.ts';
import { compileRules, neighbours, type CompiledRule } from './rules/rule.ts';
import { setRules } from './rules/sets.ts';
import { yearRules } from './rules/years.ts';

/** Of two that are equally long the rule that stands first wins. */
const RULES: readonly CompiledRule[] = compileRules([
  ...rangeRules,
  ...numericRules,
  ...calendarRules,
  ...holidayRules,
  ...dayRules,
  ...periodRules,
  ...relativeRules,
  ...setRules,
  ...durationRules,
  ...yearRules,
  ...referenceRules,
]);

export function candidatesIn({ lexemes, letters }: Line): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of RULES) {
    for (const match of rule.match(letters, lexemes)) {
      const [begin, end] = [lexemes[match.first], lexemes[match.last - 1]];
      const reading = rule.read(match.found, neighbours(lexemes, match));
      if (reading === null || begin === undefined || end === undefined) continue;
      found.push({ rule: rule.rule, reading, first: match.first, last: match.last, start: begin.start, end: end.end });
    }
  }
  return found;
}

/** Longest first; among the kept none overlap. In source order. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const byLength = [...candidates].sort(
    (a, b) =>
      Number(a.reading.dependent ?? false) - Number(b.reading.dependent ?? false) ||
      b.end - b.start - (a.end - a.start),
  );
  const taken: Candidate[] = [];
  for (const candidate of byLength) if (!taken.some((other) => overlaps(other, candidate))) taken.push(candidate);
  return taken.sort((a, b) => a.start - b.start);
}
