/** When an article was published, and from where: its metadata, its address, its dateline, its first lines. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../src/input/plain-text.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import type { Metadata } from '../src/model/document.ts';
import { findDateline } from '../src/parse/dateline.ts';
import { parse } from '../src/parse/index.ts';
import { fromUrl } from '../src/parse/published.ts';

const document = (text: string, metadata: Partial<Metadata> = {}) =>
  parse(readPlainText({ text, name: 'test', metadata }), { lexicon: loadLexicon(), published: null });

interface DatelineCase {
  readonly text: string;
  readonly known?: string;
  readonly line: string;
  readonly place: string;
  readonly date?: string | null;
  readonly agency?: string | null;
}

const datelines: readonly DatelineCase[] = [
  {
    text: 'PARIS, March 3 (Reuters) – A bridge fell.',
    known: '2024-03-04',
    line: 'PARIS, March 3 (Reuters)',
    place: 'PARIS',
    date: '2024-03-03',
    agency: 'Reuters',
  },
  {
    text: 'PARIS, March 3 (Reuters) – A bridge fell.',
    line: 'PARIS, March 3 (Reuters)',
    place: 'PARIS',
    date: null,
    agency: 'Reuters',
  },
  {
    text: 'PARIS, Dec 31 (Reuters) - A bridge fell.',
    known: '2025-01-01',
    line: 'PARIS, Dec 31 (Reuters)',
    place: 'PARIS',
    date: '2024-12-31',
    agency: 'Reuters',
  },
  {
    text: 'LA PAZ, 3 JAN 90 (EFE) -- [TEXT] A BRIDGE FELL.',
    line: 'LA PAZ, 3 JAN 90 (EFE)',
    place: 'LA PAZ',
    date: '1990-01-03',
    agency: 'EFE',
  },
  {
    text: 'LA PAZ (BOLIVIA), 3 JAN 90 -- [REPORT] A BRIDGE FELL.',
    line: 'LA PAZ (BOLIVIA), 3 JAN 90',
    place: 'LA PAZ (BOLIVIA)',
    date: '1990-01-03',
  },
  {
    text: 'CLANDESTINE, NO DATE (RADIO X) -- A BRIDGE FELL.',
    line: 'CLANDESTINE, NO DATE (RADIO X)',
    place: 'CLANDESTINE',
    agency: 'RADIO X',
  },
  { text: 'ACCRA, Ghana (AP) _\n\nA bridge fell.', line: 'ACCRA, Ghana (AP)', place: 'ACCRA, Ghana', agency: 'AP' },
  { text: 'ACCRA, Ghana (AP) — A bridge fell.', line: 'ACCRA, Ghana (AP)', place: 'ACCRA, Ghana', agency: 'AP' },
  { text: 'SPRINGFIELD, Ill. — A bridge fell.', line: 'SPRINGFIELD, Ill.', place: 'SPRINGFIELD, Ill.' },
  {
    text: 'CAIRO - 27 June 2022: A bridge fell.',
    line: 'CAIRO - 27 June 2022',
    place: 'CAIRO',
    date: '2022-06-27',
  },
  { text: 'ACCRA — A bridge fell.', line: 'ACCRA', place: 'ACCRA' },
  { text: 'SALT LAKE CITY — A bridge fell.', line: 'SALT LAKE CITY', place: 'SALT LAKE CITY' },
  {
    text: 'NEW YORK, May 18, 2015 (Xinhua) -- A bridge fell.',
    line: 'NEW YORK, May 18, 2015 (Xinhua)',
    place: 'NEW YORK',
    date: '2015-05-18',
    agency: 'Xinhua',
  },
  {
    text: 'Lusaka, 4 May 2011 (IRIN) - A bridge fell.',
    line: 'Lusaka, 4 May 2011 (IRIN)',
    place: 'Lusaka',
    date: '2011-05-04',
    agency: 'IRIN',
  },
  {
    text: 'A bridge falls\n\nBy A Writer\n\nOSLO (AFP) — A bridge fell.',
    line: 'OSLO (AFP)',
    place: 'OSLO',
    agency: 'AFP',
  },
];

describe('datelines', () => {
  it.each(datelines)('$line of $text', ({ text, known, line, place, date = null, agency = null }) => {
    const found = findDateline(text, known ?? null);
    expect(found && text.slice(found.start, found.end)).toBe(line);
    expect(found?.place && text.slice(found.place.start, found.place.end)).toBe(place);
    expect(found).toMatchObject({ date, agency });
  });

  it.each([
    'A bridge fell in Paris on Monday.',
    'UPDATE 1 - A bridge fell.',
    'ANALYSIS — Why a bridge fell.',
    'The mayor (right) — a builder — wept.',
    'NATO: a bridge fell.',
    'SUBSCRIBE NOW - half off!',
    '',
  ])('none in %j', (text) => expect(findDateline(text, '2024-03-13')).toBeNull());
});

describe('publication dates', () => {
  const text = 'Published: 3 March 2024 10:15 GMT\nA bridge fell.';
  it.each([
    ['metadata', text, { published: '2024-05-01', url: 'https://example.com/2024/04/02/a' }, '2024-05-01'],
    ['metadata', text, { published: 'Wed, 01 May 2024 10:15:00 GMT' }, '2024-05-01T10:15Z'],
    ['url', text, { url: 'https://example.com/2024/04/02/a' }, '2024-04-02'],
    ['dateline', 'OSLO, 4 May 2011 (AFP) - A bridge fell.', {}, '2011-05-04'],
    ['text', text, {}, '2024-03-03T10:15Z'],
    ['text', 'date 2023-11-16 In a series of talks, a bridge fell.', {}, '2023-11-16'],
    ['text', 'A bridge falls\n\nMonday, May 18, 2015\n\nIt fell.', {}, '2015-05-18'],
    ['text', 'A bridge falls\nPosted on May 18, 2015 | Updated May 19, 2015\nIt fell.', {}, '2015-05-18'],
    ['text', 'A bridge falls\nMay 18, 2015 3:05 p.m. EST\nIt fell.', {}, '2015-05-18T15:05-05:00'],
  ] as const)('from %s: %j', (origin, body, metadata, value) => {
    const { published } = document(body, metadata);
    expect(published).toMatchObject({ origin, value });
    if (published?.span) expect(body.slice(published.span.start, published.span.end)).toMatch(/\d{4}/);
  });

  it.each(['A bridge fell on March 3, 2024, in Oslo.', 'It fell.', ''])('unknown: %j', (body) => {
    expect(document(body)).toMatchObject({ published: null, modified: null });
  });

  it('keeps the day of the last change apart', () => {
    const { published, modified } = document('Updated 19 May 2015\nA bridge fell.');
    expect(published).toBeNull();
    expect(modified).toMatchObject({ value: '2015-05-19', origin: 'text' });
    expect(document(text, { modified: '2024-03-04' }).modified).toMatchObject({
      value: '2024-03-04',
      origin: 'metadata',
    });
  });

  it.each([
    ['https://example.com/2024/03/13/a-bridge', '2024-03-13'],
    ['https://example.com/news/2024-03-13-a-bridge', '2024-03-13'],
    ['https://example.com/news/2024-03-13/a-bridge', '2024-03-13'],
    ['https://example.com/a-bridge-20240313.html', '2024-03-13'],
    ['https://example.com/2024/mar/13/a-bridge', '2024-03-13'],
    ['https://example.com/2024/03/a-bridge', undefined],
    ['https://example.com/2024/13/32/a-bridge', undefined],
    ['https://example.com/id/12345678', undefined],
    [null, undefined],
  ])('in the address %s: %s', (url, value) => expect(fromUrl(url)?.value).toBe(value));
});
