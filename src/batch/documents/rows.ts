/** NDJSON, CSV and TSV: an article a row, in memory one at a time, however long the input. */
import { ByteReader } from '../byte-reader.ts';
import { decode, type Decoded, invalidCharacters, unicodeMark, unmarkedUtf16 } from '../decode.ts';
import type { Entry, Opener } from '../entry.ts';
import { type BadArticle, articleOf, articleOfLine } from '../fields.ts';
import { EXIT } from '../io.ts';
import { toUtf8 } from '../iconv.ts';
import { type Article, failure, type Item } from '../item.ts';
import { UserError } from '../../model/message.ts';
import { unreadable } from '../problems.ts';
import { csvRows } from './csv.ts';
import { withSurroundings } from './whole.ts';

/** How much of the beginning tells the encoding of a table. */
const SAMPLE = 65_536;

async function started(entry: Entry): Promise<{ readonly reader: ByteReader; readonly head: Buffer }> {
  const reader = new ByteReader(entry.bytes);
  const head = await reader.peek(SAMPLE);
  if (head.length === 0) throw unreadable('input/empty', 'it is empty; give a file with text in it');
  return { reader, head };
}

/** An object a line. Each line is decoded by itself, but for encodings in which a line's end is more than one byte. */
export const openNdjson: Opener = async function* openNdjson(entry, { options }) {
  const { fields, maxBytes, format } = options;
  const { reader, head } = await started(entry);
  const wide = options.encoding ?? unicodeMark(head) ?? unmarkedUtf16(head);
  const lines = wide === null ? reader : new ByteReader(toUtf8(reader.chunks(), wide));
  let number = 0;
  for (let line = await lines.line(maxBytes); line !== null; line = await lines.line(maxBytes)) {
    number += 1;
    if (line.every((byte) => byte <= SPACE)) continue;
    const source = `${entry.source}:${number}`;
    try {
      const { text, encoding, messages } = decode(line, { charset: entry.charset });
      const article = articleOfLine(text.replace(/\r?\n$/, ''), fields, format === 'ninjs');
      yield rowItem(source, entry, article, { encoding: wide ?? encoding, messages });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { ...failure(source, true, error), exitCode: EXIT.someFailed };
    }
  }
};

const SPACE = 0x20;

/** The first row names the columns, as `--fields` calls them. The encoding is that of the first rows. */
export const openTable = (delimiter: ',' | '\t'): Opener =>
  async function* open(entry, { options }) {
    const { fields, maxBytes } = options;
    const { reader, head } = await started(entry);
    const whole = head.length < SAMPLE ? head : head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
    const { encoding, messages } = decode(whole, { forced: options.encoding, charset: entry.charset });
    let columns: readonly string[] | null = null;
    let number = 0;
    for await (const cells of csvRows(toUtf8(reader.chunks(), encoding), { delimiter, longest: maxBytes })) {
      if (columns === null) {
        columns = columnsOf(cells, fields.text);
        continue;
      }
      number += 1;
      const names = columns;
      const article = articleOf(Object.fromEntries(cells.map((cell, i) => [names[i] ?? String(i + 1), cell])), fields);
      const doubts = [...messages, ...invalidCharacters(cells.join(''), encoding)];
      yield rowItem(`${entry.source}#${number}`, entry, article, { encoding, messages: doubts });
    }
  };

function columnsOf(cells: readonly string[], text: string): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  if (columns.includes(text)) return columns;
  const names = columns.slice(0, 8).join(', ');
  throw unreadable('article/no-text', `no column "${text}" (columns: ${names}); name it with --fields text=COLUMN`);
}

function rowItem(
  source: string,
  entry: Entry,
  article: Article | BadArticle,
  read: Pick<Decoded, 'encoding' | 'messages'>,
): Item {
  return 'code' in article
    ? { kind: 'failure', source, isMember: true, exitCode: EXIT.someFailed, ...article }
    : { kind: 'article', source, isMember: true, article: withSurroundings(article, read, entry) };
}
