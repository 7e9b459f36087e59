import { once } from './once.ts';
import { readTable } from './tables.ts';

export interface Abbreviation {
  readonly kind: string;
  /** It may stand at the end of a sentence: "in Sept.", "Acme Corp." */
  readonly endsSentence: boolean;
  /** An abbreviation only before a number: "No. 10". */
  readonly needsDigit: boolean;
}

let table: ReadonlyMap<string, Abbreviation> | undefined;

/** What is known of a word (without its stop) as an abbreviation, by its exact letters. */
export function abbreviation(word: string): Abbreviation | undefined {
  table ??= new Map(
    readTable('language/abbreviations.tsv').map((row) => [
      row['abbreviation'] ?? '',
      { kind: row['kind'] ?? 'other', endsSentence: row['ends'] === 'yes', needsDigit: row['needs'] === 'digit' },
    ]),
  );
  return table.get(word);
}

const beforeLetters = once(() => new Set(readTable('language/before-letters.tsv').map(({ word = '' }) => word)));

/** Is the letter after this word a name by itself ("vitamin C"), and no initial? */
export const isBeforeLetters = (word: string): boolean => beforeLetters().has(word);
