/** What a row of a table does by no rule, told with what was made of it. */
import type { Message } from '../../model/message.ts';
import type { CsvRow } from './csv.ts';
import type { Doubt } from './csv-row.ts';

/** Of a row's marks, and of its cells held to the names of the columns. */
export function doubtsOf(
  { cells, doubts }: Pick<CsvRow, 'cells' | 'doubts'>,
  names: readonly string[],
): readonly Message[] {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  const more = cells.length - names.length;
  return [
    ...doubts.map((kind) => DOUBTS[kind]),
    ...(twice === undefined
      ? []
      : [
          doubt(
            'input/csv-column-twice',
            `the column "${twice.slice(0, 60)}" stands twice; the first was read`,
            'rename one',
          ),
        ]),
    ...(more > 0 && cells.slice(names.length).some((cell) => cell.trim() !== '')
      ? [
          doubt(
            'input/csv-extra-cells',
            `the row has ${more} more cells than the header; what stands in them was left out`,
            'put cells with commas in quotation marks, or say --delimiter',
          ),
        ]
      : []),
  ];
}

const doubt = (code: string, reason: string, hint: string): Message => ({
  severity: 'warning',
  code,
  reason,
  span: null,
  hint,
});

const DOUBTS: { readonly [D in Doubt]: Message } = {
  marks: doubt(
    'input/csv-quotes',
    'quotation marks stand in a cell by no rule; they were read as they are',
    'double them',
  ),
  escapes: doubt(
    'input/csv-escapes',
    'quotation marks are escaped by backslashes; they were read as marks',
    'double them',
  ),
  unclosed: doubt(
    'input/csv-unclosed',
    'a quotation mark is never closed; the cell was read to the end of its line',
    'close it',
  ),
};
