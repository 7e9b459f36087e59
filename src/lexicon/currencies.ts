/** Currencies: how they are written and where they are money. */
import { listCell } from './cells.ts';
import { readTable } from './tables.ts';
import { once } from './once.ts';
import { phraseKey } from './phrase-key.ts';
import { phraseReach } from './phrase-reach.ts';

/** A word for money behind a number: which currency it is, or which it may be. */
export interface MoneyWord {
  /** ISO 4217: what is meant where nothing tells otherwise. */
  readonly code: string;
  /** Other currencies that share the word. */
  readonly others: readonly string[];
  /** News of any country means it by this word: "dollars". */
  readonly isAbroad: boolean;
  /** How many of it make one of the currency: 100 of cents. */
  readonly parts: number;
}

export interface Currencies {
  /** By phrase key: "roubles", "us dollars", "cents". */
  readonly words: ReadonlyMap<string, MoneyWord>;
  readonly reach: ReadonlyMap<string, number>;
  /** By what is written before or behind the figures: "$", "US$", "RM"; and ISO 4217 codes. */
  readonly symbols: ReadonlyMap<string, string>;
  /** ISO 3166-1 → ISO 4217. */
  readonly ofCountry: ReadonlyMap<string, string>;
}

export const currencies = once((): Currencies => {
  const words = new Map<string, MoneyWord>();
  const symbols = new Map<string, string>();
  const ofCountry = new Map<string, string>();
  const addWord = (name: string, word: MoneyWord) => words.set(phraseKey(name), word);
  for (const row of readTable('units/currencies.tsv')) {
    const code = row['code'] ?? '';
    for (const name of [row['name'] ?? '', row['plural'] ?? '', ...listCell(row['words'])])
      addWord(name, { code, others: [], isAbroad: false, parts: 1 });
    symbols.set(code, code);
    for (const symbol of listCell(row['symbols'])) symbols.set(symbol, code);
    for (const country of listCell(row['countries'])) ofCountry.set(country, code);
  }
  for (const row of readTable('units/shared-currencies.tsv'))
    for (const name of [row['unit'] ?? '', row['plural'] ?? ''])
      addWord(name, {
        code: row['code'] ?? '',
        others: listCell(row['others']),
        isAbroad: row['abroad'] === 'yes',
        parts: 1,
      });
  for (const row of readTable('units/subunits.tsv'))
    for (const name of [row['unit'] ?? '', row['plural'] ?? ''])
      addWord(name, { code: row['currency'] ?? '', others: [], isAbroad: false, parts: Number(row['parts']) });
  return { words, reach: phraseReach(words.keys()), symbols, ofCountry };
});
