/** Tables as RFC 4180 quotes them, and as they are: what breaks the rules costs its row, and is told with its line. */
import type { ByteReader } from '../byte-reader.ts';
import { UserError } from '../../model/message.ts';
import { type Doubt, type Row, scanRow } from './csv-row.ts';

export interface CsvRow {
  /** Of its first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly doubts: readonly Doubt[];
}

export interface BrokenRow {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

export interface CsvOptions {
  readonly delimiter: string;
  /** How many bytes a line may have, and characters a row. */
  readonly longest: number;
}

/** A quotation that is never closed runs to the end: so far its end is looked for. */
const LONGEST_ROW = 16 * 1024 * 1024;

/** The rows of a table in UTF-8, the first one included. */
export async function* csvRows(
  lines: ByteReader,
  { delimiter, longest }: CsvOptions,
): AsyncGenerator<CsvRow | BrokenRow> {
  const text = new LineBuffer(lines, longest);
  let width: number | null = null;
  for (;;) {
    const tooLong = await text.fill();
    if (tooLong !== null) yield { line: text.line, code: tooLong.code, reason: tooLong.message };
    if (tooLong !== null) continue;
    if (text.rest === '') return;
    let row = scanRow(text.rest, delimiter, 'strict');
    while (row === 'open' && text.rest.length < Math.min(longest, LONGEST_ROW) && (await text.double()))
      row = scanRow(text.rest, delimiter, 'strict');
    const read: Row | null = typeof row === 'string' ? repaired(text.rest, delimiter, width) : row;
    const line = text.line;
    if (read === null) {
      text.take(text.rest.indexOf('\n') + 1 || text.rest.length);
      yield {
        line,
        code: 'article/broken-row',
        reason: `line ${line}: its quotation marks and cells do not fit the header`,
      };
      continue;
    }
    text.take(read.end);
    if (read.cells.length === 1 && read.cells[0] === '') continue;
    width ??= read.cells.length;
    yield { line, cells: read.cells, doubts: read.doubts };
  }
}

/** A row that breaks the rules: alone on its line where a whole row follows, else by marks that are escaped or not doubled. */
function repaired(text: string, delimiter: string, width: number | null): Row | null {
  const first = text.indexOf('\n') + 1 || text.length;
  const next = scanRow(text.slice(first), delimiter, 'strict');
  const isAlone = typeof next !== 'string' && next.cells.length === width && next.cells.length > 1;
  const tries = isAlone ? [] : (['escaped', 'lenient'] as const);
  for (const mode of tries) {
    const row = scanRow(text, delimiter, mode);
    if (typeof row !== 'string' && (width === null || row.cells.length === width)) return row;
  }
  for (const mode of ['escaped', 'lenient', 'line'] as const) {
    const row = scanRow(text.slice(0, first), delimiter, mode);
    if (typeof row !== 'string' && row.cells.length === width) return row;
  }
  return null;
}

/** Lines that are read but not yet taken. */
class LineBuffer {
  rest = '';
  /** Of what is taken next, from 1. */
  line = 1;
  readonly #lines: ByteReader;
  readonly #longest: number;

  constructor(lines: ByteReader, longest: number) {
    this.#lines = lines;
    this.#longest = longest;
  }

  /** At least one line, where there is one. @returns what is wrong with it: then it is passed over */
  async fill(): Promise<UserError | null> {
    if (this.rest !== '') return null;
    try {
      await this.#more();
      return null;
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'input/too-large') throw error;
      this.line += 1;
      return error;
    }
  }

  /** As much again as there is. @returns whether anything came */
  async double(): Promise<boolean> {
    const wanted = 2 * this.rest.length;
    const before = this.rest.length;
    try {
      while (this.rest.length < wanted && (await this.#more()));
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'input/too-large') throw error;
      return false;
    }
    return this.rest.length > before;
  }

  take(length: number): void {
    for (let at = this.rest.indexOf('\n'); at >= 0 && at < length; at = this.rest.indexOf('\n', at + 1)) this.line += 1;
    this.rest = this.rest.slice(length);
  }

  async #more(): Promise<boolean> {
    const line = await this.#lines.line(this.#longest);
    if (line !== null) this.rest += line.toString('utf8');
    return line !== null;
  }
}
