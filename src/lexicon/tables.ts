/** The small tables of the compiled lexicon, taken apart when first asked for. */
import { shippedCore } from './core.ts';

/** One line of a table, its cells by the names in the header line. */
export type Row = Readonly<Record<string, string>>;

/** Lines that begin with `#` are comments, the first other one names the columns; cells at the end of a line may be left out. */
export function readTable(name: string): readonly Row[] {
  const [columns = [], ...lines] = readTableCells(name);
  return lines.map((cells) => {
    const row: Record<string, string> = {};
    columns.forEach((column, i) => (row[column] = cells[i] ?? ''));
    return row;
  });
}

/** The cells of each line of a table, the names of its columns first. */
export const readTableCells = (name: string): readonly (readonly string[])[] =>
  shippedCore()
    .table(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
