/** Capitalised words and phrases of the news that are neither actor nor place: events, laws, diseases, products, furniture. */
import { phraseKey } from './phrase-key.ts';
import { once } from './once.ts';
import { Gazetteer } from './gazetteer.ts';
import { readTable } from './load.ts';

export const DISCARD_KINDS = [
  'award',
  'disease',
  'event',
  'furniture',
  'holiday',
  'index',
  'language',
  'law',
  'month',
  'other',
  'product',
  'religion',
  'storm',
  'title',
  'vessel',
  'weapon',
  'weekday',
  'work',
] as const;

export interface Discard {
  readonly phrase: string;
  readonly kind: (typeof DISCARD_KINDS)[number];
  /** Holds only in upper case, as "AIDS" or "SARS". */
  readonly acronym: boolean;
}

const UPPER_CASE = /^[A-Z][A-Z0-9&-]+$/;

export const discards = once(
  () =>
    new Gazetteer(
      readTable('discards.tsv').map((row) => {
        const phrase = row['phrase'] ?? '';
        return [
          phraseKey(phrase),
          { phrase, kind: row['kind'] as Discard['kind'], acronym: UPPER_CASE.test(phrase) },
        ] as const;
      }),
    ),
);

/** A word that makes the capitalised phrase around it a discard: "Hurricane …", "… Cup". */
export interface DiscardHead {
  readonly head: string;
  readonly kind: Discard['kind'];
  readonly position: 'first' | 'last';
}

export const discardHeads = once(
  () =>
    new Gazetteer(
      readTable('discard-heads.tsv').map((row) => {
        const head = row as unknown as DiscardHead; // the lexicon test checks every line
        return [phraseKey(head.head), head] as const;
      }),
    ),
);
