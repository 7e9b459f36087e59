// The only importer of csv-parse's stream.
import { pipeline, Readable } from 'node:stream';
import { systemCode } from '../io.ts';
import { unreadable } from '../problems.ts';

export interface CsvOptions {
  readonly delimiter: ',' | '\t' | ';';
  /** How many characters a row may have. */
  readonly longest: number;
}

/**
 * The rows of a table in UTF-8, as RFC 4180 quotes them; rows may have fewer or more cells than the first.
 * @throws UserError where a quotation is not closed, or a row is too long
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, longest }: CsvOptions,
): AsyncGenerator<readonly string[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longest,
  });
  try {
    yield* pipeline(Readable.from(bytes, { objectMode: false }), parser, () => undefined) as AsyncIterable<
      readonly string[]
    >;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'CSV_MAX_RECORD_SIZE')
      throw unreadable('input/too-large', `a row has more than ${longest} bytes; raise the limit with --max-bytes`);
    throw code.startsWith('CSV_') && error instanceof Error
      ? unreadable('input/corrupt', `not CSV: ${error.message}`)
      : error;
  }
}
