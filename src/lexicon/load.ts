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
  const lines = readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = lines[0]?.split('\t') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Cells that hold several values part them by `|`. */
export const listCell = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|').map((value) => value.trim());
