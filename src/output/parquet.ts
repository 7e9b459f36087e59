import { tableRows } from './tables/rows.ts';
import type { Table } from './tables/table.ts';
import type { Writer } from './writer.ts';

/**
 * Each table a Parquet file. A file of this kind cannot grow by an article, so that the articles' rows are kept as lines of JSON
 * until the run is complete and encoded then, a row group at a time.
 */
export const parquetWriter = ({ tables }: { readonly tables: readonly Table[] }): Writer => ({
  spread: 'table',
  holds: 'many',
  files: tables.map((table) => ({
    name: `${table.name}.parquet`,
    open: '',
    separator: '',
    close: '',
    encode: async function* (lines) {
      const { encodeParquet } = await import('./parquet-file.ts');
      yield* encodeParquet(table.columns, lines);
    },
  })),
  needs: { withText: true },
  render: (entry) => tableRows(tables, entry).map((rows) => rows.map((cells) => `${JSON.stringify(cells)}\n`).join('')),
});
