/**
 * How long a run beyond one machine takes, and what it waits for: a simulation, event by event, fed by measured rates.
 * `node test/bench/plan.mjs [RATES.json] [--disk 1000] [--failures 0.02]`; the last line of shards.mjs is such rates.
 */
import { readFileSync } from 'node:fs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
/** Measured on one core of a machine that others used, too, on newswire of 1 kB an article. */
const MEASURED = {
  secondsPerArticle: 0.016,
  readingPerArticle: 0.000048,
  bytesIn: 1000,
  bytesOut: 11_900,
  mergePerArticle: 0.0000035,
  start: 4.4,
};
const file = process.argv[2]?.endsWith('.json') ? process.argv[2] : null;
const rates = file === null ? MEASURED : { ...MEASURED, ...JSON.parse(readFileSync(file, 'utf8')) };
/** Megabytes a second that the file system gives to all together; tasks of a hundred that are killed once, half done. */
const DISK = option('disk', 1000) * 1e6;
const FAILURES = option('failures', 0.02);
/** Bytes a second that one core copies or sums up. */
const COPYING = 400e6;

/** Numbers that look like chance, the same for every run (Lehmer). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Tasks of one run on so many cores: whichever core is free takes the next; a task that is killed goes on later where it was. */
function simulated({ articles, cores, shards, readsAll }) {
  const next = chance(shards + cores);
  const mine = articles / shards;
  const others = readsAll ? articles - mine : 0;
  const work = (share) =>
    rates.start + share * mine * rates.secondsPerArticle + (mine + others) * rates.readingPerArticle;
  const queue = Array.from({ length: shards }, () => {
    const uneven = 1 + 0.02 * (2 * next() - 1);
    return next() < FAILURES ? [work(0.5) * uneven, work(0.5) * uneven] : [work(1) * uneven];
  });
  const free = Array.from({ length: cores }, () => 0);
  let [busy, end] = [0, 0];
  while (queue.length > 0) {
    const core = free.indexOf(Math.min(...free));
    const [first, ...rest] = queue.shift();
    if (rest.length > 0) queue.push(rest);
    free[core] += first;
    busy += first;
    end = Math.max(end, free[core]);
  }
  const bytes = articles * (rates.bytesOut + rates.bytesIn * (readsAll ? shards : 1));
  const disk = bytes / DISK;
  const written = articles * rates.bytesOut;
  const merge = articles * rates.mergePerArticle + written / COPYING + (2 * written) / DISK;
  const verify = articles * rates.readingPerArticle + written / COPYING;
  return { hours: (Math.max(end, disk) + merge + verify) / 3600, core: busy / 3600, compute: end, disk, merge, verify };
}

const shown = (hours) => (hours < 1 ? `${(60 * hours).toFixed(0)} min` : `${hours.toFixed(hours < 10 ? 1 : 0)} h`);
const longest = ({ compute, disk, merge, verify }) =>
  Object.entries({ extracting: compute, 'the disk': disk, merging: merge, verifying: verify }).sort(
    ([, a], [, b]) => b - a,
  )[0][0];

console.log(
  `One article: ${(1000 * rates.secondsPerArticle).toFixed(1)} ms of a core; of another's line ${(1e6 * rates.readingPerArticle).toFixed(0)} µs. A million: ${((1e6 * rates.secondsPerArticle) / 3600).toFixed(1)} core-hours.\n`,
);
console.log(
  '| articles | cores | one feed: time, core-hours, waits for | files of one article each, or a feed a task |\n| --- | --- | --- | --- |',
);
for (const millions of [1, 10, 100])
  for (const cores of [8, 64, 512]) {
    const cell = (readsAll) => {
      const found = simulated({ articles: millions * 1e6, cores, shards: cores, readsAll });
      return `${shown(found.hours)}, ${found.core.toFixed(0)}, ${longest(found)}`;
    };
    console.log(`| ${millions} million | ${cores} | ${cell(true)} | ${cell(false)} |`);
  }
