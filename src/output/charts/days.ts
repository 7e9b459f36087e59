/** How much there is of something over time: bars of days, weeks, months or years, whatever shows the whole in some fifty bars. */
import type { Markup } from '../page/markup.ts';
import { drawn, Plot } from './draw.ts';

export interface DayCount {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly count: number;
  /** The series, by its place in the legend. */
  readonly series: number;
}

export interface Band {
  readonly day: string;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

const BARS = 50;
const HEIGHT = 220;

const frame = (width: number): Plot.PlotOptions => ({
  width,
  height: HEIGHT,
  marginLeft: 52,
  marginRight: 12,
  x: { type: 'utc', label: null },
  y: { label: null, grid: true, nice: true, ticks: 5 },
});

/** The series of a chart have the colours of the style sheet: --series-0, --series-1 … */
const colorOf = ({ series }: { readonly series: number }): string => `var(--series-${series})`;

const BAR = { thresholds: BARS, insetLeft: 0.5, insetRight: 0.5 } as const;
const FLOOR = Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.4 });

export function dayBars(label: string, counts: readonly DayCount[], width: number): Markup {
  const bar: Plot.BinXInputs<Plot.RectYOptions> = {
    ...BAR,
    x: ({ day }: DayCount) => new Date(day),
    y: 'count',
    fill: colorOf,
    order: 'series',
  };
  return drawn(label, {
    ...frame(width),
    color: { type: 'identity' },
    marks: [Plot.rectY(counts, Plot.binX({ y: 'sum', title: (group: DayCount[]) => titleOf(group) }, bar)), FLOOR],
  });
}

const titleOf = (group: readonly DayCount[]): string => {
  const days = group.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return `${first === last ? first : `${first} to ${last}`}: ${group.reduce((sum, { count }) => sum + count, 0)}`;
};

/** Bars of what is told, and on each a line from the low to the high bound. */
export function dayBands(label: string, bands: readonly Band[], width: number): Markup {
  const x = ({ day }: Band): Date => new Date(day);
  const bar: Plot.BinXInputs<Plot.RectYOptions> = {
    ...BAR,
    x,
    y: 'best',
    fill: 'currentColor',
    fillOpacity: 0.3,
    className: 'bar',
  };
  const line: Plot.BinXInputs<Plot.RuleXOptions> = {
    thresholds: BARS,
    x,
    y1: 'low',
    y2: 'high',
    stroke: 'currentColor',
    strokeWidth: 2,
    className: 'bar',
  };
  return drawn(label, {
    ...frame(width),
    marks: [
      Plot.rectY(bands, Plot.binX({ y: 'sum' }, bar)),
      Plot.ruleX(bands, Plot.binX({ y1: 'sum', y2: 'sum' }, line)),
      FLOOR,
    ],
  });
}
