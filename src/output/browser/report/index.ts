/** The page of a report at work: its tables, and the links from the map to them. */
import { all, readData } from '../dom.ts';
import type { ReportData } from './data.ts';
import { liveTable } from './table.ts';

const data = readData('data') as ReportData;
const tables = new Map(
  all('table[data-table]').map((element) => {
    const name = element.dataset['table'] ?? '';
    return [name, liveTable(name, element, data)] as const;
  }),
);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, name = '', words = ''] = /^#(\w+):(.*)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  const table = tables.get(name);
  if (table === undefined) return;
  event.preventDefault();
  table.show(decodeURIComponent(words));
});
