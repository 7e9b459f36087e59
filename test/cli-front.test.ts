/** Front doors: option values, wrong options, names of inputs, settings; several formats, convert, --list, --resume again. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { extract, extractFile, extractFiles, jsonSchema, type Failure, UserError } from '../src/index.ts';
import { type FactboxRecord, filled, RecordSchema } from '../src/model/record.ts';
import { cli } from './helpers/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-front-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};
const ARTICLE = file('a.txt', 'Two men were held in Oslo on Friday.');
const FEED = file(
  'feed.ndjson',
  '{"id":"a","text":"It rained in Rome."}\n{"id":"b"}\n{"id":"c","text":"Bonn froze."}\n',
);
const idsIn = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Failure).document.id);

const sources = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await cli(['--only', 'sources', ...args])).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Failure).document.source.replace(`${folder}/`, ''));

const contents = (path: string): unknown => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return (readdirSync(path, { recursive: true }) as string[])
      .filter((name) => /\.(?:csv|parquet|json)$/.test(name))
      .sort()
      .map((name) => {
        try {
          return readFileSync(join(path, name), 'latin1');
        } catch {
          return name;
        }
      });
  }
};

describe('options', () => {
  it.each([
    ['a format that is nearly one', ['-f', 'ndjsn', ARTICLE], /did you mean ndjson\?/],
    ['a part that is nearly one', ['--only', 'date', ARTICLE], /did you mean dates\?/],
    ['a field that is nearly one', ['--fields', 'txt=body', ARTICLE], /did you mean text\?/],
    ['an option that is nearly one', ['--outptu', 'x', ARTICLE], /Did you mean --output\?/],
    ['a command that is nearly one', ['shcema'], /no such file.*did you mean the command schema\?/],
    ['an option given twice', ['--published', '2024-01-01', '--published', '2024-01-02', ARTICLE], /is given twice/],
    ['an option of another command', ['explain', '-o', 'x', ARTICLE], /unknown option '-o'/],
    [
      'an option before a command that has none',
      ['--jobs', '2', 'schema'],
      /'-j, --jobs <n>' does not belong to the command schema/,
    ],
    ['several formats in one place', ['-f', 'csv', '-f', 'json', ARTICLE], /several formats need a place each/],
    ['a name that is no format of ours', ['-o', at('x.xlsx'), ARTICLE], /\.xlsx is no format that factbox writes/],
    ['a name that is no packing of ours', ['-o', at('x.ndjson.zip'), ARTICLE], /\.zip is not written/],
    ['an empty name', ['-o', '', ARTICLE], /the name of an output is empty/],
    ['a delimiter that is none', ['--delimiter', ';;', ARTICLE], /is no delimiter/],
    ['a limit that is none', ['--limit', '0', ARTICLE], /is no number of articles/],
    ['a glob that is empty', ['--ignore', '', ARTICLE], /--ignore.*it is empty/],
    ['a field that is named twice', ['--fields', 'text=a,text=b', ARTICLE], /text is named twice/],
    ['an encoding of bytes, not of texts', ['--encoding', 'base64', ARTICLE], /is no encoding/],
    ['nothing to append to', ['--append', ARTICLE], /--append adds to a file/],
    ['an empty input, as of an unset variable', [''], /the name of an input is empty/],
    ['an address', ['https://example.org/a.html'], /nothing is fetched: download it first/],
    ['an address of a file', ['file:///tmp/a.txt'], /name it by its path/],
    ['a time that Slurm has not', ['slurm', ARTICLE, '-o', 'x', '--tasks', '2', '--time', 'soon'], /is no time limit/],
    [
      'memory that Slurm has not',
      ['slurm', ARTICLE, '-o', 'x', '--tasks', '2', '--mem', 'lots'],
      /no amount of memory/,
    ],
    ['inputs of Slurm that are missing', ['slurm', at('none'), '-o', 'x', '--tasks', '2'], /none: no such file/],
    ['a format for a field that has none', ['--fields', 'title:html=x', ARTICLE], /only the text has a format/],
  ])('%s', async (_what, args, message) => {
    const { exitCode, stderr, stdout } = await cli(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect([1, 2]).toContain(exitCode);
  });

  it('empty variables are as none; the environment counts', async () => {
    const env = { FACTBOX_ONLY: '', FACTBOX_OFFSETS: '', FACTBOX_CONFIG: '', FACTBOX_OUTPUT: '' };
    expect((await cli([ARTICLE], null, env)).exitCode).toBe(0);
    expect((await cli([ARTICLE], null, { FACTBOX_ONLY: 'nothing' })).exitCode).toBe(1);
  });

  it.each([
    ['a byte order mark', '\ufeff{"only": "dates"}', 0, /^$/],
    ['a comma too many', '{\n  "only": "dates",\n}', 1, /line 3, column 1/],
    ['a name that is nearly one', '{"ony": "dates"}', 1, /did you mean only\?/],
    ['a word that is none', '{"jobs":\n 2, "slim": yes}', 1, /line 2, column 13: not JSON \(Unexpected token/],
    ['an empty glob', '{"ignore": [""]}', 1, /"ignore": it is empty/],
  ])('settings with %s', async (_what, content, code, message) => {
    const { exitCode, stderr } = await cli(['--config', file('c.json', content), ARTICLE]);
    expect([exitCode, stderr]).toEqual([code, expect.stringMatching(message)]);
  });
});

describe('names of inputs', () => {
  for (const name of ['in/a.txt', 'in/b/c.txt', 'in/b/d.md', 'in/x{1,2}.txt']) file(name, `Rome ${name}.`);

  it.each([
    ['braces', [at('in/{a,zz}.txt')], ['in/a.txt']],
    ['braces and stars', [at('in/**/*.{md,none}')], ['in/b/d.md']],
    ['a file whose name has braces', [at('in/x{1,2}.txt')], ['in/x{1,2}.txt']],
    ['--ignore from where the user stands', ['--ignore', at('in/b').replace(`${process.cwd()}/`, ''), at('in')], null],
    ['a list with a byte order mark', ['--files-from', file('list', `\ufeff${at('in/a.txt')}\r\n`)], ['in/a.txt']],
  ])('%s', async (_what, args, expected) => {
    if (expected !== null) expect(await sources(...args)).toEqual(expected);
    else expect((await sources(...args)).length).toBeGreaterThan(0);
  });

  it('that are not UTF-8', async () => {
    mkdirSync(at('odd'), { recursive: true });
    writeFileSync(Buffer.concat([Buffer.from(`${at('odd')}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]), 'Rome.');
    expect((await sources(at('odd'))).length).toBe(1);
    expect((await cli([`${at('odd')}/caf\ufffd.txt`])).exitCode).toBe(0);
  });

  it('--list tells what would be read, as what', async () => {
    const { stdout, exitCode } = await cli(['--list', ARTICLE, FEED, at('none')]);
    expect(exitCode).toBe(3);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t').slice(1, 2)),
    ).toEqual([
      ['text'],
      ['text'],
      [expect.stringContaining('not read: article/no-text')],
      ['text'],
      [expect.stringContaining('not read: input/missing')],
    ]);
  });

  it('--limit reads no more', async () => {
    expect((await cli(['--limit', '1', FEED])).stdout.split('\n').filter(Boolean).length).toBe(1);
  });
});

describe('several formats in one run', () => {
  it('each goes to its place, and is as it is alone', async () => {
    const args = [
      '-f',
      'ndjson',
      '-o',
      at('m.ndjson'),
      '-f',
      'parquet',
      '-f',
      'csv',
      '-d',
      at('m'),
      '-o',
      at('m.geojson.gz'),
    ];
    expect((await cli([...args, ARTICLE])).exitCode).toBe(0);
    await cli(['-o', at('alone.ndjson'), ARTICLE]);
    await cli(['-f', 'csv', '-d', at('alone'), ARTICLE]);
    await cli(['-o', at('alone.geojson'), ARTICLE]);
    expect(readFileSync(at('m.ndjson'), 'utf8')).toBe(readFileSync(at('alone.ndjson'), 'utf8'));
    expect(readFileSync(at('m/dates.csv'), 'utf8')).toBe(readFileSync(at('alone/dates.csv'), 'utf8'));
    expect(gunzipSync(readFileSync(at('m.geojson.gz'))).toString()).toBe(readFileSync(at('alone.geojson'), 'utf8'));
    expect(readdirSync(at('m')).filter((name) => name.endsWith('.parquet')).length).toBe(11);
  });

  it('--append adds, without a second header; gzip, too', async () => {
    for (const name of ['x.ndjson', 'x.ndjson.gz'])
      for (let run = 0; run < 2; run += 1) expect((await cli(['--append', '-o', at(name), ARTICLE])).exitCode).toBe(0);
    expect(readFileSync(at('x.ndjson'), 'utf8').trim().split('\n').length).toBe(2);
    expect(gunzipSync(readFileSync(at('x.ndjson.gz'))).toString()).toBe(readFileSync(at('x.ndjson'), 'utf8'));
    for (let run = 0; run < 2; run += 1) await cli(['--append', '--table', 'dates', '-o', at('x.csv'), ARTICLE]);
    expect(
      readFileSync(at('x.csv'), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('article,')).length,
    ).toBe(1);
    expect((await cli(['--append', '-o', at('x.json'), ARTICLE, ARTICLE])).stderr).toMatch(/--append/);
  });

  it('--summary FILE.json, with -q, too; never an input', async () => {
    const { stderr } = await cli(['-q', '--summary', at('s.json'), FEED]);
    expect(stderr).toBe('');
    expect(JSON.parse(readFileSync(at('s.json'), 'utf8'))).toMatchObject({
      articles: 3,
      failed: 1,
      failures: { 'article/no-text': 1 },
      exitCode: 3,
    });
    const own = file('own.json', '{"text":"It rained in Rome."}');
    expect((await cli(['--summary', own])).stderr).toContain('articles  1');
    expect(readFileSync(own, 'utf8')).toContain('rained');
  });
});

describe('a run that was finished', () => {
  it.each([
    ['ndjson', ['-o', at('r.ndjson')]],
    ['json', ['-o', at('r.json')]],
    ['csv', ['-f', 'csv', '-d', at('rcsv')]],
    ['parquet', ['-f', 'parquet', '-d', at('rparquet')]],
    ['gzip', ['-o', at('r.ndjson.gz')]],
    ['a tree', ['-d', at('rtree')]],
  ])('does nothing with --resume, and what is new of a grown input: %s', async (what, target) => {
    const input = file(
      `grows-${what}.ndjson`,
      '{"id":"a","text":"It rained in Rome."}\n{"id":"b","text":"Bonn froze."}\n',
    );
    const whole = target.map((part) => part.replace(folder, at('undisturbed-')));
    mkdirSync(at('undisturbed-'), { recursive: true });
    expect((await cli([...target, input])).exitCode).toBe(0);
    const again = await cli(['--resume', ...target, input]);
    expect([again.exitCode, again.stderr]).toEqual([
      0,
      expect.stringContaining('nothing to do: all 2 articles are done'),
    ]);
    writeFileSync(input, `${readFileSync(input, 'utf8')}{"id":"c","text":"Paris burned."}\n`);
    expect((await cli(['--resume', ...target, input])).stderr).toBe('');
    await cli([...whole, input]);
    expect(contents(target.at(-1) ?? '')).toEqual(contents(whole.at(-1) ?? ''));
  });

  it('does all anew where an article has changed', async () => {
    const input = file('changes.ndjson', '{"id":"a","text":"Rome."}\n');
    await cli(['-o', at('ch.ndjson'), input]);
    writeFileSync(input, '{"id":"x","text":"Bonn."}\n');
    await cli(['--resume', '-o', at('ch.ndjson'), input]);
    expect(idsIn(at('ch.ndjson'))).toEqual(['x']);
  });
});

describe('convert', () => {
  it('makes a page of one record among lines, and says what to do with two', async () => {
    const { stdout: record } = await cli(['--text', '-f', 'ndjson'], 'Two people died in Rome.');
    const page = await cli(['convert', '-f', 'html', '-'], record);
    expect([page.exitCode, page.stdout.slice(0, 15)]).toEqual([0, '<!doctype html>']);
    const two = await cli(['convert', '-f', 'html', '-'], record + record);
    expect([two.exitCode, two.stdout]).toEqual([1, '']);
    expect(two.stderr).toMatch(/html holds one article, and there are several: name a folder with -d DIR/);
  });
  it.each(['csv', 'parquet'])('gives the tables of a run without extracting again: %s', async (format) => {
    await cli(['--text', '-o', at('c.ndjson'), FEED]);
    await cli(['-f', format, '-d', at(`c1-${format}`), FEED]);
    expect((await cli(['convert', at('c.ndjson'), '-f', format, '-d', at(`c2-${format}`)])).exitCode).toBe(3);
    for (const name of readdirSync(at(`c1-${format}`)).filter((one) => !one.startsWith('.')))
      expect(readFileSync(join(at(`c2-${format}`), name))).toEqual(readFileSync(join(at(`c1-${format}`), name)));
  });

  it('reads json, lists, trees, gzip, slim records', async () => {
    await cli(['-o', at('all.json'), FEED]);
    await cli(['-d', at('tree'), FEED]);
    await cli(['--slim', '-o', at('slim.ndjson.gz'), FEED]);
    await cli(['-o', at('plain.ndjson'), FEED]);
    for (const input of ['all.json', 'tree', 'plain.ndjson']) {
      const { stdout, exitCode } = await cli(['convert', '-f', 'ndjson', at(input)]);
      expect([exitCode, stdout]).toEqual([3, readFileSync(at('plain.ndjson'), 'utf8')]);
    }
    const slim = await cli(['convert', '-f', 'ndjson', at('slim.ndjson.gz')]);
    expect(slim.stdout.replace(/"(?:sections|sentences)":\[[^\]]*\],?/g, '')).toBe(
      readFileSync(at('plain.ndjson'), 'utf8').replace(/"(?:sections|sentences)":\[[^\]]*\],?/g, ''),
    );
  });

  it('keeps what others, or later versions, have added to a record', async () => {
    await cli(['-o', at('own.ndjson'), ARTICLE]);
    const added = readFileSync(at('own.ndjson'), 'utf8').replace('{"schema"', '{"project":"x","schema"');
    const { stdout, exitCode } = await cli(['convert', file('added.ndjson', added), '-f', 'ndjson']);
    expect([exitCode, stdout]).toEqual([0, added]);
    expect((await cli(['convert', at('added.ndjson'), '-f', 'csv', '--table', 'counts'])).stdout).toContain('Two men');
  });

  it('tells what is no record, or lacks its text', async () => {
    expect((await cli(['convert', FEED, '-f', 'ndjson'])).stderr).toContain('no record of factbox/v1');
    await cli(['-o', at('bare.ndjson'), ARTICLE]);
    expect((await cli(['convert', at('bare.ndjson'), '-f', 'brat', '-d', at('brat')])).stderr).toContain(
      'make records with --text',
    );
  });

  it('slim records have no nulls and no empty lists, and are whole again when filled', () => {
    const record = extract('Two men were held in Oslo on Friday.');
    const text = readFileSync(at('slim.ndjson.gz'));
    expect(gunzipSync(text).toString()).not.toMatch(/null(?!,"source":"[^"]*"\},"error")|\[\]/);
    expect(RecordSchema.parse(filled(JSON.parse(JSON.stringify(record))))).toEqual(record);
  });
});

describe('the library', () => {
  it('reads files and streams, and tells failures in their places', async () => {
    const entries: (FactboxRecord | Failure)[] = [];
    for await (const entry of extractFiles([FEED, Readable.from([Buffer.from('It rained in Rome.')])]))
      entries.push(entry);
    expect(
      entries.map((entry) => ('error' in entry ? entry.error.code : entry.document.source.replace(folder, ''))),
    ).toEqual(['/feed.ndjson:1', 'article/no-text', '/feed.ndjson:3', 'stdin']);
    expect((await extractFile(file('z.txt.gz', gzipSync('It rained in Rome.')))).locations[0]?.name).toBe('Rome');
    await expect(extractFile(FEED)).rejects.toThrow(UserError);
    await expect(extractFile(at('none'))).rejects.toThrow(/no such file/);
  });

  it.each([
    ['a date that is none', { published: '2024-13-45' }],
    ['a date in another form', { published: 'yesterday' }],
    ['an unknown part', { only: ['people'] }],
    ['an unknown unit', { offsets: 'bytes' }],
    ['a confidence of no kind', { minConfidence: 80 }],
    ['an option that is none', { publishd: '2024-01-01' }],
  ])('throws a UserError for %s', (_what, options) => {
    expect(() => extract('Rome.', options as object)).toThrow(UserError);
  });

  it.each([
    ['a format of inputs that is none', { inputFormat: 'xml' }],
    ['an encoding that is none', { inputEncoding: 'klingon' }],
    ['fields that are none', { fields: { txt: { path: 'body' } } }],
    ['a key that is no field', { fields: { text: 'body' } }],
    ['a delimiter that is none', { delimiter: '' }],
    ['no bytes at all', { maxBytes: 0 }],
    ['an empty glob', { ignore: [''] }],
    ['an option that is none', { jobs: 2 }],
  ])('throws a UserError for %s of files', async (_what, options) => {
    await expect(extractFile(ARTICLE, options as object)).rejects.toThrow(UserError);
  });
});

it('publishes a schema that records and failures fulfil', async () => {
  const { anyOf, properties } = jsonSchema() as { anyOf: { required: string[] }[]; properties: object };
  const { stdout } = await cli([FEED]);
  const [record, failure] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => Object.keys(JSON.parse(line) as object));
  expect(anyOf[0]?.required.every((name) => record?.includes(name))).toBe(true);
  expect(anyOf[1]?.required).toEqual(failure);
  for (const name of [...(record ?? []), ...(failure ?? [])]) expect(Object.keys(properties)).toContain(name);
});
