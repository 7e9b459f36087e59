/** Runs the rules over a sentence and keeps, of candidates that overlap, the longest. */
import type { Candidate, Line } from './candidate.ts';
import { FIRST_LETTER } from './pattern.ts';
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
import { trapRules } from './rules/traps.ts';
import { yearRules } from './rules/years.ts';

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

/** Rules by each letter of what they need most, so that a sentence asks only those that it could match. */
const BY_LETTER = new Map<string, CompiledRule[]>();
for (const rule of RULES)
  for (const letter of rule.compiled.needs[0] ?? '') {
    const list = BY_LETTER.get(letter);
    if (list === undefined) BY_LETTER.set(letter, [rule]);
    else list.push(rule);
  }

function rulesFor(letters: string): readonly CompiledRule[] {
  const isPresent: boolean[] = []; // by letter
  const asked: boolean[] = []; // by rule
  for (let i = 0; i < letters.length; i += 1) {
    const index = letters.charCodeAt(i) - FIRST_LETTER;
    if (isPresent[index] === true) continue;
    isPresent[index] = true;
    for (const { place } of BY_LETTER.get(letters[i] ?? '') ?? []) asked[place] = true;
  }
  return RULES.filter(
    ({ place, compiled: { needs } }) => asked[place] === true && needs.every((set) => hasAny(set, isPresent)),
  );
}

function hasAny(set: string, isPresent: readonly boolean[]): boolean {
  for (let i = 0; i < set.length; i += 1) if (isPresent[set.charCodeAt(i) - FIRST_LETTER] === true) return true;
  return false;
}

export function candidatesIn({ lexemes, letters }: Line): readonly Candidate[] {
  return rulesFor(letters).flatMap((rule) => candidatesOf(rule, lexemes, letters));
}

function candidatesOf(
  { rule, read, compiled }: CompiledRule,
  lexemes: Line['lexemes'],
  letters: string,
): readonly Candidate[] {
  return compiled.match(letters, lexemes).flatMap((match) => {
    const [begin, end] = [lexemes[match.first], lexemes[match.last - 1]];
    const reading = read(match.found, neighbours(lexemes, match));
    if (reading === null || begin === undefined || end === undefined) return [];
    return [{ rule, reading, first: match.first, last: match.last, start: begin.start, end: end.end }];
  });
}

/** Longest first; what must stand beside another one comes last. Among the kept none overlap. In source order. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byLength = [...candidates].sort(
    (a, b) => Number(a.reading.dependent ?? false) - Number(b.reading.dependent ?? false) || lengthOf(b) - lengthOf(a),
  );
  const isTaken: boolean[] = []; // by lexeme
  const kept = byLength.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (isTaken[at] === true) return false;
    for (let at = first; at < last; at += 1) isTaken[at] = true;
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const lengthOf = ({ start, end }: Candidate): number => end - start;
