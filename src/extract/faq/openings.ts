/** Which units of a look open a question, and how far the question goes. */
import { isClosing } from './answers.ts';
import { BARE } from './asked.ts';
import type { Look, Unit } from './unit.ts';

/** So great a share of those that look alike ask that the others are what an interviewer says, or entries of the same list. */
const MOST_ASK = 0.6;
const FEWEST = 3;

/** The members that open an exchange: those that ask, and those that stand among them as entries. */
export function openings(
  units: readonly Unit[],
  look: Look,
  members: readonly number[],
  asking: readonly number[],
): readonly number[] {
  if (look === 'label') return members;
  const surely = asking.filter((at) => (units[at]?.asks ?? 0) >= 0.8);
  const share = surely.length / Math.max(1, members.length);
  if (look === 'marked')
    return share >= 1 / 4 || surely.length === 0 ? members.filter((at) => isEntry(units[at])) : asking;
  if (surely.length === 0 && look === 'heading') return topicsOf(units, members);
  if (surely.length === 0 && look === 'bold' && asking.length * 2 >= members.length)
    return members.filter((at) => units[at]?.section === 'faq');
  const isInterview = surely.length >= FEWEST && share >= MOST_ASK;
  const isEntries = isInterview || surely.some((at) => units[at]?.section === 'faq');
  const isOwn = (at: number): boolean => isInterview || units[at]?.section === 'faq';
  const set = new Set(isEntries ? asking.filter((at) => (units[at]?.asks ?? 0) >= 0.8 || isOwn(at)) : surely);
  if (BARE.has(look)) return [...set];
  return members.filter((at) => set.has(at) || (isInterview && isSaid(units[at])));
}

/** An entry of a list: what closes the list is none. */
const isEntry = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.asks >= 0 && (unit.asks > 0 || !isClosing(unit, true));

/** A sentence with an end, not a heading. */
const isSaid = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.asks >= 0 &&
  unit.labelKind !== 'answer' &&
  /[.…!]["”’)]*\s*$/.test(unit.tail) &&
  unit.length > 12;

/** The headings below that of the FAQ, of the level that most of them have. */
function topicsOf(units: readonly Unit[], members: readonly number[]): readonly number[] {
  const opener = units.findIndex(({ section }) => section === 'faq');
  const level = units[opener]?.rank ?? 0;
  const below = members.filter((at) => at > opener && units[at]?.section === 'faq' && (units[at]?.rank ?? 0) > level);
  const counts = new Map<number, number>();
  for (const at of below) counts.set(units[at]?.rank ?? 0, (counts.get(units[at]?.rank ?? 0) ?? 0) + 1);
  const [common] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return below.filter((at) => units[at]?.rank === common);
}

/** Lines that are set apart and go on, without an end, in the next line of their paragraph. */
export function begunQuestions(units: readonly Unit[], members: readonly number[]): ReadonlySet<number> {
  return new Set(
    members.filter((at) => {
      const [unit, next] = [units[at], units[at + 1]];
      if (unit === undefined || next === undefined || (unit.look !== 'bold' && unit.look !== 'italic')) return false;
      const isSame = next.look === unit.look && next.labelKind === null && next.block.start - unit.block.end === 1;
      return isSame && next.asks > 0 && !/[.?!:…"”)]\s*$/.test(unit.tail);
    }),
  );
}

export function questionStart(begun: ReadonlySet<number>, at: number): number {
  let from = at;
  while (begun.has(from - 1)) from -= 1;
  return from;
}

/** A question with a label goes on up to that of its answer. */
export const questionEnd = (units: readonly Unit[], at: number): number =>
  units[at]?.look === 'label' ? labelledEnd(units, at) : at + 1;

/** No question has more paragraphs. */
const MOST_ASKED = 6;

function labelledEnd(units: readonly Unit[], at: number): number {
  if (units[at]?.asks === 1) return at + 1;
  for (let to = at + 1; to <= at + MOST_ASKED; to += 1) {
    const unit = units[to];
    if (unit === undefined || unit.labelKind === 'question') break;
    if (unit.labelKind === 'answer') return to;
    if (unit.asks === 1) return to + 1;
  }
  return at + 1;
}
