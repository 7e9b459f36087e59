/** Publication dates in every form that they have in metadata, and in the text's own first lines. */
import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extract } from '../src/pipeline.ts';

const publishedBy = (metadata: string, options: ExtractOptions = {}) => {
  const { document, messages } = extract('It rained in Rome on Friday.', {
    ...options,
    metadata: { published: metadata },
  });
  return { value: document.published?.value ?? null, codes: messages.map(({ code }) => code) };
};

describe('a publication date in metadata', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-13', '2024-03-13'],
    ['2024-3-1', '2024-03-01'],
    ['2024/03/13', '2024-03-13'],
    ['2024.03.13', '2024-03-13'],
    ['2024/03/13 10:15', '2024-03-13T10:15'],
    ['20240313', '2024-03-13'],
    ['20240313T101500Z', '2024-03-13T10:15:00Z'],
    ['20240313T101500+0100', '2024-03-13T10:15:00+01:00'],
    ['20240313101500', '2024-03-13T10:15:00'],
    ['2024-03-13T10:15:00.123+0100', '2024-03-13T10:15:00+01:00'],
    ['2024-03-13 10:15:00 UTC', '2024-03-13T10:15:00Z'],
    ['2024-03-13T10:15:00[Europe/Berlin]', '2024-03-13T10:15:00'],
    ['1710324900', '2024-03-13T10:15:00Z'],
    ['1710324900.5', '2024-03-13T10:15:00Z'],
    ['1710324900000', '2024-03-13T10:15:00Z'],
    ['1710324900123456', '2024-03-13T10:15:00Z'],
    ['/Date(1710324900000)/', '2024-03-13T10:15:00Z'],
    ['Wed Mar 13 10:15:00 2024', '2024-03-13T10:15:00'],
    ['Wed Mar  3 10:15:00 UTC 2024', '2024-03-03T10:15:00Z'],
    ['Wed Mar 13 10:15:00 +0000 2024', '2024-03-13T10:15:00+00:00'],
    ['Wed, 13 Mar 2024 10:15:00 +0100', '2024-03-13T10:15:00+01:00'],
    ['Wednesday, 13-Mar-24 10:15:00 GMT', '2024-03-13T10:15:00Z'],
    ['13/Mar/2024:10:15:00 +0000', '2024-03-13T10:15:00+00:00'],
    ['March 13, 2024', '2024-03-13'],
    ['March 2024', '2024-03'],
    ['Mar. 13, 2024, 10:15 AM', '2024-03-13T10:15'],
    ['March 13th, 2024 at 3:05 p.m.', '2024-03-13T15:05'],
    ['MARCH 13, 2024', '2024-03-13'],
    ['2024-03-13 10:15 PM EST', '2024-03-13T22:15-05:00'],
    ['13 Sept 2024', '2024-09-13'],
    ['13th of March 2024', '2024-03-13'],
    ['Wednesday 13 March 2024', '2024-03-13'],
    ['Thursday, March 14, 2024 - 10:15', '2024-03-14T10:15'],
    ['13 Mar 2024 | 10:15', '2024-03-13T10:15'],
    ['2024 March 13', '2024-03-13'],
    ['13/03/2024', '2024-03-13'],
    ['03/13/2024', '2024-03-13'],
    ['13/03/24', '2024-03-13'],
    ['13.03.2024 10:15', '2024-03-13T10:15'],
    ['03.04.2024', '2024-04-03'],
    ['Published: 13/03/2024', '2024-03-13'],
    ['Posted on March 13, 2024', '2024-03-13'],
    ['March 13, 2024 by Anna Conti', '2024-03-13'],
  ])('%s', (text, value) => expect(publishedBy(text)).toEqual({ value, codes: [] }));

  it.each([
    ['yesterday', null],
    ['3 hours ago', null],
    ['12345', null],
    ['2024-13-45', null],
    ['99/99/2024', null],
    ['31/02/2024', null],
    ['03/04/2024', null], // which of the two is the month, nobody can tell
  ])('that cannot be read is told: %s', (text, value) =>
    expect(publishedBy(text)).toEqual({ value, codes: ['input/published-unreadable'] }),
  );

  it('is read by the order that is given', () => {
    expect(publishedBy('03/04/2024', { dateOrder: 'dmy' }).value).toBe('2024-04-03');
    expect(publishedBy('03/04/2024', { dateOrder: 'mdy' }).value).toBe('2024-03-04');
    expect(publishedBy('03/04/2024', { published: '2020-01-01' }).value).toBe('2020-01-01');
  });
});

describe('the first lines of a text', () => {
  it.each([
    ['Published: 13/03/2024', 'auto', '2024-03-13'],
    ['Published 2024/03/13 10:15', 'auto', '2024-03-13T10:15'],
    ['13.03.2024', 'auto', '2024-03-13'],
    ['By Anna Conti | 13 Mar 2024, 10:15', 'auto', '2024-03-13T10:15'],
    ['The Post • March 13, 2024', 'auto', '2024-03-13'],
    ['Rome | 13 March 2024 was a day of rain', 'auto', null],
    ['Updated: 20240313', 'auto', null],
    ['Posted: 03/04/2024', 'auto', null],
    ['Posted: 03/04/2024', 'dmy', '2024-04-03'],
    ['Date: 03/04/2024', 'mdy', '2024-03-04'],
  ] as const)('%s (%s)', (line, dateOrder, value) => {
    const text = `Storm hits Rome\n${line}\n\nIt rained in Rome on Friday.`;
    const { published, text: whole } = extract(text, { dateOrder, withText: true }).document;
    expect(published?.value ?? null).toBe(value);
    if (published?.start !== null && published?.end !== null && published !== null)
      expect(line).toContain(whole?.slice(published.start, published.end));
  });
});
