// Scores the development sets with the scorer in shared/eval and holds every figure to its floor in floors.json.
//
//   node test/eval/check.mjs            prints what fell below its floor and, last, "N passed, N failed"
//   node test/eval/check.mjs --raise    writes higher floors where figures rose (floors never fall)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared/eval');
const floorsFile = fileURLToPath(new URL('floors.json', import.meta.url));
/** A figure may wobble by so much, in points, when a floor is set. */
const SLACK = 0.3;

if (!existsSync(join(shared, 'dev'))) {
  console.log('no development sets beside this checkout: nothing to score');
  console.log('0 passed, 0 failed');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'factbox-eval-'));
const json = join(folder, 'scores.json');
const run = spawnSync(
  process.execPath,
  [join(shared, 'score.mjs'), '--gold', join(shared, 'dev'), '--cmd', 'node bin/factbox.js', '--json', json],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (run.status !== 0) process.exit(1);
const figures = new Map();
for (const row of JSON.parse(readFileSync(json, 'utf8'))) {
  const value = row.f ?? row.value;
  if (typeof value === 'number' && !row.raw) figures.set(`${row.file}: ${row.metric}`, Math.round(1000 * value) / 10);
}
rmSync(folder, { recursive: true });

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
if (process.argv.includes('--raise')) {
  for (const [name, value] of figures) {
    // Shares of which less is better have no floor.
    if (/split in two/.test(name)) continue;
    const floor = Math.max(0, Math.floor(10 * (value - SLACK)) / 10);
    if (floor > (floors[name] ?? 0)) floors[name] = floor;
  }
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(Object.entries(floors).sort()), null, 2)}\n`);
}
let passed = 0;
let failed = 0;
for (const [name, floor] of Object.entries(floors)) {
  const value = figures.get(name);
  if (value !== undefined && value >= floor) passed += 1;
  else {
    failed += 1;
    console.log(`below its floor: ${name} is ${value ?? 'not measured'}, the floor is ${floor}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
