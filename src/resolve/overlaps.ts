/** Parts the kinds where two of them claim the same words. */
import type { Mention, Mentions } from '../model/mention.ts';
import { firstEndingAfter } from '../model/span.ts';

/**
 * A date is no count: "3 May", "for three days". What a rate is counted against is not the rate: in "a million barrels a day" both
 * stay. Names are parted already, in `parse/names`.
 */
export function withoutOverlaps(mentions: Mentions): Mentions {
  const dates = mentions.date.map(({ span }) => span);
  const isDated = ({ span, value }: Mention<'count'>): boolean => {
    const next = dates[firstEndingAfter(dates, span.start)];
    return next !== undefined && (value.per === null ? next.start < span.end : next.start <= span.start);
  };
  return { ...mentions, count: mentions.count.filter((count) => !isDated(count)) };
}
