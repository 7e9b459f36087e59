/** Days and stretches of time, one under the other as they followed. */
import type { Markup } from '../page/markup.ts';
import { drawn, Plot } from './draw.ts';

export interface TimelineItem {
  readonly label: string;
  /** ISO days, or days with times; both the same of one day. */
  readonly from: string;
  readonly to: string;
  readonly href: string;
  readonly kind: 'event' | 'date' | 'published';
}

const ROW = 24;
const LONGEST_LABEL = 26;

/** @param width pixels */
export function timeline(label: string, items: readonly TimelineItem[], width: number): Markup {
  const rows = items.map((item, index) => ({
    ...item,
    row: String(index),
    start: new Date(item.from),
    end: new Date(item.to),
  }));
  const names = new Map(rows.map(({ row, label: name }) => [row, name]));
  return drawn(label, {
    width,
    height: rows.length * ROW + 40,
    marginLeft: 178,
    marginRight: 16,
    marginTop: 4,
    x: { type: 'utc', label: null, nice: true, grid: true },
    y: {
      type: 'band',
      domain: rows.map(({ row }) => row),
      label: null,
      tickSize: 0,
      tickFormat: (row: string) => clipped(names.get(row) ?? ''),
    },
    style: { fontSize: '12px' },
    marks: [
      ...(['event', 'date', 'published'] as const).map((kind) =>
        Plot.ruleY(
          rows.filter((row) => row.kind === kind),
          {
            x1: 'start',
            x2: 'end',
            y: 'row',
            strokeWidth: 5,
            strokeLinecap: 'round',
            stroke: 'currentColor',
            href: 'href',
            title: 'label',
            className: `line-${kind}`,
          },
        ),
      ),
      ...(['event', 'date', 'published'] as const).map((kind) =>
        Plot.dot(
          rows.filter((row) => row.kind === kind),
          { x: 'start', y: 'row', r: 5, fill: 'currentColor', href: 'href', title: 'label', className: `dot-${kind}` },
        ),
      ),
    ],
  });
}

const clipped = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= LONGEST_LABEL
    ? text
    : `${characters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
};
