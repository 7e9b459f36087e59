/** The quantities of a sentence: numbers with unit, range, hedge, trend and rate, look-alikes kept out. */
import { numeralWords } from '../../lexicon/count-words.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import { asAge } from './ages.ts';
import { readFigures } from './figures.ts';
import { readFraction } from './fractions.ts';
import { hedged } from './hedging.ts';
import type { Line } from './line.ts';
import { asMeasure, asPercent } from './measures.ts';
import { asMoney } from './money.ts';
import { multiple, victimsOf } from './multiples.ts';
import { readNumberWords } from './number-words.ts';
import { exact, type Numeral, type NumeralForm } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { withRanges } from './ranges.ts';
import { withRate } from './rates.ts';
import { asRatio } from './ratios.ts';
import { isCalibre } from './traps/names.ts';
import { withSharedUnits } from './shared-units.ts';
import { isTrap } from './traps/index.ts';
import { withSharedTrends, withTrend } from './trends.ts';
import { readVague } from './vague.ts';
import { readWrittenMoney } from './written-money.ts';

export function quantitiesIn(line: Line): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < line.tokens.length;) {
    if (!mayBegin(line, at)) {
      at += 1;
      continue;
    }
    const written = readWrittenMoney(line, at);
    const numeral = written === undefined ? numeralAt(line, at) : undefined;
    const quantity = written ?? (numeral === undefined ? undefined : measured(line, numeral));
    if (quantity !== undefined && isCountable(quantity)) quantities.push(quantity);
    at = Math.max(at + 1, numeral?.last ?? 0, quantity?.last ?? 0);
  }
  const bounded = withRanges(line, quantities).map((quantity) => withTrend(line, hedged(line, quantity)));
  return withConversions(line, withSharedUnits(line, withSharedTrends(line, bounded))).map((quantity) =>
    withRate(line, quantity),
  );
}

/** Nothing is counted in greater numbers: so many digits are a code, and a binary number would run over. */
const LARGEST = 1e100;

const isCountable = ({ value }: Quantity): boolean => value === null || Math.abs(value) <= LARGEST;

/** A cheap look before the grammar is asked: most words begin no number. */
function mayBegin({ tokens }: Line, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.form !== null) return beginsNumber(token.form) === true;
  return token.kind === 'number' || token.text === '.' || numeralWords().has(token.text);
}

const beginsNumber = perWord(
  ({ key, text, shape }) =>
    key === 'a' || key === 'an' || numeralWords().has(key) || (shape !== 'lower' && /\d/.test(text)),
);

const numeralAt = (line: Line, at: number): Numeral | undefined =>
  readFigures(line, at) ??
  readFraction(line, at) ??
  readVague(line, at) ??
  readNumberWords(line, at) ??
  standAlone(line, at);

/** Words that count by themselves: "both", "another" (but not "another 200"), "no", "none", "doubled". */
function standAlone(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const word = numeralWords().get(keys[at] ?? '');
  const last = keys[at] === 'no' && keys[at + 1] === 'one' ? at + 2 : at + 1;
  if (word?.kind !== 'both' && word?.kind !== 'another' && word?.kind !== 'zero' && word?.kind !== 'times')
    return undefined;
  const isAdded = word.kind === 'another' && (readFigures(line, at + 1) ?? readNumberWords(line, at + 1)) !== undefined;
  return isAdded ? undefined : exact(word.value ?? 0, word.kind, { first: at, last });
}

const RULES: Readonly<Partial<Record<NumeralForm, `count/${string}`>>> = {
  vague: 'count/vague',
  one: 'count/one',
  words: 'count/words',
};

function measured(line: Line, numeral: Numeral): Quantity | undefined {
  const { form } = numeral;
  const age = asAge(line, numeral);
  if (age !== undefined) return age;
  if (form === 'both' || form === 'another' || form === 'zero') return quantityOf(numeral, { rule: `count/${form}` });
  if (form === 'times') return victimsOf(line, numeral) ?? multiple(line, numeral);
  if (isCalibre(line, numeral)) return undefined;
  const unit = asRatio(line, numeral) ?? asMoney(line, numeral) ?? asPercent(line, numeral) ?? asMeasure(line, numeral);
  if (unit !== undefined) return unit;
  if (isTrap(line, numeral)) return undefined;
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
  const isBeside = /^[(/]$/.test(keys[quantity.first - 1] ?? '');
  if (before === undefined || !isSame || !isBeside || quantity.first - before.last > 3) return quantity;
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
