/** A row of the data as a row of the table, its sentence with the words marked and the article that it stands in. */
import { grouped } from '../../facts/numbers.ts';
import { made } from '../dom.ts';
import { type Article, cellsOf, type Row, type TableData, toldOf } from './data.ts';

const shown = (cell: string | number): string => (typeof cell === 'number' ? grouped(cell) : cell);

export function rowElement(row: Row, { columns }: TableData, articles: readonly Article[]): HTMLElement {
  const cells = cellsOf(row).map((cell, at) =>
    made(
      'td',
      { class: columns[at]?.type ?? 'text', dir: 'auto', 'data-title': columns[at]?.title ?? '' },
      ...(cell === null ? [] : [shown(cell)]),
    ),
  );
  return made('tr', {}, ...cells, evidence(row, articles));
}

function evidence(row: Row, articles: readonly Article[]): HTMLElement {
  const [before, words, after, number] = toldOf(row);
  const [title, source, url, day] = articles[number] ?? ['', '', null, null];
  const quote = made('q', { dir: 'auto' }, before, ...(words === '' ? [] : [made('mark', {}, words)]), after);
  const name = [title === '' ? source : title, day].filter(Boolean).join(', ');
  const article = url === null ? made('span', { class: 'article', title: source }, name) : linkTo(url, words, name);
  return made('td', { class: 'told' }, ...(before + words === '' ? [] : [quote, ' ']), article);
}

/** Leads to the very words, where the browser can (text fragments). */
function linkTo(url: string, words: string, name: string): HTMLElement {
  const fragment =
    words === '' || url.includes('#') ? '' : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  return made('a', { class: 'article', href: url + fragment, rel: 'noreferrer' }, name);
}
