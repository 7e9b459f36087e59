/** A long run: threads, order, what breaks off and goes on. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { persistently } from '../src/batch/crew.ts';
import type { Job } from '../src/batch/job.ts';
import { uniquePaths } from '../src/batch/mirror.ts';
import { ordered } from '../src/batch/ordered.ts';
import { openReport, type Verbosity } from '../src/batch/report.ts';
import { Crashed, TimedOut, troubleOf } from '../src/batch/trouble.ts';
import type { Outcome } from '../src/batch/work.ts';
import { goldenArticles } from './helpers/articles.ts';
import { cli } from './helpers/cli.ts';
import { contents, writeFeed } from './helpers/feed.ts';
import { program, start } from './helpers/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const feed = at('feed.ndjson');
const lines = writeFeed(feed, 80);

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const jobOfText = (source: string): Job => ({
  kind: 'article',
  source,
  isMember: true,
  article: { text: source, options: {} },
  inPlace: true,
});

const done = (reason: string): Outcome => ({
  texts: [[reason]],
  failure: null,
  inPlace: true,
  exitCode: 0,
  tally: {},
  candidate: null,
});

const doubled = async (batch: readonly number[]): Promise<readonly number[]> => {
  await sleep(batch[0] === undefined ? 0 : 5 - (batch[0] % 5)); // later batches may be done earlier
  return batch.map((item) => item * 2);
};

/** A run that has stopped at its broken line, the second of three. */
async function stopped(name: string): Promise<{ readonly input: string; readonly output: string }> {
  const [input, output] = [at(`${name}.jsonl`), at(`${name}.out`)];
  writeFileSync(input, '{"id":"a","text":"Rome."}\n{"id":"b"}\n{"id":"c","text":"Bonn."}\n');
  const { exitCode, stderr } = await cli(['--fail-fast', '-o', output, input]);
  expect([exitCode, existsSync(output)]).toEqual([3, false]);
  expect(stderr).toContain('stopped at the first failure after 1 articles; the same command with --resume goes on');
  writeFileSync(input, '{"id":"a","text":"Rome."}\n{"id":"b","text":"Paris."}\n{"id":"c","text":"Bonn."}\n');
  return { input, output };
}

const ids = (output: string): readonly unknown[] =>
  readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);

describe('threads', () => {
  it('write the same as one, in every format', async () => {
    const formats = ['ndjson', 'json', 'casualties'];
    const targets = (run: string): readonly string[] =>
      formats.flatMap((format) => ['-f', format, '-o', at(`${run}.${format}`)]);
    expect((await cli([...targets('one'), feed])).exitCode).toBe(3);
    const { exitCode, stderr } = await program(['-j', '2', ...targets('two'), feed]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('no string "text"');
    for (const format of formats) expect(contents(at(`two.${format}`))).toEqual(contents(at(`one.${format}`)));
    expect(existsSync(at('two.ndjson.factbox-journal'))).toBe(false);
  }, 90_000);

  it('give up on an article that takes too long, and on no other', async () => {
    const unit =
      'On Friday police in Kabul said 12 people were killed near the Ministry of Health, and Ahmed Wali was hurt; ';
    const slow = at('slow.ndjson');
    const articles = [
      { id: 'a', text: 'Two men were held in Rome.' },
      { id: 'slow', text: unit.repeat(15_000) },
      { id: 'b', text: 'It rained in Bonn.' },
    ];
    writeFileSync(slow, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const { stdout, stderr, exitCode } = await program(['--timeout', '1', slow]);
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { document: { id: string }; error?: { code: string } });
    expect(entries.map(({ document, error }) => [document.id, error?.code])).toEqual([
      ['a', undefined],
      ['slow', 'article/timeout'],
      ['b', undefined],
    ]);
    expect(stderr).toContain('slow.ndjson:2: it took longer than 1 s; give it more with --timeout');
    expect(exitCode).toBe(3);
  }, 60_000);
});

describe('a thread that dies', () => {
  const given: string[] = [];
  const perform = async (jobs: readonly Job[]): Promise<readonly Outcome[]> => {
    given.push(jobs.map(({ source }) => source).join('+'));
    if (jobs.some(({ source }) => source === 'bomb' || source === 'huge')) throw new Error('out of memory');
    if (jobs.some(({ source }) => source === 'slow')) throw new TimedOut(1000);
    return jobs.map(({ source }) => done(source));
  };
  const performWithRoom = async (jobs: readonly Job[]): Promise<readonly Outcome[]> => {
    given.push('with room:');
    return jobs.every(({ source }) => source === 'huge') ? jobs.map(({ source }) => done(source)) : perform(jobs);
  };
  const hands = { perform, performWithRoom };
  const outcomes = async (sources: readonly string[]): Promise<readonly string[]> => {
    given.length = 0;
    const found = await persistently(sources.map(jobOfText), hands, (_, error) => done(troubleOf(error).code));
    return found.flatMap(({ texts }) => texts.flat());
  };

  it('costs only the article that killed it, which is tried twice', async () => {
    expect(await outcomes(['a', 'bomb', 'b'])).toEqual(['a', 'article/crash', 'b']);
    expect(given.filter((text) => text !== 'with room:')).toEqual(['a+bomb+b', 'a', 'bomb', 'b']);
    expect(await outcomes(['bomb'])).toEqual(['article/crash']);
    expect(given).toEqual(['bomb', 'with room:', 'bomb']);
  });

  it('costs nothing where the article only needs more room', async () => {
    expect(await outcomes(['huge', 'a'])).toEqual(['huge', 'a']);
    expect(given).toEqual(['huge+a', 'with room:', 'with room:', 'a']);
  });

  it('is not given an article again that was alone too slow', async () => {
    expect(await outcomes(['slow'])).toEqual(['article/timeout']);
    expect(given).toEqual(['slow']);
  });

  it('is told with its cause', () => {
    expect(troubleOf(new Crashed(new Error('out of memory'))).reason).toContain('(out of memory)');
  });
});

it('reads no further ahead than the window, and keeps the order', async () => {
  let [read, finished, widest] = [0, 0, 0];
  async function* items(): AsyncGenerator<number> {
    for (; read < 100; read += 1) yield read;
  }
  const results: number[] = [];
  for await (const [item, outcome] of ordered(items(), { batch: 3, window: 4, perform: doubled })) {
    expect(outcome).toBe(item * 2);
    finished += 1;
    widest = Math.max(widest, read - finished);
    results.push(item);
  }
  expect(results).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(widest).toBeLessThanOrEqual(3 * 5);
});

describe('a run that breaks off', () => {
  it('finishes the article in hand when interrupted, says so, and goes on', async () => {
    const [output, journal] = [at('interrupted.ndjson'), at('interrupted.ndjson.factbox-journal')];
    const { process: child, ended } = start(['-o', output, feed]);
    while (sizeOf(journal) < 500) await sleep(5);
    child.kill('SIGINT');
    const { exitCode, stderr } = await ended;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/interrupted after \d+ articles; the same command with --resume goes on from there/);
    expect(existsSync(output)).toBe(false);
    expect((await cli(['--resume', '--summary', '-o', output, feed])).stderr).toMatch(/after \d+ of an earlier run/);
    expect(contents(output)).toEqual(contents(at('one.ndjson')));
  });

  it('heals a torn end of output and journal', async () => {
    const { input, output } = await stopped('torn');
    appendFileSync(`${output}.factbox-partial`, '{"schema":"factbox/v1","docu');
    appendFileSync(`${output}.factbox-journal`, '{"key":"12');
    expect((await cli(['--resume', '-o', output, input])).exitCode).toBe(0);
    expect(ids(output)).toEqual(['a', 'b', 'c']);
  });

  it('does anew what its journal tells of more than its output holds', async () => {
    const { input, output } = await stopped('lost');
    writeFileSync(`${output}.factbox-partial`, '');
    expect((await cli(['--resume', '-o', output, input])).exitCode).toBe(0);
    expect(ids(output)).toEqual(['a', 'b', 'c']);
  });

  it('does anew what follows a changed input', async () => {
    const { input, output } = await stopped('changed');
    writeFileSync(input, '{"id":"x","text":"Rome."}\n');
    expect((await cli(['--resume', '-o', output, input])).exitCode).toBe(0);
    expect(ids(output)).toEqual(['x']);
  });

  it('does not go on with other options', async () => {
    const { input, output } = await stopped('other');
    const { exitCode, stderr } = await cli(['--resume', '--only', 'dates', '-o', output, input]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/had other options, or another version or lexicon; give the same ones/);
    expect((await cli(['--resume', input])).stderr).toMatch(/--resume needs a file or a folder/);
  });

  it('starts anew where nothing broke off, and without --resume', async () => {
    const { input, output } = await stopped('anew');
    expect((await cli(['-o', output, input])).exitCode).toBe(0);
    expect((await cli(['--resume', '-o', output, input])).exitCode).toBe(0);
    expect(ids(output)).toEqual(['a', 'b', 'c']);
  });

  it.runIf(existsSync('/dev/full'))('tells that the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { exitCode, stderr } = await start([feed], full).ended;
    closeSync(full);
    expect([exitCode, stderr]).toEqual([
      5,
      expect.stringContaining('standard output: cannot write: no space left on the device'),
    ]);
  });
});

it('gives no two articles one path, and none outside the folder', () => {
  const pathOf = uniquePaths();
  const paths = [
    'news/a.txt',
    './news//a.txt',
    'NEWS/A.TXT',
    '../../etc/passwd',
    '/etc/passwd',
    'old.zip!../in/a.txt',
    'feed.ndjson:17',
    'a:b',
    'a_b',
    'a_b-2',
    `${'é'.repeat(300)}.txt`,
    'line\nbreak\u001b[31m',
    '..',
    '',
  ].map(pathOf);
  expect(paths).toEqual([
    'news/a.txt',
    'news/a.txt-2',
    'NEWS/A.TXT-3',
    '_up/_up/etc/passwd',
    'etc/passwd',
    'old.zip/_up/in/a.txt',
    'feed.ndjson/17',
    'a_b',
    'a_b-2',
    'a_b-2-2',
    expect.stringMatching(/^é{40}-[0-9a-f]{16}$/),
    'line_break_[31m',
    '_up',
    'article',
  ]);
});

describe('progress', () => {
  const outcome: Outcome = {
    texts: [],
    failure: null,
    inPlace: true,
    exitCode: 0,
    tally: { dates: 2 },
    candidate: null,
  };
  const told = (isTTY: boolean, progress: boolean, verbosity: Verbosity = 'normal'): string => {
    const stderr: PassThrough & { isTTY?: boolean } = new PassThrough();
    stderr.isTTY = isTTY;
    const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} };
    const report = openReport({ verbosity, progress, summary: null, totalBytes: 1000 }, io);
    report.count(jobOfText('x'.repeat(100)), outcome);
    report.complain('bad luck');
    report.close();
    return String(stderr.read() ?? '');
  };

  it('is told on a terminal, and cleared for what else is told', () => {
    expect(told(true, true)).toMatch(
      /^\r\u001b\[K1 articles · \d+\/s · 0 failed · about \d+ s left\r\u001b\[Kfactbox: bad luck\n\r\u001b\[K$/,
    );
  });

  it('is told nowhere else, nor with --no-progress or --quiet', () => {
    expect(told(false, true)).toBe('factbox: bad luck\n');
    expect(told(true, false)).toBe('factbox: bad luck\n');
    expect(told(true, true, 'quiet')).toBe('factbox: bad luck\n');
  });

  it('is told of each article with --verbose', () => {
    expect(told(false, true, 'verbose')).toMatch(/^factbox: .*: 2 dates\nfactbox: bad luck\n$/);
  });
});

describe('options of a run', () => {
  it('--shard parts the articles without loss', async () => {
    const sources = async (part: string): Promise<readonly string[]> =>
      (await cli(['--only', 'dates', '--shard', part, feed])).stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { document: { source: string } }).document.source);
    const parts = [await sources('1/3'), await sources('2/3'), await sources('3/3')];
    expect(new Set(parts.flat()).size).toBe(lines.length);
    expect(parts.flat().length).toBe(lines.length);
    expect((await cli(['--shard', '4/3', feed])).stderr).toMatch(/"4\/3" is no part of a whole/);
  });

  it('--dedupe names what an article repeats, wholly or nearly, and nothing else', async () => {
    const [first, second] = goldenArticles.filter(({ slug }) => slug === 'earthquake' || slug === 'protest');
    if (first === undefined || second === undefined) throw new Error('two articles are needed');
    const articles = [
      { id: 'first', text: first.text },
      { id: 'other', text: second.text },
      { id: 'same', text: first.text },
      { id: 'near', text: first.text.replace('At least 61', 'At least 62').replace('Wednesday', 'Thursday') },
      { id: 'short', text: 'It rained in Rome.' },
      { id: 'short-same', text: 'It rained, in Rome!' },
      { id: 'none', text: '…' },
      { id: 'none-too', text: '—' },
    ];
    const input = articles.map((article) => JSON.stringify(article)).join('\n');
    const duplicatesOf = async (args: readonly string[]): Promise<object> =>
      Object.fromEntries(
        (await cli(['--input-format', 'ndjson', ...args], input)).stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { document: { id: string; duplicateOf: string | null } })
          .flatMap(({ document }) => (document.duplicateOf === null ? [] : [[document.id, document.duplicateOf]])),
      );
    expect(await duplicatesOf(['--dedupe'])).toEqual({ same: 'first', near: 'first', 'short-same': 'short' });
    expect(await duplicatesOf([])).toEqual({});
  });

  it('--errors lists the failures, --summary tells what was done', async () => {
    const errors = at('errors.ndjson');
    const { stdout, stderr } = await cli(['--only', 'dates', '--errors', errors, '--summary', feed]);
    const failed = stdout.split('\n').filter((line) => line.includes('"error"'));
    expect(failed.length).toBe(4);
    expect(readFileSync(errors, 'utf8').trim().split('\n')).toEqual(failed);
    expect(stderr).toMatch(
      new RegExp(`^articles  ${lines.length}\nfailed    4: 4 article/no-text\nvalues    \\d+ dates, 0 actors`, 'm'),
    );
  });

  it.each([
    [['-j', '0'], /"0" is no number of threads/],
    [['-j', 'all'], /"all" is no number of threads/],
    [['--timeout', '-1'], /"-1" is no number of seconds/],
  ])('%j is refused', async (args, message) => {
    const { exitCode, stderr } = await cli([...args, feed]);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(message)]);
  });
});
