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

/** "at least 12 people · killed", "USD 5,200,000", "3.2 percent · up", "minor injuries (number not told) · injured". */
export function figure(count: Count): string {
  const { category, trend, negated, hypothetical } = count;
  const said = [
    measured(count),
    ...category,
    trend,
    negated ? 'denied' : null,
    hypothetical ? 'not told as a fact' : null,
  ];
  return said.filter((part) => part !== null).join(' · ');
}

function measured(count: Count): string {
  const { kind, relation, unit, object, text, per } = count;
  const rate = per === null ? '' : ` ${/^(?:an?|per) /i.test(per) ? per : `per ${per}`}`;
  if (relation === 'unstated') return `${text} (number not told)`;
  if (kind === 'money' && unit !== null) return `${unit} ${amount(count)}${rate}`;
  if (kind === 'age') return `aged ${amount(count)}`;
  const what = unit ?? (object === null ? null : object.text === text ? `(${object.head})` : object.text);
  return `${amount(count)}${what === null ? '' : ` ${what}`}${rate}`;
}
