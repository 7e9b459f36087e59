import { countOn, type Days, type Gatherer, type WithTable } from './gather.ts';
import { day, number, text, type ReportRow } from './report-table.ts';
import { sample } from './sample.ts';

const MOST_ROWS = 1000;

export interface Stories extends WithTable {
  readonly byDay: Days;
  readonly undated: number;
}

/** The articles: when they were published, and how much was found in each. */
export function gatherStories(): Gatherer<Stories> {
  const byDay = new Map<string, number>();
  const rows = sample<ReportRow>(MOST_ROWS);
  let undated = 0;
  return {
    add: ({ record, article, opening }) => {
      if (article.day === null) undated += 1;
      else countOn(byDay, article.day);
      const { counts, events, actors, locations } = record;
      rows.add(article.id, () => ({
        cells: [
          article.day,
          article.title || article.source,
          events.length,
          counts.length,
          actors.length,
          locations.length,
        ],
        told: opening(),
      }));
    },
    result: () => ({
      byDay,
      undated,
      table: {
        name: 'stories',
        title: 'Articles',
        columns: [
          day('Published'),
          text('Title'),
          number('Events'),
          number('Figures'),
          number('Actors'),
          number('Places'),
        ],
        rows: rows.values(),
        total: rows.seen(),
        chosen: 'by chance',
      },
    }),
  };
}
