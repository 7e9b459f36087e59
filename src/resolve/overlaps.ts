/** Parts the kinds where two of them claim the same words. */
import type { Mentions } from '../model/mention.ts';
import { firstEndingAfter } from '../model/span.ts';

/** A date is no count: "3 May", "for three days". Names are parted already, in `parse/names`. */
export function withoutOverlaps(mentions: Mentions): Mentions {
  const dates = mentions.date.map(({ span }) => span);
  const isDated = (start: number, end: number): boolean => {
    const next = dates[firstEndingAfter(dates, start)];
    return next !== undefined && next.start < end;
  };
  return { ...mentions, count: mentions.count.filter(({ span }) => !isDated(span.start, span.end)) };
}
