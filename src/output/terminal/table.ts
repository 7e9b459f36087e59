/** Tables as wide as the terminal is: columns side by side, long cells on several lines. */
import { padded, widthOf, wrapped } from './cells.ts';

export interface TextColumn {
  readonly title: string;
  readonly cells: readonly string[];
  /** How a cell's line is painted, after it has its width. */
  readonly paint?: (line: string) => string;
}

const GAP = '  ';
const NARROWEST = 6;

/** @returns lines without their ends; columns with nothing in them are left out */
export function table(columns: readonly TextColumn[], width: number): readonly string[] {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = fitted(
    filled.map(({ title, cells }) => Math.max(widthOf(title), ...cells.map(widthOf))),
    width - GAP.length * (filled.length - 1),
  );
  const rows = filled[0]?.cells.length ?? 0;
  const head = filled.map(({ title }, at) => padded(title, widths[at] ?? 0)).join(GAP);
  const lines = [head.trimEnd()];
  for (let row = 0; row < rows; row += 1) lines.push(...rowLines(filled, widths, row));
  return lines;
}

function rowLines(columns: readonly TextColumn[], widths: readonly number[], row: number): readonly string[] {
  const cells = columns.map(({ cells: all }, at) => wrapped(all[row] ?? '', widths[at] ?? NARROWEST));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ paint = (text: string) => text }, at) => paint(padded(cells[at]?.[line] ?? '', widths[at] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}

/** The widest columns give until all fit. */
function fitted(natural: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  for (let over = sum(widths) - available; over > 0; over = sum(widths) - available) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((width) => width < widest));
    const many = widths.filter((width) => width === widest).length;
    const give = Math.max(1, Math.min(widest - next, Math.ceil(over / many)));
    for (const [at, width] of widths.entries()) if (width === widest) widths[at] = Math.max(NARROWEST, width - give);
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
