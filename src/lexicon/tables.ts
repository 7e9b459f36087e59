/** The small tables of the compiled lexicon, taken apart when first asked for. */
import { shippedCore } from './core.ts';

/** One line of a table, its cells by the names in the header line. */
export type Row = Readonly<Record<string, string>>;

/** Lines that begin with `#` are comments, the first other one names the columns; cells at the end of a line may be left out. */
export function readTable(name: string): readonly Row[] {
  const [header = '', ...lines] = shippedCore()
    .table(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    columns.forEach((column, i) => (row[column] = cells[i] ?? ''));
    return row;
  });
}
