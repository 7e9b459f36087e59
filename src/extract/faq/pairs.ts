/** Builds pairs from a division of turns into questions and what follows them. */
import type { ParsedDocument } from '../../model/document.ts';
import type { FaqStyle } from '../../model/vocabulary.ts';
import type { Span } from '../../model/span.ts';
import type { Pair } from './index.ts';
import { type Turn, unmarked } from './turns.ts';

export interface Exchange {
  readonly questions: readonly Turn[];
  readonly answers: readonly Turn[];
  readonly style: FaqStyle;
  readonly speaker: string | null;
}

/** The pair of an exchange; undefined where it has no answer, or only a choice of them. */
export function pairOf({ questions, answers, style, speaker }: Exchange, document: ParsedDocument): Pair | undefined {
  if (isChoice(answers, document)) return undefined;
  const question = covering(spokenTurns(questions), document);
  const answer = covering(spokenTurns(withoutTopic(answers)), document);
  if (question === undefined || answer === undefined || answer.end <= answer.start || question.end <= question.start)
    return undefined;
  return { value: { question, answer, speaker, style }, rule: `faq/${style}` };
}

/** "[ ] Never", "____", "Yes / No", "Yes: 52%": of surveys, forms and polls. */
const BLANK =
  /^\W{0,4}?(?:\[[ xX]?\]|[☐□○◯]|_{3,}|(?:yes|always)\s*\/\s*n|(?:yes|no|don[’']t know|not sure|undecided|other)\b[^.]{0,20}?\d+\s*(?:%|per ?cent))/i;
const BEGINNING = 40;
/** "a) In April", "b) In May": of quizzes. */
const CHOICE = /^\W{0,4}?\(?[a-h][.)]\s/i;

function isChoice(answers: readonly Turn[], { source }: ParsedDocument): boolean {
  const beginnings = answers.map(({ whole }) => source.text.slice(whole.start, whole.start + BEGINNING));
  return (
    beginnings.every((text) => BLANK.test(text)) ||
    (answers.length > 1 && beginnings.every((text) => CHOICE.test(text)))
  );
}

/** A line without an end behind a sentence with one tells of what the next questions are. */
function withoutTopic(turns: readonly Turn[]): readonly Turn[] {
  const [before, last] = turns.slice(-2);
  const isTopic =
    last !== undefined &&
    last.block.kind === 'paragraph' &&
    last.labelKind === null &&
    last.whole.end - last.whole.start <= LONGEST_TOPIC &&
    /[\p{L}\p{N}]/u.test(last.end) &&
    /^\p{Lu}/u.test(last.beginning) &&
    /[.!?]/.test(before?.end ?? '');
  return isTopic ? turns.slice(0, -1) : turns;
}

const LONGEST_TOPIC = 50;

/** Pictures and words set apart, at the two ends of what is said, are no part of it. */
function spokenTurns(turns: readonly Turn[]): readonly Turn[] {
  const first = turns.findIndex((turn) => !isAside(turn));
  const last = turns.findLastIndex((turn) => !isAside(turn));
  return first < 0 ? [] : turns.slice(first, last + 1);
}

const isAside = ({ section }: Turn): boolean => section === 'caption' || section === 'pull-quote';

function covering(turns: readonly Turn[], document: ParsedDocument): Span | undefined {
  const first = turns[0];
  const last = turns.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : unmarked(document, { start: first.content.start, end: Math.max(last.content.end, first.content.start) });
}

/** What no answer goes on over: another section, a rule, an editor's note in italics. */
export const endsAnswers = ({ section, block, label }: Turn): boolean =>
  section === 'sources' ||
  section === 'related' ||
  section === 'furniture' ||
  block.ruled === true ||
  (block.italic === true && block.kind === 'paragraph' && label === null);
