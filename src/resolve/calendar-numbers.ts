/** A number is a date's or a count's, never both. */
import type { Mention, Mentions } from '../model/mention.ts';
import type { Refuse } from '../model/refusal.ts';
import { contains, firstEndingAfter } from '../model/span.ts';

/** The counts without those that are a part of a date: the "12" of "19-Nov-12", the "1800" of "between 1700 and 1800". */
export function countsBeside({ count, date }: Mentions, refuse?: Refuse): readonly Mention<'count'>[] {
  const spans = date.map(({ span }) => span);
  return count.filter(({ span, value, rule }) => {
    const around = date[firstEndingAfter(spans, span.start)];
    if (value.kind !== 'count' || around === undefined || !contains(around.span, span)) return true;
    refuse?.({ rule, span, by: around.rule, why: 'a number is a date’s or a count’s, never both' });
    return false;
  });
}
