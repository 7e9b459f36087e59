/** The quantities of a sentence: numbers with unit, range, hedge, trend and rate, look-alikes kept out. */
import { asAge } from './ages.ts';
import { hedged } from './hedging.ts';
import { type Line, numeralAt } from './line.ts';
import { asMeasure, asPercent } from './measures.ts';
import { asMoney } from './money.ts';
import { multiple, victimsOf } from './multiples.ts';
import type { Numeral, NumeralForm } from '../../model/numeral.ts';
import { isOfOne, type Quantity, quantityOf } from './quantity.ts';
import { withRanges } from './ranges.ts';
import { withRate } from './rates.ts';
import { asRatio } from './ratios.ts';
import { isCalibre } from './traps/names.ts';
import { withSharedUnits } from './shared-units.ts';
import { caught, trapOf } from './traps/index.ts';
import { withSharedTrends, withTrend } from './trends.ts';
import { readWrittenMoney } from './written-money.ts';

export function quantitiesIn(line: Line): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < line.tokens.length;) {
    const written = readWrittenMoney(line, at);
    const numeral = written === undefined ? numeralAt(line, at) : undefined;
    const quantity = written ?? (numeral === undefined ? undefined : measured(line, numeral));
    if (quantity !== undefined && !isCountable(quantity)) caught(line, quantity.numeral, NO.code);
    else if (quantity !== undefined) quantities.push(quantity);
    at = Math.max(at + 1, numeral?.to ?? 0, quantity?.to ?? 0);
  }
  const bounded = withRanges(line, quantities).map((quantity) => withTrend(line, hedged(line, quantity)));
  return withConversions(line, withSharedUnits(line, withSharedTrends(line, bounded))).map((quantity) =>
    withRate(line, quantity),
  );
}

/** Nothing is counted in greater numbers: so many digits are a code, and a binary number would run over. */
const LARGEST = 1e100;

const isCountable = ({ value }: Quantity): boolean => value === null || Math.abs(value) <= LARGEST;

/** What stops a number before and after the traps. */
const NO = {
  ordinal: { rule: 'count/no-ordinal' },
  calibre: { rule: 'count/no-calibre' },
  partOfOne: { rule: 'count/no-part-of-one' },
  code: { rule: 'count/no-endless-code' },
} as const;

const RULES: Readonly<Partial<Record<NumeralForm, `count/${string}`>>> = {
  vague: 'count/vague',
  one: 'count/one',
  words: 'count/words',
};

function measured(line: Line, numeral: Numeral): Quantity | undefined {
  const { form } = numeral;
  if (form === 'ordinal') return caught(line, numeral, NO.ordinal);
  const age = asAge(line, numeral);
  if (age !== undefined) return age;
  if (form === 'both' || form === 'another' || form === 'zero') return quantityOf(numeral, { rule: `count/${form}` });
  if (form === 'times') return victimsOf(line, numeral) ?? multiple(line, numeral);
  if (isCalibre(line, numeral)) return caught(line, numeral, NO.calibre);
  const unit = asRatio(line, numeral) ?? asMoney(line, numeral) ?? asPercent(line, numeral) ?? asMeasure(line, numeral);
  if (unit !== undefined) return unit;
  const trap = trapOf(line, numeral) ?? (isOfOne(line, numeral) ? NO.partOfOne : undefined);
  if (trap !== undefined) return caught(line, numeral, trap);
  if (form === 'fraction') return quantityOf(numeral, { rule: 'count/fraction', kind: 'ratio' });
  return quantityOf(numeral, { rule: RULES[form] ?? 'count/figures' });
}

/** "about 80 kilometres (50 miles)", "more than 7 million kroner ($1m)": the second is as near as the first. */
function withConversions({ keys }: Line, quantities: readonly Quantity[]): readonly Quantity[] {
  const converted: Quantity[] = [];
  for (const quantity of quantities) converted.push(conversion(keys, converted.at(-1), quantity));
  return converted;
}

function conversion(keys: readonly string[], before: Quantity | undefined, quantity: Quantity): Quantity {
  const isSame = before?.kind === quantity.kind && (quantity.kind === 'money' || quantity.kind === 'measure');
  const isBeside = /^[(/]$/.test(keys[quantity.from - 1] ?? '');
  if (before === undefined || !isSame || !isBeside || quantity.from - before.to > 3) return quantity;
  if (quantity.relation === 'range') return { ...quantity, trend: quantity.trend ?? before.trend };
  if (before.relation === 'range' || quantity.relation !== 'exact') return quantity;
  const { relation, low, high, trend } = before;
  return {
    ...quantity,
    relation,
    trend: quantity.trend ?? trend,
    low: low === null ? null : quantity.value,
    high: high === null ? null : quantity.value,
  };
}
