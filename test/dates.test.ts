/** What holds of every date, whatever the text: spans, intervals, time zones, no invented years. */
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dateExtractor } from '../src/extract/date/index.ts';
import { readPlainText } from '../src/input/plain-text.ts';
import { civil, dayNumber, easter, isoDate, isoWeek, monthLength, weekdayOf } from '../src/lexicon/calendar.ts';
import { readTable } from '../src/lexicon/compile/tables.ts';
import { loadLexicon } from '../src/lexicon/index.ts';
import { ramadanOf } from '../src/lexicon/holidays.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Message } from '../src/model/message.ts';
import { parse } from '../src/parse/index.ts';

interface Options {
  readonly published?: string | null;
  readonly url?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'auto';
  readonly report?: (message: Message) => void;
}

function datesOf(text: string, options: Options = {}): readonly Mention<'date'>[] {
  const { published = '2024-03-13', url = null, dateOrder = 'auto', report = () => undefined } = options;
  const document = parse(readPlainText({ text, name: 'test', metadata: { published, url } }), {
    lexicon: loadLexicon(),
    published: null,
  });
  return dateExtractor.extract(document, { lexicon: loadLexicon(), dateOrder, transcripts: false, report });
}

const WORDS =
  `March 3 2019 , 2024-03-13 Tuesday night last year two weeks ago the third quarter of 1998 early late mid - more than 10 : 30 p.m. GMT
  from to between and until since in on at three days later earlier every Friday a decade '80s 1914 18 / 04 end Easter noon GMT now recently
  will said expected . ; 12 people 14th 30-year-old fiscal summer next this that same day BC 10.30pm – 3–5 0600 hours Ramadan May may march`.split(
    /\s+/,
  );
const soup = array(constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

describe('every date', () => {
  it('stands where its span says, in order, apart from the others', () => {
    assert(
      property(soup, (text) => {
        let end = 0;
        for (const { span, rule } of datesOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/);
          expect(rule).toMatch(/^date\/[a-z-]+$/);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('begins before it ends', () => {
    assert(
      property(soup, (text) => {
        for (const { value } of datesOf(text))
          if (value.earliest !== null && value.latest !== null && value.endValue === null)
            expect(value.earliest <= value.latest, `${value.value}: ${value.earliest} to ${value.latest}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('invents no year where no day of writing is known', () => {
    const yearless = soup.map((text) => text.replace(/\d{2,4}/g, '7').replace(/BC|'/g, ''));
    assert(
      property(yearless, (text) => {
        for (const { value } of datesOf(text, { published: null }))
          if (value.type === 'date' || value.type === 'time')
            expect(value.value).toMatch(/^XXXX|_REF$|^194X|^200X|^1944|^2001/);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the time zone of the machine', () => {
    const zone = process.env['TZ'];
    afterAll(() => void (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)));
    assert(
      property(soup, (text) => {
        const values = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((name) => {
          process.env['TZ'] = name;
          return JSON.stringify(datesOf(text));
        });
        expect(new Set(values).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('costs no more than its length, on one long line', () => {
    const text = 'On Tuesday, March 3, in march 7 7:30 2024-01-01 the last last year two years ago '.repeat(3000);
    const started = performance.now();
    datesOf(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('day and month in figures', () => {
  const ambiguous = 'It was seen on 03/04/2023 near the dam.';
  const cases: readonly (readonly [string, Options, string])[] = [
    ['month first by default', {}, '2023-03-04'],
    ['as the caller says', { dateOrder: 'dmy' }, '2023-04-03'],
    ['as the caller says', { dateOrder: 'mdy' }, '2023-03-04'],
    ['by the country of the site', { url: 'https://www.example.co.uk/a' }, '2023-04-03'],
    ['by the country of the site', { url: 'https://www.example.gov/a' }, '2023-03-04'],
  ];
  it.each(cases)('%s', (_name, options, value) => {
    expect(datesOf(ambiguous, options)[0]?.value.value).toBe(value);
  });

  it('tells when the order is a guess, and only then', () => {
    const messages: Message[] = [];
    const report = (message: Message): void => void messages.push(message);
    datesOf(ambiguous, { report });
    expect(messages).toMatchObject([{ severity: 'warning', code: 'date/order', span: { start: 15, end: 25 } }]);
    datesOf(ambiguous, { report, dateOrder: 'dmy' });
    datesOf(`${ambiguous} And on 25/12/2022.`, { report });
    expect(messages).toHaveLength(1);
  });
});

describe('the words of dates', () => {
  it.each(['words', 'numbers', 'zones', 'holidays', 'ramadan', 'verbs', 'beside-figures'])(
    '%s: one entry a line, sorted',
    (name) => {
      const keys = readTable(`dates/${name}.tsv`).map((cells) => Object.values(cells)[0] ?? '');
      expect(keys.length).toBeGreaterThan(10);
      expect(keys).toEqual([...new Set(keys)].sort());
    },
  );
});

describe('the calendar', () => {
  it('agrees with the machine about days, weekdays and months', () => {
    assert(
      property(integer({ min: -200_000, max: 100_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(isoDate(days)).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(civil(days))).toBe(days);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
        const { year, month } = civil(days);
        expect(monthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2024-03-13', 2024, 11],
    ['2027-01-01', 2026, 53],
  ])('puts %s into week %i-W%i', (iso, year, week) => {
    expect(isoWeek(Date.parse(iso) / 86_400_000)).toEqual({ year, week });
  });

  it.each(['1999-04-04', '2000-04-23', '2008-03-23', '2016-03-27', '2024-03-31', '2038-04-25'])(
    'has Easter on %s',
    (iso) => {
      expect(isoDate(easter(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );

  it('knows when Ramadan began', () => {
    expect(ramadanOf(2024)).toEqual({ start: '2024-03-11', end: '2024-04-10' });
    expect(ramadanOf(1900)).toBeUndefined();
  });
});
