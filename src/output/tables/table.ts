/** What a table is: columns with types, and the rows of an article. CSV and Parquet are written from the same tables. */
import type { FactboxRecord, Failure } from '../../model/record.ts';
import type { ArticleText, Place } from '../article-text.ts';

/** A `date` is a text that begins with a day, YYYY-MM-DD: where types are told it is that day. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';
export type Cell = string | number | boolean | null;
type CellOf<T extends ColumnType> =
  | (T extends 'string' | 'date' ? string : T extends 'boolean' ? boolean : number)
  | null;

/** Names of columns, in their order, with what they hold. */
type Columns = Readonly<Record<string, ColumnType>>;
type Row<C extends Columns> = { readonly [N in keyof C]: CellOf<C[N]> };

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  /** The article's rows, their cells in the order of the columns. */
  readonly rows: (article: TableArticle) => readonly (readonly Cell[])[];
  /** The row of an article that has no record, where the table has one. */
  readonly failed: (failure: Failure) => readonly Cell[] | null;
}

/** A record, and its text for the `context` of its values. */
export interface TableArticle {
  readonly record: FactboxRecord;
  readonly text: ArticleText;
}

/** A table whose rows the compiler checks against its columns. */
export function table<const C extends Columns>(
  name: string,
  columns: C,
  rows: (article: TableArticle) => readonly Row<C>[],
  failed: (failure: Failure) => Partial<Row<C>> | null = () => null,
): Table {
  const names = Object.keys(columns);
  const cells = (row: Partial<Row<C>>): readonly Cell[] => names.map((column) => row[column] ?? null);
  return {
    name,
    columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
    rows: (article) => rows(article).map(cells),
    failed: (failure) => {
      const row = failed(failure);
      return row === null ? null : cells(row);
    },
  };
}

/** Several values in one cell. */
export const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('|'));

/** Where a value stands, as columns. */
export const PLACE = { text: 'string', start: 'integer', end: 'integer', field: 'string', section: 'string' } as const;

interface Standing extends Place {
  readonly text: string;
  readonly section?: string;
}

export const placeOf = ({ text, start, end, field, section }: Standing) => ({
  text,
  start,
  end,
  field: field ?? null,
  section: section ?? null,
});

/** How the value was found and how sure it is, and its sentence: the last columns of most tables. */
export const BASIS = { rule: 'string', confidence: 'number', context: 'string' } as const;

export const basisOf = (
  { rule, confidence }: { readonly rule: string; readonly confidence: number | null },
  context: string | null,
) => ({ rule, confidence, context });

/** Of what is mentioned several times the first sentence. */
export const firstContext = (mentions: readonly Place[], text: ArticleText): string | null =>
  mentions[0] === undefined ? null : text.context(mentions[0]);
