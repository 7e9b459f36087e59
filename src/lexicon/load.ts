/** Reads the lexicon's data files: the only place where the core touches the disk. */
import { readFileSync } from 'node:fs';

// The data is shipped where it is written; this file is as deep in dist/ as in src/.
const DATA = new URL('../../src/lexicon/data/', import.meta.url);

export const readBytes = (name: string): Uint8Array => readFileSync(new URL(name, DATA));

/** One line of a data file, its cells by the names in the header line. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated data file: lines that begin with `#` are comments (the first ones tell the source), the first other
 * line names the columns, cells at the end of a line may be left out.
 */
export function readTable(name: string): readonly Row[] {
  const [columns = [], ...lines] = readCells(name);
  return lines.map((cells) => {
    const row: Record<string, string> = {}; // filled in a loop: several times faster than Object.fromEntries
    for (let i = 0; i < columns.length; i += 1) row[columns[i] ?? ''] = cells[i] ?? '';
    return row;
  });
}

/** The cells of each line of a data file, the header first: for long tables, where a record a line costs too much. */
export function* readCells(name: string): Generator<readonly string[]> {
  const text = readFileSync(new URL(name, DATA), 'utf8');
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start && text[start] !== '#') yield text.slice(start, end).split('\t');
  }
}

/** Cells that hold several values part them by `|`. */
export const listCell = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|').map((value) => value.trim());
