/** Who occurs with whom: a square a pair, the darker the more often. */
import type { Markup } from '../page/markup.ts';
import { clipped } from './bars.ts';
import { drawn, Plot } from './draw.ts';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const LONGEST_NAME = 26;

/** @param names in the order of the rows and columns */
export function matrix(label: string, names: readonly string[], links: readonly Link[], width: number): Markup {
  const both = links.flatMap(({ from, to, count }) => [
    { from, to, count },
    { from: to, to: from, count },
  ]);
  const most = Math.max(1, ...links.map(({ count }) => count));
  const axis = { label: null, tickSize: 0, tickFormat: (name: string) => clipped(name, LONGEST_NAME) };
  return drawn(label, {
    width,
    height: width - 10,
    marginLeft: 180,
    marginTop: 180,
    marginRight: 4,
    marginBottom: 4,
    x: { ...axis, axis: 'top', domain: [...names], tickRotate: -90 },
    y: { ...axis, domain: [...names] },
    marks: [
      Plot.cell(both, {
        x: 'from',
        y: 'to',
        fill: 'currentColor',
        fillOpacity: ({ count }: Link) => 0.12 + 0.88 * Math.sqrt(count / most),
        title: ({ from, to, count }: Link) => `${from} and ${to}: ${count}`,
        inset: 1,
        className: 'bars',
      }),
    ],
  });
}
