/** Is a text news, which counts from its day, or does it tell of other times, each date from the one before? */
import { civil } from '../../lexicon/calendar.ts';
import type { Found } from './candidate.ts';
import type { Point } from './ground/timeline.ts';
import { intervalOf } from './interval.ts';
import type { Base } from './reading.ts';

/** Where a narrative begins: the first year that it names holds for the months told before. */
export function firstYear(found: readonly Found[]): Point | undefined {
  for (const { line, candidates } of found)
    for (const { reading, start, end } of candidates) {
      const value = reading.base.kind === 'value' ? reading.base.value : '';
      const interval = /^\d{4}(?:$|-)/.test(value) ? intervalOf(value) : null;
      if (interval !== null)
        return { day: interval.first, value, span: { start, end }, sentence: line.sentence.index, isStated: false };
    }
  return undefined;
}

/** "yesterday", "Friday", "last week", "three days ago": news. */
function isOfNow(base: Base): boolean {
  if (base.kind === 'unit') return base.which === 'last' || base.which === 'this' || base.which === 'next';
  if (base.kind === 'offset') return base.from === 'now';
  return base.kind === 'day' || (base.kind === 'place' && base.place.kind === 'weekday');
}

/** Enough years named, and most of them far from the day of writing (or that day unknown): history, not news. */
const ENOUGH = 4;
export function isNarrative(found: readonly Found[], published: number | undefined): boolean {
  const now = published === undefined ? undefined : civil(published).year;
  let [years, far, recent] = [0, 0, 0];
  for (const { candidates } of found)
    for (const { reading } of candidates) {
      const { base } = reading;
      const year = base.kind === 'value' ? /^(\d{4})(?:-\d\d|$)/.exec(base.value)?.[1] : undefined;
      if (year !== undefined) {
        years += 1;
        if (now === undefined || Math.abs(Number(year) - now) > 1) far += 1;
      } else if (isOfNow(base)) recent += 1;
    }
  return years >= ENOUGH && far > 0.6 * years && far > 3 * recent;
}
