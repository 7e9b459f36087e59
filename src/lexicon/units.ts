/** Units of measurement, with what they are in SI. */
import { listCell } from './cells.ts';
import { readTable } from './tables.ts';
import { once } from './once.ts';
import { phraseKey } from './phrase-key.ts';
import { phraseReach } from './phrase-reach.ts';

export interface Unit {
  /** Singular English: "kilometre", "mile per hour". */
  readonly name: string;
  readonly plural: string;
  readonly dimension: string;
  readonly factor: number;
  /** Added after the factor: of temperatures only. */
  readonly offset: number;
  readonly si: string;
}

export interface Units {
  /** By name, plural and alias; keys as `phraseKey` makes them. */
  readonly words: ReadonlyMap<string, Unit>;
  /** By symbol, as it is written: "m" is not "M". */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** How many words the longest phrase has that begins with this one. */
  readonly reach: ReadonlyMap<string, number>;
}

export const units = once((): Units => {
  const words = new Map<string, Unit>();
  const symbols = new Map<string, Unit>();
  for (const row of readTable('units/units.tsv')) {
    const unit: Unit = {
      name: row['unit'] ?? '',
      plural: row['plural'] ?? '',
      dimension: row['dimension'] ?? '',
      factor: Number(row['factor']),
      offset: Number(row['offset'] || 0),
      si: row['si'] ?? '',
    };
    for (const symbol of listCell(row['symbols'])) symbols.set(symbol, unit);
    for (const name of [unit.name, unit.plural, ...listCell(row['aliases'])]) words.set(phraseKey(name), unit);
  }
  return { words, symbols, reach: phraseReach(words.keys()) };
});

/** Twelve figures are more than any measurement has: what is behind them is the noise of binary fractions. */
const FIGURES = 12;

export const toSi = (value: number, unit: Unit): { readonly value: number; readonly unit: string } => ({
  value: Number((value * unit.factor + unit.offset).toPrecision(FIGURES)),
  unit: unit.si,
});
