/** What there is most of: a bar each, its name before it and its number behind it. */
import { grouped } from '../facts/numbers.ts';
import type { Markup } from '../page/markup.ts';
import { drawn, Plot } from './draw.ts';

export interface Bar {
  readonly name: string;
  readonly count: number;
}

const ROW = 22;
const LONGEST_NAME = 27;

export function bars(label: string, rows: readonly Bar[], width: number): Markup {
  const numbered = rows.map((row, index) => ({ ...row, row: String(index) }));
  const names = new Map(numbered.map(({ row, name }) => [row, name]));
  return drawn(label, {
    width,
    height: rows.length * ROW + 12,
    marginLeft: 200,
    marginRight: 60,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, zero: true },
    y: {
      type: 'band',
      domain: numbered.map(({ row }) => row),
      label: null,
      tickSize: 0,
      padding: 0.25,
      tickFormat: (row: string) => clipped(names.get(row) ?? ''),
    },
    marks: [
      Plot.barX(numbered, {
        x: 'count',
        y: 'row',
        fill: 'currentColor',
        fillOpacity: 0.35,
        title: 'name',
        className: 'bars',
      }),
      Plot.text(numbered, {
        x: 'count',
        y: 'row',
        text: ({ count }: Bar) => grouped(count),
        textAnchor: 'start',
        dx: 5,
      }),
    ],
  });
}

export const clipped = (text: string, longest: number = LONGEST_NAME): string => {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
