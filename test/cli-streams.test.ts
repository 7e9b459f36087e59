/** What happens around a run: closed and full streams, signals, permissions, small limits, files that grow. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { start } from './helpers/program.ts';
import { isRoot, shell } from './helpers/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-streams-'));
chmodSync(folder, 0o777);
afterAll(() => rmSync(folder, { recursive: true }));
const broken = '{"text":"Rome."}\n{"id":"b"}\n{"text":"Bonn."}\n';
writeFileSync(join(folder, 'feed.ndjson'), broken.repeat(3));
if (isRoot) execFileSync('mknod', ['-m', '666', join(folder, 'full'), 'c', '1', '7']);

describe('standard error that takes nothing costs no record', () => {
  it.each([
    ['closed', 'factbox feed.ndjson 2>&- | wc -l', '9'],
    ['a reader that is gone', 'factbox -v feed.ndjson 2> >(true) | wc -l', '9'],
    ['full', `factbox feed.ndjson 2>${isRoot ? 'full' : '/dev/null'} | wc -l`, '9'],
  ])('%s', (_what, script, expected) => {
    expect(shell(script, { cwd: folder }).stdout.trim()).toBe(expected);
  });
});

describe('standard output that takes nothing', () => {
  const all = 'for c in --help --version schema "completion bash" --print-config "feed.ndjson"; do factbox $c';
  it('is no error where its reader is gone', () => {
    const { stdout, stderr } = shell(`set -o pipefail; ${all} 2>err | true; echo $?; grep -c "    at " err; done`, {
      cwd: folder,
    });
    expect([stdout.trim().split('\n'), stderr]).toEqual([Array.from({ length: 12 }, () => '0'), '']);
  });

  it.runIf(isRoot)('is told where it is full, exit 5', () => {
    const { stdout } = shell(`${all} 2>err >full; echo $?; grep -c "no space left" err; done`, { cwd: folder });
    expect(stdout.trim().split('\n')).toEqual(Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? '5' : '1')));
  });
});

it('ends with 143 when it is terminated, and says how to go on', async () => {
  const lines = `{"text":"${'Two men were held in Oslo on Friday. '.repeat(200)}"}\n`.repeat(200);
  writeFileSync(join(folder, 'long.ndjson'), lines);
  const { process: child, ended } = start(['-o', join(folder, 'long.out'), join(folder, 'long.ndjson')]);
  while (!existsSync(join(folder, 'long.out.factbox-partial'))) await sleep(5);
  await sleep(50);
  child.kill('SIGTERM');
  const { exitCode, stderr } = await ended;
  expect([exitCode, stderr]).toEqual([143, expect.stringContaining('--resume')]);
});

it('reads on after a folder, a file and a link that it may not read', () => {
  for (const name of ['tree/a', 'tree/closed', 'tree/z']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['tree/a/a.txt', 'tree/closed/c.txt', 'tree/m.txt', 'tree/z/z.txt'])
    writeFileSync(join(folder, name), 'Rome.');
  chmodSync(join(folder, 'tree/closed'), 0o000);
  chmodSync(join(folder, 'tree/m.txt'), 0o000);
  symlinkSync('nowhere', join(folder, 'tree/n.txt'));
  execFileSync('mkfifo', [join(folder, 'tree/pipe.txt')]);
  symlinkSync('pipe.txt', join(folder, 'tree/to-pipe.txt'));
  const { stdout, stderr, exitCode } = shell('factbox tree', { cwd: folder, asUser: true });
  const told = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => /"source":"(.*?)"/.exec(line)?.[1] + (line.includes('"error"') ? ' !' : ''));
  expect(told).toEqual(['tree/a/a.txt', 'tree/closed !', 'tree/m.txt !', 'tree/n.txt !', 'tree/z/z.txt']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('passed over 2 entries');
  chmodSync(join(folder, 'tree/closed'), 0o755);
});

it('needs few open files', () => {
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < 100; i += 1) writeFileSync(join(folder, `many/${i}.txt`), 'Rome.');
  expect(
    shell('ulimit -n 48; factbox -q many -d out; find out -name "*.json" | wc -l', { cwd: folder }).stdout.trim(),
  ).toBe('100');
});

it('gives a record as soon as its line has come', async () => {
  const child = spawn(process.execPath, ['bin/factbox.js', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waits: number[] = [];
  for (let i = 0; i < 8; i += 1) {
    const came = once(child.stdout, 'data');
    const sent = performance.now();
    child.stdin.write(`{"text":"Two men were held in Oslo on Friday, ${i}."}\n`);
    await came;
    waits.push(performance.now() - sent);
  }
  child.stdin.end();
  expect(Math.min(...waits.slice(3))).toBeLessThan(100); // once warm; other work on the machine may hold one up
});

it('loses an article that takes more memory than there is, and no other, with one thread, too', () => {
  const long = 'On Friday police in Kabul said 12 people were killed, and Ahmed Wali was hurt. '.repeat(16_000);
  const texts = ['Rome.', long, 'Bonn.'].map((text) => `${JSON.stringify({ text })}\n`);
  writeFileSync(join(folder, 'huge.ndjson'), texts.join(''));
  const { stdout, stderr } = shell('factbox huge.ndjson | cut -c1-40; echo ${PIPESTATUS[0]}', {
    cwd: folder,
    env: { NODE_OPTIONS: '--max-old-space-size=90' },
  });
  expect(stdout.trim().split('\n').length).toBe(4);
  expect([stdout.trim().slice(-1), stderr]).toEqual([
    '3',
    expect.stringContaining('it broke the thread that it was read in alone'),
  ]);
}, 60_000);
