/** A table that sorts, filters, shows more and is handed out as CSV; no more rows are in the page than are shown. */
import { all, element, offer } from '../dom.ts';
import { csvOf } from './csv.ts';
import { type Cell, cellsOf, type ReportData, type Row, toldOf } from './data.ts';
import { rowElement } from './rows.ts';

/** Rows that are shown at first. */
const FIRST = 10;
/** How many more come at a click. */
const STEP = 100;

export interface LiveTable {
  /** Only the rows with these words, and the reader is led there. */
  readonly show: (words: string) => void;
}

interface Order {
  readonly column: number;
  readonly direction: 1 | -1;
}

const one = (selector: string): HTMLElement => all(selector)[0] ?? document.body;

export function liveTable(name: string, table: HTMLElement, { tables, articles }: ReportData): LiveTable {
  const data = tables[name] ?? { columns: [], rows: [] };
  const input = one(`input[data-filter="${name}"]`) as HTMLInputElement;
  const more = one(`button[data-more="${name}"]`);
  const texts = new Map<Row, string>();
  let order: Order | null = null;
  let many = FIRST;
  const textOf = (row: Row): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const [before, words, after, number] = toldOf(row);
    const text = [...cellsOf(row), before + words + after, ...(articles[number] ?? [])].join('\n').toLowerCase();
    texts.set(row, text);
    return text;
  };
  const chosen = (): readonly Row[] => {
    const words = input.value.trim().toLowerCase();
    const rows = words === '' ? data.rows : data.rows.filter((row) => textOf(row).includes(words));
    return order === null ? rows : sorted(rows, order);
  };
  const draw = (): void => {
    const rows = chosen();
    const body = table.querySelector('tbody');
    body?.replaceChildren(...rows.slice(0, many).map((row) => rowElement(row, data, articles)));
    more.hidden = rows.length <= many;
    more.textContent = `Show more (${rows.length - many} left)`;
  };
  input.addEventListener('input', () => {
    many = FIRST;
    draw();
    element('said').textContent = `${chosen().length} rows`;
  });
  more.addEventListener('click', () => {
    many += STEP;
    draw();
  });
  for (const button of all('button[data-sort]', table))
    button.addEventListener('click', () => {
      const column = Number(button.dataset['sort']);
      order = { column, direction: order?.column === column && order.direction === 1 ? -1 : 1 };
      mark(table, button, order);
      draw();
    });
  one(`button[data-csv="${name}"]`).addEventListener('click', () =>
    offer(`${name}.csv`, csvOf(data, chosen(), articles), 'text/csv;charset=utf-8'),
  );
  draw();
  return {
    show: (words) => {
      input.value = words;
      many = FIRST;
      draw();
      input.scrollIntoView({ block: 'center' });
      input.focus({ preventScroll: true });
    },
  };
}

const compare = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;

/** Unknown is last, in either direction. */
function sorted(rows: readonly Row[], { column, direction }: Order): readonly Row[] {
  return [...rows].sort((x, y) => {
    const [a, b] = [cellsOf(x)[column] ?? null, cellsOf(y)[column] ?? null];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return direction * compare(a, b);
  });
}

function mark(table: HTMLElement, button: HTMLElement, { direction }: Order): void {
  for (const head of all('th', table)) head.removeAttribute('aria-sort');
  button.closest('th')?.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
}
