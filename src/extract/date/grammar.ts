/** Runs the rules over a sentence and keeps, of candidates that overlap, the longest. */
import { type Core, perCore } from '../../lexicon/core.ts';
import type { Refusal, Refuse } from '../../model/refusal.ts';
import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../model/token-table.ts';
import type { Match } from '../../rules/matcher.ts';
import { RuleBook, type Stopped } from '../../rules/rule-book.ts';
import type { Candidate, Line } from './candidate.ts';
import { calendarRules } from './rules/calendar.ts';
import { clockRules } from './rules/clocks.ts';
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
import { foundIn, neighbours, type Rule } from './rules/rule.ts';
import { setRules } from './rules/sets.ts';
import { trapRules } from './rules/traps.ts';
import { yearRules } from './rules/years.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Of two that are equally long the rule that stands first wins. */
export const RULES: readonly Rule[] = [
  ...trapRules,
  ...rangeRules,
  ...numericRules,
  ...calendarRules,
  ...holidayRules,
  ...dayRules,
  ...clockRules,
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

export const bookOf = (rules: readonly Rule[], core: Core): RuleBook<Rule> => new RuleBook(rules, vocabularyOf(core));

export const dateBook = perCore((core: Core) => bookOf(RULES, core));

export function candidatesIn(line: Line, book: RuleBook<Rule>): readonly Candidate[] {
  const { lexemes, sight, scope, sentence, refuse } = line;
  const { start, end } = sight.table;
  const { classes } = sight;
  const present = (name: string): boolean => classes.isIn(scope.present, classes.classOf(name));
  const read = (rule: Rule, match: Match): Candidate | undefined => {
    const reading = rule.read(foundIn(lexemes, match), neighbours(lexemes, match, present));
    if (reading === null) {
      refuse?.({
        rule: rule.rule,
        span: spanOf(line, match),
        by: null,
        why: 'the words fit, but cannot mean that here',
      });
      return undefined;
    }
    return {
      rule: rule.rule,
      reading,
      first: match.from,
      last: match.to,
      start: start[match.from] ?? sentence.start,
      end: end[match.to - 1] ?? sentence.end,
    };
  };
  return book.hits(sight, scope, read, refuse && guarding(line, refuse));
}

const spanOf = ({ sight: { table } }: Line, { from, to }: TokenRange): Span => ({
  start: table.start[from] ?? 0,
  end: table.end[to - 1] ?? 0,
});

const guarding =
  (line: Line, refuse: Refuse): Stopped<Rule> =>
  ({ rule }, match, { must, side, pattern }) =>
    refuse({
      rule,
      span: spanOf(line, match),
      by: null,
      why: `${must ? 'only' : 'not'} ${side === 'before' ? 'after' : 'before'} ${pattern}`,
    });

/** Longest first; what must stand beside another one comes last. Among the kept none overlap. In source order. */
export function withoutOverlaps(candidates: readonly Candidate[], refuse?: Refuse): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byLength = [...candidates].sort(
    (a, b) => Number(a.reading.dependent ?? false) - Number(b.reading.dependent ?? false) || lengthOf(b) - lengthOf(a),
  );
  const taken = new Map<number, Candidate>(); // by token
  const kept = byLength.filter((candidate) => {
    const { first, last } = candidate;
    for (let at = first; at < last; at += 1) {
      const winner = taken.get(at);
      if (winner === undefined) continue;
      refuse?.(beaten(candidate, winner));
      return false;
    }
    for (let at = first; at < last; at += 1) taken.set(at, candidate);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const beaten = (candidate: Candidate, { rule, reading, ...winner }: Candidate): Refusal => ({
  rule: candidate.rule,
  span: { start: candidate.start, end: candidate.end },
  by: rule,
  why: reading.isTrap
    ? 'these words are no date'
    : lengthOf(winner) > lengthOf(candidate)
      ? 'a longer match won'
      : 'a rule that stands before it won',
});

const lengthOf = ({ start, end }: Span): number => end - start;
