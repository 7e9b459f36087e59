/** Runs in shards: parts that are told by the source, merged and verified; the line filter; the batch script of Slurm. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Heap } from '../src/batch/shards/heap.ts';
import { shardOf } from '../src/batch/shards/shard-of.ts';
import { slurmScript } from '../src/batch/shards/slurm-script.ts';
import { zip } from './helpers/archives.ts';
import { TABLES } from '../src/output/tables/index.ts';
import { cli } from './helpers/cli.ts';
import { start } from './helpers/program.ts';

const root = mkdtempSync(join(tmpdir(), 'factbox-shards-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string): string => join(root, name);
const file = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};

/** A line that is broken, ids that are repeated in other shards, one that looks like what is made of them. */
const feed = file(
  'feed.ndjson',
  Array.from({ length: 60 }, (_, i) =>
    i === 13
      ? '{"id":'
      : JSON.stringify({ id: i === 40 ? 'a1~2' : `a${i % 25}`, text: `It rained in Rome on ${i + 1} May 1999.` }),
  )
    .map((line) => `${line}\n`)
    .join(''),
);
for (let i = 0; i < 30; i += 1) file(`news/${i % 3}/story-${i}.txt`, `Story ${i}: it rained in Bonn.`);
file('news/empty.txt', '');
file('news/list.json', JSON.stringify([{ text: 'Bari.' }, { text: 'Oslo.' }, { text: 'Lima.' }]));
file(
  'news/old.zip',
  zip(Array.from({ length: 12 }, (_, i) => ({ name: `${i}.md`, bytes: i === 5 ? '' : `# Old ${i}` }))),
);

const SHARDS = 4;
const ONLY = ['--only', 'dates'];
const shards = Array.from({ length: SHARDS }, (_, i) => `${i + 1}/${SHARDS}`);
async function parts(folder: string, inputs: readonly string[], ...options: readonly string[]): Promise<void> {
  for (const shard of shards) await cli(['--shard', shard, '-d', at(folder), ...ONLY, ...options, ...inputs]);
}

describe('which shard', () => {
  it('never changes: parts of today are to be gone on with', () => {
    const sources = ['feed.ndjson:1', 'feed.ndjson:2', 'news/a.txt', 'old.zip!7.md', 'x.mp4', ''];
    expect(sources.map((source) => shardOf(source, 64))).toEqual([42, 18, 50, 2, 14, 57]);
  });

  it.each([
    ['lines', (i: number) => `feed.ndjson:${i}`],
    ['files with numbers', (i: number) => `news/${String(i).padStart(6, '0')}.html`],
    ['numbers with a step', (i: number) => `news/a${16 * i}.txt`],
    ['items of many feeds', (i: number) => `feed-${Math.floor(i / 10)}.xml#${i % 10}`],
    ['days', (i: number) => `${1990 + Math.floor(i / 700)}/${(i % 12) + 1}/${(i % 28) + 1}/${i}.txt`],
  ])('is as likely as any other for %s', (_what, sourceOf) => {
    const counts = new Map<number, number>();
    for (let i = 1; i <= 20_000; i += 1) {
      const shard = shardOf(sourceOf(i), 16);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    const all = [...counts.values()];
    expect(counts.size).toBe(16);
    expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.05);
  });
});

describe('parts of a whole', () => {
  it.each([
    ['a feed', [feed]],
    ['a folder with an archive', [at('news')]],
    ['several inputs, one of them twice', [feed, at('news'), feed]],
  ])('are merged to what one run writes: %s', async (what, inputs) => {
    const [folder, whole, merged] = [`parts of ${what}`, at('whole.ndjson'), at('merged.ndjson')];
    await cli(['-o', whole, ...ONLY, ...inputs]);
    await parts(folder, inputs);
    expect(await cli(['merge', at(folder), '-o', merged])).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(readFileSync(merged, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    const verified = await cli(['verify', at(folder), ...inputs]);
    expect([verified.exitCode, verified.stderr]).toEqual([
      0,
      expect.stringMatching(/all \d+ articles are in the 4 parts, each once/),
    ]);
  });

  it('are told what they hold beside them', async () => {
    const done = JSON.parse(readFileSync(at('parts of a feed/part-00002-of-00004.done.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(done).toMatchObject({
      shard: 2,
      of: 4,
      version: expect.any(String) as string,
      exitCode: expect.any(Number) as number,
    });
    expect(done['first']).toMatch(/feed\.ndjson:\d+$/);
    expect(readdirSync(at('parts of a feed')).filter((name) => name.includes('factbox'))).toEqual([]);
  });

  it('that are done are not done again, and those of other inputs or options are refused', async () => {
    const [input, folder] = [file('small.ndjson', '{"text":"Rome."}\n{"text":"Bonn."}\n'), at('small')];
    const run = (...options: readonly string[]) => cli(['--shard', '1/2', '-d', folder, ...options, input]);
    expect((await run()).exitCode).toBe(0);
    expect((await run()).stderr).toMatch(/nothing to do: part-00001-of-00002 is done, \d+ articles/);
    expect(await run('--slim')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('other options') as string,
    });
    appendFileSync(input, '{"text":"Bari."}\n');
    expect(await run()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('other inputs') as string });
    rmSync(join(folder, 'part-00001-of-00002.ndjson'));
    appendFileSync(input, '');
    expect(existsSync(join(folder, 'part-00001-of-00002.ndjson'))).toBe(false);
  });

  it('without an article are parts, too', async () => {
    const [input, folder] = [file('one.ndjson', '{"text":"Rome."}\n'), at('few')];
    for (const shard of shards) await cli(['--shard', shard, '-d', folder, input]);
    expect((await cli(['verify', folder, input])).exitCode).toBe(0);
    expect((await cli(['merge', folder])).stdout.split('\n').length).toBe(2);
  });

  it('of tables are files that are read together', async () => {
    await parts('tables', [feed], '-f', 'csv', '-f', 'ndjson');
    expect(readdirSync(at('tables')).filter((name) => name.startsWith('part-00001')).length).toBe(TABLES.length + 3);
    expect(readFileSync(at('tables/part-00003-of-00004.dates.csv'), 'utf8')).toMatch(/^article,/);
    expect((await cli(['merge', at('tables')])).exitCode).toBe(0);
  });

  it('are written by the process that was started last', async () => {
    const input = file('long.ndjson', '{"text":"On Friday two men were held in Oslo."}\n'.repeat(20_000));
    const { process: first, ended } = start(['-q', '--shard', '1/1', '-d', at('taken'), input]);
    const owner = at('taken/part-00001-of-00001.factbox-owner');
    while (first.exitCode === null && !existsSync(owner)) await sleep(5);
    writeFileSync(owner, 'another process on another machine\n');
    const { exitCode, stderr } = await ended;
    expect([exitCode, stderr]).toEqual([143, expect.stringContaining('another process has taken over this part')]);
  }, 60_000);

  it.each([
    [['--dedupe'], /--dedupe sees no other shard/],
    [['-f', 'brat'], /brat makes files for each article/],
    [['-'], /standard input cannot be shared out/],
  ])('%j are refused', async (args, message) => {
    const { exitCode, stderr } = await cli([
      '--shard',
      '1/2',
      '-d',
      at('refused'),
      ...args,
      ...(args[0] === '-' ? [] : [feed]),
    ]);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(message)]);
  });
});

const part = (name: string): string => at(`broken/part-${name}`);

describe('what is not whole', () => {
  it.each([
    ['a part is missing', () => rmSync(part('00002-of-00004.done.json')), /part-00002-of-00004: it is not done/, 2],
    ['a file is gone', () => rmSync(part('00003-of-00004.ndjson')), /00003-of-00004\.ndjson is missing/, 3],
    ['a file was cut', () => writeFileSync(part('00001-of-00004.ndjson'), ''), /has 0 bytes, not \d+/, 1],
    [
      'a byte was changed',
      () =>
        writeFileSync(
          part('00004-of-00004.ndjson'),
          readFileSync(part('00004-of-00004.ndjson'), 'utf8').replace('1999', '1998'),
        ),
      /its checksum is wrong/,
      4,
    ],
  ])('is told by merge and verify, with what to run again: %s', async (_what, spoil, message, shard) => {
    rmSync(at('broken'), { recursive: true, force: true });
    await parts('broken', [feed]);
    spoil();
    for (const args of [
      ['merge', at('broken'), '-o', at('never.ndjson')],
      ['verify', at('broken'), feed],
    ]) {
      const { exitCode, stderr } = await cli(args);
      expect([exitCode, stderr]).toEqual([3, expect.stringMatching(message)]);
      expect(stderr).toContain(`run again: --shard ${shard}/4 (of Slurm: sbatch --array=${shard} …)`);
    }
    expect(existsSync(at('never.ndjson'))).toBe(false);
  });

  it('is told by verify where the inputs are others', async () => {
    const input = file('grown.ndjson', '{"text":"Rome."}\n{"text":"Bonn."}\n');
    await parts('grown', [input]);
    writeFileSync(input, '{"text":"Rome."}\n{"text":"Lima."}\n{"text":"Bari."}\n');
    const { exitCode, stderr } = await cli(['verify', at('grown'), input]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/the names, sizes or times of the inputs were others/);
    expect(stderr).toMatch(/articles, the inputs have \d+ for it/); // where each line belongs hangs on the folder's name
  });

  it.each([
    ['no folder', 'nowhere', /no such folder/],
    ['no parts', 'news', /no parts in it/],
  ])('is told: %s', async (_what, folder, message) => {
    expect(await cli(['merge', at(folder)])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(message) as string,
    });
  });
});

const told = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> => {
  const { stdout, stderr } = await cli([...args, '--list', feed], null, env);
  return stderr === '' ? `${stdout.split('\n').length - 1} articles` : (stderr.split('\n')[0] ?? '');
};

describe('which part, as schedulers tell', () => {
  it('from the array of Slurm, or the index of a job of Kubernetes', async () => {
    const slurm = { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '4' };
    const third = await told(['--shard', '3/4'], {});
    expect(await told(['--shard'], slurm)).toBe(third);
    expect(await told(['--shard', 'auto'], slurm)).toBe(third);
    expect(await told(['--shard', 'auto/4'], { JOB_COMPLETION_INDEX: '2' })).toBe(third);
    expect(await told(['--shard'], { JOB_COMPLETION_INDEX: '2', JOB_COMPLETIONS: '4' })).toBe(third);
    expect(await told([], slurm)).toBe('60 articles');
    expect(await told(['--shard'], {})).toContain('no scheduler says which part');
  });
});

const filter = async (input: readonly string[]) =>
  (await cli(['filter', ...ONLY, '--slim'], input.map((line) => `${line}\n`).join(''))).stdout;

describe('the line filter', () => {
  const good = '{"id":"a","text":"It rained in Rome."}';
  const lines = [
    good,
    'broken',
    '',
    '{"text":""}',
    '[1]',
    `${good} ${good}`,
    '{"id":"a","text":"It rained in Bonn."}',
    good,
  ];
  it('gives a line for each line, in order, and ends well', async () => {
    const { stdout, stderr, exitCode } = await cli(['filter', ...ONLY], lines.join('\n'));
    const entries = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: { code: string }; document: { id: string } });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(entries.map(({ error, document }) => error?.code ?? document.id)).toEqual([
      'a',
      'article/not-json',
      'article/empty',
      'article/empty',
      'article/not-an-object',
      'article/not-json',
      'a',
      'a',
    ]);
  });

  it('gives the same bytes however the lines are parted, for tasks that run again or twice', async () => {
    const whole = await filter(lines);
    const partitions = [lines.slice(0, 3), lines.slice(3, 4), lines.slice(4)];
    const first = await Promise.all(partitions.map(filter));
    const copies = await Promise.all(partitions.map(filter));
    expect(first.join('')).toBe(whole);
    expect(copies).toEqual(first);
    expect(whole.startsWith((await filter(lines.slice(0, 1))).trimEnd())).toBe(true);
  });
});

describe('the batch script of Slurm', () => {
  const script = slurmScript({
    folder: "it's parts",
    tasks: 64,
    inputs: ['news/*.ndjson'],
    options: ['--only', 'dates'],
    program: ['node', 'factbox.js'],
    from: '/data',
    partition: 'short',
    time: null,
    memory: null,
    sample: { articles: 200, seconds: 2, characters: 400_000, megabytes: 300, files: 3, bytes: 12_800_000_000 },
  });

  it.each([
    '#SBATCH --array=1-64',
    '#SBATCH --requeue',
    '#SBATCH --partition=short',
    '#SBATCH --mem=768M',
    '#SBATCH --time=00:39:00', // twice 64,000 s of 64 tasks, and five minutes
    "factbox --shard \"$SLURM_ARRAY_TASK_ID/64\" -d 'it'\\''s parts' --only dates 'news/*.ndjson'",
    "factbox verify 'it'\\''s parts' 'news/*.ndjson' && factbox merge",
    '# Measured here: 200 articles in 2.0 s, 100 a second, 300 MB of memory.',
  ])('has %s', (line) => expect(script).toContain(line));

  it('is printed for inputs that can be measured', async () => {
    const { stdout, exitCode } = await cli([
      'slurm',
      feed,
      '-o',
      'parts',
      '--tasks',
      '8',
      '--min-confidence',
      '0.5',
      '--time',
      '1:00:00',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/--time=1:00:00[\s\S]*-d parts --min-confidence 0\.5 /);
    expect((await cli(['slurm', at('nowhere'), '-o', 'x', '--tasks', '8'])).exitCode).toBe(2);
  });
});

it('a heap gives what comes first', () => {
  const heap = new Heap<number>((a, b) => a < b);
  const numbers = [5, 3, 9, 1, 1, 8, 2];
  for (const number of numbers) heap.push(number);
  expect(numbers.map(() => heap.pop())).toEqual([1, 1, 2, 3, 5, 8, 9]);
  expect(heap.pop()).toBeUndefined();
});
