/**
 * Figures in a row are of one time: "unemployment was 9.4 percent in February. In Boone it was 7 percent, in Hamilton 6 percent". One
 * that tells no day of its own has that of the figure of its kind right before it.
 */
import type { ParsedDocument } from '../../model/document.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { Link, LinkedCount } from '../draft.ts';
import type { Resolver } from '../index.ts';

/** So many sentences apart they still stand in a row. */
const APART = 2;

export const datesOfSeries: Resolver = (draft, document) => {
  const last = new Map<string, Told>();
  return {
    ...draft,
    counts: draft.counts.map((count): LinkedCount => {
      const { kind } = count.value;
      if (!SERIES.has(kind)) return count;
      const sentence = sentenceOf(count, document);
      const before = last.get(kind);
      if (count.date !== null) last.set(kind, { date: { id: count.date.id, basis: 'previous' }, sentence });
      // In one sentence what tells no day is held against what does ("9 percent in May, compared with 8").
      const apart = before === undefined ? 0 : sentence - before.sentence;
      return count.date === null && before !== undefined && apart > 0 && apart <= APART
        ? { ...count, date: before.date }
        : count;
    }),
  };
};

interface Told {
  readonly date: Link;
  readonly sentence: number;
}

const SERIES: ReadonlySet<LinkedCount['value']['kind']> = new Set<LinkedCount['value']['kind']>(['percent', 'money']);

const sentenceOf = ({ span }: LinkedCount, { sentences }: ParsedDocument): number =>
  firstEndingAfter(sentences, span.start);
