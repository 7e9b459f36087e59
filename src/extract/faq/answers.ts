/** What answers a question and what does not: choices, blanks, links alone, what closes an article. */
import { beginsWithPhrase, isPhrase } from '../../lexicon/faq-phrases.ts';
import type { SourceText } from '../../model/document.ts';
import type { Unit } from './unit.ts';

/** "[ ] Never", "____", "Yes / No", "Yes: 52%": of surveys, forms and polls. */
const BLANK =
  /^\W{0,4}?(?:\[[ xX]?\]|[☐□○◯]|_{3,}|\.{5,}|…{2,}|(?:yes|always)\s*\/\s*n|(?:yes|no|don[’']t know|not sure|undecided|other)\b[^.]{0,20}?\d+\s*(?:%|per ?cent))/i;
/** "a) In April", "b) In May": of quizzes. */
const CHOICE = /^\W{0,4}?\(?[a-h][.)]\s/i;
/** "[Open Text]", "(video)", "3 votes": nothing that is said. */
const BRACKETED = /^[[({][^\])}]{0,40}[\])}]$/;

/** Do all the units hold blanks or choices, or nothing that is said? */
export function isNoAnswer(units: readonly Unit[], { text }: SourceText): boolean {
  const beginnings = units.map(({ whole }) => text.slice(whole.start, whole.start + BEGINNING));
  return (
    beginnings.every((beginning) => BLANK.test(beginning)) ||
    (units.length > 1 && beginnings.every((beginning) => CHOICE.test(beginning))) ||
    units.every(saysNothing)
  );
}

const BEGINNING = 40;

const saysNothing = ({ text, length, labelKind }: Unit): boolean =>
  labelKind !== 'answer' &&
  length <= BEGINNING &&
  (BRACKETED.test(text.trim()) || isPhrase(text, 'no-answer') || !/[\p{L}\p{N}]/u.test(text));

const LONGEST_CLOSING = 700;

/** The beginning of what comes after the last answer: who edited it, a sponsor, an appeal to readers. */
export const isClosing = (unit: Unit, inEntry = false): boolean =>
  unit.length <= LONGEST_CLOSING &&
  unit.block.depth === undefined &&
  (inEntry || unit.block.pair === undefined) &&
  (unit.asks === -1 || beginsWithPhrase(unit.labelKind === 'speaker' ? `${unit.label}:` : unit.text, 'closing'));

const LONGEST_TOPIC = 60;

/** A line without an end after a sentence with one tells of what the next questions are; so does one in capitals. */
export function withoutTopic(units: readonly Unit[]): readonly Unit[] {
  const [before, last] = units.slice(-2);
  if (last === undefined || before === undefined || units.length < 2) return units;
  const isLine = last.block.kind === 'paragraph' && last.block.depth === undefined && last.labelKind === null;
  const isTopic =
    isLine &&
    last.length <= LONGEST_TOPIC &&
    /^\p{Lu}/u.test(last.text) &&
    (isCapitals(last.text) || (/[\p{L}\p{N}]\s*$/u.test(last.tail) && /[.!?]["”’)]*\s*$/.test(before.tail)));
  return isTopic ? units.slice(0, -1) : units;
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
