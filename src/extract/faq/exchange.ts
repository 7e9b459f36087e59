/** A question with what answers it, and what belongs to neither. */
import type { SourceText } from '../../model/document.ts';
import { isClosing, isNoAnswer, withoutTopic } from './answers.ts';
import type { Unit } from './unit.ts';

/** A question with its answer, by the numbers of their units: half-open. */
export interface Exchange {
  /** The units that ask; several where a question goes on in the next line. */
  readonly question: { readonly from: number; readonly to: number };
  readonly answer: { readonly from: number; readonly to: number };
  readonly speaker: string | null;
  /** How surely the question asks. */
  readonly asks: number;
}

interface Setting {
  readonly units: readonly Unit[];
  readonly source: SourceText;
  /** No other question follows: closing matter may. */
  readonly isLast: boolean;
}

/** An exchange without what does not belong to it; undefined where nothing answers. */
export function exchangeOf(
  { units, source, isLast }: Setting,
  question: Exchange['question'],
  answer: Exchange['answer'],
): Exchange | undefined {
  const asks = Math.max(...units.slice(question.from, question.to).map((unit) => unit.asks));
  let { from, to } = answer;
  const closing = isLast ? units.slice(from, to).findIndex((unit, i) => i > 0 && isClosing(unit)) : -1;
  if (closing > 0) to = from + closing;
  to = from + withoutTopic(units.slice(from, to)).length;
  while (from < to && isAside(units[from])) from += 1;
  while (to > from && isAside(units[to - 1])) to -= 1;
  if (from >= to || isNoAnswer(units.slice(from, to), source)) return undefined;
  return { question, answer: { from, to }, speaker: null, asks };
}

/** Pictures and words set apart, at the two ends of what is said, are no part of it. */
export const isAside = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.section === 'caption' || unit.section === 'pull-quote' || isInterruption(unit));

/** What no answer goes on over: another section, a note in italics. */
export const endsAnswers = (unit: Unit): boolean =>
  isElsewhere(unit) ||
  (unit.block.italic === true &&
    unit.block.kind === 'paragraph' &&
    (unit.label === null || unit.labelKind === 'dash') &&
    unit.asks <= 0);

export const isElsewhere = ({ section }: Unit): boolean => section === 'sources';

/** An advertisement, a pointer to another story. */
export const isInterruption = ({ section }: Unit): boolean => section === 'related' || section === 'furniture';
