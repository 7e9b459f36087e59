/** CSV and TSV: the first row names the columns; the encoding is that of the first rows. */
import type { Message } from '../../model/message.ts';
import { ByteReader } from '../byte-reader.ts';
import { decode, invalidCharacters } from '../decode.ts';
import type { Opener } from '../entry.ts';
import type { FieldNames } from '../field-names.ts';
import { articleOf, hasText } from '../fields.ts';
import { EXIT } from '../io.ts';
import { toUtf8 } from '../iconv.ts';
import { unreadable } from '../problems.ts';
import { csvRows } from './csv.ts';
import type { Doubt } from './csv-row.ts';
import { rowItem } from './rows.ts';

/** How much of the beginning tells the encoding of a table, and what parts its cells. */
const SAMPLE = 65_536;

export const openTable = (usual: ',' | '\t'): Opener =>
  async function* open(entry, { options }) {
    const { fields, maxBytes } = options;
    const reader = new ByteReader(entry.bytes);
    const head = await reader.peek(SAMPLE);
    if (head.length === 0) throw unreadable('input/empty', 'it is empty; give a file with text in it');
    const whole = head.length < SAMPLE ? head : head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
    const { encoding, messages, text } = decode(whole, { forced: options.encoding, charset: entry.charset });
    const lines = new ByteReader(withLineFeeds(toUtf8(reader.chunks(), encoding), text));
    if (text.startsWith('\ufeff') || head[0] === 0xef) await skipMark(lines);
    const said = /^sep=(.)\r?\n/i.exec(text.replace(/^\ufeff/, ''))?.[1];
    if (said !== undefined) await lines.line(maxBytes);
    const delimiter = options.delimiter ?? said ?? delimiterOf(text, usual);
    let columns: readonly string[] | null = null;
    let number = 0;
    for await (const row of csvRows(lines, { delimiter, longest: maxBytes })) {
      if ('cells' in row && columns === null) {
        columns = columnsOf(row.cells, fields);
        continue;
      }
      number += 1;
      const source = `${entry.source}#${number}`;
      if (!('cells' in row)) {
        yield {
          kind: 'failure',
          source,
          isMember: true,
          exitCode: EXIT.someFailed,
          id: null,
          code: row.code,
          reason: row.reason,
        };
        continue;
      }
      const names = columns ?? [];
      const article = articleOf(cellsByName(row.cells, names), fields);
      const doubts = [
        ...messages,
        ...invalidCharacters(row.cells.join(''), encoding),
        ...row.doubts.map((doubt) => DOUBTS[doubt]),
        ...doubtsOf(row.cells, names),
      ];
      yield rowItem(source, entry, article, { encoding, messages: doubts });
    }
  };

async function skipMark(lines: ByteReader): Promise<void> {
  if ((await lines.peek(3)).equals(Buffer.of(0xef, 0xbb, 0xbf))) await lines.take(3);
}

/** Old Macs end lines by carriage returns alone. */
async function* withLineFeeds(bytes: AsyncIterable<Uint8Array>, sample: string): AsyncGenerator<Uint8Array> {
  const isOld = sample.includes('\r') && !sample.includes('\n');
  for await (const chunk of bytes) yield isOld ? chunk.map((byte) => (byte === 13 ? 10 : byte)) : chunk;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the names of the columns most often. */
function delimiterOf(text: string, usual: string): string {
  const [names = ''] = text.replace(/^\ufeff/, '').split(/\r?\n|\r/, 1);
  const bare = names.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const isUsual = counts.some(({ delimiter, count }) => delimiter === usual && count === most);
  return isUsual || most === 0 ? usual : (counts.find(({ count }) => count === most)?.delimiter ?? usual);
}

function columnsOf(cells: readonly string[], fields: FieldNames): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  if (hasText(Object.fromEntries(columns.map((name) => [name, ' '])), fields)) return columns;
  const names = columns.slice(0, 8).join(', ').slice(0, 200);
  const wanted = fields.text?.path ?? 'text';
  throw unreadable('article/no-text', `no column "${wanted}" (columns: ${names}); name it with --fields text=COLUMN`);
}

/** Of a column that stands twice the first. */
const cellsByName = (cells: readonly string[], names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']).reverse());

function doubtsOf(cells: readonly string[], names: readonly string[]): readonly Message[] {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  const more = cells.length - names.length;
  return [
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
