/** Of the series that may be FAQs, those that are: the largest first; one sign does not hide another. */
import type { ParsedDocument } from '../../model/document.ts';
import { bySpan, firstEndingAfter, spanAt } from '../../model/span.ts';
import { isFaq } from './judging.ts';
import { pageOf } from './page.ts';
import type { Exchange } from './exchange.ts';
import type { Series } from './series.ts';
import { speaking } from './speaking.ts';

/** How much a pair of the look counts where two series compete for the same text. */
const WEIGHTS: Readonly<Partial<Record<Series['look'], number>>> = { line: 0.6, item: 0.6, 'run-in': 0.6, italic: 0.9 };
const sizeOf = ({ look, exchanges }: Series): number => exchanges.length * (WEIGHTS[look] ?? 1);

export function chosen(candidates: readonly Series[], document: ParsedDocument): readonly Series[] {
  const found: Series[] = [];
  for (const series of [...candidates].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const first = series.exchanges[0]?.question.from;
    if (first === undefined) continue;
    const own = { ...series, page: pageOf(series.units, document, first) };
    if (!isFaq(own)) continue;
    // What is left beside a larger series is judged again, by itself.
    const left = found.length === 0 ? series : beside(series, found);
    if (left === series || isFaq({ ...own, ...left })) found.push(left);
  }
  return found.map(speaking);
}

/** The exchanges that do not stand in those of others; an answer that holds questions of others ends before them. */
function beside(series: Series, others: readonly Series[]): Series {
  const taken = others
    .flatMap(({ exchanges }) => exchanges.map(({ question, answer }) => ({ start: question.from, end: answer.to })))
    .sort(bySpan);
  const isTaken = (at: number): boolean => spanAt(taken, at) !== undefined;
  const asking = series.asking.filter((at) => !isTaken(at));
  const members = series.members.filter((at) => !isTaken(at));
  const exchanges = series.exchanges.flatMap((exchange): readonly Exchange[] => {
    if (isTaken(exchange.question.from)) return [];
    const { from, to } = exchange.answer;
    const next = taken[firstEndingAfter(taken, exchange.question.from)];
    if (next === undefined || next.start >= to) return [exchange];
    return next.start <= from ? [] : [{ ...exchange, answer: { from, to: next.start } }];
  });
  return { ...series, members, asking, exchanges };
}
