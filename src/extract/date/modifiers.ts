/** Words beside an expression that narrow, widen or blur it: "early 2005", "the end of March", "more than two years", "or so". */
import type { DateMod } from '../../model/vocabulary.ts';
import type { Candidate, Line } from './candidate.ts';
import type { Lexeme } from './lexemes.ts';
import { compile, type Found } from './pattern.ts';
import type { Reading } from './reading.ts';

interface Modifier {
  /** In the notation of pattern.ts; what stands right before (or after) the expression. */
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

const BEFORE: readonly Modifier[] = [
  { pattern: 'the? (early | mid | late) (hyphen | in the | in | on)?', mod: placed },
  { pattern: '(the very? | very)? edge of', mod: placed },
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

const WIDEST = 4;
const compiled = (list: readonly Modifier[]) => list.map((modifier) => ({ ...modifier, ...compile(modifier.pattern) }));
const before = compiled(BEFORE);
const after = compiled(AFTER);

/** The candidate with the modifiers to its left and right taken in, until none is left. */
export function withModifiers(line: Line, candidate: Candidate): Candidate {
  const left = extendLeft(line, candidate);
  const right = extendRight(line, left);
  return right === candidate ? candidate : left !== candidate && left.first > 0 ? withModifiers(line, right) : right;
}

function extendLeft(line: Line, candidate: Candidate): Candidate {
  const first = line.lexemes[candidate.first];
  const from = Math.max(0, candidate.first - WIDEST);
  const window = line.letters.slice(from, candidate.first);
  if (first === undefined || window === '' || candidate.reading.type === 'set') return candidate;
  for (const { mayMatch, match, mod } of before) {
    if (!mayMatch(window)) continue;
    const found = match(window, line.lexemes.slice(from, candidate.first)).find(({ last }) => last === window.length);
    const value = found && mod(found.found, candidate.reading, first);
    const begin = found && line.lexemes[from + found.first];
    if (found === undefined || value === undefined || begin === undefined) continue;
    return {
      ...candidate,
      reading: { ...candidate.reading, mod: value },
      first: from + found.first,
      start: begin.start,
    };
  }
  return candidate;
}

function extendRight(line: Line, candidate: Candidate): Candidate {
  const first = line.lexemes[candidate.first];
  if (first === undefined) return candidate;
  const window = line.letters.slice(candidate.last, candidate.last + WIDEST);
  for (const { mayMatch, match, mod } of after) {
    if (!mayMatch(window)) continue;
    const found = match(window, line.lexemes.slice(candidate.last, candidate.last + WIDEST)).find(
      (hit) => hit.first === 0,
    );
    const value = found && mod(found.found, candidate.reading, first);
    const end = found && line.lexemes[candidate.last + found.last - 1];
    if (found === undefined || value === undefined || end === undefined) continue;
    return {
      ...candidate,
      reading: { ...candidate.reading, mod: value },
      last: candidate.last + found.last,
      end: end.end,
    };
  }
  return candidate;
}
