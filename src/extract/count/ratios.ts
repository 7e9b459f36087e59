/** "one in five", "3 out of 10", "four in 10", "twice as many", "doubled". */
import { type Line, numeralAt } from './line.ts';
import type { Numeral } from '../../model/numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 1000, 10000, 100000]);

export function asRatio(line: Line, numeral: Numeral): Quantity | undefined {
  const { keys } = line;
  const { value, to } = numeral;
  if (value === null || !Number.isInteger(value) || value < 1) return undefined;
  const isOutOf = keys[to] === 'out' && keys[to + 1] === 'of';
  const at = isOutOf ? to + 2 : /^(?:in|of)$/.test(keys[to] ?? '') ? to + 1 : undefined;
  if (at === undefined) return undefined;
  const whole = numeralAt(line, at);
  if (whole === undefined || whole.value === null || whole.value <= value || !ROUND.has(whole.value)) return undefined;
  if (!isOutOf && (keys[to] !== 'in' || (value !== 1 && whole.value !== 10))) return undefined;
  if (
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|cities|countries|states|attacks?|games?|matches|separate|different)$/.test(
      keys[whole.to] ?? '',
    )
  )
    return undefined;
  return quantityOf(numeral, {
    rule: 'count/ratio',
    kind: 'ratio',
    to: whole.to,
    value: value / whole.value,
    low: value / whole.value,
    high: value / whole.value,
  });
}
