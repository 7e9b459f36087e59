/** Amounts that are changes: "rose 3 percent", "down nearly 57%", "+0.2%". "3 percent higher" may only compare. */
import { type Trend, trends } from '../../lexicon/count-words.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';

/** Words between the verb and its amount; "to" and "at" are none of them: "rose to 5" tells a level. */
const BETWEEN =
  /^(?:by|a|an|another|further|additional|sharply|slightly|only|just|some|the|around|marginally|modestly|steeply|rapidly|more|about|also|again|prices|rates|output|sales|production|costs|profits|earnings|taxes|interest|nearly|over|than|up|down|upward|upwards|downward|whopping|record|combined|total|of|roughly|well|as)$/;
const REACH = 6;

export function withTrend(line: Line, quantity: Quantity): Quantity {
  const { kind, from } = quantity;
  if (kind === 'age' || kind === 'ratio') return quantity;
  const sign = signed(line, quantity);
  const trend = trendBefore(line, from);
  const isChange = trend !== undefined && (!trend.ofShare || isShare(line, quantity));
  const direction = sign ?? (isChange ? trend.direction : undefined);
  if (direction === undefined) return quantity;
  return {
    ...quantity,
    trend: direction,
    from: sign === undefined ? from : Math.min(from, quantity.numeral.from - 1),
  };
}

/** Parts of a whole and steps of a price: what markets gain and lose. */
const isShare = ({ keys }: Line, { kind, unit, to, rule }: Quantity): boolean =>
  kind === 'percent' || unit === 'basis point' || rule === 'count/money-cents' || /^points?$/.test(keys[to] ?? '');

/** The word before an amount that makes it a change. */
export function trendBefore({ keys }: Line, from: number): Trend | undefined {
  const words = trends();
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const key = keys[at] ?? '';
    const before = keys[at - 1] ?? '';
    const found = words.get(`${before} ${key}`) ?? words.get(key);
    if (found !== undefined && !PARTICLE.test(before)) return found;
    if (!BETWEEN.test(key)) return undefined;
  }
  return undefined;
}

/** "made up 5 percent", "ended up 3 goals", "set up 12 posts": the particle of another verb. */
const PARTICLE =
  /^(?:make|makes|made|making|build|built|take|takes|took|set|sets|come|comes|came|backed|left|line|lined|turn|turned|hold|held|grow|open|opened|open|sign|signed|start|started|round|rounded|blow|blew|break|broke|tear|tore|shut|write|wrote|track|tracked|hunt|put|gun|gunned|lay|cut|give|gives|gave|given|giving|bring|brought|knock|knocked|burn|burned|shoot|shot|strike|strikes|struck|striking|mow|mowed|chase|chased|step|stepped|stand|stood|call|called|shout|shouted)$/;

/** "+0.2%". */
function signed({ tokens }: Line, { numeral }: Quantity): 'up' | undefined {
  const sign = tokens[numeral.from - 1];
  return sign?.text === '+' && tokens[numeral.from]?.glued === true ? 'up' : undefined;
}

/** "Ross was down 2.3%, Burlington by 2.6%": the verb of the first holds for the second. */
export function withSharedTrends({ keys }: Line, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, i) => {
    const before = quantities[i - 1];
    const isShared = keys[quantity.from - 1] === 'by' && before?.kind === quantity.kind && quantity.kind === 'percent';
    return isShared && quantity.trend === null ? { ...quantity, trend: before?.trend ?? null } : quantity;
  });
}
