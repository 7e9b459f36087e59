/** Amounts that are changes: "rose 3 percent", "down nearly 57%", "a fall of two points", "+0.2%". */
import { trends } from '../../lexicon/count-words.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';

/** Words between the verb and its amount; "to" is none of them: "rose to 5" tells a level. */
const BETWEEN =
  /^(?:by|a|an|another|further|additional|sharply|slightly|only|just|some|the|around|marginally|modestly|steeply|rapidly|more|as|much|about|another|also|again|them|it|prices|rates|output|sales|production|costs|profits|jobs|earnings|taxes|interest|nearly|almost|over|than|at|least|up|down|whopping|record|combined|total|of|roughly|well)$/;
const REACH = 6;

export function withTrend(line: Line, quantity: Quantity): Quantity {
  if (quantity.kind === 'age' || quantity.kind === 'ratio' || quantity.trend !== null) return quantity;
  const trend = signed(line, quantity) ?? trendBefore(line, quantity.first) ?? trendBehind(line, quantity);
  return trend === undefined ? quantity : { ...quantity, trend };
}

export function trendBefore({ keys }: Line, first: number): 'up' | 'down' | undefined {
  const words = trends().before;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const key = keys[at] ?? '';
    const found = words.get(`${keys[at - 1] ?? ''} ${key}`) ?? words.get(key);
    // "end up 5", "up to 5": no change.
    if (
      found !== undefined &&
      !(
        BETWEEN.test(key) &&
        at === first - 1 &&
        /^(?:end|ended|ending|line|lined|made|make|makes|made|build|take|set|come|backed|left|picked)$/.test(
          keys[at - 1] ?? '',
        )
      )
    )
      return found;
    if (!BETWEEN.test(key)) return undefined;
  }
  return undefined;
}

/** "a 3 percent drop", "2 points higher". */
function trendBehind({ keys }: Line, { last, kind, unit }: Quantity): 'up' | 'down' | undefined {
  if (kind === 'count' && unit === null) return undefined;
  return trends().behind.get(keys[last] ?? '');
}

/** "+0.2%". */
function signed({ tokens }: Line, { numeral }: Quantity): 'up' | undefined {
  const sign = tokens[numeral.first - 1];
  return sign?.text === '+' && tokens[numeral.first]?.glued === true ? 'up' : undefined;
}
