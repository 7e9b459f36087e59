/** The command line as a table: arguments and input → standard output, standard error, exit code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FactboxRecord, FailureSchema, RecordSchema } from '../src/model/record.ts';
import { SHELLS } from '../src/cli/completion.ts';
import { explain } from '../src/output/explain.ts';
import { extract } from '../src/pipeline.ts';
import { cli } from './helpers/cli.ts';
import { start } from './helpers/program.ts';
import { checkInvariants } from './helpers/invariants.ts';

const SEED = 'fixtures/articles/drone-attacks/article.txt';
const folder = mkdtempSync(join(tmpdir(), 'factbox-cli-'));
const emptyFolder = join(folder, 'nothing-in-it');
mkdirSync(emptyFolder);
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const records = (ndjson: string): readonly FactboxRecord[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => RecordSchema.parse(JSON.parse(line)));

/** Of all values and mentions. */
const confidences = (record: FactboxRecord | undefined): readonly number[] =>
  [...JSON.stringify(record).matchAll(/"confidence":([\d.]+)/g)].map(([, number]) => Number(number));

describe('good input', () => {
  it('reads a file', async () => {
    const { stdout, stderr, exitCode } = await cli([SEED]);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(records(stdout)[0]?.document.source).toBe(SEED);
  });

  it.each([[['-']], [[]]])('reads standard input with %j', async (args) => {
    const { stdout, exitCode } = await cli(args, 'Police in Oslo said two men were held on Friday.');
    expect(exitCode).toBe(0);
    expect(records(stdout)[0]?.locations[0]?.name).toBe('Oslo');
  });

  it('writes one object for one article and an array for several as json', async () => {
    const one = await cli(['-f', 'json', SEED]);
    expect(RecordSchema.parse(JSON.parse(one.stdout)).schema).toBe('factbox/v1');
    const two = await cli(['-f', 'json', SEED, SEED]);
    expect((JSON.parse(two.stdout) as unknown[]).length).toBe(2);
  });

  it('keeps the order and the ids of NDJSON', async () => {
    const lines = ['{"id":"b","text":"Rome."}', '', '{"id":"a","text":"Bonn."}', '{"id":7,"text":"Paris."}'].join('\n');
    const { stdout, exitCode } = await cli(['--input-format', 'ndjson'], lines);
    expect(exitCode).toBe(0);
    expect(records(stdout).map(({ document }) => [document.id, document.source])).toEqual([
      ['b', 'stdin:1'],
      ['a', 'stdin:3'],
      ['7', 'stdin:4'],
    ]);
  });

  it('reads other keys with --fields, and counts from --published before the article’s own date', async () => {
    const line = JSON.stringify({ body: 'It rained yesterday.', date: '2020-01-02' });
    const own = await cli(['--input-format', 'ndjson', '--fields', 'text=body,published=date'], line);
    expect(records(own.stdout)[0]?.dates[0]?.value).toBe('2020-01-01');
    const given = await cli(
      ['--input-format', 'ndjson', '--fields', 'text=body,published=date', '--published', '2021-05-05'],
      line,
    );
    expect(records(given.stdout)[0]?.dates[0]?.value).toBe('2021-05-04');
  });

  it('finds out NDJSON by name and by content', async () => {
    const line = '{"id":"x","text":"Rome."}\n';
    for (const args of [[file('feed.jsonl', line)], [file('feed.data', line)]])
      expect(records((await cli(args)).stdout)[0]?.document.id).toBe('x');
  });

  it('leaves out what --only does not name', async () => {
    const record = records((await cli(['--only', 'dates, counts', SEED])).stdout)[0];
    expect(record?.dates.length).toBeGreaterThan(0);
    expect([record?.actors, record?.locations, record?.faq]).toEqual([[], [], []]);
  });

  it('puts the text into the record with --text', async () => {
    const record = records((await cli(['--text', SEED])).stdout)[0];
    expect(record?.document.text).toBe(readFileSync(SEED, 'utf8'));
  });

  it('leaves out what is less sure than --min-confidence, and links to it', async () => {
    const all = records((await cli([SEED])).stdout)[0];
    const sure = records((await cli(['--min-confidence', '0.9', SEED])).stdout)[0];
    expect(Math.min(...confidences(all))).toBeLessThan(0.9);
    expect(Math.min(...confidences(sure))).toBeGreaterThanOrEqual(0.9);
    expect(confidences(sure).length).toBeGreaterThan(5);
    if (sure !== undefined) checkInvariants(sure, readFileSync(SEED, 'utf8'));
  });

  it('keeps still with --quiet, but for the exit code', async () => {
    const broken = '{"id":"a","text":"Rome."}\n{"id":';
    expect((await cli(['--quiet', '--input-format', 'ndjson', '-'], broken)).stderr).toBe('');
    expect((await cli(['--quiet', '--input-format', 'ndjson', '-'], broken)).exitCode).toBe(3);
    expect((await cli(['--quiet', '--nonsense'])).stderr).toContain('unknown option');
  });

  it('writes a file whole, under its own name only when done', async () => {
    const path = join(folder, 'out.ndjson');
    const { stdout, exitCode } = await cli(['-o', path, SEED]);
    expect([stdout, exitCode]).toEqual(['', 0]);
    expect(records(readFileSync(path, 'utf8')).length).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('mirrors the input tree in a folder, a file an article', async () => {
    const tree = join(folder, 'tree');
    const feed = file('two.ndjson', '{"id":"a","text":"Rome."}\n{"id":"b","text":"Bonn."}\n');
    const { stdout, stderr, exitCode } = await cli(['-d', tree, SEED, feed, SEED]);
    expect([exitCode, stdout, stderr]).toEqual([0, '', '']);
    const files = (readdirSync(tree, { recursive: true }) as string[]).filter((name) => name.endsWith('.json'));
    expect(files.map((name) => name.replace(/^.*two/, 'two')).sort()).toEqual([
      `${SEED}-2.json`,
      `${SEED}.json`,
      'two.ndjson/1.json',
      'two.ndjson/2.json',
    ]);
    expect(RecordSchema.parse(JSON.parse(readFileSync(join(tree, `${SEED}.json`), 'utf8'))).document.source).toBe(SEED);
  });

  it('never writes outside the folder', async () => {
    const tree = join(folder, 'inner/tree');
    const outside = join('..', '..', '..', '..', file('outside.txt', 'It rained in Rome.'));
    await cli(['-f', 'brat', '-d', tree, outside]);
    expect(readdirSync(join(folder, 'inner'))).toEqual(['tree']);
    expect((readdirSync(tree, { recursive: true }) as string[]).filter((name) => name.endsWith('.ann')).length).toBe(1);
  });

  it('writes tables into a folder, or one of them to standard output', async () => {
    const tables = join(folder, 'tables');
    expect((await cli(['-f', 'csv', '-d', tables, SEED])).exitCode).toBe(0);
    const { stdout } = await cli(['-f', 'csv', '--table', 'counts', SEED]);
    expect(readFileSync(join(tables, 'counts.csv'), 'utf8')).toBe(stdout);
    expect((await cli(['-f', 'parquet', '-d', tables, SEED])).exitCode).toBe(0);
    expect(readFileSync(join(tables, 'counts.parquet')).subarray(0, 4).toString()).toBe('PAR1');
    expect(readdirSync(tables).filter((name) => name.includes('factbox'))).toEqual(['.factbox-done']);
    expect(readdirSync(tables).length).toBe(2 * 11 + 1); // eleven tables, each twice
  });

  it('gives a valid, empty record for a text without facts', async () => {
    const record = records((await cli(['-'], 'nothing to see here')).stdout)[0];
    for (const part of ['dates', 'actors', 'locations', 'counts', 'faq', 'quotes', 'sources'] as const)
      expect(record?.[part]).toEqual([]);
  });

  it('prints the schema, the version and the help', async () => {
    const schema = JSON.parse((await cli(['schema'])).stdout) as { properties: object; additionalProperties?: unknown };
    expect(Object.keys(schema.properties)).toContain('counts');
    expect(schema.additionalProperties).toBeUndefined();
    expect((await cli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await cli(['--help']);
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('Examples:');
    expect((await cli(['help'])).stdout).toContain('Exit codes:');
  });

  it('explains an article', async () => {
    const { stdout } = await cli(['explain', SEED]);
    expect(stdout).toContain('‾‾‾');
    expect(stdout).toContain('[location/');
    expect(stdout).not.toContain('\u001b');
    expect(explain(extract('It rained in Rome.', { offsets: 'utf16' }), 'It rained in Rome.', { color: true })).toMatch(
      / +\u001b\[32m‾‾‾‾ .*\u001b\[39m/,
    );
  });

  it('explains on until nobody reads', async () => {
    const long = file('long.txt', 'Two men died in Rome on Friday. '.repeat(1000)); // explained, more than a pipe holds
    const started = start(['explain', long]);
    started.process.stdout?.once('data', () => started.process.stdout?.destroy());
    const { stderr, exitCode } = await started.ended;
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  it('tells what a command does', async () => {
    expect((await cli(['help', 'explain'])).stdout).toContain('factbox explain');
  });

  describe('completes', () => {
    it('options, their values, commands and files in bash', async () => {
      const { stdout } = await cli(['completion', 'bash']);
      const completed = (...words: readonly string[]): readonly string[] =>
        execFileSync(
          'bash',
          [
            '-c',
            `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _factbox; printf '%s\\n' "\${COMPREPLY[@]}"`,
            '-',
            ...words,
          ],
          { cwd: folder, encoding: 'utf8' },
        )
          .trim()
          .split('\n');
      expect(completed('factbox', '--min')).toEqual(['--min-confidence']);
      expect(completed('factbox', '-f', 'js')).toEqual(['json', 'jsonld']);
      expect(completed('factbox', 'sch')).toEqual(['schema']);
      expect(completed('factbox', 'x', 'blan')).toEqual(['blank.txt']);
    });

    it.each(SHELLS)('every option in %s', async (shell) => {
      const { stdout } = await cli(['completion', shell]);
      const help = (await cli(['help'])).stdout;
      const options = [...help.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name ?? '');
      expect(options.length).toBeGreaterThan(25);
      for (const option of options) if (option !== 'help' && option !== 'version') expect(stdout).toContain(option);
    });
  });
});

describe('bad input', () => {
  it.each([
    ['a missing file', [join(folder, 'none.txt')], /none\.txt: no such file; check the path/, 2],
    ['an empty folder', [emptyFolder], /nothing-in-it: no files in the folder/, 2],
    ['a glob that names nothing', [join(folder, '*.none')], /no file matches the pattern/, 2],
    ['an empty file', [file('empty.txt', '')], /empty\.txt: it is empty; give a file with text in it/, 2],
    ['a blank file', [file('blank.txt', ' \n\n')], /blank\.txt: there is no text in it/, 2],
    [
      'binary bytes',
      [file('image.txt', Uint8Array.of(0x89, 0x50, 0, 0))],
      /image\.txt: this is not text but binary data/,
      2,
    ],
    [
      'a day that no calendar has',
      ['--published', '2023-13-40', SEED],
      /"2023-13-40" is no date of the calendar; write it as YYYY-MM-DD/,
      1,
    ],
    ['a confidence of no kind', ['--min-confidence', '80%', SEED], /"80%" is no confidence; give a number from 0/, 1],
    ['quiet and verbose', ['-q', '-v', SEED], /'-q, --quiet' cannot be used with option '-v, --verbose'/, 1],
    ['a shell of no kind', ['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/, 1],
    ['an unknown option', ['--colour', SEED], /unknown option '--colour'/, 1],
    ['an unknown part', ['--only', 'dates,people', SEED], /"people" is no part; choose from dates, actors/, 1],
    ['tables without a folder', ['-f', 'csv', SEED], /csv is several tables: name a folder with -d DIR, or one/, 1],
    ['two files to one stream', ['-f', 'brat', SEED], /brat is 2 files an article: name a folder with -d DIR/, 1],
    [
      'two documents to one stream',
      ['-f', 'timeml', SEED, SEED],
      /timeml holds one article, and there are several: name a folder with -d/,
      1,
    ],
    ['bytes to standard output', ['-f', 'parquet', '--table', 'dates', SEED], /parquet is no text: name a file/, 1],
    ['a table of no tables', ['-f', 'geojson', '--table', 'dates', SEED], /--table goes with csv or parquet/, 1],
    ['a file and a folder', ['-o', 'a', '-d', 'b', SEED], /-o names a file and -d a folder: choose one/, 1],
    ['an unknown format', ['-f', 'xml', SEED], /Allowed choices are json, ndjson/, 1],
    ['fields that are none', ['--fields', 'body', SEED], /"body" is not FIELD=KEY/, 1],
    [
      'a place that cannot be written',
      ['-o', join(folder, 'no/such/out.json'), SEED],
      /cannot write: its folder does not exist/,
      5,
    ],
    ['nothing to read', [], /no input; give files or pipe text in/, 1],
  ])('%s', async (_what, args, message, exitCode) => {
    const result = await cli(args);
    expect(result.stderr).toMatch(message);
    expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(result.stdout).toBe('');
    expect(result.exitCode).toBe(exitCode);
  });

  it('costs nobody else’s record', async () => {
    const lines = [
      '{"id":"a","text":"Rome."}',
      '{"id":"b","text":',
      '[1]',
      '{"id":"c","lede":"x"}',
      '{"id":"d","text":""}',
      '{"id":"e","text":"Bonn."}',
    ].join('\n');
    const { stdout, stderr, exitCode } = await cli(['--input-format', 'ndjson'], lines);
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const failures = entries.map((entry) => FailureSchema.safeParse(entry).data);
    expect(failures.map((failure) => failure?.error.code)).toEqual([
      undefined,
      'article/not-json',
      'article/not-an-object',
      'article/no-text',
      'article/empty',
      undefined,
    ]);
    expect(failures[1]?.document).toEqual({ id: null, source: 'stdin:2' });
    expect(failures[3]?.document).toEqual({ id: 'c', source: 'stdin:4' });
    expect(stderr).toMatch(/stdin:2: column 18: not JSON .*; expected one object a line/);
    expect(stderr).toMatch(
      /stdin:4: no string "text" in the object \(keys: id, lede\); name the key with --fields text=KEY/,
    );
    expect(exitCode).toBe(3);
  });

  it('goes on after an unreadable file, and tells so in its place', async () => {
    const { stdout, exitCode } = await cli([join(folder, 'none.txt'), SEED]);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(FailureSchema.parse(first).error.code).toBe('input/missing');
    expect(RecordSchema.safeParse(second).success).toBe(true);
    expect(exitCode).toBe(2);
  });

  it('leaves no file behind where nothing could be read', async () => {
    const path = join(folder, 'never.ndjson');
    expect((await cli(['-o', path, join(folder, 'none.txt')])).exitCode).toBe(2);
    expect(existsSync(path)).toBe(false);
  });

  it('never shows control characters of a name', async () => {
    expect((await cli(['evil\u001b[31m\n.txt'])).stderr).not.toMatch(/\u001b|\n./);
  });
});

describe('size', () => {
  it.each([
    ['all of it', [], 100],
    ['what needs little', ['--only', 'dates,faq,sources'], 400],
  ])('takes time linear in the text, on one line: %s', async (_what, args, sentences) => {
    const seconds = async (times: number): Promise<number> => {
      const started = performance.now();
      expect((await cli([...args, '-'], UNIT.repeat(times))).exitCode).toBe(0);
      return performance.now() - started;
    };
    await seconds(sentences);
    const one = await seconds(sentences);
    const eight = await seconds(8 * sentences);
    expect(eight).toBeLessThan(20 * one + 500);
  });
});

const UNIT =
  'On Friday police in Kabul said 12 people were killed near the Ministry of Health, and Ahmed Wali (45) was hurt; ';
