/** Runs the rules over a sentence and keeps, of candidates that overlap, the longest. */
import { type Core, perCore } from '../../lexicon/core.ts';
import { RuleBook } from '../../rules/rule-book.ts';
import type { Candidate, Line } from './candidate.ts';
import { calendarRules } from './rules/calendar.ts';
import { dayRules } from './rules/days.ts';
import { durationRules } from './rules/durations.ts';
import { endRules } from './rules/ends.ts';
import { holidayRules } from './rules/holidays.ts';
import { nthRules } from './rules/nth.ts';
import { numericRules } from './rules/numeric.ts';
import { offsetRules } from './rules/offsets.ts';
import { periodRules } from './rules/periods.ts';
import { rangeRules } from './rules/ranges.ts';
import { referenceRules } from './rules/references.ts';
import { relativeRules } from './rules/relative.ts';
import { foundIn, neighbours } from './rules/rule.ts';
import { setRules } from './rules/sets.ts';
import { trapRules } from './rules/traps.ts';
import { yearRules } from './rules/years.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Of two that are equally long the rule that stands first wins. */
const RULES = [
  ...trapRules,
  ...rangeRules,
  ...numericRules,
  ...calendarRules,
  ...holidayRules,
  ...dayRules,
  ...nthRules,
  ...endRules,
  ...periodRules,
  ...relativeRules,
  ...offsetRules,
  ...setRules,
  ...durationRules,
  ...yearRules,
  ...referenceRules,
];

const bookOf = perCore((core: Core) => new RuleBook(RULES, vocabularyOf(core)));

export function candidatesIn({ lexemes, sight, scope, sentence }: Line, core: Core): readonly Candidate[] {
  const { start, end } = sight.table;
  const { classes } = sight;
  const present = (name: string): boolean => classes.isIn(scope.present, classes.classOf(name));
  return bookOf(core).hits(sight, scope, (rule, match) => {
    const reading = rule.read(foundIn(lexemes, match), neighbours(lexemes, match, present));
    if (reading === null) return undefined;
    return {
      rule: rule.rule,
      reading,
      first: match.from,
      last: match.to,
      start: start[match.from] ?? sentence.start,
      end: end[match.to - 1] ?? sentence.end,
    };
  });
}

/** Longest first; what must stand beside another one comes last. Among the kept none overlap. In source order. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byLength = [...candidates].sort(
    (a, b) => Number(a.reading.dependent ?? false) - Number(b.reading.dependent ?? false) || lengthOf(b) - lengthOf(a),
  );
  const taken = new Set<number>(); // tokens
  const kept = byLength.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (taken.has(at)) return false;
    for (let at = first; at < last; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const lengthOf = ({ start, end }: Candidate): number => end - start;
