/** Runs the rules over a sentence and keeps, of candidates that overlap, the longest. */
import { overlaps } from '../../model/span.js';
import type { Candidate, Line } from './candidate.js';
import { calendarRules } from './rules/calendar.js';
import { dayRules } from './rules/days.js';
import { durationRules } from './rules/durations.js';
import { holidayRules } from './rules/holidays.js';
import { numericRules } from './rules/numeric.js';
import { periodRules } from './rules/periods.js';
import { rangeRules } from './rules/ranges.js';
import { referenceRules } from './rules/references.js';
import { relativeRules } from './rules/relative.js';
import { compileRules, neighbours, type CompiledRule } from './rules/rule.js';
import { setRules } from './rules/sets.js';
import { trapRules } from './rules/traps.js';
import { yearRules } from './rules/years.js';

/** Of two that are equally long the rule that stands first wins. */
const RULES: readonly CompiledRule[] = compileRules([
  ...trapRules,
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
