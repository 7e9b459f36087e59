// The pages that factbox writes, in Debian's chromium: what they show, what they do, and that they ask nobody for anything.
// With SCREENSHOTS=folder two pictures are written there, too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatherOverview } from '../../dist/output/report/overview.js';
import { reportPage } from '../../dist/output/report/page.js';
import { articleChecks } from './article.mjs';
import { axeFindings, launch, opened } from './browser.mjs';
import { reportChecks } from './report.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factbox-browser-'));
const inFolder = (name) => join(folder, name);
const factbox = (...args) => execFileSync(process.execPath, [join(root, 'bin/factbox.js'), ...args], { cwd: root });
const own = (name) => join(root, 'test/browser/articles', name);

const pages = {
  mixed: inFolder('mixed.html'),
  hostile: inFolder('hostile.html'),
  seed: inFolder('seed.html'),
  many: inFolder('many.html'),
};
const TOWNS = ['Kabul', 'Lagos', 'Lima', 'Accra', 'Dakar', 'Hanoi', 'Jakarta', 'Manila'];
const attack = (number) =>
  `On ${1 + (number % 28)} May, gunmen killed ${2 + (number % 90)} people in ${TOWNS[number % TOWNS.length]} and wounded ${3 + (number % 70)} others, Kofi Mensah said.\n\n`;
writeFileSync(inFolder('many.txt'), Array.from({ length: 1300 }, (_, number) => attack(number)).join(''));
factbox(inFolder('many.txt'), '--published', '2024-06-01', '-o', pages.many);
factbox(own('mixed.txt'), '-o', pages.mixed);
factbox(own('hostile.txt'), '-o', pages.hostile);
factbox('fixtures/articles/drone-attacks/article.txt', '--published', '2023-11-16', '-o', pages.seed);
factbox(
  '--text',
  'fixtures/articles',
  'test/browser/articles',
  '--ignore',
  '**/*.json',
  '--ignore',
  '**/expected.txt',
  '-o',
  inFolder('facts.ndjson'),
);
writeFileSync(inFolder('record.html'), factbox('schema', '-f', 'html'));
factbox('report', inFolder('facts.ndjson'), '--title', 'An archive', '-o', inFolder('report.html'));

/** The same records again and again, each time on other days: an archive of any size. */
function largeReport(articles, file) {
  const records = readFileSync(inFolder('facts.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((record) => record.document.text.length < 10_000);
  const started = performance.now();
  const overview = gatherOverview();
  for (let number = 0; number < articles; number += 1) {
    const record = records[number % records.length];
    const value = new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10);
    const published = { value, origin: 'option', start: null, end: null };
    overview.add({ ...record, document: { ...record.document, id: `${record.document.id}-${number}`, published } });
  }
  writeFileSync(file, reportPage('A large archive', overview.result()));
  return (performance.now() - started) / 1000;
}

const [large, huge] = [inFolder('large.html'), inFolder('huge.html')];
const seconds = Math.min(largeReport(10_000, large), largeReport(10_000, large)); // other work on the machine slows one
largeReport(50_000, huge);
const browser = await launch();
const checks = {
  ...articleChecks(browser, pages),
  'the page on the record: axe finds nothing': async () => {
    const { page, trouble, close } = await opened(browser, inFolder('record.html'), { width: 390 });
    if (trouble.length > 0) throw new Error(trouble.join('; '));
    const findings = await axeFindings(page);
    if (findings.length > 0) throw new Error(findings.join('; '));
    await close();
  },
  ...reportChecks(browser, { report: inFolder('report.html'), large, huge, seconds }),
};
let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    passed += 1;
    process.stdout.write(`ok ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`not ok ${name}: ${error.message.slice(0, 1500)}\n`);
  }
}
if (process.env.SCREENSHOTS !== undefined)
  for (const [name, file, options] of [
    ['article', pages.seed, { width: 1000, height: 620 }],
    ['report', inFolder('report.html'), { width: 1024, height: 900, colorScheme: 'dark' }],
  ]) {
    const { page, close } = await opened(browser, file, options);
    if (name === 'article') await page.locator('.m[data-kind="count"]').nth(1).hover();
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
    await close();
  }
await browser.close();
rmSync(folder, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
