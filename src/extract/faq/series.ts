/** Units of one look that may be the questions of a FAQ → their series, each question with what answers it. */
import type { BlockKind, SourceText } from '../../model/document.ts';
import { isClosing, isNoAnswer, withoutTopic } from './answers.ts';
import { askingAmong, BARE } from './asked.ts';
import type { Look, Unit } from './unit.ts';

/** A question with its answer, by the numbers of their units: half-open. */
export interface Exchange {
  /** The units that ask; several where a question goes on in the next line. */
  readonly question: { readonly from: number; readonly to: number };
  readonly answer: { readonly from: number; readonly to: number };
  readonly speaker: string | null;
  /** How surely the question asks. */
  readonly asks: number;
}

/** The questions of one look, as a candidate for a FAQ. */
export interface Series {
  readonly look: Look | 'speaker' | 'dash';
  readonly units: readonly Unit[];
  /** The units that look alike, by number. */
  readonly members: readonly number[];
  /** Those of them that ask, answered or not. */
  readonly asking: readonly number[];
  readonly exchanges: readonly Exchange[];
}

const LOOKS: readonly Look[] = [
  'marked',
  'label',
  'heading',
  'bold',
  'italic',
  'capitals',
  'link',
  'quote',
  'numbered',
  'item',
  'line',
  'run-in',
];
export function seriesOf(units: readonly Unit[], source: SourceText): readonly Series[] {
  const members = new Map<Look, number[]>(LOOKS.map((look) => [look, []]));
  for (const [at, unit] of units.entries()) if (isMember(unit)) members.get(unit.look)?.push(at);
  return [...members].flatMap(([look, own]) =>
    askingAmong(units, own, look).length > 0 || isTopics(units, own) ? [seriesIn(units, look, own, source)] : [],
  );
}

const isMember = ({ look, labelKind, section, block }: Unit): boolean =>
  look === 'label' ? labelKind === 'question' : section !== 'title' || isNoTitle(look, block.kind);

/** A first line that is bold or numbered as the questions below it are is one of them. */
const isNoTitle = (look: Look, kind: BlockKind): boolean =>
  kind !== 'heading' && (look === 'bold' || look === 'italic' || look === 'numbered' || look === 'marked');

/** Entries under the heading of a FAQ that are marked and ask in no way: its topics. */
const isTopics = (units: readonly Unit[], members: readonly number[]): boolean =>
  members.some((at) => {
    const unit = units[at];
    return unit !== undefined && unit.section === 'faq' && (unit.look === 'heading' || unit.look === 'marked');
  });

export function seriesIn(units: readonly Unit[], look: Look, all: readonly number[], source: SourceText): Series {
  const begun = begunQuestions(units, all);
  const members = begun.size === 0 ? all : all.filter((at) => !begun.has(at));
  const own = new Set(all);
  const asking = askingAmong(units, members, look);
  const opening = new Set(openings(units, look, members, asking));
  const exchanges: Exchange[] = [];
  const heads = [...opening];
  for (const at of begun) opening.add(at);
  for (const at of heads) {
    const question = { from: questionStart(begun, at), to: questionEnd(units, at) };
    const answer = answerOf({ units, members: own, opening }, question);
    const exchange = exchangeOf({ units, source, isLast: !opening.has(answer.to) }, question, answer);
    if (exchange !== undefined) exchanges.push(exchange);
  }
  if (look === 'label') exchanges.splice(0, exchanges.length, ...withLabelledAnswers(units, exchanges));
  return {
    look,
    units,
    members,
    asking: look === 'run-in' ? [...asking, ...besideRunIn(units, members)] : asking,
    exchanges,
  };
}

/** Where answers have labels, what has none is no answer, but a word of thanks. */
function withLabelledAnswers(units: readonly Unit[], exchanges: readonly Exchange[]): readonly Exchange[] {
  const labelled = exchanges.filter(({ answer }) => units[answer.from]?.labelKind === 'answer');
  if (labelled.length < MOST_LABELLED * exchanges.length) return exchanges;
  return exchanges.filter((exchange) => exchange.asks > 0 || labelled.includes(exchange));
}

const MOST_LABELLED = 0.8;

/** Entries of the same lists that ask, and nothing answers them. */
function besideRunIn(units: readonly Unit[], members: readonly number[]): readonly number[] {
  const ranks = new Set(members.map((at) => units[at]?.rank));
  return units.flatMap((unit, at) => (unit.look === 'item' && ranks.has(unit.rank) && unit.asks > 0 ? [at] : []));
}

/** So great a share of those that look alike ask that the others are what an interviewer says, or entries of the same list. */
const MOST_ASK = 0.6;
const FEWEST = 3;

/** The members that open an exchange: those that ask, and those that stand among them as entries. */
function openings(
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
function begunQuestions(units: readonly Unit[], members: readonly number[]): ReadonlySet<number> {
  return new Set(
    members.filter((at) => {
      const [unit, next] = [units[at], units[at + 1]];
      if (unit === undefined || next === undefined || (unit.look !== 'bold' && unit.look !== 'italic')) return false;
      const isSame = next.look === unit.look && next.labelKind === null && next.block.start - unit.block.end === 1;
      return isSame && next.asks > 0 && !/[.?!:…"”)]\s*$/.test(unit.tail);
    }),
  );
}

function questionStart(begun: ReadonlySet<number>, at: number): number {
  let from = at;
  while (begun.has(from - 1)) from -= 1;
  return from;
}

/** A question with a label goes on up to that of its answer. */
const questionEnd = (units: readonly Unit[], at: number): number =>
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

interface Around {
  readonly units: readonly Unit[];
  readonly members: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

/** What follows a question up to the next of its look, or what stands above it. */
function answerOf({ units, members, opening }: Around, question: Exchange['question']): Exchange['answer'] {
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

/** What no answer goes on over: another section, a note in italics. */
export const endsAnswers = (unit: Unit): boolean =>
  isElsewhere(unit) ||
  (unit.block.italic === true &&
    unit.block.kind === 'paragraph' &&
    (unit.label === null || unit.labelKind === 'dash') &&
    unit.asks <= 0);

const isElsewhere = ({ section }: Unit): boolean => section === 'sources';

/** An advertisement, a pointer to another story. */
export const isInterruption = ({ section }: Unit): boolean => section === 'related' || section === 'furniture';

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
