/** Five articles in every format that holds several, one of them damaged: the other four come out, and the damage is told or read over. */
import { describe, expect, it } from 'vitest';
import { http, warcRecord } from '../helpers/archives.ts';
import { cli } from '../helpers/cli.ts';
import { chance, damaged } from './mutate.ts';

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 160) / 50);
const TOWNS = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'] as const;
const text = (town: string): string => `${town} town burned on Tuesday & "nobody" knows why. It rained in Rome.`;
const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

interface Format {
  readonly name: string;
  readonly open?: string;
  /** An article without what parts it from the next one. */
  readonly one: (town: string, index: number) => string;
  readonly between: string;
  readonly close?: string;
}

const json = (town: string, index: number): string => JSON.stringify({ id: `i${index}`, text: text(town) });
const page = (town: string): string => `<html><body><p>${escaped(text(town))}</p></body></html>`;

const FORMATS: readonly Format[] = [
  { name: 'NDJSON', one: json, between: '\n' },
  { name: 'a list of JSON', open: '[', one: json, between: ',\n', close: ']' },
  { name: 'a list in an object of JSON', open: '{"articles":[', one: json, between: ',\n', close: ']}' },
  {
    name: 'CSV',
    open: 'id,text,date\n',
    one: (town, index) => `i${index},"${text(town).replace(/"/g, '""')}",2024-03-13`,
    between: '\n',
  },
  {
    name: 'RSS',
    open: '<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>\n',
    one: (town, index) => `<item><guid>g${index}</guid><description>${escaped(text(town))}</description></item>`,
    between: '\n',
    close: '</channel></rss>',
  },
  {
    name: 'Atom',
    open: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>\n',
    one: (town, index) =>
      `<entry><id>g${index}</id><content type="html">${escaped(`<p>${escaped(text(town))}</p>`)}</content></entry>`,
    between: '\n',
    close: '</feed>',
  },
  {
    name: 'NewsML-G2',
    open: '<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>\n',
    one: (town, index) =>
      `<newsItem guid="u${index}"><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${escaped(text(town))}</p></body></html></inlineXML></contentSet></newsItem>`,
    between: '\n',
    close: '</itemSet></newsMessage>',
  },
  {
    name: 'Gigaword',
    one: (town, index) => `<DOC id="A_2024031${index}.1"><TEXT><P>${escaped(text(town))}</P></TEXT></DOC>`,
    between: '\n',
  },
  {
    name: 'mbox',
    one: (town) =>
      `From a@b.org Wed Mar 13 10:15:00 2024\nSubject: S\nDate: Wed, 13 Mar 2024 10:15:00 +0100\n\n${text(town)}`,
    between: '\n\n',
  },
  {
    name: 'LexisNexis',
    one: (town, index) =>
      `\n      ${index + 1} of 5 DOCUMENTS\n\n     The Post\n\n     March 13, 2024\n\nH\n\nLENGTH: 5 words\n\n${text(town)}\n\nLOAD-DATE: March 14, 2024`,
    between: '\n\n',
  },
  {
    name: 'Factiva',
    one: (town, index) =>
      `H\n\n12 words\n13 March 2024\nThe Post\n(c) 2024 The Post\n\n${text(town)}\n\nDocument POST00002024031${index}ek3d0000${index}`,
    between: '\n\n',
  },
  {
    name: 'WARC',
    one: (town, index) =>
      warcRecord('response', `https://example.org/${index}`, http(['Content-Type: text/html'], page(town)))
        .toString('latin1')
        .trimEnd(),
    between: '\r\n\r\n',
  },
];

const whole = ({ open = '', one, between, close = '' }: Format, damage: (bytes: Buffer) => Buffer): Buffer => {
  const articles = TOWNS.map((town, index) => {
    const bytes = Buffer.from(one(town, index));
    return Buffer.concat([town === 'Charlie' ? damage(bytes) : bytes, Buffer.from(index < 4 ? between : '\n')]);
  });
  return Buffer.concat([Buffer.from(open), ...articles, Buffer.from(close)]);
};

describe('damage costs itself', () => {
  it.each(FORMATS)(
    'in $name',
    async (format) => {
      for (let run = 0; run < RUNS; run += 1) {
        const input = whole(format, (bytes) => damaged(bytes, chance(run)));
        const { stdout } = await cli(['--only', 'sources', '--text', '-'], input);
        for (const town of TOWNS.filter((one) => one !== 'Charlie'))
          expect(stdout, `seed ${run}: ${input.toString('latin1')}`).toContain(`${town} town burned`);
      }
    },
    30_000 + RUNS * 3000,
  );
});
