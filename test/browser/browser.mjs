// The browser of the tests, and a page in it that nothing may disturb: no error, no request but for itself.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = (await import('node:fs')).readFileSync(require.resolve('axe-core'), 'utf8');

const FLAGS = [
  '--headless',
  '--no-sandbox', // as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

/** Opens a file. `trouble` gathers what must not be. */
export async function opened(browser, file, { width = 1440, height = 900, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    offline: true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const own = pathToFileURL(file).href;
  const trouble = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', (dialog) => trouble.push(`a dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own && !request.url().startsWith('blob:'))
      trouble.push(`a request: ${request.url()}`);
  });
  await page.goto(own);
  return { page, trouble, close: () => context.close() };
}

/** What axe finds wrong, a line each. */
export async function axeFindings(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0]?.html.slice(0, 160)}`);
}

/** The text of the file that an action hands out. */
export async function downloaded(page, action) {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
