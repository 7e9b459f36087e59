/** An exchange of units → the pair of spans that goes into the record. */
import type { FaqValue, Mention } from '../../model/mention.ts';
import type { SourceText } from '../../model/document.ts';
import type { FaqStyle } from '../../model/vocabulary.ts';
import type { Span } from '../../model/span.ts';
import type { Exchange } from './exchange.ts';
import type { Series } from './series.ts';
import type { Unit } from './unit.ts';
import { unmarked } from './visible.ts';

const STYLES: Readonly<Record<Series['look'], FaqStyle>> = {
  label: 'labelled',
  marked: 'details',
  heading: 'heading',
  bold: 'bold',
  italic: 'bold',
  capitals: 'plain',
  link: 'list',
  quote: 'plain',
  item: 'plain',
  numbered: 'numbered',
  line: 'plain',
  'run-in': 'plain',
  none: 'plain',
  speaker: 'interview',
  dash: 'interview',
};

export function mentionOf(exchange: Exchange, series: Series, source: SourceText): Mention<'faq'> | undefined {
  const { units, look } = series;
  const question = covering(units.slice(exchange.question.from, exchange.question.to), source);
  const answers = units.slice(exchange.answer.from, exchange.answer.to);
  const answer = covering(answers, source);
  if (question === undefined || answer === undefined) return undefined;
  const style = styleOf(series, units[exchange.question.from]);
  const value: FaqValue = { question, answer, speaker: exchange.speaker, style };
  const rule = `faq/${look === 'speaker' || look === 'dash' ? 'interview' : style}` as const;
  return { kind: 'faq', span: { start: question.start, end: answer.end }, value, rule };
}

function styleOf({ look, units, asking }: Series, question: Unit | undefined): FaqStyle {
  if (look === 'marked') return question?.block.pair?.style ?? 'details';
  const isCounted = asking.every((at) => units[at]?.isNumbered === true || units[at]?.block.kind === 'list-item');
  return (look === 'item' || look === 'run-in' || look === 'line') && asking.length > 0 && isCounted
    ? 'numbered'
    : STYLES[look];
}

/** From where the first says something to where the last ends; of the others, labels are part of it. */
function covering(units: readonly Unit[], source: SourceText): Span | undefined {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = unmarked(source, { start: first.content.start, end: Math.max(last.content.end, first.content.start) });
  return span.start < span.end ? span : undefined;
}
