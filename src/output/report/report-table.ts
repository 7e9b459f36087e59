/** A table of the report as data: the page's script sorts, filters and shows it. */
import type { Told } from './story.ts';

export interface ReportColumn {
  readonly title: string;
  readonly type: 'text' | 'number' | 'day';
}

export type ReportCell = string | number | null;

export interface ReportRow {
  readonly cells: readonly ReportCell[];
  readonly told: Told;
}

export interface ReportTable {
  /** Part of addresses in the page. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** How many rows there would be; more than there are where some were left out. */
  readonly total: number;
  /** By what those that are shown were chosen: "the largest", "by chance". */
  readonly chosen: string;
}

export const text = (title: string): ReportColumn => ({ title, type: 'text' });
export const day = (title: string): ReportColumn => ({ title, type: 'day' });
export const number = (title: string): ReportColumn => ({ title, type: 'number' });
