/** A figure as it was told again and again: a bar a telling, a line from its low to its high bound. */
import type { Markup } from '../page/markup.ts';
import { drawn, Plot } from './draw.ts';

export interface Telling {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
  readonly href: string;
}

const ROW = 26;

/** @param width pixels */
export function tollChart(label: string, tellings: readonly Telling[], width: number): Markup {
  const rows = tellings.map((telling, index) => ({ ...telling, row: String(index) }));
  const bounded = rows.filter(({ low, high }) => low !== null && high !== null && low !== high);
  return drawn(label, {
    width,
    height: rows.length * ROW + 30,
    marginLeft: 8,
    marginRight: 16,
    marginTop: 4,
    x: { label: null, zero: true, nice: true, ticks: 5 },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0.2 },
    marks: [
      Plot.barX(rows, {
        x: 'value',
        y: 'row',
        fill: 'currentColor',
        fillOpacity: 0.25,
        href: 'href',
        title: 'label',
        className: 'bar',
      }),
      Plot.ruleY(bounded, { x1: 'low', x2: 'high', y: 'row', stroke: 'currentColor', className: 'bar' }),
      Plot.text(rows, {
        x: 0,
        y: 'row',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        fill: 'currentColor',
        className: 'ink',
      }),
    ],
  });
}
