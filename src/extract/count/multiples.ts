/** "Double", "triple": so many victims of an event that befalls one person ("a double homicide"), or so many times a thing. */
import { eventWords } from '../../lexicon/events.ts';
import { isHyphen, type Line } from './line.ts';
import type { Numeral } from '../../model/numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** "a double homicide", "the triple murder": people, as many as the word says. */
export function victimsOf({ tokens, keys }: Line, numeral: Numeral): Quantity | undefined {
  const at = isHyphen(tokens[numeral.to]) ? numeral.to + 1 : numeral.to;
  const isEach = eventWords(keys[at]).some(({ role, form }) => role === 'each' && form === 'singular');
  return isEach ? quantityOf(numeral, { rule: 'count/victims', to: at + 1 }) : undefined;
}

/** "doubled the reward", "double the number", "twice as many": not "a double murder", "the twice-divorced man". */
export function multiple({ keys }: Line, numeral: Numeral): Quantity | undefined {
  const next = keys[numeral.to] ?? '';
  const isVerb = (keys[numeral.from] ?? '').endsWith('d');
  const counts = isVerb
    ? /^(?:the|that|its|their|his|her|this|to|from|in|over|since|last|between|,|\.)$/.test(next)
    : /^(?:the|that|its|their|his|her)$/.test(next) ||
      (next === 'as' && /^(?:many|much|large|big|high|long)$/.test(keys[numeral.to + 1] ?? ''));
  return counts ? quantityOf(numeral, { rule: 'count/multiple', kind: 'ratio' }) : undefined;
}
