import type { FactboxRecord } from '../../model/record.ts';
import { namesIn } from '../facts/names.ts';
import { dayOf } from '../tables/precision.ts';
import { type Gatherer, type WithTable } from './gather.ts';
import { day as dayColumn, type ReportRow, text } from './report-table.ts';
import { sample } from './sample.ts';

const MOST_ROWS = 1500;

export interface EventDay {
  readonly day: string;
  readonly type: string;
  count: number;
}

export interface Events extends WithTable {
  readonly byDay: readonly EventDay[];
  /** Of events whose day is not told, or that did not happen. */
  readonly undated: number;
}

const names = (parties: FactboxRecord['events'][number]['agents']): string | null =>
  parties.length === 0 ? null : parties.map(({ text: words }) => words).join('; ');

/** What happened, on which day, by the events of each article; one that several articles tell counts in each. */
export function gatherEvents(): Gatherer<Events> {
  const byDay = new Map<string, EventDay>();
  const rows = sample<ReportRow>(MOST_ROWS);
  let undated = 0;
  return {
    add: ({ record, article, told }) => {
      const nameOf = namesIn(record);
      const dates = new Map(record.dates.map((date) => [date.id, date]));
      for (const event of record.events) {
        const { earliest = null, latest = null } = dates.get(event.date ?? '') ?? {};
        const day = dayOf(earliest) === dayOf(latest) ? dayOf(earliest) : null;
        const { type, mode, status } = event;
        if (day === null || (status !== 'happened' && status !== 'ongoing')) undated += 1;
        else {
          const slot = byDay.get(`${day} ${type}`) ?? { day, type, count: 0 };
          slot.count += 1;
          byDay.set(`${day} ${type}`, slot);
        }
        rows.add(`${article.id} ${event.id}`, () => ({
          cells: [
            day ?? dayOf(earliest),
            mode === null ? type : `${type}: ${mode}`,
            names(event.agents),
            names(event.patients),
            nameOf(event.location),
            status,
          ],
          told: told(event.trigger),
        }));
      }
    },
    result: () => ({
      byDay: [...byDay.values()],
      undated,
      table: {
        name: 'events',
        title: 'Events',
        columns: [dayColumn('Day'), text('Event'), text('Who'), text('To whom'), text('Where'), text('Status')],
        rows: rows.values(),
        total: rows.seen(),
        chosen: 'by chance',
      },
    }),
  };
}
