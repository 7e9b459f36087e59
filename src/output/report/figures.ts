/** The charts of the report, each with a line that says what it counts and what it leaves out. */
import { bars } from '../charts/bars.ts';
import { type Band, dayBands, dayBars, type DayCount } from '../charts/days.ts';
import { placeMap } from '../charts/map.ts';
import { matrix } from '../charts/matrix.ts';
import { counted, grouped } from '../facts/numbers.ts';
import { html, type Markup } from '../page/markup.ts';
import type { Actors } from './actors.ts';
import type { Events } from './events.ts';
import type { Places } from './places.ts';
import type { Stories } from './stories.ts';
import type { Tolls } from './tolls.ts';
import { type Window, windowOf, within } from './window.ts';

/** Pixels: half of the page, and the whole. */
const HALF = 560;
const WHOLE = 1160;
/** Colours of the style sheet that series have; the last is for all others. */
const SERIES = 6;
const TOP = 20;
const MATRIX = 16;
const NAMED_PLACES = 24;
const MOST_DOTS = 400;

const figure = (chart: Markup, caption: string): Markup =>
  html`<figure class="scroll">${chart}<figcaption>${caption}</figcaption></figure>`;

const sentence = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

export function storyFigure({ byDay, undated }: Stories): Markup | null {
  const counts = [...byDay].map(([day, count]) => ({ day, count, series: 0 }));
  if (counts.length === 0) return null;
  const window = windowOf(counts);
  return figure(
    dayBars('Articles over time', within(counts, window), HALF),
    sentence(
      'Articles by the day they were published.',
      outside(window),
      undated === 0 ? null : `${counted(undated, 'article')} without a date.`,
    ),
  );
}

const outside = ({ left }: Window): string | null =>
  left === 0 ? null : `${counted(left, 'value')} far before or after the others not shown.`;

export function eventFigure({ byDay, undated }: Events): Markup | null {
  if (byDay.length === 0) return null;
  const totals = new Map<string, number>();
  for (const { type, count } of byDay) totals.set(type, (totals.get(type) ?? 0) + count);
  const types = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([type]) => type)
    .filter((type) => type !== 'other')
    .slice(0, SERIES - 1);
  const counts: DayCount[] = byDay.map(({ day, type, count }) => ({
    day,
    count,
    series: types.includes(type) ? types.indexOf(type) : SERIES - 1,
  }));
  const window = windowOf(counts);
  const legend = [...types, 'all others'].map(
    (type, index) => html`<li class="series-${index === types.length ? SERIES - 1 : index}">${type}</li>`,
  );
  return html`${figure(
    dayBars('Events over time', within(counts, window), HALF),
    sentence(
      'Events that happened, by their day; one that several articles tell counts in each.',
      outside(window),
      undated === 0 ? null : `${counted(undated, 'event')} planned, denied or of no certain day.`,
    ),
  )}<ul class="legend" aria-label="Types of events">${legend}</ul>`;
}

const TOLL_TITLES: Readonly<Record<string, string>> = { killed: 'Killed', injured: 'Injured' };

export function tollFigures({ byDay, undated, replaced }: Tolls): Markup | null {
  const charts = Object.entries(TOLL_TITLES).flatMap(([category, title]) => {
    const days: Band[] = byDay.filter((day) => day.category === category);
    if (days.length === 0) return [];
    const window = windowOf(days);
    return [
      figure(
        dayBands(`${title} by day`, within(days, window), HALF),
        sentence(`${title}: bars are what is told, lines reach from the low to the high bound.`, outside(window)),
      ),
    ];
  });
  if (charts.length === 0) return null;
  const note = sentence(
    'Of a day and a place the newest toll only.',
    replaced === 0 ? null : `${counted(replaced, 'older toll')} left out.`,
    undated === 0 ? null : `${counted(undated, 'toll')} of no certain day in the table alone.`,
  );
  return html`<div class="pair">${charts}</div><p class="note">${note}</p>`;
}

export function placeFigure({ top, table: { total } }: Places): Markup | null {
  const places = top.slice(0, MOST_DOTS).flatMap(({ first: { name, lat, lon, isWide }, count }) =>
    lat === null || lon === null
      ? []
      : [
          {
            name,
            lat,
            lon,
            isWide,
            weight: count,
            href: `#places:${encodeURIComponent(name)}`,
            title: `${name}: ${counted(count, 'article')}`,
          },
        ],
  );
  if (places.length === 0) return null;
  return figure(
    placeMap('Map of the places', places, { width: WHOLE, named: NAMED_PLACES }),
    sentence(
      'Places by the number of articles that tell of them; rings are countries and regions. A click shows the place in the table.',
      total > MOST_DOTS ? `The ${MOST_DOTS} most frequent of ${grouped(total)}.` : null,
    ),
  );
}

export function actorFigures({ top, pairs, error }: Actors): Markup | null {
  if (top.length === 0) return null;
  const rows = top.slice(0, TOP).map(({ first, count }) => ({ name: first.name, count }));
  const links = pairs.map(({ first, count }) => ({ from: first.names[0], to: first.names[1], count }));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const names = [...new Set(top.map(({ first }) => first.name))].filter((name) => linked.has(name)).slice(0, MATRIX);
  const shown = links.filter(({ from, to }) => names.includes(from) && names.includes(to) && from !== to);
  const doubt = error === 0 ? null : `Counts may be too low by up to ${error}: the rarest were not kept.`;
  return html`<div class="pair">${figure(bars('The most frequent actors', rows, HALF), sentence('Actors by the number of articles that name them.', doubt))}${
    shown.length === 0
      ? null
      : figure(
          matrix('Who occurs with whom', names, shown, HALF),
          'Who is named with whom in one sentence: the darker, the more articles.',
        )
  }</div>`;
}

export const topFigure = (
  label: string,
  rows: readonly { readonly name: string; readonly count: number }[],
  caption: string,
): Markup | null => (rows.length === 0 ? null : figure(bars(label, rows.slice(0, TOP), HALF), caption));
