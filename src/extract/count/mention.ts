import { toSi, units } from '../../lexicon/units.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { CountValue, Mention } from '../../model/mention.ts';
import type { Figure } from './figure.ts';
import { type Line, spanOf } from './line.ts';
import { objectOf } from './phrases.ts';

/** A figure as the record tells it. */
export function toMention(line: Line, { quantity, object, happening, partOf, first, last }: Figure): Mention<'count'> {
  const { kind, relation, value, low, high, unit, per, trend, rule } = quantity;
  const known = kind === 'measure' && unit !== null ? units().words.get(phraseKey(unit)) : undefined;
  const count: CountValue = {
    kind,
    relation,
    value,
    low,
    high,
    per,
    si: known === undefined || value === null ? null : toSi(value, known),
    unit,
    trend,
    object: object === null ? null : objectOf(line, object),
    category: happening?.categories ?? [],
    negated: happening?.negated ?? false,
    hypothetical: happening?.hypothetical ?? false,
    partOf: partOf === null ? null : spanOf(line, partOf),
    supersedes: null,
  };
  return { kind: 'count', span: spanOf(line, { first, last }), value: count, rule };
}
