// Scores the development sets, the cases, the events and the syntax with the scorers in shared/eval and holds every figure to its floor.
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
const COMMAND = 'node bin/factbox.js';

if (!existsSync(join(shared, 'dev'))) {
  console.log('SKIPPED: no development sets beside this checkout (../shared/eval), so no figure was held to its floor');
  console.log('0 passed, 0 failed');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'factbox-eval-'));
const percent = (share) => Math.round(1000 * share) / 10;

/** Runs a scorer, and gives what it prints; ends everything where it fails. */
function scored(script, args, stdout = 'inherit') {
  const run = spawnSync(process.execPath, [join(shared, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (run.status !== 0) {
    console.log(`${script} ended with ${run.status}`);
    process.exit(1);
  }
  return run.stdout ?? '';
}

function* setFigures(script, gold, { prefix = '', isLeftOut = () => false } = {}) {
  const json = join(folder, 'scores.json');
  scored(script, ['--gold', join(shared, gold), '--cmd', COMMAND, '--json', json]);
  for (const row of JSON.parse(readFileSync(json, 'utf8'))) {
    const value = row.f ?? row.value;
    if (typeof value === 'number' && !row.raw && !isLeftOut(row.metric.trim(), row.file))
      yield [`${prefix}${row.file}: ${row.metric.trim()}`, percent(value)];
  }
}

/**
 * Single codes of an event scheme and single slots of MUC's templates rest on too few events, and shares of what was found can fall where
 * more is found: all templates, all types and the like are held instead.
 */
const ofFewEvents = (metric, file) =>
  file === 'petrarch/unittest' || // its sentences try PETRARCH's own dictionaries, word by word
  /^[A-Z]{2,} F1$|\((?:type )?(?:found|right)\)$|^(?:perp|hum|phys|incident) |^articles with an incident/.test(metric);

/** Of each area of the cases the share that holds. */
function* caseFigures() {
  const json = join(folder, 'cases.json');
  scored('score-cases.mjs', ['--gold', join(shared, 'cases'), '--cmd', COMMAND, '--json', json]);
  const { areas } = JSON.parse(readFileSync(json, 'utf8'));
  for (const [area, { passed, all }] of Object.entries(areas)) yield [`cases: ${area}`, percent(passed / all)];
}

function* syntaxFigures() {
  const args = ['--gold', join(shared, 'syntax/dev.jsonl'), '--cmd', 'node test/eval/syntax.mjs'];
  const printed = scored('score-syntax.mjs', args, 'pipe');
  process.stdout.write(printed);
  for (const [, metric, value] of printed.matchAll(/^(\S.*?) {2,}(\d+\.\d)$/gm))
    yield [`syntax: ${metric}`, Number(value)];
}

const figures = new Map([
  ...setFigures('score.mjs', 'dev'),
  ...setFigures('score-events.mjs', 'events/dev', { prefix: 'events: ', isLeftOut: ofFewEvents }),
  ...caseFigures(),
  ...syntaxFigures(),
]);
rmSync(folder, { recursive: true });

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
if (process.argv.includes('--raise')) {
  for (const [name, value] of figures) {
    // Shares of which less is better have no floor.
    if (/split in two|without any event/.test(name)) continue;
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
