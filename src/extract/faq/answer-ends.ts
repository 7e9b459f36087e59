/** Where the answer to a question begins and ends. */
import { BARE } from './asked.ts';
import { endsAnswers, type Exchange, isElsewhere, isInterruption } from './exchange.ts';
import type { Unit } from './unit.ts';

interface Around {
  readonly units: readonly Unit[];
  readonly members: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

/** What follows a question up to the next of its look, or what stands above it. */
export function answerOf({ units, members, opening }: Around, question: Exchange['question']): Exchange['answer'] {
  const own = units[question.from];
  const from = question.to;
  if (own === undefined) return { from, to: from };
  if (own.look === 'label') return labelledAnswer(units, question, members);
  const isMarked = own.look === 'marked' && units[from]?.block.pair?.part === 'answer';
  const isEnd = (unit: Unit, at: number): boolean => {
    if (isMarked) return unit.block.pair?.part !== 'answer';
    if (!members.has(at)) return isAbove(own, unit);
    // An answer may open in bold: "**The council:**", "**Those who:**".
    return isNext(own, unit, opening.has(at)) && (opening.has(at) || at > from || unit.look === 'heading');
  };
  return answerUntil(units, from, isEnd, opening);
}

/** The units from one on up to an end; what is put between two answers ends only the last one. */
function answerUntil(
  units: readonly Unit[],
  from: number,
  isEnd: (unit: Unit, at: number) => boolean,
  opening: ReadonlySet<number>,
): Exchange['answer'] {
  let to = from;
  let interrupted: number | undefined;
  for (; to < units.length; to += 1) {
    const unit = units[to];
    if (unit === undefined || isEnd(unit, to) || (endsAnswers(unit) && (to > from || isElsewhere(unit)))) break;
    if (isInterruption(unit) || (unit.block.ruled === true && to > from)) interrupted ??= to;
  }
  return { from, to: opening.has(to) ? to : (interrupted ?? to) };
}

/** Another of the look ends an answer; of headings and entries of lists, those that are not below it. */
const isNext = (own: Unit, next: Unit, opens: boolean): boolean =>
  next.look === 'heading' || next.look === 'item'
    ? next.rank <= own.rank || (opens && next.look === 'heading')
    : opens || !isRunning(next);

/** Bare lines and heads of paragraphs are text where they do not ask. */
const isRunning = ({ look }: Unit): boolean => BARE.has(look) || look === 'link' || look === 'marked';

/** A heading, or a bold line where the question is less than one. */
const isAbove = (own: Unit, next: Unit): boolean =>
  next.block.kind === 'heading'
    ? next.rank <= own.rank || own.block.kind !== 'heading'
    : next.look === 'bold' &&
      next.block.bold === true &&
      next.rank < own.rank &&
      next.labelKind === null &&
      own.look !== 'marked';

/** "Q: … A: …": the answer begins with its label, or where the question has ended. */
function labelledAnswer(
  units: readonly Unit[],
  question: Exchange['question'],
  members: ReadonlySet<number>,
): Exchange['answer'] {
  const own = units[question.from];
  let labelled: number | undefined;
  const isEnd = (unit: Unit, at: number): boolean => {
    if (unit.labelKind === 'answer') labelled ??= at;
    return (
      members.has(at) || (unit.block.kind === 'heading' && (own?.block.kind !== 'heading' || unit.rank <= own.rank))
    );
  };
  const { from, to } = answerUntil(units, question.to, isEnd, members);
  return { from: Math.min(labelled ?? from, to), to };
}
