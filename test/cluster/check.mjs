/**
 * Shards on a real Slurm: an array over articles, one task killed, one node's daemon killed, all started again, verified and merged:
 * the same bytes as of one run. Then the same by GNU parallel. `node test/cluster/check.mjs 10` does it ten times.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { install, Slurm } from './slurm.mjs';

const ROUNDS = Number(process.argv[2] ?? 1);
const TASKS = 4;
const ARTICLES = 400;
const FACTBOX = resolve('bin/factbox.js');

const root = mkdtempSync(join(tmpdir(), 'factbox-cluster-'));
const feed = join(root, 'feed.ndjson');
const articles = readdirSync('fixtures/articles')
  .sort()
  .map((slug) => join('fixtures/articles', slug))
  .map((folder) =>
    readFileSync(
      join(
        folder,
        readdirSync(folder).find((name) => name.startsWith('article.')),
      ),
      'utf8',
    ),
  );
const line = (_, number) =>
  number % 50 === 7
    ? '{"id":"broken"}\n'
    : `${JSON.stringify({ id: `a${number % 300}`, text: `${articles[number % articles.length]}\n\nDay ${number}.` })}\n`;
writeFileSync(feed, Array.from({ length: ARTICLES }, line).join(''));

const factbox = (args, options = {}) =>
  spawnSync(process.execPath, [FACTBOX, ...args], { cwd: root, encoding: 'utf8', timeout: 300_000, ...options });
const whole = join(root, 'whole.ndjson');
factbox([feed, '-o', whole]);
const isWhole = (path) => existsSync(path) && readFileSync(path).equals(readFileSync(whole));

/** The process of factbox that writes a part; null where there is none. */
function writerOf(folder, shard) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let command = '';
    try {
      command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      continue; // it has ended
    }
    if (command.includes(FACTBOX) && command.includes(`${shard}/${TASKS}`) && command.includes(folder))
      return Number(pid);
  }
  return null;
}

const journalOf = (folder, shard) => join(folder, `part-0000${shard}-of-0000${TASKS}.factbox-journal`);
const grown = (path, bytes) => existsSync(path) && statSync(path).size > bytes;

async function killed(slurm, folder) {
  const begun = () =>
    [1, 2, 3, 4].filter((shard) => grown(journalOf(folder, shard), 2000) && writerOf(folder, shard) !== null);
  await slurm.until('two tasks have begun', () => begun().length >= 2);
  const [first] = begun();
  process.kill(writerOf(folder, first), 'SIGKILL');
  await slurm.until('another task runs on the second node', () =>
    slurm.tasks('R').some(({ node, name }) => node === 'n2' && name === 'factbox'),
  );
  slurm.killNode('n2');
  await slurm.until('the node is given up', () => /down/.test(slurm.ask('sinfo', '-h', '-n', 'n2', '-o', '%T')));
  slurm.startNode('n2');
}

async function round(slurm, number) {
  const folder = join(root, `parts-${number}`);
  mkdirSync(folder);
  const args = ['slurm', feed, '-o', folder, '--tasks', String(TASKS), '--mem', '500M', '--submit'];
  const submitted = factbox(args, { env: slurm.environment });
  if (submitted.status !== 0) throw new Error(`sbatch: ${submitted.stderr}`);
  await killed(slurm, folder);
  const ends = Date.now() + 150_000;
  while (slurm.tasks('PD,R,CG,S').length > 0 && Date.now() < ends) {
    slurm.hurry();
    await sleep(500);
  }
  const isSame = isWhole(join(folder, 'all.ndjson'));
  const again = factbox(['--shard', `1/${TASKS}`, '-d', folder, feed]);
  rmSync(folder, { recursive: true });
  return isSame && /nothing to do/.test(again.stderr);
}

function inParallel() {
  const folder = join(root, 'parallel');
  const command = `parallel -j 2 ${process.execPath} ${FACTBOX} -q --shard {}/${TASKS} -d ${folder} ${feed} ::: 1 2 3 4`;
  spawnSync('bash', ['-c', command], { cwd: root, timeout: 120_000 });
  factbox(['merge', folder, '-o', join(root, 'merged.ndjson')]);
  return factbox(['verify', folder, feed]).status === 0 && isWhole(join(root, 'merged.ndjson'));
}

let [passed, failed] = [0, 0];
const count = (what, holds) => {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}`);
  if (holds) passed += 1;
  else failed += 1;
};

install();
count('GNU parallel: merged as one run', inParallel());
const slurm = new Slurm(mkdtempSync(join(root, 'slurm-')));
try {
  await slurm.start();
  for (let number = 1; number <= ROUNDS; number += 1) {
    const started = Date.now();
    const holds = await round(slurm, number);
    count(
      `Slurm, round ${number}: killed, started again, merged as one run (${Math.round((Date.now() - started) / 1000)} s)`,
      holds,
    );
  }
} catch (error) {
  count(`Slurm: ${error.message}`, false);
  if (process.env.KEEP) console.log(root);
} finally {
  await slurm.stop();
  if (!process.env.KEEP) rmSync(root, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
