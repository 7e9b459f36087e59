/** Words of which the same is known share one row of the columns of facts: of 300,000 words there are some 5,000 rows. */

export type Column = Uint8Array | Uint16Array | Uint32Array;

const MOST_ROWS = 0x10000;

/**
 * Columns with a row a word as columns of the rows that differ, in the order in which they first come up.
 * @returns by word its row, and the columns by row
 */
export function shareRows<C extends Record<string, Column>>(
  columns: C,
): { readonly rows: Uint16Array; readonly columns: C } {
  const all = Object.values(columns);
  const firsts: number[] = [];
  const known = new Map<string, number>();
  const rows = Uint16Array.from(all[0] ?? [], (_, word) => {
    const key = all.map((column) => column[word]).join(' ');
    const row = known.get(key) ?? known.size;
    if (row === known.size) {
      known.set(key, row);
      firsts.push(word);
    }
    return row;
  });
  if (known.size > MOST_ROWS) throw new Error('too many words of which different things are known');
  const picked = Object.entries(columns).map(([name, column]) => [
    name,
    column.filter((_, word) => firsts[rows[word] ?? 0] === word),
  ]);
  return { rows, columns: Object.fromEntries(picked) as C };
}
