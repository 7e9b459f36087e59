/** The words of date expressions, as data: read when the first text needs them. */
import { readTable } from './tables.ts';

export interface DateWord {
  /** Its part in the grammar of dates: `month`, `weekday`, `unit`, `ago`. */
  readonly class: string;
  readonly value: string;
  readonly needs: 'capital' | 'digit' | 'glued' | '';
}

export interface NumberWord {
  readonly kind: 'small' | 'tens' | 'scale';
  readonly value: number;
}

let words: ReadonlyMap<string, DateWord> | undefined;
let numbers: ReadonlyMap<string, NumberWord> | undefined;
let zones: ReadonlyMap<string, string> | undefined;

/** Every word of the grammar of dates, by phrase key. */
export function dateWords(): ReadonlyMap<string, DateWord> {
  words ??= new Map(
    readTable('dates/words.tsv').map((row) => [
      row['word'] ?? '',
      { class: row['class'] ?? '', value: row['value'] ?? '', needs: (row['needs'] ?? '') as DateWord['needs'] },
    ]),
  );
  return words;
}

export function numberWords(): ReadonlyMap<string, NumberWord> {
  numbers ??= new Map(
    readTable('dates/numbers.tsv').map((row) => [
      row['word'] ?? '',
      { kind: row['kind'] as NumberWord['kind'], value: Number(row['value']) },
    ]),
  );
  return numbers;
}

/** Time zones by abbreviation: the offset as TIMEX3 writes it ("Z", "-05"), or "" where it is not one and the same. */
export function timeZones(): ReadonlyMap<string, string> {
  zones ??= new Map(readTable('dates/zones.tsv').map((row) => [row['zone'] ?? '', row['offset'] ?? '']));
  return zones;
}

/** As `dates/verbs.tsv` explains them. */
export type VerbTense = 'planned' | 'aim' | 'scheduled' | 'timeless' | 'done' | 'awaited';

interface VerbOfTime {
  readonly tense: VerbTense | undefined;
  /** Its past looks like its base: beat, cut, hit. */
  readonly isPastToo: boolean;
}

let verbs: ReadonlyMap<string, VerbOfTime> | undefined;

/** What a verb or adjective says of the side of the date beside it, by its base form. */
export function verbTenses(): ReadonlyMap<string, VerbOfTime> {
  verbs ??= new Map(
    readTable('dates/verbs.tsv').map((row) => [
      row['word'] ?? '',
      { tense: (row['tense'] || undefined) as VerbTense | undefined, isPastToo: row['past'] === 'same' },
    ]),
  );
  return verbs;
}

let figureWords: ReadonlyMap<string, string> | undefined;

/** `counted` behind a bare number, `numbered` before it: then it is no year. */
export function besideFigures(word: string): string | undefined {
  figureWords ??= new Map(readTable('dates/beside-figures.tsv').map((row) => [row['word'] ?? '', row['side'] ?? '']));
  return figureWords.get(word.toLowerCase().replace(/\.$/, ''));
}
