/** Ages with their unit, and decades: "41-year-old", "11-16 years old", "in his 20s". */
import type { Numeral } from '../../model/numeral.ts';
import { age } from './age.ts';
import { isDash, isHyphen, type Line, numeralAt } from './line.ts';
import type { Quantity } from './quantity.ts';

const UNIT: Readonly<Record<string, string>> = {
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
};

/** "41-year-old", "41 years old", "23-years-old", "three-month-old", "58 years of age". */
export function yearsOld({ tokens, keys }: Line, numeral: Numeral): Quantity | undefined {
  const skip = (at: number): number => (isHyphen(tokens[at]) ? at + 1 : at);
  const unitAt = skip(numeral.to);
  const unit = keys[unitAt] ?? '';
  if (!/^(?:years?|yrs?|months?|weeks?|days?|yo)$/.test(unit)) return undefined;
  if (unit === 'yo') return age(numeral, 'count/age-adjective', { to: unitAt + 1 });
  const oldAt = skip(unitAt + 1);
  const isOld = /^(?:olds?|boy|girl)$/.test(keys[oldAt] ?? '') && (keys[oldAt]?.startsWith('old') ?? false);
  const isOfAge = keys[unitAt + 1] === 'of' && keys[unitAt + 2] === 'age';
  if (!isOld && !isOfAge) return undefined;
  return age(numeral, 'count/age-adjective', { to: isOld ? oldAt + 1 : unitAt + 3, unit: UNIT[unit] ?? 'year' });
}

/** "11-16 years old", "between 11 and 16 years of age". */
export function firstOfTwo(line: Line, numeral: Numeral): Quantity | undefined {
  const { to, value } = numeral;
  if (value === null || (!isDash(line.tokens[to]) && !/^(?:to|and|or)$/.test(line.keys[to] ?? ''))) return undefined;
  const second = numeralAt(line, to + 1);
  const told = second === undefined ? undefined : yearsOld(line, second);
  return told && age(numeral, 'count/age-adjective', { unit: told.unit });
}

/** "in his 20s", "in her early thirties": ten years. */
export function decade({ tokens, keys }: Line, numeral: Numeral): Quantity | undefined {
  const { value, to } = numeral;
  if (value === null || value % 10 !== 0 || value < 10 || value > 90) return undefined;
  const mark = tokens[to];
  const isApostrophed = /^['’]$/.test(mark?.text ?? '') && tokens[to + 1]?.text === 's';
  const isDecade = isApostrophed || (/^['’]?s$/.test(mark?.text ?? '') && mark?.glued === true);
  const before = /^(?:early|mid|late|-)$/.test(keys[numeral.from - 1] ?? '')
    ? /^(?:early|mid|late)$/.test(keys[numeral.from - 2] ?? '')
      ? 3
      : 2
    : 1;
  if (!isDecade || !/^(?:his|her|their|my|your|our|its)$/.test(keys[numeral.from - before] ?? '')) return undefined;
  return age(numeral, 'count/age-decade', {
    to: isApostrophed ? to + 2 : to + 1,
    relation: 'range',
    value: value + 4.5,
    low: value,
    high: value + 9,
  });
}
