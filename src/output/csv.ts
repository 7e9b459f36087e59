// The only importer of csv-stringify.
import { stringify } from 'csv-stringify/sync';
import { tableRows } from './tables/rows.ts';
import type { Cell, Table } from './tables/table.ts';
import type { OutputFile, Writer } from './writer.ts';

export interface CsvOptions {
  readonly tables: readonly Table[];
  /** Cells as they are, even those that a spreadsheet would run as a formula. */
  readonly raw: boolean;
}

/** Each table a CSV file (RFC 4180, but lines end in \n) with a header; unknown is an empty cell. */
export function csvWriter({ tables, raw }: CsvOptions): Writer {
  const text = (rows: readonly (readonly Cell[])[]): string =>
    stringify([...rows], { escape_formulas: !raw, cast: { boolean: String } });
  const file = ({ name, columns }: Table): OutputFile => ({
    name: `${name}.csv`,
    open: text([columns.map((column) => column.name)]),
    separator: '',
    close: '',
  });
  return {
    spread: 'table',
    holds: 'many',
    files: tables.map(file),
    needs: { withText: true },
    render: (entry) => tableRows(tables, entry).map(text),
  };
}
