/** What an amount is counted against: "$58 per barrel", "$3,500 a month", "three tests per day". */
import { durationUnits } from '../../lexicon/count-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { units } from '../../lexicon/units.ts';
import { type Line, spanOf } from './line.ts';
import type { Quantity } from './quantity.ts';

const BASE =
  /^(?:share|person|head|capita|unit|ticket|game|match|household|family|student|pupil|worker|employee|child|adult|night|piece|trip|visit|item|shot|100|1000|1,000|100,000|million)$/;

/** The rate is part of the amount's span. Behind "a" only measures and times are taken: "$5 a share", not "$5 a man said". */
export function withRate(line: Line, quantity: Quantity): Quantity {
  const { keys, tokens, document } = line;
  const { to, kind } = quantity;
  if (kind !== 'money' && kind !== 'measure' && kind !== 'count') return quantity;
  const opener = keys[to] ?? '';
  const isPer = opener === 'per' || opener === '/' || opener === 'each' || opener === 'every';
  if (!isPer && opener !== 'a' && opener !== 'an') return quantity;
  const at =
    isPer &&
    /^(?:sq|square|cubic|100|1000|1,000|100,000|million)$/.test(keys[to + 1] ?? '') &&
    tokens[to + 2]?.kind === 'word'
      ? to + 2
      : to + 1;
  const base = keys[at] ?? '';
  const isMeasure =
    units().words.has(phraseKey(base)) || durationUnits().has(base) || units().symbols.has(tokens[at]?.text ?? '');
  if (!isMeasure && !BASE.test(base)) return quantity;
  if (opener !== 'per' && /^(?:earlier|ago|later|before|after|old|-)$/.test(keys[at + 1] ?? '')) return quantity;
  if (opener === '/' && tokens[to]?.glued !== true) return quantity;
  const span = spanOf(line, { from: to, to: at + 1 });
  return { ...quantity, to: at + 1, objectAt: at + 1, per: document.source.text.slice(span.start, span.end) };
}
