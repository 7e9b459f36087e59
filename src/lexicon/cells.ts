/** Cells of data files that hold several values part them by `|`. */
export const listCell = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|').map((value) => value.trim());
