// The page of an article in a real browser.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { RecordSchema } from '../../dist/model/record.js';
import { axeFindings, downloaded, opened } from './browser.mjs';

const KINDS = {
  counts: 'count',
  events: 'event',
  actors: 'actor',
  locations: 'location',
  dates: 'date',
  quotes: 'quote',
  faq: 'faq',
  sources: 'source',
};

/** In the page: the text of the article, and of each value the stretches that light up for it. */
const marked = () => {
  const article = document.querySelector('#article');
  const stretches = {};
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const id of (node.parentElement.closest('.m')?.dataset.facts ?? '').split(' '))
      (stretches[id] ??= []).push([at, at + node.length]);
    at += node.length;
  }
  return { text: article.textContent, stretches };
};

const placesOf = (value) =>
  [...(value.mentions ?? []), value.trigger, value.question, value.answer, value.start === undefined ? null : value]
    .filter((place) => Number.isInteger(place?.start) && place.field === undefined)
    .map(({ start, end }) => [start, end]);

/** Stretches that touch are one. */
const joined = (stretches) =>
  [...stretches]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .reduce((all, [start, end]) => {
      const last = all.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else all.push([start, end]);
      return all;
    }, []);

async function marksAreRight(page) {
  const record = JSON.parse(await page.locator('#record').textContent());
  const { text, stretches } = await page.evaluate(marked);
  assert.equal(text, record.document.text);
  let seen = 0;
  for (const part of Object.keys(KINDS))
    for (const value of record[part]) {
      assert.deepEqual(joined(stretches[value.id] ?? []), joined(placesOf(value)), value.id);
      seen += 1;
    }
  assert.ok(seen > 4);
  return record;
}

export const articleChecks = (browser, { mixed, hostile, seed, many }) => ({
  'an article: the right words are marked, after emoji and curly quotes, in text from right to left': async () => {
    const { page, trouble, close } = await opened(browser, mixed);
    await marksAreRight(page);
    assert.deepEqual(trouble, []);
    await close();
  },
  'an article: what is hostile shows as text and runs nothing': async () => {
    const { page, trouble, close } = await opened(browser, hostile);
    await marksAreRight(page);
    assert.equal(await page.evaluate(() => window.owned), undefined);
    assert.ok((await page.locator('.invisible').count()) >= 4);
    assert.deepEqual(trouble, []);
    await close();
  },
  'an article: a page is no larger than 400 kB': async () => {
    for (const file of [mixed, seed]) assert.ok(statSync(file).size <= 400_000, `${statSync(file).size} bytes`);
  },
  'an article: pointing and focus show value, rule and confidence, and light up what belongs together': async () => {
    const { page, close } = await opened(browser, seed);
    const mention = page.locator('.m[data-kind="location"]').first();
    await mention.hover();
    assert.match(await page.locator('#card').innerText(), /Rule\s+location\/[\s\S]*Confidence/);
    assert.ok((await page.locator('.m.lit').count()) > 0);
    assert.equal(await page.locator('.fact.lit').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card').isVisible(), false);
    await mention.focus();
    assert.equal(await page.locator('#card').isVisible(), true);
    await close();
  },
  'an article: links lead both ways': async () => {
    const { page, close } = await opened(browser, seed);
    await page.locator('.m[data-kind="count"]').first().click();
    assert.match(new URL(page.url()).hash, /^#c\d+$/);
    await page.locator('#c1 .places a').first().click();
    const hash = new URL(page.url()).hash;
    assert.equal(await page.locator(`#article ${hash}`).count(), 1);
    await close();
  },
  'an article: a kind can be hidden and shown again': async () => {
    const { page, close } = await opened(browser, seed);
    const section = page.locator('details.kind[data-kind="event"]');
    const filter = page.locator('.filter[data-kind="event"]');
    await filter.click();
    assert.equal(await section.isVisible(), false);
    assert.equal(await filter.getAttribute('aria-pressed'), 'false');
    await filter.click();
    assert.equal(await section.isVisible(), true);
    await close();
  },
  'an article: it has a timeline, a map whose dots lead to the places, and the toll as it grew': async () => {
    const { page, close } = await opened(browser, mixed);
    assert.ok((await page.locator('svg[aria-label="Events and dates in time"] a').count()) >= 2);
    assert.equal(await page.locator('svg[aria-label^="How the toll grew"]').count(), 1);
    const dot = page.locator('svg[aria-label="Map of the places"] a').first();
    const target = await dot.getAttribute('href');
    await dot.dispatchEvent('click');
    assert.equal(await page.locator(`.fact${target}`).count(), 1);
    await close();
  },
  'an article: questions open upon their answers': async () => {
    const { page, close } = await opened(browser, mixed);
    const pair = page.locator('.pair').first();
    assert.equal(await pair.locator('p').isVisible(), false);
    await pair.locator('summary').click();
    assert.match(await pair.locator('p').innerText(), /57 people/);
    await close();
  },
  'an article: corrections leave as a record that factbox could have written': async () => {
    const { page, trouble, close } = await opened(browser, mixed);
    const before = JSON.parse(await page.locator('#record').textContent());
    await page.locator('#correct').click();
    await page.locator('[data-wrong="loc1"]').click();
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('#article .m')].find((one) =>
        one.textContent.includes('Conti'),
      ).firstChild;
      const range = document.createRange();
      range.selectNodeContents(node);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    });
    await page.locator('#add-kind').selectOption('count');
    await page.locator('#add-type').selectOption('rescued');
    await page.locator('#add-value').fill('9');
    await page.locator('#add').click();
    const { name, text } = await downloaded(page, () => page.locator('#download').click());
    assert.match(name, /\.corrected\.ndjson$/);
    const record = RecordSchema.parse(JSON.parse(text));
    assert.equal(
      record.locations.some(({ id }) => id === 'loc1'),
      false,
    );
    assert.equal(JSON.stringify(record).includes('"loc1"'), false);
    assert.equal(record.counts.length, before.counts.length + 1);
    const added = record.counts.find(({ rule }) => rule === 'count/by-hand');
    assert.equal(record.document.text.slice(added.start, added.end), added.text);
    assert.match(added.text, /Conti/);
    assert.deepEqual([added.value, added.category], [9, ['rescued']]);
    assert.deepEqual(trouble, []);
    await close();
  },
  'an article: text from right to left runs from right to left, whatever stands before it': async () => {
    const { page, close } = await opened(browser, mixed);
    const edges = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.paragraph')].find(({ textContent }) =>
        /^\p{Script=Arabic}/u.test(textContent),
      );
      const range = document.createRange();
      range.setStart(paragraph.firstChild, 0);
      range.setEnd(paragraph.firstChild, 1);
      return [range.getBoundingClientRect().right, paragraph.getBoundingClientRect().right];
    });
    assert.ok(Math.abs(edges[0] - edges[1]) < 2, `${edges}`);
    await close();
  },
  'an article on paper: dark ink on white, no buttons, answers unfolded': async () => {
    const { page, close } = await opened(browser, mixed, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    assert.deepEqual([ink, paper], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    assert.equal(await page.locator('button:visible').count(), 0);
    await page.locator('.pair[open] p').first().waitFor(); // folded and unfolded by a listener
    assert.match(await page.locator('.pair p').first().innerText(), /57 people/);
    assert.deepEqual(await axeFindings(page), []);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.pair p').first().waitFor({ state: 'hidden' });
    await close();
  },
  'an article of 10,000 mentions: it opens in 3 seconds': async () => {
    const times = [];
    for (let load = 0; load < 3; load += 1) {
      const { page, trouble, close } = await opened(browser, many);
      assert.ok((await page.locator('#article .m').count()) >= 10_000);
      times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd));
      assert.deepEqual(trouble, []);
      await close();
    }
    assert.ok(Math.min(...times) <= 3000, `${times} ms`);
  },
  'an article of 10,000 mentions: all entries can be reached': async () => {
    const { page, close } = await opened(browser, many);
    const record = JSON.parse(await page.locator('#record').textContent());
    const { id, text } = record.counts.at(-1);
    assert.equal(await page.locator(`.fact#${id}`).count(), 0);
    const figures = page.locator('.fact[data-kind="count"]');
    const before = await figures.count();
    await page.locator('[data-more="count"]').click();
    assert.equal(await figures.count(), 2 * before);
    assert.equal(
      await page.locator('[data-left="count"] span').innerText(),
      `${(record.counts.length - 2 * before).toLocaleString('en')} more`,
    );
    const mention = page.locator(`#article .m[href="#${id}"]`).last();
    await mention.focus();
    assert.match(await page.locator('#card').innerText(), /Rule\s+count\//);
    await mention.press('Enter');
    assert.match(await page.locator(`.fact#${id}`).innerText(), new RegExp(text));
    await close();
  },
  ...Object.fromEntries(
    [
      [1440, 'light'],
      [1024, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ].map(([width, colorScheme]) => [
      `an article: axe finds nothing at ${width} pixels, ${colorScheme}, and nothing runs over the edge`,
      async () => {
        const { page, close } = await opened(browser, mixed, { width, colorScheme });
        await page.locator('#correct').click();
        await page.locator('.m').first().focus();
        assert.deepEqual(await axeFindings(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await close();
      },
    ]),
  ),
});
