/** Words beside an expression that narrow, widen or blur it: "early 2005", "the end of March", "more than two years", "or so". */
import { type Core, perCore } from '../../lexicon/core.ts';
import type { DateMod } from '../../model/vocabulary.ts';
import { compilePattern } from '../../rules/matcher.ts';
import type { Candidate, Line } from './candidate.ts';
import type { Lexeme } from './lexemes.ts';
import type { Reading } from './reading.ts';
import { type Found, foundIn } from './rules/rule.ts';
import { vocabularyOf } from './vocabulary.ts';

interface Modifier {
  /** What stands right before (or after) the expression. */
  readonly pattern: string;
  /** Undefined: it does not fit this expression. */
  readonly mod: (found: Found, reading: Reading, first: Lexeme) => DateMod | undefined;
}

const isAmount = (reading: Reading): boolean => reading.type === 'duration' && reading.side === undefined;
const isPoint = ({ type, base }: Reading): boolean =>
  (type === 'date' || type === 'time') && !(base.kind === 'value' && base.value.endsWith('REF'));

/** "more than a decade ago" is before, "more than a decade later" after; "less than" the other way. */
function bound(reading: Reading, more: boolean, orEqual: boolean): DateMod | undefined {
  if (isAmount(reading)) return orEqual ? (more ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS') : more ? 'MORE_THAN' : 'LESS_THAN';
  if (reading.base.kind !== 'offset') return undefined;
  const isEarlier = reading.base.amount < 0 === more;
  return orEqual ? (isEarlier ? 'ON_OR_BEFORE' : 'ON_OR_AFTER') : isEarlier ? 'BEFORE' : 'AFTER';
}

function hedge(found: Found, reading: Reading, first: Lexeme): DateMod | undefined {
  const value = found['hedge']?.value;
  if (value === 'APPROX') return isAmount(reading) || isPoint(reading) ? 'APPROX' : undefined;
  if (/^(?:the|which|last|past|next|this)$/.test(first.class)) return undefined;
  if (value === 'NEARLY') return bound(reading, false, false);
  if (value === 'MORE_THAN') return bound(reading, true, false);
  if (value === 'LESS_THAN') return bound(reading, false, false);
  return value === 'SOME' && isAmount(reading) ? 'APPROX' : undefined;
}

const placed = (found: Found, reading: Reading): DateMod | undefined => {
  const value = (found['early'] ?? found['late'] ?? found['mid'] ?? found['edge'])?.value as DateMod | undefined;
  return isPoint(reading) ? value : undefined;
};

/** Halves of years are values of their own. */
const halfOf = (reading: Reading, mod: DateMod): DateMod | undefined =>
  isPoint(reading) &&
  reading.base.kind !== 'unit' &&
  !(reading.base.kind === 'value' && /^\d{4}$/.test(reading.base.value))
    ? mod
    : undefined;

const BEFORE: readonly Modifier[] = [
  { pattern: 'the? (early | mid | late) (hyphen | in the | in | on)?', mod: placed },
  { pattern: '(the very? | very)? edge of', mod: placed },
  { pattern: 'the? first half of', mod: (_found, reading) => halfOf(reading, 'START') },
  { pattern: 'the? (second | latter | last) half of', mod: (_found, reading) => halfOf(reading, 'END') },
  { pattern: 'earlier (on | in)?', mod: (_found, reading) => (isPoint(reading) ? 'START' : undefined) },
  { pattern: 'later (on | in)?', mod: (_found, reading) => (isPoint(reading) ? 'END' : undefined) },
  { pattern: '(no | not) more than', mod: (_found, reading) => bound(reading, false, true) },
  { pattern: '(no | not) less than', mod: (_found, reading) => bound(reading, true, true) },
  { pattern: '(a little)? more than', mod: (_found, reading) => bound(reading, true, false) },
  { pattern: 'less than', mod: (_found, reading) => bound(reading, false, false) },
  { pattern: 'at least', mod: (_found, reading) => bound(reading, true, true) },
  { pattern: 'at most', mod: (_found, reading) => bound(reading, false, true) },
  { pattern: 'up to', mod: (_found, reading) => bound(reading, false, true) },
  { pattern: 'hedge', mod: hedge },
  { pattern: 'pre hyphen', mod: (_found, reading) => (isPoint(reading) ? 'BEFORE' : undefined) },
  { pattern: 'post hyphen', mod: (_found, reading) => (isPoint(reading) ? 'AFTER' : undefined) },
];

const AFTER: readonly Modifier[] = [
  { pattern: 'or so', mod: () => 'APPROX' },
  { pattern: 'or more', mod: (_found, reading) => bound(reading, true, true) },
  { pattern: 'or less', mod: (_found, reading) => bound(reading, false, true) },
  {
    pattern: '(or later | and beyond | and later)',
    mod: (_found, reading) => (isPoint(reading) ? 'ON_OR_AFTER' : undefined),
  },
  { pattern: '(or earlier | and before)', mod: (_found, reading) => (isPoint(reading) ? 'ON_OR_BEFORE' : undefined) },
];

const compiled = perCore((core: Core) => {
  const vocabulary = vocabularyOf(core);
  const side = (list: readonly Modifier[], direction: 1 | -1) =>
    list.map((modifier) => ({ ...modifier, matcher: compilePattern(modifier.pattern, vocabulary, direction) }));
  return { before: side(BEFORE, -1), after: side(AFTER, 1) };
});

/** The candidate with the modifiers to its left and right taken in, until none is left. */
export function withModifiers(line: Line, candidate: Candidate, core: Core): Candidate {
  const left = extended(line, candidate, core, 'before');
  const right = extended(line, left, core, 'after');
  return right === candidate ? candidate : left !== candidate ? withModifiers(line, right, core) : right;
}

function extended(line: Line, candidate: Candidate, core: Core, side: 'before' | 'after'): Candidate {
  const { lexemes, sight, scope } = line;
  const first = lexemes.at(candidate.first);
  if (first === undefined || (side === 'before' && candidate.reading.type === 'set')) return candidate;
  for (const { matcher, mod } of compiled(core)[side]) {
    const match = matcher.match(sight, side === 'before' ? candidate.first : candidate.last, scope);
    const value = match && mod(foundIn(lexemes, match), candidate.reading, first);
    if (match === undefined || value === undefined) continue;
    const [from, to] = [Math.min(candidate.first, match.from), Math.max(candidate.last, match.to)];
    return {
      ...candidate,
      reading: { ...candidate.reading, mod: value },
      first: from,
      last: to,
      start: sight.table.start[from] ?? candidate.start,
      end: sight.table.end[to - 1] ?? candidate.end,
    };
  }
  return candidate;
}
