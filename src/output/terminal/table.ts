/** Tables as wide as the terminal is: columns side by side, long cells on several lines. */
import { padded, widthOf, wrapped } from './cells.ts';

export interface TextColumn {
  readonly title: string;
  readonly cells: readonly string[];
  /** How a cell's line is painted, after it has its width. */
  readonly paint?: (line: string) => string;
}

const GAP = '  ';
const NARROWEST = 3;
/** Words up to this are broken only where nothing else helps. */
const LONGEST_WORD = 16;

export interface TextTable {
  /** Lines without their ends. */
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** Columns with nothing in them are left out. */
export function table(columns: readonly TextColumn[], width: number): TextTable {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const natural = filled.map(({ title, cells }) => Math.max(widthOf(title), ...cells.map(widthOf)));
  const words = filled.map(({ title, cells }) => Math.min(LONGEST_WORD, longestWord([title, ...cells])));
  const available = width - GAP.length * (filled.length - 1);
  const narrowed = fitted(natural, words, available);
  const widths = fitted(
    narrowed,
    narrowed.map(() => NARROWEST),
    available,
  );
  const rows = filled[0]?.cells.length ?? 0;
  const titles = filled.map(({ title }) => ({ title, cells: [title] }));
  return {
    head: rowLines(titles, widths, 0),
    rows: Array.from({ length: rows }, (_, row) => rowLines(filled, widths, row)).flat(),
  };
}

function rowLines(columns: readonly TextColumn[], widths: readonly number[], row: number): readonly string[] {
  const cells = columns.map(({ cells: all }, at) => wrapped(all[row] ?? '', widths[at] ?? NARROWEST));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ paint = (text: string) => text }, at) => {
        const text = cells[at]?.[line] ?? '';
        return paint(text) + padded('', (widths[at] ?? 0) - widthOf(text));
      })
      .join(GAP)
      .trimEnd(),
  );
}

const longestWord = (cells: readonly string[]): number =>
  Math.max(...cells.flatMap((cell) => cell.split(' ').map(widthOf)));

/** The widest columns give until all fit, none more than down to its least width. */
function fitted(natural: readonly number[], least: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  for (let over = sum(widths) - available; over > 0; over -= 1) {
    const widest = Math.max(...widths.filter((width, at) => width > (least[at] ?? 0)));
    const at = widths.findIndex((width, index) => width === widest && width > (least[index] ?? 0));
    if (at < 0) break;
    widths[at] = widest - 1;
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
