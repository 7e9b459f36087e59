/** The pages as text: what is escaped, what is marked, what a correction makes of a record. The browser's side: test/browser. */
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../src/model/record-fields.ts';
import { NOTED_PATHS } from '../src/model/record-notes.ts';
import { RecordSchema } from '../src/model/record.ts';
import { segmentsOf } from '../src/output/facts/segments.ts';
import { factsOf } from '../src/output/facts/index.ts';
import { figure } from '../src/output/facts/figures.ts';
import { articlePage } from '../src/output/html/article-page.ts';
import { corrected } from '../src/output/browser/article/corrected.ts';
import type { Added } from '../src/output/browser/article/by-hand.ts';
import { dataBlock, html, webAddress } from '../src/output/page/markup.ts';
import { inUtf16 } from '../src/output/utf16.ts';
import { extract } from '../src/pipeline.ts';
import { cli } from './helpers/cli.ts';

const TEXT = '😀 “Two people were killed in Rome on Friday,” said Mayor Anna Conti. The toll rose to 3 from 2.';
const record = extract(TEXT, { withText: true, published: '2024-03-13', offsets: 'utf16' });

describe('markup', () => {
  it('escapes what is put into it, but markup', () => {
    expect(html`<p title="${'"&'}">${'<b>'}${html`<i>${"'"}</i>`}${[1, null, 'x']}</p>`.text).toBe(
      '<p title="&quot;&amp;">&lt;b&gt;<i>&#39;</i>1x</p>',
    );
  });
  it('keeps carriage returns, by which later offsets would move', () =>
    expect(html`${'a\r\nb'}`.text).toBe('a&#13;\nb'));
  it('ends no data early', () => expect(dataBlock('x', '</script><!--').text).not.toMatch(/<\/script>.+/));
  it.each([
    ['https://example.org/a?b=c', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://x"onclick="y', false],
    [null, false],
  ])('follows %s: %s', (url, isFollowed) => expect(webAddress(url) !== null).toBe(isFollowed));
});

describe('the page of an article', () => {
  const page = articlePage(record);
  it('lets its own script alone run', () => {
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'/);
    expect(page).not.toMatch(/ (?:style|on\w+)="/);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });
  it('is the same each time, and whatever the offsets of the record count', () => {
    const other = extract(TEXT, { withText: true, published: '2024-03-13', offsets: 'byte' });
    expect(articlePage(other)).toBe(page);
    expect(articlePage(record)).toBe(page);
  });
  it('is written with -f html, or by the name of -o', async () => {
    const { stdout, exitCode } = await cli(['-f', 'html'], TEXT);
    expect([exitCode, stdout.slice(0, 15)]).toEqual([0, '<!doctype html>']);
  });
});

it('parts the text where values begin and end, the narrowest value first', () => {
  const facts = factsOf(extract('Five men of the Rome police died.', { withText: true, offsets: 'utf16' }));
  const segments = segmentsOf(facts, 33);
  expect(segments.map(({ start }) => start)).toEqual([...new Set(segments.map(({ start }) => start))]);
  expect(segments.at(0)?.start).toBe(0);
  expect(segments.at(-1)?.end).toBe(33);
  for (const [index, { end }] of segments.slice(0, -1).entries()) expect(segments[index + 1]?.start).toBe(end);
});

it.each(['codepoint', 'byte'] as const)('counts %s anew in UTF-16', (offsets) => {
  const other = inUtf16(extract(TEXT, { withText: true, published: '2024-03-13', offsets }));
  expect(other).toEqual(record);
});

it.each([
  ['At least 12 people were killed in Kabul.', 'at least 12 people · killed'],
  ['The firm lost $5.2m.', 'USD 5,200,000'],
  ['Shares fell 3.2 percent.', '3.2 percent · down'],
  ['Dozens were hurt in Oslo.', '24–99'],
])('tells figures in words: %s', (text, said) => {
  expect(figure(extract(text).counts[0] as never).slice(0, said.length)).toBe(said);
});

describe('the page on the record', () => {
  const fields = fieldsOf(RecordSchema);
  it('tells of every field, and of no other', () => {
    expect(fields.filter(({ note }) => note === null).map(({ path }) => path)).toEqual([]);
    const paths = new Set(fields.map(({ path }) => path));
    expect(NOTED_PATHS.filter((path) => !paths.has(path))).toEqual([]);
  });
  it('is printed, and its notes stand in the JSON Schema', async () => {
    const { stdout } = await cli(['schema', '-f', 'html']);
    for (const { path } of fields) expect(stdout).toContain(`id="${path}"`);
    expect((await cli(['schema'])).stdout).toContain('"description": "the TIMEX3 mod"');
  });
});

describe('corrections', () => {
  const conti = TEXT.indexOf('Anna Conti');
  const stretch = { start: conti, end: conti + 'Anna Conti'.length };
  const added: readonly Added[] = [
    { ...stretch, kind: 'date', value: '2024-03-08' },
    { ...stretch, kind: 'count', value: 3, category: 'killed' },
    { ...stretch, kind: 'actor', type: 'person' },
    { ...stretch, kind: 'location', type: 'city' },
    { ...stretch, kind: 'event', type: 'death' },
    { ...stretch, kind: 'faq', answer: { start: 0, end: 2 } },
    { ...stretch, kind: 'quote' },
    { ...stretch, kind: 'source' },
  ];
  it.each(added)('a $kind that is added is one of the record', (one) => {
    const changed = corrected(record, { wrong: new Set(), added: [one] });
    expect(RecordSchema.parse(changed)).toEqual(changed);
    expect(JSON.stringify(changed)).toContain('Anna Conti');
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(record));
  });
  it('what is wrong goes, and every link to it', () => {
    const wrong = new Set([...record.locations, ...record.dates, ...record.actors].map(({ id }) => id));
    const changed = RecordSchema.parse(corrected(record, { wrong, added: [] }));
    expect([changed.locations, changed.dates, changed.actors]).toEqual([[], [], []]);
    expect(JSON.stringify(changed)).not.toMatch(/"(?:loc|act|d)\d+"/);
    expect(changed.counts.length).toBe(record.counts.length);
  });
  it('one wrong mention costs the others nothing', () => {
    const [actor] = extract('Anna Conti left. Anna Conti stayed.', { withText: true }).actors;
    const both = extract('Anna Conti left. Anna Conti stayed.', { withText: true });
    const changed = corrected(both, { wrong: new Set([`${actor?.id}@0`]), added: [] });
    expect(changed.actors[0]?.mentions.map(({ start }) => start)).toEqual([17]);
  });
});
