/** Why a value is what it is: its rule and how often that is right, the sentence it stands in, what it was linked by, what else it could be. */
import type { FactboxRecord } from '../../model/record.ts';
import { articleText } from '../article-text.ts';
import type { Fact } from '../facts/fact.ts';
import { factsOf } from '../facts/index.ts';
import { linesOf, padded, widthOf, wrapped } from './cells.ts';
import { harmless } from './harmless.ts';
import { type Paint, painter } from './paint.ts';
import type { ViewOptions } from './view.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is asked: a value by its id, or those that stand at a place, in the record's unit of offsets. */
export type Question = { readonly kind: 'id'; readonly id: string } | ({ readonly kind: 'place' } & Place);

/** @param record with its text */
export function why(record: FactboxRecord, question: Question, { width, color }: ViewOptions): string {
  const facts = factsOf(record).filter((fact) => isAsked(fact, question));
  const paint = painter(color);
  const lines =
    facts.length === 0
      ? nothing(record, question, width)
      : facts.flatMap((fact) => [...told(record, fact, width, paint), '']);
  return `${lines.join('\n').trimEnd()}\n`;
}

const isAsked = ({ id, places }: Fact, question: Question): boolean =>
  question.kind === 'id'
    ? id === question.id
    : places.some(({ start, end }) => start < question.end && question.start < end);

function nothing(record: FactboxRecord, question: Question, width: number): readonly string[] {
  const source = harmless(record.document.source);
  if (question.kind === 'id') return wrapped(`${source}: no value has the id ${harmless(question.id)}`, width);
  const { start, end } = question;
  const words = articleText(record).slice(start, end);
  return wrapped(`${source}: no value stands at ${start}:${end}, “${harmless(words)}”`, width);
}

function told(record: FactboxRecord, fact: Fact, width: number, paint: Paint): readonly string[] {
  const { id, kind, value, rule, confidence, details, grounds, alternatives } = fact;
  const rows: readonly (readonly [string, string])[] = [
    ['Rule', rule ?? 'none: put together from other values'],
    ['Confidence', confidence === null ? '' : `${confidence}`],
    ...[...details, ...grounds].map(
      ({ name, text, id: link }) => [name, link === null ? text : `${text} [${link}]`] as const,
    ),
    ...alternatives.map((other) => ['Or', other] as const),
  ];
  const shown = rows.filter(([, text]) => text !== '');
  const names = Math.max(...shown.map(([name]) => widthOf(name)));
  return [
    ...wrapped(harmless(`${id} ${kind}: ${value}`.replace(/\s+/g, ' ')), width).map((line) => paint(kind, line)),
    ...shown.flatMap(([name, text]) => row(name, text, names, width)),
    ...fact.places.slice(0, MOST_PLACES).flatMap((place) => evidence(record, place, width, paint)),
    ...(fact.places.length > MOST_PLACES ? [`  … and ${fact.places.length - MOST_PLACES} more places`] : []),
  ];
}

const MOST_PLACES = 5;

function row(name: string, text: string, names: number, width: number): readonly string[] {
  const lines = wrapped(harmless(text.replace(/\s+/g, ' ')), width - names - 4);
  return lines.map((line, index) => `  ${padded(index === 0 ? name : '', names)}  ${line}`);
}

/** The sentence, and under it the words, underlined. */
function evidence(
  record: FactboxRecord,
  { start, end }: Fact['places'][number],
  width: number,
  paint: Paint,
): readonly string[] {
  const { slice } = articleText(record);
  const sentence = record.document.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  const before = harmless(slice(sentence.start, start)).replaceAll('\n', ' ');
  const words = harmless(slice(start, end)).replaceAll('\n', ' ');
  const text = before + words + harmless(slice(end, Math.max(end, sentence.end))).replaceAll('\n', ' ');
  const lines = linesOf(text, width - 2).flatMap((line) => {
    const from = Math.max(before.length, line.start);
    const to = Math.min(before.length + words.length, line.end);
    const shown = `  ${text.slice(line.start, line.end)}`;
    if (from >= to) return [shown];
    return [
      shown,
      paint(
        'quiet',
        `  ${' '.repeat(widthOf(text.slice(line.start, from)))}${'‾'.repeat(widthOf(text.slice(from, to)))}`,
      ),
    ];
  });
  return [paint('quiet', `  at ${start}:${end}`), ...lines];
}
