/**
 * DuckDB reads the tables that factbox writes: the same rows from Parquet as from CSV, keys that join, and the README's recipe as it
 * stands there. It has packages of its own, so that `npm ci` of the project stays small:
 *   npm install --prefix test/duckdb && npm test --prefix test/duckdb
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factbox-duckdb-'));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

let passed = 0;
let failed = 0;
async function check(name, test) {
  const trouble = await test().catch((error) => String(error));
  if (trouble === undefined) passed += 1;
  else failed += 1;
  process.stdout.write(
    `${trouble === undefined ? 'ok' : 'not ok'} ${name}${trouble === undefined ? '' : `: ${trouble}`}\n`,
  );
}

const ARTICLES = ['--ignore', '*.json', '--ignore', 'expected.txt', join(root, 'fixtures/articles')];
for (const format of ['parquet', 'csv'])
  execFileSync(process.execPath, [join(root, 'bin/factbox.js'), '-f', format, '-d', 'facts', ...ARTICLES], {
    cwd: folder,
  });

const tables = readdirSync(join(folder, 'facts'))
  .filter((name) => name.endsWith('.parquet'))
  .map((name) => name.replace('.parquet', ''));
const inFolder = (sql) => sql.replaceAll("'facts/", `'${folder}/facts/`);
const CSV = (table) => `read_csv('facts/${table}.csv', all_varchar = true, header = true)`;
// a cell of CSV that a spreadsheet would take for a formula has an apostrophe before it; a DOUBLE of DuckDB has a fraction: 12.0
const cellOf = (value) =>
  (value ?? '')
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/^(-?\d+)\.0$/, '$1')
    .replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1'); // Parquet's days have no times
const asText = (rows) => rows.map((row) => Object.values(row).map(cellOf).join('\t'));
const firstDifference = (a, b) => a.findIndex((row, i) => row !== b[i]);

await check('there are tables', async () => (tables.length >= 9 ? undefined : `only ${tables.join(', ')}`));
for (const table of tables)
  await check(`${table}: the same rows from Parquet as from CSV`, async () => {
    const parquet = await query(inFolder(`SELECT COLUMNS(*)::VARCHAR FROM 'facts/${table}.parquet'`));
    const csv = await query(inFolder(`SELECT * FROM ${CSV(table)}`));
    if (parquet.length === 0 || parquet.length !== csv.length) return `${parquet.length} rows and ${csv.length} rows`;
    const [ours, theirs] = [asText(parquet), asText(csv)];
    const at = firstDifference(ours, theirs);
    return at === -1 ? undefined : `row ${at}\n  ${ours[at]}\n  ${theirs[at]}`;
  });

await check('every mention joins its value', async () => {
  const values = ['dates', 'actors', 'locations', 'counts', 'events', 'faq', 'quotes', 'sources']
    .map((table) => `SELECT article, id FROM 'facts/${table}.parquet'`)
    .join(' UNION ALL ');
  const [row] = await query(
    inFolder(
      `SELECT count(*)::INT AS lost FROM 'facts/mentions.parquet' m ANTI JOIN (${values}) v ON v.article = m.article AND v.id = m.value`,
    ),
  );
  return row?.lost === 0 ? undefined : `${row?.lost} mentions of no value`;
});

const recipes = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
  ([, sql]) => sql,
);
await check('the README has a recipe', async () => (recipes.length > 0 ? undefined : 'no sql block'));
for (const [i, sql] of recipes.entries())
  await check(`recipe ${i + 1} of the README gives rows`, async () =>
    (await query(inFolder(sql))).length > 0 ? undefined : 'no rows',
  );

rmSync(folder, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
