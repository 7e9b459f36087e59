// Speed as ratios in one run: npm run bench [-- --articles 600] [--rounds 5]. Prints the table of the README.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '../../dist/input/plain-text.js';
import { extract, loadLexicon } from '../../dist/index.js';
import { parse } from '../../dist/parse/index.js';
import { articles, bytesOf } from './articles.mjs';
import { interleaved, median } from './timing.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const ROUNDS = option('rounds', 5);
const { name, list } = articles(option('articles', 600));
const bin = fileURLToPath(new URL('../../bin/factbox.js', import.meta.url));
const seed = fileURLToPath(new URL('../../fixtures/articles/drone-attacks/article.txt', import.meta.url));
const lexicon = loadLexicon();
const print = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const times = (value) => `${value.toFixed(2)} ×`;

const parsed = (text) => parse(readPlainText({ text, name: 'bench' }), { lexicon, published: '1987-03-13' });
const only =
  (...parts) =>
  (text) =>
    extract(text, { published: '1987-03-13', only: parts });
const stages = [
  ['factbox, everything', (text) => JSON.stringify(extract(text, { published: '1987-03-13' }))],
  ['tokens and sentences', (text) => parsed(text)],
  ['… and grammar', (text) => parsed(text).grammar()],
  ['… and names', (text) => parsed(text).names()],
  ['dates', only('dates')],
  ['actors', only('actors')],
  ['locations', only('locations')],
  ['counts', only('counts')],
  ['quotes and sources', only('quotes', 'sources')],
];

async function speed() {
  const { rivals } = await import('./rivals.mjs').catch(() => ({ rivals: undefined }));
  if (rivals === undefined)
    process.stdout.write('Rivals are not installed: npm ci --prefix test/bench measures against them, too.\n\n');
  const results = interleaved(
    [...stages, ...(rivals?.() ?? [])],
    list.map(({ text }) => text),
    ROUNDS,
  );
  const bytes = bytesOf(list) / 1e6;
  const whole = results[0].seconds;
  print(['on ' + name, 'MB/s', 'against everything']);
  print(['---', '---', '---']);
  for (const { name: what, seconds } of results) print([what, (bytes / seconds).toFixed(2), times(whole / seconds)]);
}

const run = (args, options = {}) => {
  const begun = process.hrtime.bigint();
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30, ...options });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - begun) / 1e6;
};

/** The wall clock of whole processes, taken in turn. */
function startUp() {
  const commands = [
    ['node alone', ['-e', '0']],
    ['--help', [bin, '--help']],
    ['one article', [bin, seed]],
  ];
  const taken = commands.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) commands.forEach(([, args], i) => taken[i].push(run(args)));
  const base = median(taken[0]);
  process.stdout.write('\n');
  print(['start to end', 'ms', 'against node alone']);
  print(['---', '---', '---']);
  commands.forEach(([what], i) => print([what, median(taken[i]).toFixed(0), times(median(taken[i]) / base)]));
}

/** Says at the end of a process on its standard error how much memory it took at most, in kB. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`peak=${process.resourceUsage().maxRSS}`))";

/** The most memory that a process takes, in MB. */
function peak(args) {
  const { stderr, status } = spawnSync(process.execPath, ['--import', TELL_PEAK, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const told = /peak=(\d+)$/.exec(stderr)?.[1];
  if (status !== 0 || told === undefined) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return Number(told) / 1024;
}

/** Archives in whole processes: what a second thread gains, and what memory they take. */
function archives() {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-bench-'));
  const input = join(folder, 'articles.ndjson');
  writeFileSync(input, list.map(({ id, text, published }) => JSON.stringify({ id, text, published })).join('\n'));
  const args = (jobs) => [bin, '-q', '-j', String(jobs), '-o', join(folder, `out-${jobs}.ndjson`), input];
  const [one, two] = [1, 2].map((jobs) => run(args(jobs)));
  process.stdout.write(`\n-j 2 against -j 1: ${times(one / two)}\n`);
  const memory = [
    ['one article', [bin, seed]],
    ['-j 1', args(1)],
    ['-j 2', args(2)],
  ].map(([what, command]) => `${what} ${peak(command).toFixed(0)} MB`);
  process.stdout.write(`memory at most: ${memory.join(' · ')}\n`);
  rmSync(folder, { recursive: true });
}

/** Seconds a megabyte of one article of growing length: it should not grow. */
function growth() {
  const text = list.map((article) => article.text).join('\n\n');
  const sizes = [1e3, 1e4, 1e5, 1e6].filter((size) => size <= text.length);
  const costs = sizes.map((size) => {
    const begun = process.cpuUsage();
    extract(text.slice(0, size), { published: '1987-03-13' });
    const { user, system } = process.cpuUsage(begun);
    return `${size / 1000} kB ${((user + system) / size).toFixed(2)} s/MB`;
  });
  process.stdout.write(`one article of growing length: ${costs.join(' · ')}\n`);
}

await speed();
startUp();
archives();
growth();
const costs = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(new URL('costs.mjs', import.meta.url))], {
  encoding: 'utf8',
});
process.stdout.write(`a token costs: ${costs.stdout}${costs.stderr}`);
