/** Number words, and the words that hedge a number: data of the grammar of counts. */
import type { ObjectClass, Relation } from '../model/vocabulary.ts';
import { readTable } from './tables.ts';
import { once } from './once.ts';

export const NUMERAL_KINDS = [
  'small',
  'tens',
  'scale',
  'dozen',
  'glued',
  'plural',
  'some',
  'fraction',
  'sign',
  'zero',
  'both',
  'another',
  'times',
] as const;

export interface NumeralWord {
  readonly kind: (typeof NUMERAL_KINDS)[number];
  /** What it stands for; null of vague words, which stand for the interval from `low` to `high`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const numberCell = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);

/** Number words by phrase key, the signs of fractions by themselves. */
export const numeralWords = once(
  (): ReadonlyMap<string, NumeralWord> =>
    new Map(
      readTable('counts/numerals.tsv').map((row) => [
        row['word'] ?? '',
        {
          kind: row['kind'] as NumeralWord['kind'], // the lexicon test checks every line
          value: numberCell(row['value']),
          low: numberCell(row['low']),
          high: numberCell(row['high']),
        },
      ]),
    ),
);

export interface Hedges {
  /** Phrases by the words themselves, parted by single spaces. */
  readonly before: ReadonlyMap<string, Relation>;
  readonly after: ReadonlyMap<string, Relation>;
  /** The words that stand next to the number in any of them. */
  readonly edges: ReadonlySet<string>;
}

const hedgesOn = (side: string): ReadonlyMap<string, Relation> =>
  new Map(
    readTable('counts/hedges.tsv')
      .filter((row) => row['side'] === side)
      .map((row) => [row['phrase'] ?? '', row['relation'] as Relation]),
  );

export const hedges = once((): Hedges => {
  const before = hedgesOn('before');
  const after = hedgesOn('after');
  const edges = new Set([
    ...[...before.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
    ...[...after.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
  ]);
  return { before, after, edges };
});

export interface Trend {
  readonly direction: 'up' | 'down';
  /** Only percentages, points and the like change so: "lost 3 percent" does, "lost 12 men" does not. */
  readonly ofShare: boolean;
}

/** Words before an amount that make it a change. */
export const trends = once(
  (): ReadonlyMap<string, Trend> =>
    new Map(
      readTable('counts/trends.tsv').map((row) => [
        row['phrase'] ?? '',
        { direction: row['trend'] === 'down' ? 'down' : 'up', ofShare: row['of'] === 'share' },
      ]),
    ),
);

/** The words of a closed list, one a line under the heading `word`. */
const wordSet = (name: string) =>
  once((): ReadonlySet<string> => new Set(readTable(name).map((row) => row['word'] ?? '')));

/** Words behind a number that make it a span of time: "three days". */
export const durationUnits = wordSet('counts/durations.tsv');
/** Words behind a number and a name that make it an address: "217 North Spring Street". */
export const streetWords = wordSet('counts/streets.tsv');
/** Words before a number that make it a name: "Flight 370", "Section 5". */
export const numberedThings = wordSet('counts/numbered.tsv');

/** The class of a counted thing by its lemma, where the dictionary's is not the one that news means. */
export const nounsClassed = once(
  (): ReadonlyMap<string, ObjectClass> =>
    new Map(
      readTable('counts/nouns-classed.tsv').map((row) => [
        row['lemma'] ?? '',
        row['class'] as ObjectClass, // the lexicon test checks every line
      ]),
    ),
);

export const CLAUSE_CLASSES = [
  'be',
  'perfect',
  'linking',
  'resulting',
  'stop',
  'modal',
  'intent',
  'negation',
  'carrying',
  'aside',
  'toll-path',
  'former',
  'telling',
  'restating',
  'charging',
  'institutional',
] as const;
export type ClauseClass = (typeof CLAUSE_CLASSES)[number];

const clauseWords = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const words = new Map<string, Set<string>>();
  for (const row of readTable('counts/clause-words.tsv')) {
    const classes = words.get(row['word'] ?? '') ?? new Set();
    words.set(row['word'] ?? '', classes.add(row['class'] ?? ''));
  }
  return words;
});

/** Does the word play this part in a clause around something counted? */
export const isClauseWord = (word: string | undefined, part: ClauseClass): boolean =>
  word !== undefined && clauseWords().get(word)?.has(part) === true;
