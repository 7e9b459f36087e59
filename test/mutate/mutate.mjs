// Do the tests hold the rules? Rules, terms, guards, limits and classes of words are changed, one at a time, and the tests beside them run
// in process: a change that no test notices is a hole.
//
//   npm run mutate                 a sample of 120
//   npm run mutate -- 400 limit    so many, of the kinds whose name begins so
//   npm run mutate -- all
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mutants, root } from './mutants.mjs';

const BAR = 0.85;
const SAMPLE = 120;
const SLOWEST = 300_000;
const folder = `${root}node_modules/.cache/mutate`;

/** Which tests stand beside a folder, the quickest first; the first that matches. */
const BESIDE = [
  [/^src\/extract\/date/, ['specimens', 'corpus', 'dates', 'golden']],
  [/^src\/extract\/count/, ['specimens', 'corpus', 'count-links', 'golden']],
  [/^src\/extract\/event/, ['events', 'rule-ids', 'corpus', 'golden']],
  [/^src\/extract\/faq/, ['faq-rules', 'faq-signs', 'faq-layouts', 'faq-look-alikes', 'faq-texts', 'corpus']],
  [/^src\/parse\/names/, ['rule-ids', 'actors', 'resolve-places', 'corpus', 'golden']],
  [/^src\/parse\/(?:tags|groups)/, ['tags', 'groups', 'corpus', 'events', 'golden']],
  [/^src\/parse\/numerals/, ['numerals', 'corpus', 'golden']],
  [/^src\/parse/, ['sentences', 'published', 'sections', 'corpus', 'golden']],
  [/^src\/resolve/, ['resolve-places', 'count-links', 'consistency', 'actors', 'events', 'golden']],
  [/^src\//, ['specimens', 'rule-ids', 'corpus', 'dates', 'golden']],
];
const testsOf = (file) => BESIDE.find(([where]) => where.test(file))[1];

const moduleOf = (contents, path) => contents.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));

/** @param mutant null: nothing is changed */
async function bundle(mutant, tests, outfile) {
  const entry = `${tests.map((name) => `import '${root}test/${name}.test.ts';`).join('\n')}
    import { firstFailure } from 'vitest';
    const failure = await firstFailure();
    console.log(failure ?? 'passed');
    process.exit(failure === null ? 0 : 1);`;
  const plugin = {
    name: 'mutant',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^vitest$/ }, () => ({ path: `${root}test/mutate/runner.ts` }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = mutant !== null && path === root + mutant.file ? mutant.contents : readFileSync(path, 'utf8');
        return { contents: moduleOf(contents, path), loader: 'ts' };
      });
    },
  };
  const stdin = { contents: entry, resolveDir: root };
  const shape = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' };
  await build({ stdin, outfile, plugins: [plugin], logLevel: 'error', ...shape });
}

/** What fails first; null where all passes. */
async function failureOf(mutant, tests) {
  const outfile = `${folder}/mutant.mjs`;
  await bundle(mutant, tests, outfile);
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile], {
    cwd: root,
    encoding: 'utf8',
    timeout: SLOWEST,
  });
  return status === 0 ? null : (stdout + stderr).trim().split('\n')[0];
}

/** The same sample each time: every nth of a kind, so that each kind has its share. */
function sampled(all, many) {
  const step = all.length / many;
  return step <= 1 ? all : Array.from({ length: many }, (_, i) => all[Math.floor(i * step)]);
}

const [many = String(SAMPLE), kind = ''] = process.argv.slice(2);
const all = mutants().filter((mutant) => mutant.kind.startsWith(kind));
const chosen = many === 'all' ? all : sampled(all, Number(many));
mkdirSync(folder, { recursive: true });
const before = await failureOf(null, [...new Set(chosen.flatMap(({ file }) => testsOf(file)))]);
if (before !== null) throw new Error(`without any change the tests fail: ${before}`);
const tally = new Map();
for (const mutant of chosen) {
  const isCaught = (await failureOf(mutant, testsOf(mutant.file))) !== null;
  const [caught, tried] = tally.get(mutant.kind) ?? [0, 0];
  tally.set(mutant.kind, [caught + Number(isCaught), tried + 1]);
  if (!isCaught) console.log(`not noticed: ${mutant.kind}: ${mutant.told}`);
}
rmSync(folder, { recursive: true });
const share = (caught, tried) => `${caught} of ${tried} (${Math.round((100 * caught) / tried)} %)`;
for (const [name, [caught, tried]] of tally) console.log(`${name}: ${share(caught, tried)}`);
const caught = [...tally.values()].reduce((sum, [one]) => sum + one, 0);
console.log(`of ${all.length} changes ${chosen.length} were tried; noticed: ${share(caught, chosen.length)}`);
process.exitCode = caught / chosen.length >= BAR ? 0 : 1;
