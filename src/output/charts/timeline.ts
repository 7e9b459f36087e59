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
  const stretches = rows.filter(({ start, end }) => start < end);
  const names = new Map(rows.map(({ row, label: name }) => [row, name]));
  return drawn(label, {
    width,
    height: rows.length * ROW + 40,
    marginLeft: 178,
    marginRight: 16,
    marginTop: 4,
    x: { type: 'utc', label: null, grid: true, domain: domainOf(rows) },
    y: {
      type: 'band',
      domain: rows.map(({ row }) => row),
      label: null,
      tickSize: 0,
      tickFormat: (row: string) => clipped(names.get(row) ?? ''),
    },
    marks: [
      ...(['event', 'date', 'published'] as const).map((kind) =>
        Plot.ruleY(
          stretches.filter((row) => row.kind === kind),
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

const DAY = 86_400_000;

/** From the first to the last day, with some room beside them, that one day alone needs, too. */
function domainOf(rows: readonly { readonly start: Date; readonly end: Date }[]): readonly Date[] {
  const first = Math.min(...rows.map(({ start }) => start.getTime()));
  const last = Math.max(...rows.map(({ end }) => end.getTime()));
  const room = Math.max(DAY, (last - first) * 0.04);
  return [new Date(first - room), new Date(last + room)];
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
