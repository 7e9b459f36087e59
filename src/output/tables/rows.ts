import { articleText } from '../article-text.ts';
import { type Entry, isFailure } from '../writer.ts';
import type { Cell, Table } from './table.ts';

/** The rows that an article gives each of the tables, in the order of the tables. */
export function tableRows(tables: readonly Table[], entry: Entry): readonly (readonly (readonly Cell[])[])[] {
  if (isFailure(entry))
    return tables.map((table) => {
      const row = table.failed(entry);
      return row === null ? [] : [row];
    });
  const article = { record: entry, text: articleText(entry) };
  return tables.map((table) => table.rows(article));
}
