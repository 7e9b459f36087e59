import { countOn, type Gatherer, type WithTable } from './gather.ts';
import { type ReportRow, text } from './report-table.ts';
import { sample } from './sample.ts';

const MOST_ROWS = 600;

export interface Doubts extends WithTable {
  readonly byCode: ReadonlyMap<string, number>;
}

/** What factbox was not sure of, by kind. */
export function gatherDoubts(): Gatherer<Doubts> {
  const byCode = new Map<string, number>();
  const rows = sample<ReportRow>(MOST_ROWS);
  return {
    add: ({ record, article, told }) => {
      for (const [index, { code, severity, reason, start, end }] of record.messages.entries()) {
        countOn(byCode, code);
        rows.add(`${article.id} ${index}`, () => ({
          cells: [code, severity, reason],
          told: told({ start, end, text: article.title }),
        }));
      }
    },
    result: () => ({
      byCode,
      table: {
        name: 'doubts',
        title: 'Doubts',
        columns: [text('Kind'), text('Severity'), text('Reason')],
        rows: rows.values(),
        total: rows.seen(),
        chosen: 'by chance',
      },
    }),
  };
}
