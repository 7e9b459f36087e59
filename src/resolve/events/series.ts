/**
 * Figures in a row are of one time: "unemployment was 9.4 percent in February. In Boone it was 7 percent, in Hamilton 6 percent". One
 * that tells no day of its own has that of the figure of its kind right before it.
 */
import type { ParsedDocument, Sentence } from '../../model/document.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { Link, LinkedCount } from '../draft.ts';
import type { Resolver } from '../index.ts';
import { sideOf } from '../links/contrasts.ts';

/** So many sentences apart they still stand in a row. */
const APART = 1;

export const datesOfSeries: Resolver = (draft, document) => {
  const last = new Map<string, Told>();
  return {
    ...draft,
    counts: draft.counts.map((count): LinkedCount => {
      const { kind } = count.value;
      if (!SERIES.has(kind)) return count;
      const sentence = sentenceOf(count, document);
      const before = last.get(kind);
      const isInRow =
        before !== undefined &&
        sentence - before.sentence <= APART &&
        !isSetAgainst(count, document.sentences[sentence], document);
      const date = count.date ?? (isInRow ? before.date : null);
      if (date !== null) last.set(kind, { date: { id: date.id, basis: 'previous' }, sentence });
      return count.date === null && date !== null ? { ...count, date } : count;
    }),
  };
};

/** "5 percent, compared with 4 percent": what a figure is set against is of another time. */
const isSetAgainst = ({ span }: LinkedCount, sentence: Sentence | undefined, document: ParsedDocument): boolean =>
  sentence !== undefined && sideOf(span, sentence, document).start > sentence.start;

interface Told {
  readonly date: Link;
  readonly sentence: number;
}

const SERIES: ReadonlySet<LinkedCount['value']['kind']> = new Set<LinkedCount['value']['kind']>(['percent', 'money']);

const sentenceOf = ({ span }: LinkedCount, { sentences }: ParsedDocument): number =>
  firstEndingAfter(sentences, span.start);
