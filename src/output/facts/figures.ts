/** What a figure says, in words. */
import type { FactboxRecord } from '../../model/record.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { grouped } from './numbers.ts';

type Count = FactboxRecord['counts'][number];

/** What stands before the number. */
const BOUNDS: { readonly [R in Relation]: string } = {
  exact: '',
  approx: 'about ',
  at_least: 'at least ',
  more_than: 'more than ',
  at_most: 'at most ',
  less_than: 'less than ',
  range: '',
  vague: '',
  unstated: '',
};

const span = (low: number | null, high: number | null): string =>
  low !== null && high !== null ? `${grouped(low)}–${grouped(high)}` : `${grouped(low ?? high ?? 0)} or more`;

/** "at least 12", "24–99", "1 or more". */
export function amount({ relation, value, low, high }: Pick<Count, 'relation' | 'value' | 'low' | 'high'>): string {
  if (relation === 'range' || value === null) return span(low, high);
  return `${BOUNDS[relation]}${grouped(value)}`;
}

/** "at least 12 people killed", "USD 5,200,000", "3.2 percent, up", "not: 2 injured". */
export function figure(count: Count): string {
  const { kind, unit, object, category, per, trend, negated, hypothetical } = count;
  const number = kind === 'money' && unit !== null ? `${unit} ${amount(count)}` : amount(count);
  const measured = kind === 'money' || unit === null ? null : unit;
  const what = object !== null && object.text !== count.text ? object.text : (object?.head ?? null);
  const words = [
    number,
    measured,
    what,
    ...category,
    per === null ? null : `per ${per.replace(/^(?:an?|per)\s+/i, '')}`,
  ];
  const said = words.filter((word) => word !== null && word !== '').join(' ');
  const marked = trend === null ? said : `${said}, ${trend}`;
  return negated ? `not: ${marked}` : hypothetical ? `possibly: ${marked}` : marked;
}
