/** CSV and TSV: the first row names the columns; the encoding is that of the first rows. */
import type { Message, UserError } from '../../model/message.ts';
import { ByteReader } from '../byte-reader.ts';
import { decode, type Decoded, invalidCharacters, withoutZeros } from '../decode.ts';
import type { Entry, Opener } from '../entry.ts';
import type { FieldNames } from '../field-names.ts';
import { articleOf, type BadArticle, hasText } from '../fields.ts';
import { toUtf8 } from '../iconv.ts';
import type { Article, Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { type BrokenRow, type CsvRow, csvRows } from './csv.ts';
import { doubtsOf } from './csv-doubts.ts';
import { rowItem } from './rows.ts';

/** How much of the beginning tells the encoding of a table, and what parts its cells. */
const SAMPLE = 65_536;

export const openTable = (usual: ',' | '\t'): Opener =>
  async function* open(entry, { options }) {
    const { fields, maxBytes } = options;
    const reader = new ByteReader(entry.bytes);
    const head = await reader.peek(SAMPLE);
    if (head.length === 0) throw unreadable('input/empty', 'it is empty; give a file with text in it');
    const { encoding, messages, text } = decode(wholeLines(head), { forced: options.encoding, charset: entry.charset });
    const lines = new ByteReader(withLineFeeds(toUtf8(reader.chunks(), encoding), text));
    if (text.startsWith('\ufeff') || head[0] === 0xef) await skipMark(lines);
    const said = /^sep=(.)\r?\n/i.exec(text.replace(/^\ufeff/, ''))?.[1];
    if (said !== undefined) await lines.line(maxBytes);
    const delimiter = options.delimiter ?? said ?? delimiterOf(text, usual);
    let columns: readonly string[] | null = null;
    let number = 0;
    const remarks: (readonly string[])[] = [];
    for await (const row of csvRows(lines, { delimiter, longest: maxBytes })) {
      if ('cells' in row && columns === null) {
        if (remarks.length < MOST_REMARKS && isRemark(row.cells, fields)) remarks.push(row.cells);
        else columns = columnsOf(row.cells, fields);
        continue;
      }
      number += 1;
      const source = `${entry.source}#${number}`;
      yield itemOf(row, { ...entry, source }, { names: columns ?? [], fields, delimiter, encoding, messages });
    }
    if (columns === null && remarks[0] !== undefined) throw noText(remarks[0], fields);
  };

interface Table extends Pick<Decoded, 'encoding' | 'messages'> {
  /** Of the columns. */
  readonly names: readonly string[];
  readonly fields: FieldNames;
  readonly delimiter: string;
}

function itemOf(row: CsvRow | BrokenRow, entry: Entry, { names, fields, delimiter, encoding, messages }: Table): Item {
  const told = (article: Article | BadArticle, doubts: readonly Message[]): Item =>
    rowItem(entry.source, entry, article, { encoding, messages: [...messages, ...doubts] });
  if (!('cells' in row)) return told({ id: null, code: row.code, reason: row.reason }, []);
  const parts = names.length === 1 ? [row.cells.join(delimiter)] : row.cells; // nothing to part them from
  const cells = parts.map(withoutZeros);
  return told(articleOf(cellsByName(cells, names), fields), [
    ...invalidCharacters(cells.join(''), encoding),
    ...doubtsOf({ ...row, cells }, names),
  ]);
}

/** Of a table that is longer than the sample. */
const wholeLines = (head: Buffer): Buffer =>
  head.length < SAMPLE ? head : head.subarray(0, head.lastIndexOf(10) + 1 || head.length);

/** How many remarks and headings may stand before the names of the columns. */
const MOST_REMARKS = 10;

/** A row of one cell, if any, that names no column. */
const isRemark = (cells: readonly string[], fields: FieldNames): boolean =>
  cells.filter((cell) => cell.trim() !== '').length <= 1 && !namesText(cells, fields);

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
  if (!namesText(cells, fields)) throw noText(cells, fields);
  return cells.map((cell) => cell.trim());
}

const namesText = (cells: readonly string[], fields: FieldNames): boolean =>
  hasText(Object.fromEntries(cells.map((name) => [name.trim(), ' '])), fields);

function noText(cells: readonly string[], fields: FieldNames): UserError {
  const names = cells.slice(0, 8).join(', ').slice(0, 200);
  const wanted = fields.text?.path ?? 'text';
  return unreadable(
    'article/no-text',
    `no column "${wanted}" in the first row (columns: ${names === '' ? 'none' : names}); name it with --fields text=COLUMN`,
  );
}

/** Of a column that stands twice the first. */
const cellsByName = (cells: readonly string[], names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']).reverse());
