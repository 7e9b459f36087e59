import { once } from './once.ts';
import { readTable } from './tables.ts';
import { perWord } from './word-forms.ts';

/**
 * `say`: of speech · `tell`: its object is who is told · `act`: of speech or of mind, counted only before what is quoted ·
 * `quote`: has other senses, counted only beside what is quoted.
 */
const SAYING_KINDS = ['say', 'tell', 'act', 'quote'] as const;
export type SayingKind = (typeof SAYING_KINDS)[number];

export interface SayingVerb {
  readonly lemma: string;
  /** The word that makes it one: "out" of "point out"; null of most. */
  readonly particle: string | null;
  readonly kind: SayingKind;
}

const verbs = once(
  () =>
    new Map(
      readTable('language/saying-verbs.tsv').map((row): readonly [string, SayingVerb] => [
        row['verb'] ?? '',
        {
          lemma: row['lemma'] ?? '',
          particle: row['lemma']?.split(' ')[1] ?? null,
          kind: SAYING_KINDS.find((kind) => kind === row['kind']) ?? 'say',
        },
      ]),
    ),
);

/** What is known of a word, in lower case, as a verb of saying. */
const sayingVerb = (word: string): SayingVerb | undefined => verbs().get(word);

/** As `sayingVerb`, of a token's form. */
export const sayingVerbOf = perWord(({ key }) => sayingVerb(key));
