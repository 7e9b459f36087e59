// When a value is right, for the measure of confidence. Pure; null: the development sets say nothing of such a value.

export const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** A right date overlaps a gold one of the same value, or the date of writing, whose value no set tells. */
export const dateIsRight = (date, gold) =>
  gold.some((g) => overlaps(g, date) && (g.value === date.value || g.function === 'CREATION_TIME'));

/** Sets of names hold names and adjectives: of "she" and "the ministry" they say nothing. */
const NAMED = new Set(['name', 'alias', 'acronym', 'adjective']);

/** A right mention has the span (but for an article or a title) and the kind of a gold one. */
export const nameIsRight = (mention, kinds, gold) =>
  NAMED.has(mention.form)
    ? gold.some(
        (g) =>
          kinds.has(g.kind) &&
          Math.abs(g.start - mention.start) <= 4 &&
          Math.abs(g.end - mention.end) <= 2 &&
          overlaps(g, mention),
      )
    : null;

/** A right count overlaps a gold one of the same value or bounds; how many "injuries were reported" means, nobody says. */
export const countIsRight = (count, gold) =>
  count.relation === 'unstated'
    ? null
    : gold.some(
        (g) => overlaps(g, count) && (g.value === count.value || (g.low === count.low && g.high === count.high)),
      );

const isSame = (a, b) => Math.abs(Math.abs(a) - Math.abs(b)) < 1e-6 * Math.max(1, Math.abs(b));

/** @param gold numbers as newsquant writes them: "12", of a range "20-30". Of a range both ends must be there, and not its middle. */
export function quantityIsRight({ relation, value, low, high }, gold) {
  if (relation === 'vague' || relation === 'unstated') return null;
  const asked = relation === 'range' ? [low, high] : [value];
  if (asked.includes(null)) return null;
  const parts = gold.flatMap((one) => String(one).split(/(?<=\d)\s*-\s*/)).map(Number);
  return asked.every((number) => parts.some((part) => isSame(part, number)));
}

/** Smoothed by one success and one failure, rounded to 0.05. */
export const precision = (right, all) => Math.round((20 * (right + 1)) / (all + 2)) / 20;

/** Of fewer a rule takes its group's. */
const FEWEST = 20;

const groupOf = (rule) => rule.slice(0, rule.indexOf('/'));

/**
 * What a rule's values are worth: of rules seen at least once, each its own precision, or its group's where it is seen seldom. Events
 * are measured by how much is told with them, so that stands for types that were never seen.
 * @param tally by rule: how many of its values were right, and how many were judged
 */
export function confidences(tally) {
  const groups = new Map();
  for (const [rule, [right, all]] of tally) {
    const [r, a] = groups.get(groupOf(rule)) ?? [0, 0];
    groups.set(groupOf(rule), [r + right, a + all]);
  }
  const levels = [...groups].filter(([group]) => group.startsWith('event-'));
  const rules = [...tally].map(([rule, own]) => [rule, own[1] >= FEWEST ? own : groups.get(groupOf(rule))]);
  return [...rules, ...levels].map(([rule, own]) => [rule, precision(...own)]).sort(([a], [b]) => (a < b ? -1 : 1));
}
