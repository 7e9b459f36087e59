import { toSi, units } from '../../lexicon/units.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { CountValue, Mention } from '../../model/mention.ts';
import type { Figure } from './figure.ts';
import { type Happening, isHypothetical } from './happening.ts';
import { type Reserve, reserveOf } from './reserve.ts';
import { type Line, spanOf } from './line.ts';
import { objectOf } from './phrases.ts';
import type { Quantity } from './quantity.ts';

/** A figure as the record tells it. */
export function toMention(
  line: Line,
  { quantity, object, happening, partOf, supersedes, revision, from, to }: Figure,
): Mention<'count'> {
  const { kind, relation, value, low, high, unit, per, sharedBy, trend, rule } = quantity;
  const known = kind === 'measure' && unit !== null ? units().words.get(phraseKey(unit)) : undefined;
  const count: CountValue = {
    kind,
    relation,
    value,
    low,
    high,
    per,
    sharedBy,
    si: known === undefined || value === null ? null : toSi(value, known),
    unit,
    trend,
    object: object === null ? null : objectOf(line, object),
    category: happening?.categories ?? [],
    ...reserve(line, quantity, happening),
    partOf: partOf === null ? null : spanOf(line, partOf),
    supersedes: supersedes === null ? null : spanOf(line, supersedes),
    revision,
  };
  return { kind: 'count', span: spanOf(line, { from, to }), value: count, rule };
}

/** Of what happens its own reserve; of any other figure that of the words around it: "plans to hire 500", "12 drones will fly". */
function reserve(line: Line, quantity: Quantity, happening: Happening | null): Reserve {
  if (happening !== null) return { negated: happening.negated, hypothetical: happening.hypothetical };
  if (quantity.kind === 'age') return { negated: false, hypothetical: false };
  const { negated, hypothetical } = reserveOf(line, quantity.to - 1);
  return {
    negated: negated || quantity.numeral.form === 'zero',
    hypothetical: hypothetical || isHypothetical(line, quantity),
  };
}
