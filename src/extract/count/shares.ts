/** What is told of one figure and holds for another by how the two are joined: parts and wholes, elided verbs, comparisons. */
import { isClauseWord } from '../../lexicon/count-words.ts';
import type { Figure } from './figure.ts';
import type { Happening } from './happening.ts';
import { groupAt, type Line, ownNumber, tableNumber } from './line.ts';

/** After withPartitives: each figure with what its whole, its fellow or the figure it is compared with undergoes. */
export function withShared(line: Line, figures: readonly Figure[]): readonly Figure[] {
  const told: Figure[] = [];
  for (const [i, figure] of figures.entries()) {
    const next = figures.slice(i + 1, i + 1 + NEAR).find(({ quantity }) => quantity.kind !== 'age'); // "a 5-year-old boy was among four"
    const isPart = next !== undefined && (isAmong(line, figure, next) || isAdded(line, figure, next));
    const partOf = isPart ? next : figure.partOf;
    const happening = figure.happening ?? inherited(line, { ...figure, partOf }, told);
    const before = told.at(-1);
    const object = figure.object ?? (before !== undefined && isNextOf(line, before, figure) ? before.object : null);
    told.push({ ...figure, object, partOf, happening });
  }
  return told;
}

const NEAR = 3;

/** "Two children were among 12 people killed": the first is a part of the second. */
function isAmong({ keys }: Line, figure: Figure, next: Figure): boolean {
  const gap = keys.slice(figure.to, next.from).filter((key) => key !== 'the' && key !== 'those');
  return gap.length === 2 && isClauseWord(gap[0], 'be') && gap[1] === 'among' && next.quantity.kind === 'count';
}

/** "Two more people died, taking the toll to 14": the newer victims are in the toll. */
const isAdded = ({ keys }: Line, { quantity }: Figure, next: Figure): boolean =>
  next.happening?.shape === 'toll' &&
  (quantity.value ?? 0) < (next.quantity.value ?? 0) &&
  (/^(?:more|further|additional|other|others)$/.test(keys[quantity.numeral.to] ?? '') ||
    /^(?:another|further|additional)$/.test(keys[quantity.from - 1] ?? '') ||
    keys[quantity.from] === 'another');

function inherited(line: Line, figure: Figure, earlier: readonly Figure[]): Happening | null {
  if (!/^(?:count|percent)$/.test(figure.quantity.kind)) return null;
  const before = earlier.findLast(({ quantity }) => quantity.kind === figure.quantity.kind);
  const giver = figure.partOf ?? (before !== undefined && isElided(line, before, figure) ? before : undefined);
  const happening = giver?.happening ?? null;
  if (happening === null || happening.categories.length === 0 || (figure.partOf !== null && isZero(figure)))
    return null;
  return { ...happening, shape: 'inherited' };
}

const isZero = ({ quantity }: Figure): boolean => quantity.value === 0;

/** "Thirty died on Monday and | 12 on Tuesday", "killed 87 people, compared with | 75 last year": a number alone, its verb left out. */
function isElided(line: Line, before: Figure, figure: Figure): boolean {
  const { keys, document, sentence } = line;
  const { quantity } = figure;
  if (isNextOf(line, before, figure)) return true;
  if (figure.object !== null || (quantity.kind === 'count' && quantity.to !== quantity.numeral.to)) return false;
  const gap = keys.slice(before.to, figure.from);
  const joint = gap.at(-1) ?? '';
  if (COMPARING.test(gap.slice(-2).join(' ')) || /^(?:against|versus|vs)$/.test(joint)) return true;
  const said = before.happening?.told ?? -1;
  const isToll = before.happening?.shape === 'toll';
  if (said < 0) return false;
  if (!isToll && document.grammar().verbGroup(sentence.from + said) === undefined) return false; // "1 in custody, 1 at large"
  const hasVerb = gap.some((_, i) => {
    const verb = document.grammar().verbGroup(sentence.from + before.to + i);
    return verb !== undefined && verb.to <= sentence.from + said;
  });
  return !hasVerb && /^(?:and|,)$/.test(joint) && WHEN_OR_WHERE.test(keys[figure.to] ?? '');
}

/** "four dead birds, then | 16, then | 30 and finally | up to 80": one after the other, of the same. */
const isNextOf = ({ keys }: Line, before: Figure, { object, quantity, from }: Figure): boolean => {
  const gap = keys.slice(before.to, from);
  const isOne = object === null && quantity.kind === 'count' && quantity.to === quantity.numeral.to;
  return (
    isOne &&
    gap.every((key) => /^(?:,|and|then|later|finally)$/.test(key)) &&
    /^(?:then|later|finally)$/.test(gap.at(-1) ?? '')
  );
};

const COMPARING = /(?:compared (?:with|to)|(?:up|down) from|more than)$/;
const WHEN_OR_WHERE = /^(?:in|on|at|near|last|this|yesterday|today|elsewhere|during|since)$/;

/**
 * "Seven of the 40 miners died": what happens befalls the seven, and of the 40 no more is told; but of "two of the 12 people killed"
 * the twelve are those killed.
 */
export function partitive(line: Line, part: Figure, whole: Figure): readonly [part: Figure, whole: Figure] {
  if (isExcepted(line, part)) return [part, { ...whole, happening: null }];
  const isOwn = whole.happening !== null && isDescribed(line, whole, whole.happening);
  const told = part.happening ?? (whole.happening === null ? null : { ...whole.happening });
  const negated = part.quantity.numeral.form === 'zero';
  return [
    { ...part, happening: told && (negated ? { ...told, negated } : told) },
    isOwn ? whole : { ...whole, happening: null },
  ];
}

/** Does a word of the phrase itself, or a clause that describes it, tell what happened? */
function isDescribed(line: Line, whole: Figure, { shape, told }: Happening): boolean {
  if (shape === 'modifier' || shape === 'head') return true;
  if (told === null) return false;
  const described = line.document.grammar().clause(tableNumber(line, told))?.describes;
  const group = groupAt(line, whole.quantity.from);
  return (
    (told >= whole.from && told < whole.to) ||
    (described !== undefined && described !== null && described === group) ||
    (group !== undefined && groupAt(line, told)?.preposition?.nounBefore === group) ||
    (group !== undefined && described === undefined && ownNumber(line, group.to) > told && told >= whole.from)
  );
}

/** "all but three": of them the contrary holds. */
export const isExcepted = ({ keys }: Line, { from }: Pick<Figure, 'from'>): boolean =>
  keys[from - 2] === 'all' && /^(?:but|except)$/.test(keys[from - 1] ?? '');
