/** Units of one look that may be the questions of a FAQ → their series, each question with what answers it. */
import type { BlockKind, SourceText } from '../../model/document.ts';
import { answerOf } from './answer-ends.ts';
import { askingAmong } from './asked.ts';
import { type Exchange, exchangeOf } from './exchange.ts';
import { begunQuestions, openings, questionEnd, questionStart } from './openings.ts';
import type { Look, Unit } from './unit.ts';

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

function seriesIn(units: readonly Unit[], look: Look, all: readonly number[], source: SourceText): Series {
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
