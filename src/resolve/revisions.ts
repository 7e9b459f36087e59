/**
 * A newer telling of a toll takes the place of the one told before: "on Tuesday officials raised the toll to 15", "an earlier count of
 * 12". The two must be of one event: no place or month of their own parts them.
 */
import type { ParsedDocument } from '../model/document.ts';
import { isPeople } from '../model/vocabulary.ts';
import type { Revision } from '../model/mention.ts';
import type { LinkedCount } from './draft.ts';
import { otherTimes } from './links/dates.ts';
import { differs } from './repeats.ts';
import type { Resolver } from './index.ts';

/** How many counts back the other telling is looked for. */
const REACH = 24;

export const newerTellings: Resolver = (draft, document) => {
  const isOtherTime = otherTimes(draft);
  const counts = [...draft.counts];
  const superseded = new Set(counts.map(({ supersedes }) => supersedes));
  for (const [at, count] of draft.counts.entries()) {
    const { revision } = count.value;
    if (revision === null || superseded.has(count.id)) continue;
    const from = Math.max(0, at - REACH);
    const other = counts
      .slice(from, at)
      .findLastIndex(
        (earlier) =>
          isSameToll(earlier, count) &&
          fits(earlier, count, revision) &&
          !isAdded(earlier, document) &&
          !isOtherTime(earlier.date),
      );
    const told = counts[from + other];
    if (other < 0 || told === undefined) continue;
    if (revision !== 'former') {
      if (superseded.has(told.id)) continue;
      counts[at] = { ...count, supersedes: count.supersedes ?? told.id };
      superseded.add(told.id);
      continue;
    }
    counts[at] = describedBy(count, told);
    if (told.supersedes === null) counts[from + other] = { ...told, supersedes: count.id };
  }
  return { ...draft, counts };
};

/** The same befell people called alike, and nothing says that it was elsewhere. */
function isSameToll(told: LinkedCount, count: LinkedCount): boolean {
  const [a, b] = [told.value, count.value];
  if (a.kind !== 'count' || a.value === null || a.category.length === 0 || a.object === null) return false;
  if (a.negated || a.hypothetical || b.hypothetical || told.partOf !== null || differs(told.location, count.location))
    return false;
  const sameFate = b.category.some((category) => a.category.includes(category));
  if (b.category.length > 0 && !sameFate) return false;
  return b.object === null || a.object.class === b.object.class || isGeneric(a.object) || isGeneric(b.object);
}

/** "two more people died": they come on top of a toll and are none. */
const isAdded = ({ span }: LinkedCount, { source }: ParsedDocument): boolean =>
  /\b(?:more|another|additional|further)\b(?! than)/i.test(source.text.slice(span.start, span.end));

/** "people": whoever they are. */
const isGeneric = (object: NonNullable<LinkedCount['value']['object']>): boolean =>
  isPeople(object) && object.head === 'person';

function fits(told: LinkedCount, { value: { value } }: LinkedCount, revision: Revision): boolean {
  const before = told.value.value ?? 0;
  if (revision === 'raised') return before < (value ?? 0);
  return revision === 'lowered' ? before > (value ?? 0) : before !== value;
}

/** "an earlier count of 12": of what is told before. */
const describedBy = (count: LinkedCount, { value: { category, object } }: LinkedCount): LinkedCount =>
  count.value.category.length > 0
    ? count
    : { ...count, value: { ...count.value, category, object: count.value.object ?? object } };
