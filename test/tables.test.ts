/** The tables as CSV and Parquet: golden files, and what other programs read in them. */
import { tableFromIPC } from '@uwdata/flechette';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { readParquet } from 'parquet-wasm';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../src/output/csv.ts';
import { parquetWriter } from '../src/output/parquet.ts';
import { TABLE_NAMES } from '../src/output/index.ts';
import { TABLES } from '../src/output/tables/index.ts';
import { type Cell, type Table, table } from '../src/output/tables/table.ts';
import { extract } from '../src/pipeline.ts';
import { articles, complete, written, writtenText } from './helpers/writing.ts';

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const csvRows = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
/** Days come as dates from one reader, as milliseconds from another. */
const cellText = (value: unknown, isDay: boolean): string => {
  if (value === null || value === undefined) return '';
  return isDay ? new Date(value as number).toISOString().slice(0, 10) : String(value);
};

const values = (rows: readonly object[], columns: Table['columns']): string[][] =>
  rows.map((row) => Object.values(row).map((cell, index) => cellText(cell, columns[index]?.type === 'date')));
const key = (article: string | undefined, id: string | undefined): string => `${article}/${id}`;

const csv = await written('csv');
const parquet = await written('parquet');
const rowsOf = (name: string): Record<string, string>[] => csvRows(new TextDecoder().decode(csv.get(`${name}.csv`)));

it('names the tables that there are', () => {
  expect(TABLES.map(({ name }) => name)).toEqual(TABLE_NAMES);
});

describe.each(TABLES)('$name', ({ name, columns }) => {
  it('is written as expected', async () => {
    await expect(new TextDecoder().decode(csv.get(`${name}.csv`))).toMatchFileSnapshot(
      `../fixtures/outputs/${name}.csv`,
    );
  });

  it('is read back from CSV whole', () => {
    expect(rowsOf(name).length).toBeGreaterThan(0);
    for (const row of rowsOf(name)) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
  });

  it('holds the same in Parquet, for two readers', async () => {
    const bytes = parquet.get(`${name}.parquet`) ?? new Uint8Array();
    const unescaped = rowsOf(name).map((row) =>
      Object.values(row).map((cell, index) =>
        columns[index]?.type === 'date' ? cell.slice(0, 10) : cell.replace(/^'(?=[=+\-@\t\r])/, ''),
      ),
    );
    expect(values(await parquetReadObjects({ file: buffer(bytes) }), columns)).toEqual(unescaped);
    expect(values(tableFromIPC(readParquet(bytes).intoIPCStream()).toArray() as object[], columns)).toEqual(unescaped);
  });
});

it('joins by article and value', () => {
  const known = new Set(
    TABLES.flatMap(({ name }) => rowsOf(name).map((row) => key(row['article'] ?? row['id'], row['id']))),
  );
  for (const mention of rowsOf('mentions')) expect(known).toContain(key(mention['article'], mention['value']));
  const links = rowsOf('counts').flatMap((count) =>
    ['attribution', 'location', 'date', 'part_of', 'same_as', 'supersedes']
      .filter((link) => count[link] !== '')
      .map((link) => key(count['article'], count[link])),
  );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(known).toContain(link);
});

it('shows every value in its sentence', () => {
  const folded = articles.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  for (const name of ['dates', 'mentions', 'counts', 'quotes'])
    for (const row of rowsOf(name)) {
      expect(row['context']).toContain((row['text'] ?? '').replace(/\s+/g, ' '));
      expect(folded).toContain(row['context']);
    }
});

it.each(['codepoint', 'utf16', 'byte'] as const)('finds the sentence by %s offsets', (offsets) => {
  const record = extract('🙂🙂 Été! Ünal died in Köln on 3 May 2024. So it ends.', { offsets, withText: true });
  const dates = TABLES.filter(({ name }) => name === 'dates');
  expect(csvWriter({ tables: dates, raw: false }).render(record)[0]).toContain('Ünal died in Köln on 3 May 2024.');
});

describe('a spreadsheet', () => {
  const cells: readonly Cell[] = ['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', 'a=b', '', null, true, -1, 1.5];
  const names = cells.map((_, index) => `c${index}`);
  const hostile = table('hostile', Object.fromEntries(names.map((name) => [name, 'string'])), () => [
    Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell as string | null])),
  ]);
  const record = extract('Rome.', { withText: true });
  const read = (raw: boolean): string[] | undefined =>
    Papa.parse<string[]>(csvWriter({ tables: [hostile], raw }).render(record)[0] ?? '').data[0];

  it('runs no cell as a formula; negative numbers stay numbers', () => {
    expect(read(false)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM", "'\tx", "'\rx", 'a=b', '', '', 'true', '-1', '1.5']);
  });

  it('gets them as they are with --csv-raw', () => {
    expect(read(true)).toEqual(['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', 'a=b', '', '', 'true', '-1', '1.5']);
  });
});

it('writes Parquet of many row groups, and of none', async () => {
  const numbers = table('numbers', { n: 'integer', half: 'number', odd: 'boolean' }, () => []);
  const [file] = parquetWriter({ tables: [numbers] }).files;
  if (file === undefined) throw new Error('no file');
  const rows = Array.from({ length: 25_000 }, (_, n) => ({ n, half: n / 2, odd: n % 2 === 1 }));
  const bytes = buffer(
    await complete(
      file,
      rows.map((row) => `${JSON.stringify(Object.values(row))}\n`),
    ),
  );
  expect((await parquetMetadataAsync(bytes)).row_groups.length).toBe(3);
  expect(await parquetReadObjects({ file: bytes })).toEqual(rows);
  expect(await parquetReadObjects({ file: buffer(await complete(file, [])) })).toEqual([]);
});

it('writes casualties after UCDP', async () => {
  const text = await writtenText('casualties');
  await expect(text).toMatchFileSnapshot('../fixtures/outputs/casualties.csv');
  for (const { best, low, high } of csvRows(text)) {
    if (low !== '') expect(Number(low)).toBeLessThanOrEqual(Number(best));
    if (high !== '') expect(Number(high)).toBeGreaterThanOrEqual(Number(best));
  }
});

it('writes an event a row for event data after PLOVER', async () => {
  const text = await writtenText('plover');
  await expect(text).toMatchFileSnapshot('../fixtures/outputs/plover.csv');
  for (const row of csvRows(text))
    expect((row['source_country'] ?? '').split('|').length).toBe((row['source_actor'] ?? '').split('|').length);
});
