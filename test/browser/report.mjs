// The report of an archive in a real browser.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { axeFindings, downloaded, opened } from './browser.mjs';

const cells = (page, table, column) =>
  page.locator(`table[data-table="${table}"] tbody tr td:nth-child(${column})`).allInnerTexts();

/** In the page: milliseconds of the slowest of filtering a table and sorting it by each of its columns. */
function slowestAnswer(table) {
  const input = document.querySelector(`input[data-filter="${table}"]`);
  const heads = document.querySelectorAll(`[data-table="${table}"] [data-sort]`);
  input.value = 'killed';
  const actions = [() => input.dispatchEvent(new Event('input')), ...[...heads].map((head) => () => head.click())];
  return Math.max(
    ...actions.map((action) => {
      const start = performance.now();
      action();
      document.body.getBoundingClientRect(); // laid out
      return performance.now() - start;
    }),
  );
}

export const reportChecks = (browser, { report, large, huge, seconds }) => ({
  'a report: charts, map and tables are there, and nothing is asked of the network': async () => {
    const { page, trouble, close } = await opened(browser, report);
    for (const label of [
      'Articles over time',
      'Events over time',
      'Killed by day',
      'Map of the places',
      'The most frequent actors',
    ])
      assert.equal(await page.locator(`svg[aria-label="${label}"]`).count(), 1, label);
    assert.ok((await cells(page, 'actors', 1)).length > 3);
    assert.equal(await page.evaluate(() => window.owned), undefined);
    assert.deepEqual(trouble, []);
    await close();
  },
  'a report: each row shows the sentence that says so': async () => {
    const { page, close } = await opened(browser, report);
    const told = page.locator('table[data-table="casualties"] .told').first();
    assert.match(await told.locator('q').innerText(), /killed|died/);
    assert.match(await told.locator('mark').innerText(), /\w/);
    assert.match(await told.locator('.article').innerText(), /\S/);
    await close();
  },
  'a report: tables sort in both directions': async () => {
    const { page, close } = await opened(browser, report);
    const head = page.locator('table[data-table="places"] th').first();
    await head.locator('button').click();
    const up = await cells(page, 'places', 1);
    assert.deepEqual(up, [...up].sort());
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    await head.locator('button').click();
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    assert.notDeepEqual(await cells(page, 'places', 1), up);
    await close();
  },
  'a report: what is filtered is what is handed out as CSV': async () => {
    const { page, close } = await opened(browser, report);
    await page.locator('input[data-filter="places"]').fill('bari');
    const shown = await cells(page, 'places', 1);
    assert.ok(shown.length > 0 && shown.length <= 10);
    const { name, text } = await downloaded(page, () => page.locator('[data-csv="places"]').click());
    assert.equal(name, 'places.csv');
    assert.match(text, /^Place,Type,Country,Articles,Latitude,Longitude,Sentence,Article,Source,Address,Published\n/);
    assert.equal(text.trim().split('\n').length, shown.length + 1);
    await close();
  },
  'a report: a dot of the map leads to its row': async () => {
    const { page, close } = await opened(browser, report);
    const dot = page.locator('svg[aria-label="Map of the places"] a').first();
    await dot.dispatchEvent('click');
    const name = await page.locator('input[data-filter="places"]').inputValue();
    assert.ok((await cells(page, 'places', 1)).includes(name));
    await close();
  },
  ...Object.fromEntries(
    [
      [1440, 'light'],
      [1024, 'dark'],
      [390, 'light'],
    ].map(([width, colorScheme]) => [
      `a report: axe finds nothing at ${width} pixels, ${colorScheme}, and nothing runs over the edge`,
      async () => {
        const { page, close } = await opened(browser, report, { width, colorScheme });
        assert.deepEqual(await axeFindings(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await close();
      },
    ]),
  ),
  'a report of 10,000 articles: at most 6 MB, gathered and written in 5 seconds, painted in one': async () => {
    assert.ok(statSync(large).size <= 6_000_000, `${statSync(large).size} bytes`);
    assert.ok(seconds <= 5, `${seconds} seconds`);
    assert.match(readFileSync(large, 'utf8'), /10,000<\/b> articles/);
    const paints = [];
    for (let load = 0; load < 4; load += 1) {
      const { page, close } = await opened(browser, large);
      paints.push(
        await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity),
      );
      await close();
    }
    assert.ok(Math.min(...paints) <= 1000, `${paints} ms`);
  },
  'a report on paper: heads of columns, no buttons beside them, what was sampled is told': async () => {
    const { page, close } = await opened(browser, huge, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      'rgb(255, 255, 255)',
    );
    assert.deepEqual(
      await page.locator('button:visible').evaluateAll((all) => all.filter((one) => one.closest('th') === null)),
      [],
    );
    assert.ok((await page.locator('th button:visible').count()) > 10);
    assert.match(
      await page
        .locator('.note')
        .allInnerTexts()
        .then((all) => all.join('\n')),
      /[\d,]+ of [\d,]+, by chance/,
    );
    await close();
  },
  'a report of 50,000 articles: aggregated, sampled, and it answers at once': async () => {
    const { page, trouble, close } = await opened(browser, huge);
    assert.ok(statSync(huge).size <= 6_000_000, `${statSync(huge).size} bytes`);
    assert.match(await page.locator('.about').innerText(), /50,000 articles/);
    assert.match(
      await page.locator('details:has([data-table="events"]) .note').innerText(),
      /1,500 of [\d,]+, by chance/,
    );
    const slowest = await page.evaluate(slowestAnswer, 'events');
    assert.ok(slowest <= 200, `${slowest} ms`);
    assert.deepEqual(trouble, []);
    await close();
  },
});
