/** What a report holds for its script, as `output/report/page.ts` writes it. */

export type Cell = string | number | null;

/** The words that say so: what stands before them, they themselves, what stands after them, and which article it is. */
export type Told = readonly [before: string, words: string, after: string, article: number];

export type Row = readonly [...cells: Cell[], told: Told];

export type Article = readonly [title: string, source: string, url: string | null, day: string | null];

export interface TableData {
  readonly columns: readonly { readonly title: string; readonly type: 'text' | 'number' | 'day' }[];
  readonly rows: readonly Row[];
}

export interface ReportData {
  readonly tables: Readonly<Record<string, TableData>>;
  readonly articles: readonly Article[];
}

export const toldOf = (row: Row): Told => row.at(-1) as Told;
export const cellsOf = (row: Row): readonly Cell[] => row.slice(0, -1) as Cell[];
