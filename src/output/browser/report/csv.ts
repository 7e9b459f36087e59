/** Rows as CSV (RFC 4180). */
import { type Article, type Cell, cellsOf, type Row, type TableData, toldOf } from './data.ts';

/** A spreadsheet would run what begins like a formula: such a text gets a mark before it, as factbox's own tables have. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\n`;

export function csvOf({ columns }: TableData, rows: readonly Row[], articles: readonly Article[]): string {
  const head = line([...columns.map(({ title }) => title), 'Sentence', 'Article', 'Source', 'Address', 'Published']);
  const body = rows.map((row) => {
    const [before, words, after, number] = toldOf(row);
    const [title, source, url, day] = articles[number] ?? ['', '', null, null];
    return line([...cellsOf(row), before + words + after, title, source, url, day]);
  });
  return head + body.join('');
}
