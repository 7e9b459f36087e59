/** "one in five", "3 out of 10", "four in 10", "twice as many", "doubled". */
import type { Line } from './line.ts';
import type { Numeral } from './numeral.ts';
import { figureValue } from './figures.ts';
import { readNumberWords } from './number-words.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000, 10000, 100000]);

export function asRatio(line: Line, numeral: Numeral): Quantity | undefined {
  const { keys } = line;
  const { value, last } = numeral;
  if (value === null || !Number.isInteger(value) || value < 1) return undefined;
  const isOutOf = keys[last] === 'out' && keys[last + 1] === 'of';
  const at = isOutOf ? last + 2 : /^(?:in|of)$/.test(keys[last] ?? '') ? last + 1 : undefined;
  if (at === undefined) return undefined;
  const whole = wholeAt(line, at);
  if (whole === undefined || whole.value <= value || !ROUND.has(whole.value)) return undefined;
  if (!isOutOf && (keys[last] !== 'in' || (value !== 1 && whole.value !== 10))) return undefined;
  if (
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|cities|countries|states|attacks?|games?|matches|separate|different)$/.test(
      keys[whole.last] ?? '',
    )
  )
    return undefined;
  return quantityOf(numeral, {
    rule: 'count/ratio',
    kind: 'ratio',
    last: whole.last,
    value: value / whole.value,
    low: value / whole.value,
    high: value / whole.value,
  });
}

function wholeAt(line: Line, at: number): { readonly value: number; readonly last: number } | undefined {
  const text = line.tokens[at]?.text ?? '';
  if (line.tokens[at]?.kind === 'number') {
    const value = figureValue(text);
    return value === undefined ? undefined : { value, last: at + 1 };
  }
  const words = readNumberWords(line, at);
  return words?.value === null || words?.value === undefined ? undefined : { value: words.value, last: words.last };
}
