/** The report as a page: charts drawn when it is written, tables that its script sorts, filters and hands out as CSV. */
import { grouped } from '../facts/numbers.ts';
import { page } from '../page/frame.ts';
import { dataBlock, html, type Markup, webAddress } from '../page/markup.ts';
import { actorFigures, eventFigure, placeFigure, storyFigure, tollFigures, topFigure } from './figures.ts';
import type { Overview } from './overview.ts';
import type { ReportTable } from './report-table.ts';
import type { Article } from './story.ts';

interface Section {
  readonly title: string;
  readonly chart: Markup | null;
  readonly tables: readonly ReportTable[];
}

/** @param title of the page: what the archive is called */
export function reportPage(title: string, overview: Overview): string {
  const sections = sectionsOf(overview).filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  const tables = sections.flatMap((section) => section.tables).filter(({ rows }) => rows.length > 0);
  return page('report', {
    title: `${title} · factbox report`,
    language: 'en',
    body: html`<header class="top"><h1 dir="auto">${title}</h1>
      <p class="about">${summary(overview)}</p>
      <nav aria-label="Parts">${sections.map((section) => html`<a href="#${idOf(section)}">${section.title}</a>`)}</nav></header>
      <main>${sections.map(sectionMarkup)}<p id="said" role="status" class="unseen"></p></main>
      ${dataBlock('data', dataOf(tables))}`,
  });
}

const idOf = ({ title }: Section): string => title.toLowerCase().replace(/\W+/g, '-');

function summary({ articles, failed, duplicates, events, tolls, actors, places }: Overview): Markup {
  const told: readonly (readonly [number, string])[] = [
    [articles, 'articles'],
    [failed, 'failed'],
    [duplicates, 'copies left out'],
    [events.table.total, 'events'],
    [tolls.table.total, 'tolls'],
    [actors.table.total, 'actors'],
    [places.table.total, 'places'],
  ];
  return html`${told.filter(([count]) => count > 0).map(([count, what]) => html`<span><b>${grouped(count)}</b> ${what}</span>`)}`;
}

const sectionsOf = ({ stories, events, tolls, places, actors, sources, doubts }: Overview): readonly Section[] => [
  {
    title: 'Over time',
    chart: html`<div class="pair">${storyFigure(stories)}<div>${eventFigure(events)}</div></div>`,
    tables: [events.table],
  },
  { title: 'Casualties', chart: tollFigures(tolls), tables: [tolls.table] },
  { title: 'Places', chart: placeFigure(places), tables: [places.table] },
  { title: 'Actors', chart: actorFigures(actors), tables: [actors.table, actors.pairTable] },
  {
    title: 'Sources',
    chart: topFigure(
      'The sources that are quoted most',
      sources.top.map(({ first, count }) => ({ name: first.name, count })),
      'Sources by how often they are quoted.',
    ),
    tables: [sources.table],
  },
  {
    title: 'Doubts',
    chart: topFigure(
      'Doubts by kind',
      [...doubts.byCode].sort((a, b) => b[1] - a[1]).map(([name, count]) => ({ name, count })),
      'What factbox was not sure of.',
    ),
    tables: [doubts.table],
  },
  { title: 'Articles', chart: null, tables: [stories.table] },
];

const sectionMarkup = (
  section: Section,
): Markup => html`<section id="${idOf(section)}" aria-labelledby="${idOf(section)}-title">
  <h2 id="${idOf(section)}-title">${section.title}</h2>
  ${section.chart}
  ${section.tables.filter(({ rows }) => rows.length > 0).map(tableMarkup)}
</section>`;

/** The rows come with the data: what is written here is their frame. */
const tableMarkup = ({
  name,
  title,
  columns,
  rows,
  total,
  chosen,
}: ReportTable): Markup => html`<details class="data" open>
  <summary><h3>${title} <span>${grouped(total)}</span></h3></summary>
  <p class="tools"><label>Filter <input type="search" data-filter="${name}" autocomplete="off"></label>
    <button type="button" data-csv="${name}">Download as CSV</button>
    <span class="note">${total > rows.length ? `${grouped(rows.length)} of ${grouped(total)}, ${chosen}` : null}</span></p>
  <div class="scroll" tabindex="0" role="group" aria-label="${title}, a table"><table data-table="${name}">
    <thead><tr>${columns.map((column, index) => html`<th scope="col" class="${column.type}"><button type="button" data-sort="${index}">${column.title}</button></th>`)}<th scope="col">Where it says so</th></tr></thead>
    <tbody></tbody>
  </table></div>
  <p class="more"><button type="button" data-more="${name}" hidden>Show more</button></p>
</details>`;

/** Articles stand once; rows point to them by number. */
function dataOf(tables: readonly ReportTable[]) {
  const numbers = new Map<string, number>();
  const articles: unknown[] = [];
  const numberOf = (article: Article): number => {
    const key = `${article.id}\n${article.source}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, articles.length);
    articles.push([article.title, article.source, webAddress(article.url), article.day]);
    return articles.length - 1;
  };
  const rows = tables.map(({ name, columns, rows: all }) => [
    name,
    {
      columns,
      rows: all.map(({ cells, told }) => [...cells, [told.before, told.words, told.after, numberOf(told.article)]]),
    },
  ]);
  return { tables: Object.fromEntries(rows) as unknown, articles };
}
