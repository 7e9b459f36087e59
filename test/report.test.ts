/** The report of an archive, and the scores of gold records: what is counted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gatherOverview } from '../src/output/report/overview.ts';
import { reportPage } from '../src/output/report/page.ts';
import { sample } from '../src/output/report/sample.ts';
import { tally } from '../src/output/report/tally.ts';
import { windowOf } from '../src/output/report/window.ts';
import { evaluation } from '../src/output/score/evaluation.ts';
import { extract } from '../src/pipeline.ts';
import { cli } from './helpers/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (id: string, text: string, published: string) => extract(text, { id, published, withText: true });

describe('an overview', () => {
  const overview = gatherOverview();
  overview.add(
    read('a', 'At least 12 people were killed in Kabul on 3 May 2023, the United Nations said.', '2023-05-04'),
  );
  overview.add(read('b', 'The police said 15 people were killed in Kabul on 3 May 2023.', '2023-05-06'));
  overview.add(read('c', 'At least 10 people were killed in Kabul on 3 May 2023.', '2023-05-03'));
  overview.add(read('d', 'Two men died in Rome on 1 May 2023.', '2023-05-06'));
  overview.add({
    schema: 'factbox/v1',
    document: { id: null, source: 'x' },
    error: { code: 'input/empty', reason: 'empty' },
  });
  const result = overview.result();

  it('counts articles and failures', () => expect([result.articles, result.failed]).toEqual([4, 1]));
  it('of a day and a place has the newest toll only', () => {
    const killed = result.tolls.byDay.map(({ day, best, low, high }) => [day, best, low, high]);
    expect(killed).toEqual([
      ['2023-05-03', 15, 15, 15],
      ['2023-05-01', 2, 2, 2],
    ]);
    expect(result.tolls.replaced).toBe(2);
  });
  it('counts places and actors once an article', () => {
    expect(result.places.top[0]).toMatchObject({ first: { name: 'Kabul' }, count: 3 });
    expect(result.actors.table.rows.some(({ cells }) => cells[0] === 'United Nations')).toBe(true);
  });
  it('points each row to the words that say so', () => {
    const { told } = result.tolls.table.rows[0] ?? {};
    expect([told?.before, told?.words, told?.article.id]).toEqual(['The police said ', '15 people', 'b']);
  });
  it('is a page that asks nobody for anything, the same each time', () => {
    const page = reportPage('</title><script>', result);
    expect(page).toMatch(/default-src 'none'/);
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(page).not.toMatch(/ style="| on\w+="/);
    expect(reportPage('</title><script>', result)).toBe(page);
  });
});

describe('what is kept', () => {
  it('tells the frequent exactly while there is room, and how wrong it may be where not', () => {
    const few = tally<number>(10);
    for (let number = 0; number < 1000; number += 1) {
      few.add('often', () => number);
      few.add(`once ${number}`, () => number);
    }
    const [top] = few.top(1);
    expect([top?.key, top?.first]).toEqual(['often', 0]);
    expect(few.size()).toBeLessThanOrEqual(10);
    expect(1000 - (top?.count ?? 0)).toBeLessThanOrEqual(few.error());
    expect(tally<null>().error()).toBe(0);
  });
  it('is a sample that chance, the same each time, has drawn from the whole', () => {
    const drawn = sample<number>(50);
    for (let number = 0; number < 5000; number += 1) drawn.add(`article ${number}`, () => number);
    const values = drawn.values();
    expect([values.length, drawn.seen()]).toEqual([50, 5000]);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(values.filter((value) => value >= 2500).length).toBeGreaterThan(10);
    expect(values.filter((value) => value < 2500).length).toBeGreaterThan(10);
  });
  it('is a stretch of time without what lies far away', () => {
    const days = [
      '1914-06-28',
      ...Array.from({ length: 28 }, (_, day) => `2023-05-${String(day + 1).padStart(2, '0')}`),
    ];
    expect(windowOf(days.map((day) => ({ day })))).toEqual({ first: '2023-05-01', last: '2023-05-28', left: 1 });
  });
});

describe('factbox report', () => {
  it('reads articles and records alike', async () => {
    const articles = join(folder, 'a.ndjson');
    writeFileSync(articles, `${JSON.stringify({ id: 'a', text: 'Two men died in Rome on 1 May 2023.' })}\n`);
    const records = join(folder, 'facts.ndjson');
    await cli(['--text', articles, '-o', records]);
    for (const input of [articles, records]) {
      const page = join(folder, 'page.html');
      expect((await cli(['report', input, '--title', 'Archive', '-o', page])).exitCode).toBe(0);
      expect(readFileSync(page, 'utf8')).toContain('<b>1</b> articles');
      expect(readFileSync(page, 'utf8')).toContain('["","Two men"," died in Rome on 1 May 2023.",0]');
    }
    expect((await cli(['report', articles, '-o', articles])).stderr).toContain('both read and written');
    expect((await cli(['report', articles])).exitCode).toBe(1);
  });
});

describe('eval', () => {
  const found = read('a', 'Two men died in Rome on 1 May 2023. Three women were hurt in Oslo.', '2023-05-02');
  it('finds nothing wrong where nothing is', () => {
    const scores = evaluation();
    expect(scores.add(found, found)).toEqual([]);
    for (const { strict, valueRight } of scores.figures()) {
      expect(strict).toEqual({ precision: 100, recall: 100, f1: 100 });
      expect(valueRight === null || valueRight === 100).toBe(true);
    }
  });
  it('tells what was missed, invented, cut otherwise or has another value', () => {
    const [first, second] = found.counts;
    if (first === undefined || second === undefined) throw new Error('two figures are expected');
    const gold = {
      ...found,
      locations: [],
      counts: [
        { ...first, start: 0, end: 3, text: 'Two' },
        { ...second, value: 4 },
      ],
    };
    const scores = evaluation(['count', 'location']);
    const errors = scores.add(gold, { ...found, counts: found.counts });
    expect(errors.map(({ kind, error }) => `${kind} ${error}`).sort()).toEqual([
      'count boundaries',
      'count value',
      'location invented',
      'location invented',
    ]);
    expect(errors.find(({ error }) => error === 'value')?.context).toBe('Three women were hurt in Oslo.');
    expect(scores.figures().map(({ kind, strict, overlapping }) => [kind, strict.f1, overlapping.f1])).toEqual([
      ['count', 50, 100],
      ['location', 0, 0],
    ]);
    expect(
      evaluation(['count'])
        .add(found, { ...found, counts: [] })
        .map(({ error }) => error),
    ).toEqual(['missed', 'missed']);
  });
  it('scores corrected records from the command line', async () => {
    const gold = join(folder, 'gold.ndjson');
    writeFileSync(gold, `${JSON.stringify({ ...found, dates: [] })}\n`);
    const errors = join(folder, 'errors.ndjson');
    const { stdout, exitCode } = await cli(['eval', '--json', '--only', 'dates,counts', '--errors', errors, gold]);
    expect(exitCode).toBe(0);
    const figures = JSON.parse(stdout) as { kind: string; strict: { precision: number; recall: number | null } }[];
    expect(figures.find(({ kind }) => kind === 'count')?.strict.precision).toBe(100);
    expect(figures.find(({ kind }) => kind === 'date')?.strict).toMatchObject({ precision: 0, recall: null });
    expect(readFileSync(errors, 'utf8')).toContain('"invented"');
    writeFileSync(gold, `${JSON.stringify(extract('Two men died.'))}\n`);
    expect((await cli(['eval', gold])).stderr).toContain('has no text');
  });
});
