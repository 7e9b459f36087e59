/** What a part of the report gathers: one story after another, and at the end what is shown. */
import type { Story } from './story.ts';
import type { ReportTable } from './report-table.ts';

export interface Gatherer<R> {
  readonly add: (story: Story) => void;
  readonly result: () => R;
}

/** How much of something a day has. */
export type Days = ReadonlyMap<string, number>;

/** What all parts show beside their charts. */
export interface WithTable {
  readonly table: ReportTable;
}

/** One more on a day. */
export const countOn = (days: Map<string, number>, day: string, by = 1): void =>
  void days.set(day, (days.get(day) ?? 0) + by);
