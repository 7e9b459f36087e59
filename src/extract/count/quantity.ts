import type { RuleId } from '../../model/mention.ts';
import type { CountKind, Relation } from '../../model/vocabulary.ts';
import { isHyphen, type Line, type Stretch } from './line.ts';
import type { Numeral } from '../../model/numeral.ts';

/** A number with its unit: before hedges, objects and events are known. */
export interface Quantity extends Stretch {
  readonly numeral: Numeral;
  readonly kind: CountKind;
  readonly relation: Relation;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  /** Other currencies that the word for the unit may mean. */
  readonly sharedBy: readonly string[];
  readonly rule: RuleId;
  /** Where what is counted would stand: behind the number and its unit. */
  readonly objectAt: number;
  /** The unit stands joined to the number, before what it measures: "12-kilogram bomb", "$40 million deal". */
  readonly attributive: boolean;
  /** No number is written: "a soldier", "his wife", in a headline "Man". */
  readonly isSingle: boolean;
  readonly trend: 'up' | 'down' | null;
}

export function quantityOf(numeral: Numeral, rest: Partial<Quantity> & Pick<Quantity, 'rule'>): Quantity {
  const { from, to, value, low, high, form } = numeral;
  return {
    numeral,
    from,
    to,
    kind: 'count',
    relation: form === 'vague' ? 'vague' : 'exact',
    value,
    low,
    high,
    unit: null,
    per: null,
    sharedBy: [],
    objectAt: rest.to ?? to,
    attributive: false,
    isSingle: false,
    trend: null,
    ...rest,
  };
}

/** Where the unit of a number would stand: "10-mile", "dozens of miles", "a couple of miles", "half a mile", "a third of a mile". */
export function unitAt({ tokens, keys }: Line, { to, form }: Numeral): number {
  if (isHyphen(tokens[to]) && tokens[to]?.glued === true) return to + 1;
  const isOf = keys[to] === 'of';
  if (isOf && isOfOne({ keys }, { to: to + 1, form })) return to + 2;
  if (isOf) return form === 'vague' || keys[to - 1] === 'couple' ? to + 1 : to;
  return isOfOne({ keys }, { to, form }) ? to + 1 : to;
}

/** "half a mile", "½ a tonne": the part of one. */
export const isOfOne = ({ keys }: Pick<Line, 'keys'>, { to, form }: Pick<Numeral, 'to' | 'form'>): boolean =>
  form === 'fraction' && /^an?$/.test(keys[to] ?? '');

/** The same numbers in another scale: cents as dollars, "5m" as five metres. */
export const scaledBy = (numeral: Numeral, factor: number): Pick<Quantity, 'value' | 'low' | 'high'> => {
  const scale = (n: number | null): number | null => (n === null ? null : Number((n * factor).toPrecision(14)));
  return { value: scale(numeral.value), low: scale(numeral.low), high: scale(numeral.high) };
};
