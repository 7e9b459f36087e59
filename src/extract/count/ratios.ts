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
  if (!isOutOf && (keys[to] !== 'in' || !isShareOf(line, numeral, whole))) return undefined;
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

/** "one in 50", "six in 10", and at the head of its clause "two in three families"; but "killed two in three attacks". */
function isShareOf({ keys, tokens }: Line, { from, value }: Numeral, whole: Numeral): boolean {
  if (value === 1 || whole.value === 10) return true;
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === 'punct' || OPENERS.test(keys[from - 1] ?? '');
  return opens && (whole.value ?? 0) <= FEW && tokens[whole.to]?.shape === 'lower';
}
const FEW = 10;
const OPENERS = /^(?:that|about|around|nearly|almost|roughly|and|but|as|while|because|some|than|only|just)$/;
