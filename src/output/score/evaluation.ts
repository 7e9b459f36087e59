/** Gold records against what factbox finds in their texts: the figures of each kind, and the errors one by one. */
import type { FactboxRecord } from '../../model/record.ts';
import { articleText } from '../article-text.ts';
import { FACT_KINDS, type FactKind, KIND_TITLES } from '../facts/fact.ts';
import { table } from '../terminal/table.ts';
import { inUtf16 } from '../utf16.ts';
import { itemsOf, type ScoredItem } from './items.ts';
import { matched, type Pair } from './match.ts';
import { addTo, isRight, isStrict, measuresOf, noTallies, type Tallies } from './score.ts';

export interface ScoredError {
  readonly article: string;
  readonly kind: FactKind;
  readonly error: 'missed' | 'invented' | 'boundaries' | 'value';
  readonly gold: Omit<ScoredItem, 'field'> | null;
  readonly found: Omit<ScoredItem, 'field'> | null;
  readonly context: string | null;
}

export interface Evaluation {
  /** @param gold a corrected record with its text @param found what factbox finds in it. @returns what is wrong */
  readonly add: (gold: FactboxRecord, found: FactboxRecord) => readonly ScoredError[];
  readonly figures: () => readonly Figures[];
}

export interface Figures {
  readonly kind: FactKind;
  readonly gold: number;
  readonly found: number;
  readonly strict: ReturnType<typeof measuresOf>;
  readonly overlapping: ReturnType<typeof measuresOf>;
  /** Percent of what overlaps that also says the same; null where nothing is judged. */
  readonly valueRight: number | null;
}

export function evaluation(kinds: readonly FactKind[] = FACT_KINDS): Evaluation {
  const tallies = new Map<FactKind, Tallies>(kinds.map((kind) => [kind, noTallies()]));
  return {
    add: (given, foundRecord) => {
      const gold = inUtf16(given);
      const [sought, seen] = [itemsOf(gold), itemsOf(inUtf16(foundRecord))];
      return [...tallies].flatMap(([kind, sums]) => {
        const pairs = matched(sought[kind], seen[kind]);
        addTo(sums, pairs);
        return pairs.flatMap((pair) => errorsIn(gold, kind, pair));
      });
    },
    figures: () =>
      [...tallies].flatMap(([kind, sums]) => (sums.gold + sums.found === 0 ? [] : [figuresOf(kind, sums)])),
  };
}

const figuresOf = (kind: FactKind, sums: Tallies): Figures => ({
  kind,
  gold: sums.gold,
  found: sums.found,
  strict: measuresOf(sums.strict, sums),
  overlapping: measuresOf(sums.overlapping, sums),
  valueRight: sums.judged === 0 ? null : Math.round((1000 * sums.right) / sums.judged) / 10,
});

function errorsIn(gold: FactboxRecord, kind: FactKind, pair: Pair): readonly ScoredError[] {
  const error =
    pair.found === null
      ? 'missed'
      : pair.gold === null
        ? 'invented'
        : isRight(pair) === false
          ? 'value'
          : isStrict(pair)
            ? null
            : 'boundaries';
  if (error === null) return [];
  const place = pair.gold ?? pair.found;
  const where = place === null ? null : { ...place, field: place.field === 'title' ? ('title' as const) : undefined };
  const context = where === null ? null : articleText(gold).context(where);
  return [{ article: gold.document.id, kind, error, gold: told(pair.gold), found: told(pair.found), context }];
}

const told = (item: ScoredItem | null): Omit<ScoredItem, 'field'> | null =>
  item === null ? null : { text: item.text, start: item.start, end: item.end, value: item.value };

/** The figures for people: a line a kind. */
export function evaluationTable(figures: readonly Figures[], width: number): string {
  const column = (title: string, cell: (figure: Figures) => number | string | null) => ({
    title,
    cells: figures.map((figure) => {
      const value = cell(figure);
      return value === null
        ? '–'
        : typeof value === 'number' && !Number.isInteger(value)
          ? value.toFixed(1)
          : String(value);
    }),
  });
  const { head, rows } = table(
    [
      column('', ({ kind }) => KIND_TITLES[kind]),
      column('Gold', ({ gold }) => gold),
      column('Found', ({ found }) => found),
      column('Same words: P', ({ strict }) => strict.precision),
      column('R', ({ strict }) => strict.recall),
      column('F1', ({ strict }) => strict.f1),
      column('Overlap: P', ({ overlapping }) => overlapping.precision),
      column('R', ({ overlapping }) => overlapping.recall),
      column('F1', ({ overlapping }) => overlapping.f1),
      column('Value right', ({ valueRight }) => valueRight),
    ],
    width,
  );
  return `${[...head, ...rows].join('\n')}\n`;
}
