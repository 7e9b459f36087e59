// The only importer of csv-parse.
import { parse } from 'csv-parse/sync';
import { UserError } from '../model/message.ts';
import { ENTRY_COLUMNS, type EntryRow, entryOf, type UserEntry } from './user-entries.ts';

interface NumberedRow {
  readonly line: number;
  readonly row: EntryRow;
}

/**
 * The entries of a lexicon file: CSV with a header line, or NDJSON with the same keys (aliases also as an array).
 * @throws UserError with file and line where one is wrong.
 */
export function readUserLexicon(text: string, file: string): readonly UserEntry[] {
  const rows = /^\s*\{/.test(text) ? ndjsonRows(text, file) : csvRows(text, file);
  return rows.map(({ line, row }) => {
    try {
      return entryOf(row);
    } catch (error) {
      throw wrong(file, line, reasonOf(error));
    }
  });
}

const UNREADABLE = 2;

const wrong = (file: string, line: number, reason: string): UserError =>
  new UserError(`${file}:${line}: ${reason}`, { exitCode: UNREADABLE, code: 'lexicon/invalid' });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isColumn = (word: string): boolean => ENTRY_COLUMNS.some((column) => column === word);

function checkColumns(columns: readonly string[], file: string, line: number): void {
  const unknown = columns.find((column) => !isColumn(column));
  if (unknown !== undefined) throw wrong(file, line, `"${unknown}" is no column; expected ${ENTRY_COLUMNS.join(', ')}`);
}

function csvRows(text: string, file: string): readonly NumberedRow[] {
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      comment: '#',
      comment_no_infix: true,
      columns: (header: readonly string[]) => {
        checkColumns(header, file, 1);
        return [...header];
      },
    }) as unknown as readonly { readonly record: EntryRow; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, row: record }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    throw wrong(file, line, `not valid CSV: ${reasonOf(error)}`);
  }
}

function ndjsonRows(text: string, file: string): readonly NumberedRow[] {
  return text.split('\n').flatMap((json, i) => {
    if (json.trim() === '') return [];
    return [{ line: i + 1, row: jsonRow(json, file, i + 1) }];
  });
}

function jsonRow(json: string, file: string, line: number): EntryRow {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw wrong(file, line, `not valid JSON: ${reasonOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(file, line, 'expected an object, such as {"name":"…","kind":"person"}');
  checkColumns(Object.keys(value), file, line);
  return Object.fromEntries(
    Object.entries(value).flatMap(([column, cell]) =>
      cell === null ? [] : [[column, Array.isArray(cell) ? cell.join('|') : String(cell)]],
    ),
  );
}
