/** One row of a table: its cells, and where the row ends. */

/**
 * How quotation marks are read: by the rules; with marks escaped by backslashes; with marks that end a cell only before a
 * delimiter; the same, and no cell goes over the end of its line.
 */
export type Marks = 'strict' | 'escaped' | 'lenient' | 'line';

/** What is not by the rules. */
export type Doubt = 'marks' | 'escapes' | 'unclosed';

export interface Row {
  readonly cells: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Behind the end of its line. */
  readonly end: number;
}

/** @returns `open` where a quotation is not closed, `broken` where a mark stands in one that is by no rule */
export function scanRow(text: string, delimiter: string, marks: Marks): Row | 'open' | 'broken' {
  const cells: string[] = [];
  const doubts = new Set<Doubt>();
  let at = 0;
  for (;;) {
    const cell = cellAt(text, at, delimiter, marks);
    if (typeof cell === 'string') return cell;
    if (cell.doubt !== null) doubts.add(cell.doubt);
    cells.push(cell.value);
    if (text.startsWith(delimiter, cell.end)) at = cell.end + delimiter.length;
    else return { cells, doubts: [...doubts], end: lineEnd(text, cell.end) };
  }
}

interface Cell {
  readonly value: string;
  readonly doubt: Doubt | null;
  readonly end: number;
}

function cellAt(text: string, start: number, delimiter: string, marks: Marks): Cell | 'open' | 'broken' {
  const opening = /[ ]*"/y;
  opening.lastIndex = start;
  const mark = opening.exec(text);
  if (mark !== null) return quotedCell(text, start + mark[0].length, delimiter, marks);
  const end = nextOf(text, start, delimiter);
  const value = text.slice(start, end);
  return { value, doubt: value.includes('"') ? 'marks' : null, end };
}

function quotedCell(text: string, start: number, delimiter: string, marks: Marks): Cell | 'open' | 'broken' {
  let value = '';
  let doubt: Doubt | null = null;
  const stop = marks === 'line' ? lineBreak(text, start) : text.length;
  for (let at = start; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= stop) {
      if (marks !== 'line') return 'open';
      return { value: value + text.slice(at, stop), doubt: 'unclosed', end: stop };
    }
    value += text.slice(at, quote);
    if (text[quote + 1] === '"') [value, at] = [`${value}"`, quote + 2];
    else if (marks === 'escaped' && value.endsWith('\\'))
      [value, doubt, at] = [`${value.slice(0, -1)}"`, 'escapes', quote + 1];
    else {
      const end = closingEnd(text, quote + 1, delimiter);
      if (end !== null) return { value, doubt, end };
      if (marks === 'strict' || marks === 'escaped') return 'broken';
      [value, doubt, at] = [`${value}"`, 'marks', quote + 1];
    }
  }
}

/** Behind a closing mark only blanks stand before the delimiter or the end of the line. */
function closingEnd(text: string, at: number, delimiter: string): number | null {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end >= text.length || /[\r\n]/.test(text[end] ?? '') || text.startsWith(delimiter, end) ? end : null;
}

function nextOf(text: string, start: number, delimiter: string): number {
  const found = text.indexOf(delimiter, start);
  const line = lineBreak(text, start);
  return found < 0 ? line : Math.min(found, line);
}

/** Where a line's last character ends. */
function lineBreak(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end < 0) return text.length;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

const lineEnd = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;
