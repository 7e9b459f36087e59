/** Bytes → text: what is declared where it holds, else what the bytes are; no mojibake without a message. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, type EncodingHints } from '../src/batch/decode.ts';
import { cli } from './helpers/cli.ts';

const WESTERN = 'The café in Málaga cost “€5” – naïve, said Müller.';
const RUSSIAN = 'Владимир Путин прибыл в Москву в понедельник и встретился с министром.';
const JAPANESE = '東京都は火曜日、新しい計画を発表した。詳細は明らかにされていない。';

interface Row {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly hints?: EncodingHints;
  readonly text: string;
  readonly encoding: string;
  readonly codes?: readonly string[];
}

const encode = (text: string, encoding: string, addBOM = false): Uint8Array => iconv.encode(text, encoding, { addBOM });
const GUESSED = ['input/encoding-guessed'];

const rows: readonly Row[] = [
  { what: 'UTF-8', bytes: encode(WESTERN, 'utf-8'), text: WESTERN, encoding: 'utf-8' },
  { what: 'UTF-8 with a mark', bytes: encode(WESTERN, 'utf-8', true), text: WESTERN, encoding: 'utf-8' },
  { what: 'UTF-16LE with a mark', bytes: encode(WESTERN, 'utf-16le', true), text: WESTERN, encoding: 'utf-16le' },
  { what: 'UTF-16BE with a mark', bytes: encode(WESTERN, 'utf-16be', true), text: WESTERN, encoding: 'utf-16be' },
  { what: 'UTF-16LE', bytes: encode(WESTERN, 'utf-16le'), text: WESTERN, encoding: 'utf-16le', codes: GUESSED },
  { what: 'UTF-16BE', bytes: encode(WESTERN, 'utf-16be'), text: WESTERN, encoding: 'utf-16be', codes: GUESSED },
  {
    what: 'windows-1252',
    bytes: encode(WESTERN, 'windows-1252'),
    text: WESTERN,
    encoding: 'windows-1252',
    codes: GUESSED,
  },
  {
    what: 'Russian in windows-1251',
    bytes: encode(RUSSIAN, 'windows-1251'),
    text: RUSSIAN,
    encoding: 'windows-1251',
    codes: GUESSED,
  },
  { what: 'Russian in KOI8-R', bytes: encode(RUSSIAN, 'koi8-r'), text: RUSSIAN, encoding: 'koi8-r', codes: GUESSED },
  {
    what: 'Japanese in Shift_JIS',
    bytes: encode(JAPANESE, 'shift_jis'),
    text: JAPANESE,
    encoding: 'shift_jis',
    codes: GUESSED,
  },
  {
    what: 'a header that says Latin-1, which is windows-1252 on the Web',
    bytes: encode(WESTERN, 'windows-1252'),
    hints: { charset: 'ISO-8859-1' },
    text: WESTERN,
    encoding: 'windows-1252',
  },
  {
    what: 'what the user says',
    bytes: encode('Łódź', 'iso-8859-2'),
    hints: { forced: 'iso-8859-2' },
    text: 'Łódź',
    encoding: 'iso-8859-2',
  },
  {
    what: 'a page that declares its encoding',
    bytes: encode('<meta charset="iso-8859-2"><p>Łódź</p>', 'iso-8859-2'),
    text: '<meta charset="iso-8859-2"><p>Łódź</p>',
    encoding: 'iso-8859-2',
  },
  {
    what: 'an old page that does',
    bytes: encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Москва',
      'windows-1251',
    ),
    text: '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Москва',
    encoding: 'windows-1251',
  },
  {
    what: 'XML that does',
    bytes: encode('<?xml version="1.0" encoding="ISO-8859-15"?><a>5 €</a>', 'iso-8859-15'),
    text: '<?xml version="1.0" encoding="ISO-8859-15"?><a>5 €</a>',
    encoding: 'iso-8859-15',
  },
  {
    what: 'a page that declares another than it has',
    bytes: encode('<meta charset="windows-1252"><p>Łódź</p>', 'utf-8'),
    text: '<meta charset="windows-1252"><p>Łódź</p>',
    encoding: 'utf-8',
    codes: ['input/encoding-contradicted'],
  },
  {
    what: 'UTF-8 with one byte damaged',
    bytes: Buffer.concat([encode(WESTERN, 'utf-8'), Buffer.of(0xff), encode(' End.', 'utf-8')]),
    text: `${WESTERN}\ufffd End.`,
    encoding: 'utf-8',
    codes: ['input/invalid-characters'],
  },
  {
    what: 'escapes of ISO-2022-JP under their name',
    bytes: Buffer.from('\u001b$B\u001b(B plain', 'latin1'),
    hints: { charset: 'no-such-encoding' },
    text: '\u001b$B\u001b(B plain',
    encoding: 'utf-8',
  },
];

describe('decode', () => {
  it.each(rows)('$what', ({ bytes, hints, text, encoding, codes = [] }) => {
    const decoded = decode(bytes, hints);
    expect([decoded.text, decoded.encoding]).toEqual([text, encoding]);
    expect(decoded.messages.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['nothing', new Uint8Array(0), /it is empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /not text but binary data/],
    ['control characters', Uint8Array.from({ length: 100 }, (_, i) => i % 7), /not text but binary data/],
  ])('is not for %s', (_what, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });
});

/** What each record says: its encoding, its text, the codes of its messages. */
const record = async (bytes: Uint8Array, ...args: readonly string[]): Promise<readonly unknown[]> => {
  const { stdout } = await cli(['--only', 'dates', '--text', ...args], bytes);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { document: { encoding: string; text: string }; messages: { code: string }[] });
  return lines.map(({ document, messages }) => [document.encoding, document.text, messages.map(({ code }) => code)]);
};

describe('the record', () => {
  it('tells the encoding and the doubt', async () => {
    expect(await record(encode(WESTERN, 'windows-1252'))).toEqual([['windows-1252', WESTERN, GUESSED]]);
    expect(await record(encode(WESTERN, 'windows-1252'), '--encoding', 'cp1252')).toEqual([
      ['windows-1252', WESTERN, []],
    ]);
  });

  it('has it for each line, and for tables that a spreadsheet wrote', async () => {
    const lines = Buffer.concat([encode('{"text":"café"}\n', 'utf-8'), encode('{"text":"café"}\n', 'windows-1252')]);
    expect(await record(lines, '--input-format', 'ndjson')).toEqual([
      ['utf-8', 'café', []],
      ['windows-1252', 'café', GUESSED],
    ]);
    const table = encode(`id\ttext\n1\t${WESTERN}\n`, 'utf-16le', true);
    expect(await record(table, '--input-format', 'tsv')).toEqual([['utf-16le', WESTERN, []]]);
    expect(await record(encode('{"text":"café"}\n', 'utf-16le', true))).toEqual([['utf-16le', 'café', []]]);
  });
});
