/** Holidays and named days, as data, and the day on which each falls in a year. */
import { readTable } from './tables.ts';

/** How the day is found: `['fixed', '12-25']`, `['easter', '-2']`, as the data file has it. */
export type HolidayRule = readonly string[];

export interface Holiday {
  readonly name: string;
  /** The name's words as lower-case tokens, the possessive ending apart. */
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

let byFirstWord: ReadonlyMap<string, readonly Holiday[]> | undefined;
let ramadan: ReadonlyMap<number, { readonly start: string; readonly end: string }> | undefined;

/** Holidays by the first word of their name, the longest names first. */
export function holidays(): ReadonlyMap<string, readonly Holiday[]> {
  if (byFirstWord !== undefined) return byFirstWord;
  const lists = new Map<string, Holiday[]>();
  for (const row of readTable('dates/holidays.tsv')) {
    const name = row['name'] ?? '';
    const nameWords = name.split(' ');
    const first = nameWords[0] ?? '';
    const list = lists.get(first) ?? [];
    list.push({ name, words: nameWords, rule: (row['day'] ?? '').split(' ') });
    lists.set(first, list);
  }
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  byFirstWord = lists;
  return lists;
}

/** ISO dates of the first day of Ramadan and of the feast after it, by the year in which it begins; 1950 to 2050. */
export function ramadanOf(year: number): { readonly start: string; readonly end: string } | undefined {
  ramadan ??= new Map(
    readTable('dates/ramadan.tsv').map((row) => {
      const start = row['ramadan'] ?? '';
      return [Number(start.slice(0, 4)), { start, end: row['eid'] ?? '' }];
    }),
  );
  return ramadan.get(year);
}
