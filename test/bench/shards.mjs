/**
 * What shards cost: how even they are, what sixteen of them take against one run, how soon a second launch ends, what merging a million
 * records needs. Prints the rates that plan.mjs counts with. `node test/bench/shards.mjs [ARTICLES]`
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shardOf } from '../../dist/batch/shards/shard-of.js';
import { articles } from './articles.mjs';

const FACTBOX = resolve('bin/factbox.js');
const root = mkdtempSync(join(tmpdir(), 'factbox-shards-'));
const texts = articles(2000).list.map(({ text }) => text);
const at = (name) => join(root, name);

/** Seconds of processor time, and of the clock. */
function timed(args) {
  const script = `TIMEFORMAT='%U %S %R'; time '${process.execPath}' '${FACTBOX}' ${args.map((arg) => `'${arg}'`).join(' ')} >/dev/null 2>&1`;
  const [user, system, clock] = execFileSync('bash', ['-c', `{ ${script}; } 2>&1 || true`], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number);
  return { cpu: user + system, clock };
}

/** The most memory that a run had, in MB, and its seconds. */
function peakOf(args) {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(process.execPath, [FACTBOX, ...args], { stdio: 'ignore' });
    let peak = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        );
      } catch {
        return; // it has ended
      }
    }, 20);
    child.on('close', (exitCode) => {
      clearInterval(look);
      done({ megabytes: Math.round(peak), seconds: (performance.now() - started) / 1000, exitCode });
    });
  });
}

function evenness(count, shards) {
  const bytes = Array.from({ length: shards }, () => 0);
  for (let i = 1; i <= count; i += 1)
    bytes[shardOf(`feed.ndjson:${i}`, shards) - 1] += texts[(i * 7919) % texts.length].length;
  return Math.max(...bytes) / Math.min(...bytes) - 1;
}

function writeFeed(path, count) {
  writeFileSync(path, '');
  for (let i = 0; i < count; i += 1)
    appendFileSync(path, `${JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] })}\n`);
}

/** Parts as shards leave them, of records that are small. */
function writeParts(folder, records, shards) {
  mkdirSync(folder);
  const parts = Array.from({ length: shards }, () => ({ lines: [], places: [] }));
  for (let i = 0; i < records; i += 1) {
    const { lines, places } = parts[shardOf(`feed.ndjson:${i + 1}`, shards) - 1];
    lines.push(
      `{"schema":"factbox/v1","document":{"id":"a${i}","source":"feed.ndjson:${i + 1}"},"dates":[],"counts":[]}\n`,
    );
    places.push(`${i}\n`);
  }
  for (const [index, { lines, places }] of parts.entries()) {
    const name = `part-${String(index + 1).padStart(5, '0')}-of-${String(shards).padStart(5, '0')}`;
    const files = [
      ['.ndjson', lines],
      ['.order', places],
    ].map(([ending, content]) => {
      const text = content.join('');
      writeFileSync(join(folder, name + ending), text);
      return {
        name: name + ending,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    });
    writeFileSync(
      join(folder, `${name}.done.json`),
      JSON.stringify({
        format: 'factbox-shard/1',
        shard: index + 1,
        of: shards,
        input: '',
        configuration: '',
        articles: lines.length,
        files,
      }),
    );
  }
}

const print = (what, value) => console.log(`${what.padEnd(62)} ${value}`);
try {
  print(
    '100,000 articles in 16 shards: largest over smallest, in bytes',
    `+${(100 * evenness(100_000, 16)).toFixed(1)} %`,
  );
  const [feed, count] = [at('feed.ndjson'), Number(process.argv[2] ?? 1600)];
  writeFeed(feed, count);
  const whole = timed([feed, '-o', at('whole.ndjson')]);
  let sum = 0;
  for (let i = 1; i <= 16; i += 1) sum += timed(['--shard', `${i}/16`, '-d', at('parts'), feed]).cpu;
  print(`${count} articles by one run, seconds of a processor`, whole.cpu.toFixed(1));
  print('the same in 16 shards, together', `${sum.toFixed(1)} (${(sum / whole.cpu).toFixed(2)} of one run)`);
  print(
    'a shard that is done, launched again',
    `${timed(['--shard', '1/16', '-d', at('parts'), feed]).clock.toFixed(2)} s`,
  );
  print('verify', `${timed(['verify', at('parts'), feed]).clock.toFixed(1)} s`);
  writeParts(at('million'), 1_000_000, 64);
  const merge = await peakOf(['merge', at('million'), '-o', at('merged.ndjson')]);
  print(
    'merging a million small records of 64 shards',
    `${merge.megabytes} MB, ${merge.seconds.toFixed(1)} s, exit code ${merge.exitCode}`,
  );
  const started = timed(['--shard', '1/1000000', '-d', at('none'), feed]).cpu;
  console.log(
    JSON.stringify({
      secondsPerArticle: (whole.cpu - 1) / count,
      readingPerArticle: Math.max(0, started - 1) / count,
      bytesIn: statSync(feed).size / count,
      bytesOut: statSync(at('whole.ndjson')).size / count,
      mergePerArticle: merge.seconds / 1e6,
      start: 1,
    }),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
