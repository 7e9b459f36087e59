/** The words before and behind a number that say how near it is: "at least", "nearly", "or more". */
import { hedges } from '../../lexicon/count-words.ts';
import type { Relation } from '../../model/vocabulary.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 6;

export function hedged(line: Line, quantity: Quantity): Quantity {
  const before = hedgeBefore(line, quantity.from);
  const behind = before === undefined ? hedgeBehind(line, quantity) : undefined;
  const relation = before?.relation ?? behind?.relation;
  const from = before?.from ?? quantity.from;
  const to = Math.max(quantity.to, behind?.to ?? 0);
  if (relation === undefined || quantity.relation === 'range') return { ...quantity, from };
  return {
    ...quantity,
    from,
    to,
    objectAt: Math.max(quantity.objectAt, behind?.to ?? 0),
    ...bounded(quantity, relation),
  };
}

/** What a relation makes of a number: its bounds. A vague one keeps its interval. */
function bounded(quantity: Quantity, relation: Relation): Pick<Quantity, 'relation' | 'low' | 'high'> {
  const { value, low, high } = quantity;
  if (quantity.relation === 'vague')
    return relation === 'at_least' || relation === 'more_than'
      ? { relation: 'vague', low, high: null }
      : { relation: 'vague', low, high };
  if (relation === 'at_least' || relation === 'more_than') return { relation, low: value, high: null };
  if (relation === 'at_most' || relation === 'less_than') return { relation, low: null, high: value };
  return relation === 'approx' ? { relation, low: null, high: null } : { relation, low, high };
}

interface Hedge {
  readonly relation: Relation;
  readonly from: number;
}

/** The longest hedge that ends right before the number. */
function hedgeBefore({ keys }: Line, at: number): Hedge | undefined {
  const { before, edges } = hedges();
  if (!edges.has(keys[at - 1] ?? '')) return undefined;
  for (let length = Math.min(LONGEST, at); length > 0; length -= 1) {
    const relation = before.get(keys.slice(at - length, at).join(' '));
    if (relation === undefined || (length === 1 && isOtherSense(keys, at - 1))) continue;
    return { relation, from: at - length };
  }
  return undefined;
}

/** "from under 20", "left over 50", "all over 30 cities", "above 40 degrees" hedge; "went over two bridges" says where. */
const isOtherSense = (keys: readonly string[], at: number): boolean =>
  (keys[at] === 'over' &&
    /^(?:all|of|turned|handed|took|take|ran|run|flew|crashed|go|went|gone|fought|spread)$/.test(keys[at - 1] ?? '')) ||
  (keys[at] === 'around' && /^(?:turned|gathered|walked|all)$/.test(keys[at - 1] ?? '')) ||
  (keys[at] === 'above' && keys[at - 1] === 'the') ||
  (keys[at] === 'about' &&
    /^(?:worried|concerned|talked|talk|talking|asked|know|knew|complained|told|story|information|details|questions|reports)$/.test(
      keys[at - 1] ?? '',
    )) ||
  (keys[at] === 'minimum' && keys[at - 1] === 'the');

/** "12 or more", "50 or so", "20-odd", "50+", "five people at most". */
function hedgeBehind(
  { keys }: Line,
  { to }: Quantity,
): { readonly relation: Relation; readonly to: number } | undefined {
  const { after, edges } = hedges();
  const joint = keys[to] === '-' ? 1 : 0;
  if (joint === 0 && !edges.has(keys[to] ?? '')) return undefined;
  for (let length = 3; length > 0; length -= 1) {
    const phrase = keys.slice(to + joint, to + joint + length).join(' ');
    const relation = after.get(phrase) ?? after.get(`-${phrase}`);
    if (relation !== undefined) return { relation, to: to + joint + length };
  }
  return undefined;
}
