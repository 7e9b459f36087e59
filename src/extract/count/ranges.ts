/** Two numbers that are the ends of one: "20 to 30", "5-10", "between 1,000 and 2,000", "$3 billion to $5 billion", "two or three", "one or two". */
import { trends } from '../../lexicon/count-words.ts';
import { rounded } from '../../model/numeral.ts';
import { isDash, isHyphen, type Line } from './line.ts';
import type { Quantity } from './quantity.ts';
import { trendBefore } from './trends.ts';

/** Joins neighbouring quantities that are the two ends of a range; the others stay. */
export function withRanges(line: Line, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const range = before === undefined ? undefined : rangeOf(line, before, quantity);
    if (range === undefined) joined.push(quantity);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(line: Line, from: Quantity, to: Quantity): Quantity | undefined {
  if (from.relation === 'range' || from.numeral.value === null || to.numeral.value === null) return undefined;
  const joint = jointOf(line, from, to);
  if (joint !== undefined && from.rule === 'count/money-symbol' && to.kind === 'count' && to.to === to.numeral.to)
    return rangeOf(line, from, { ...to, kind: from.kind, unit: from.unit, rule: from.rule });
  if (joint === undefined || !isSameMeasure(from, to)) return undefined;
  // "the toll rose from 12 to 15": two tolls.
  if (from.unit === null && line.keys.includes('toll')) return undefined;
  // "up 10 cents to $2.24", "rose by 3 percent to 8 percent": a change and what came of it.
  if (
    joint.kind === 'words' &&
    joint.from === from.from &&
    from.unit !== null &&
    trendBefore(line, from.from) !== undefined
  )
    return undefined;
  if (joint.kind === 'words' && line.keys[joint.from] === 'from' && isChange(line, joint.from)) return undefined;
  const isBare = from.unit === null && from.kind === 'count';
  const low = rounded((from.value ?? 0) * sharedScale(from, to) * (isBare ? unitScale(to) : 1));
  const high = to.value ?? 0;
  if (joint.kind !== 'change' && low >= high && !(joint.kind === 'words' && to.kind !== 'count')) return undefined;
  return {
    ...to,
    from: joint.from,
    relation: 'range',
    value: rounded((low + high) / 2),
    low: Math.min(low, high),
    high: Math.max(low, high),
    rule: 'count/range',
  };
}

const LONGEST_CHANGE = 16;

/** "raised its rate by one per cent from 27 per cent to 28 per cent", "injuries rose from 12 to 15": before and after. */
function isChange({ keys }: Line, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_CHANGE) && !/^[.;:]$/.test(keys[at] ?? ''); at -= 1)
    if (trends().has(keys[at] ?? '')) return true;
  return false;
}

interface Joint {
  readonly kind: 'words' | 'dash' | 'or' | 'change';
  readonly from: number;
}

/** Which words make a range of the two; `between` and `from` belong to it. */
function jointOf({ tokens, keys }: Line, from: Quantity, to: Quantity): Joint | undefined {
  const gap = to.from - from.to - (isHyphen(tokens[to.from - 1]) && to.from - from.to === 2 ? 1 : 0); // "200 to-250"
  const word = keys[from.to] ?? '';
  const opener = keys[from.from - 1];
  if (gap !== 1) return undefined;
  if (isDash(tokens[from.to])) return { kind: 'dash', from: from.from };
  if (word === 'to') {
    if (opener !== 'from') return { kind: 'words', from: from.from };
    return { kind: 'words', from: from.from - 1 };
  }
  if (word === 'and' && opener === 'of' && /^ranges?$/.test(keys[from.from - 2] ?? ''))
    return { kind: 'words', from: from.from };
  if ((word === 'and' || word === 'to') && opener === 'between') return { kind: 'words', from: from.from - 1 };
  // "two or three" is a range; "four or more" is none, and "one or 200" no neighbours.
  const isNear = (to.value ?? 0) - (from.value ?? 0) <= Math.max(5, (from.value ?? 0) / 2);
  const isOneOrTwo = from.numeral.form === 'one' && (to.value ?? 0) > FEW;
  return word === 'or' && isNear && !isOneOrTwo ? { kind: 'or', from: from.from } : undefined;
}

const FEW = 3;

const isSameMeasure = (from: Quantity, to: Quantity): boolean =>
  from.kind === to.kind
    ? from.unit === to.unit
    : from.kind === 'count' && from.unit === null && from.to === from.numeral.to;

/** "20 to 30 million", "$3-5 billion": the scale of the second holds for the first. */
function sharedScale(from: Quantity, to: Quantity): number {
  const factor = to.numeral.scale;
  const mantissa = (to.numeral.value ?? 0) / factor;
  if (from.numeral.scale !== 1 || factor === 1 || from.numeral.form !== to.numeral.form) return 1;
  return (from.numeral.value ?? 0) < mantissa ? factor : 1;
}

/** Cents are dollars by the hundred: the same for a first end without a unit. */
const unitScale = ({ numeral, value }: Quantity): number =>
  numeral.value === null || numeral.value === 0 ? 1 : (value ?? 0) / numeral.value;
