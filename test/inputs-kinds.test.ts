/** Inputs as they are in the wild: what is read of each, and what is told of the rest. Against real files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { FactboxRecord, Failure } from '../src/model/record.ts';
import { docx, http, pdf, tar, warcRecord, zip } from './helpers/archives.ts';
import { cli } from './helpers/cli.ts';
import { ZSTD } from './helpers/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  /** Of each entry "place | text", "place ! code". */
  readonly entries: readonly string[];
  readonly records: readonly FactboxRecord[];
  readonly stderr: string;
  readonly exitCode: number;
}

/** Reads a file that is made of the bytes, or several of a folder. */
async function read(name: string, bytes: string | Uint8Array, ...args: readonly string[]): Promise<Told> {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  const { stdout, stderr, exitCode } = await cli(['--only', 'sources', '--text', ...args, path]);
  const entries = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FactboxRecord | Failure);
  return {
    entries: entries.map((entry) => {
      const source = entry.document.source.slice(path.length);
      return 'error' in entry
        ? `${source} ! ${entry.error.code}`
        : `${source} | ${(entry.document.text ?? '').replace(/\s+/g, ' ').trim()}`;
    }),
    records: entries.filter((entry): entry is FactboxRecord => !('error' in entry)),
    stderr,
    exitCode,
  };
}

const lines = (...parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('');
const json = (...values: readonly object[]): string => lines(...values.map((value) => JSON.stringify(value)));
const many = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    text: `Article ${i}: ${Math.sin(i)} it rained in Rome ${'x'.repeat(i)}.`,
  }));

const mboxMessage = (text: string): string =>
  `From a@b.org Wed Mar 13 10:15:00 2024\nSubject: S\nDate: Wed, 13 Mar 2024 10:15:00 +0100\n\n${text}\n\n`;

const response = (encoding: string, body: string | Uint8Array) =>
  warcRecord(
    'response',
    `https://example.org/${encoding}`,
    http(['Content-Type: text/html', `Content-Encoding: ${encoding}`], body),
  );

const rss = (items: string, before = '<?xml version="1.0"?>'): string =>
  `${before}<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;

const xhtml = (text: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html>`;

const tarOf = (name: string): Buffer => tar([{ name, bytes: `${name} fell.` }]);

/** A zip that knows what stands before it. */
function counted(junk: string, whole: Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.from(junk), whole]);
  const add = (at: number) => bytes.writeUInt32LE(bytes.readUInt32LE(at) + junk.length, at);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) add(at + 42);
  add(bytes.indexOf('PK\x05\x06') + 16);
  return bytes;
}

const named = (name: Buffer): Buffer => {
  const bytes = zip([{ name: 'x'.repeat(name.length), bytes: 'Rome fell.' }]);
  for (let at = bytes.indexOf('x'.repeat(name.length)); at >= 0; at = bytes.indexOf('x'.repeat(name.length)))
    name.copy(bytes, at);
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 1))
    bytes.writeUInt16LE(0, at + 6);
  bytes.writeUInt16LE(0, bytes.indexOf('PK\x01\x02') + 8);
  return bytes;
};

describe('damage costs itself', () => {
  const feed = json(...many(60));
  const packed = gzipSync(feed);
  const cutFeed = packed.subarray(0, packed.length - 20);
  const wrongSum = Buffer.from(packed);
  wrongSum[wrongSum.length - 6] = (wrongSum[wrongSum.length - 6] ?? 0) ^ 0xff;

  it('a gzip that is cut off gives the whole lines that zcat gives', async () => {
    const path = join(folder, 'zcat.gz');
    writeFileSync(path, cutFeed);
    const zcat = execFileSync('bash', ['-c', `zcat '${path}' 2>/dev/null | grep -c '}$' || true`], {
      encoding: 'utf8',
    });
    const { entries, exitCode, stderr } = await read('cut.ndjson.gz', cutFeed);
    expect(entries.filter((entry) => entry.includes(' | ')).length).toBe(Number(zcat));
    expect(Number(zcat)).toBeGreaterThan(50);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('ends too early')]);
  });

  it('a wrong checksum is told after all lines', async () => {
    const { entries, exitCode } = await read('sum.ndjson.gz', wrongSum);
    expect([entries.length, entries.at(-1), exitCode]).toEqual([61, ' ! input/corrupt', 3]);
  });

  it('what stands after a gzip is left out', async () => {
    const { entries, exitCode } = await read('after.ndjson.gz', Buffer.concat([packed, Buffer.from('signature 1234')]));
    expect([entries.length, exitCode]).toEqual([60, 0]);
  });

  it('the frames of zstd after a damaged one are read, and its place is told', async () => {
    const frame = Buffer.from(ZSTD, 'base64');
    const [broken, unsummed] = [Buffer.from(frame), Buffer.from(frame)];
    broken[12] = 0xff;
    unsummed[frame.length - 1] = (unsummed.at(-1) ?? 0) ^ 1;
    const { entries, stderr, exitCode } = await read('many.ndjson.zst', Buffer.concat([frame, broken, frame]));
    expect(entries.map((entry) => entry.slice(0, 16))).toEqual([
      ':1 | Nine people',
      ':2 | Nine people',
      ' ! input/corrupt',
    ]);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`the frame at byte ${frame.length}: `)]);
    const told = await read('sum.ndjson.zst', Buffer.concat([unsummed, frame, Buffer.from('padding')]));
    expect(told.entries.at(-1)).toBe(' ! input/corrupt');
    expect(told.stderr).toContain('the frame at byte 0: its checksum is wrong');
    expect(told.records.length).toBe(2);
  });

  it('the members after a damaged one are read', async () => {
    const first = gzipSync(json(...many(20)));
    first.fill(0xff, first.length / 2, first.length / 2 + 20);
    const { entries, stderr } = await read(
      'members.ndjson.gz',
      Buffer.concat([first, gzipSync(json({ id: 'last', text: 'Bonn.' }))]),
    );
    expect(entries.some((entry) => entry.endsWith('| Bonn.'))).toBe(true);
    expect(stderr).toContain('the gzip data is damaged');
  });

  it.each([
    ['cut.txt.gz', gzipSync('Rome fell. '.repeat(50)).subarray(0, 30), []],
    [
      'cut.ndjson.bz2',
      Buffer.from(
        execFileSync('bash', ['-c', 'command -v bzip2 >/dev/null && printf \'{"text":"Rome."}\\n\' | bzip2 || true']),
      ),
      null,
    ],
    [
      'cut.ndjson.xz',
      Buffer.from(
        execFileSync('bash', ['-c', 'command -v xz >/dev/null && printf \'{"text":"Rome."}\\n\' | xz || true']),
      ),
      null,
    ],
  ])('%s', async (name, bytes, expected) => {
    if (bytes.length === 0) return; // this machine has no such packer
    const { entries } = await read(name, bytes);
    expect(entries).toEqual(expected ?? [':1 | Rome.']);
  });

  it('a line that is too long', async () => {
    const text = lines('{"text":"Rome."}', `{"text":"${'x'.repeat(5000)}"}`, '{"text":"Bonn."}');
    const { entries, stderr } = await read('long.ndjson', text, '--max-bytes', '2K');
    expect(entries).toEqual([':1 | Rome.', ':2 ! input/too-large', ':3 | Bonn.']);
    expect(stderr).toContain('long.ndjson:2: the line has more than 2048 bytes');
  });

  it('a row that is too long', async () => {
    const text = lines('id,text', '1,Rome.', `2,${'x'.repeat(5000)}`, '3,Bonn.');
    const { entries } = await read('long.csv', text, '--max-bytes', '2K');
    expect(entries).toEqual(['#1 | Rome.', '#2 ! input/too-large', '#3 | Bonn.']);
  });

  it('a message that is too long', async () => {
    const { entries } = await read(
      'long.mbox',
      mboxMessage('Rome.') + mboxMessage('x '.repeat(3000)) + mboxMessage('Bonn.'),
      '--max-bytes',
      '2K',
    );
    expect(entries).toEqual(['#1 | Rome.', '#2 ! input/too-large', '#3 | Bonn.']);
  });

  it('an element of a list', async () => {
    const text =
      '[{"id":"a","text":"Rome."},\n5,\n{"id":"b","text":"Bonn." "x"},\n{"id":"c","text":"Oslo."},\n{"id":"d","text":';
    const { entries, exitCode } = await read('list.json', text);
    expect(entries).toEqual([
      '#1 | Rome.',
      '#2 ! article/not-an-object',
      '#3 ! article/not-json',
      '#4 | Oslo.',
      '#5 ! article/not-json',
    ]);
    expect(exitCode).toBe(3);
  });

  it('a member of a zip, and the end of one', async () => {
    const whole = zip([
      { name: 'a.txt', bytes: 'Rome fell.' },
      { name: 'b.txt', bytes: 'Bari burned down to the ground, and nobody knows why.' },
      { name: 'c.txt', bytes: 'Oslo froze.' },
    ]);
    const damaged = Buffer.from(whole);
    const at = damaged.indexOf('b.txt') + 8;
    damaged.fill(0x55, at, at + 12);
    expect((await read('damaged.zip', damaged)).entries).toEqual([
      '!a.txt | Rome fell.',
      '!b.txt ! input/corrupt',
      '!c.txt | Oslo froze.',
    ]);
    const cut = whole.subarray(0, whole.indexOf('PK\x01\x02') - 4);
    const { entries, exitCode } = await read('cut.zip', cut);
    expect(entries.slice(0, 2)).toEqual([
      '!a.txt | Rome fell.',
      '!b.txt | Bari burned down to the ground, and nobody knows why.',
    ]);
    expect([exitCode, entries.at(-1)]).toEqual([3, ' ! input/corrupt']);
  });

  it('bytes before a zip, whether its directory counts them or not, and a directory that breaks off', async () => {
    const whole = zip([
      { name: 'a.txt', bytes: 'Rome fell.' },
      { name: 'b.txt', bytes: 'Oslo froze.' },
    ]);
    const both = ['!a.txt | Rome fell.', '!b.txt | Oslo froze.'];
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(9000, '\0runs')]);
    const behind = async (junk: string | Buffer, name = 'junk.zip') =>
      (await read(name, Buffer.concat([Buffer.from(junk), whole]))).entries;
    const answer = 'HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n';
    for (const junk of [program, answer, '\n', '#!/bin/sh\nexit\n'])
      expect(await behind(junk)).toEqual([...both, ' ! input/corrupt']);
    expect(await behind(answer, 'download')).toEqual([...both, ' ! input/corrupt']);
    expect((await read('counted.zip', counted('#!/bin/sh\n', whole))).entries).toEqual(both);
    expect((await read('setup', program)).stderr).toContain('7z x FILE');
    const broken = Buffer.from(whole);
    broken.fill(0, broken.lastIndexOf('PK\x01\x02'), broken.lastIndexOf('PK\x01\x02') + 4);
    expect((await read('broken.zip', broken)).entries).toEqual([...both, ' ! input/corrupt']);
  });

  it('a checksum of a zip', async () => {
    const wrong = zip([
      { name: 'a.txt', bytes: 'Rome fell.' },
      { name: 'c.txt', bytes: 'Oslo froze.' },
    ]);
    const at = wrong.indexOf('PK\x01\x02') + 16;
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    expect((await read('sum.zip', wrong)).entries).toEqual(['!a.txt ! input/corrupt', '!c.txt | Oslo froze.']);
  });

  it('a header of a tar, and the end of one', async () => {
    const members = ['a', 'b', 'c'].map((name) => ({ name: `${name}.txt`, bytes: `${name} fell.` }));
    const damaged = tar(members);
    damaged.fill(0x55, 1024, 1100);
    const { entries } = await read('damaged.tar', damaged);
    expect(entries).toEqual(['!a.txt | a fell.', ' ! input/corrupt', '!c.txt | c fell.']);
    const cut = tar(members).subarray(0, 512 * 5 + 3);
    expect((await read('cut.tar', cut)).entries).toEqual([
      '!a.txt | a fell.',
      '!b.txt | b fell.',
      '!c.txt ! input/corrupt',
      ' ! input/corrupt',
    ]);
  });

  it('a payload that is not encoded as its header says', async () => {
    const page = '<!doctype html><html><body><p>Rome fell on Tuesday, the mayor said.</p></body></html>';
    const bytes = Buffer.concat(['gzip', 'deflate', 'br', 'none', 'x'].map((encoding) => response(encoding, page)));
    expect((await read('plain.warc', bytes)).records.length).toBe(5);
  });

  it('what stands between the records of a WARC', async () => {
    const record = warcRecord('resource', 'https://example.org/a', 'Rome fell.');
    const { entries } = await read('junk.warc', Buffer.concat([record, Buffer.from('garbage\n'.repeat(9)), record]));
    expect(entries.filter((entry) => entry.includes(' | ')).length).toBe(2);
    expect(entries).toContain(' ! input/corrupt');
  });
});

describe('JSON as it comes', () => {
  it.each([
    ['a list named .ndjson', 'l.ndjson', '[{"text":"Rome."},\n{"text":"Bonn."}]', ['#1 | Rome.', '#2 | Bonn.']],
    [
      'objects over several lines',
      'p.ndjson',
      '{\n  "text": "Rome."\n}\n{\n  "text": "Bonn."\n}\n',
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    ['objects on one line', 'c.ndjson', '{"text":"Rome."}{"text":"Bonn."}\n', [':1#1 | Rome.', ':1#2 | Bonn.']],
    ['NaN', 'n.ndjson', '{"text":"Rome.","score":NaN}\n', [':1 | Rome.']],
    ['a comma too many', 't.json', '[{"text":"Rome.",},]', [' | Rome.']],
    ['a comma in a text', 'ct.json', '[{"text":"Rome, ,] NaN,}",}]', [' | Rome, ,] NaN,}']],
    ['a byte order mark', 'b.ndjson', '\ufeff{"text":"Rome."}\n', [':1 | Rome.']],
    [
      'other names',
      'o.ndjson',
      '{"Headline":"H","maintext":"Rome.","date_publish":"2024-03-13 10:00:00"}\n',
      [':1 | Rome.'],
    ],
    ['the text in paragraphs', 'q.json', '{"title":"T","body":["Rome.","Bonn."]}', [' | Rome. Bonn.']],
    [
      'HTML, found out',
      'h.ndjson',
      '{"text":"<p>Rome <b>fell</b>.</p><p>Bari, too.</p>"}\n',
      [':1 | Rome fell. Bari, too.'],
    ],
    ['no HTML', 'h2.ndjson', '{"text":"If a < b and c > d, Rome fell."}\n', [':1 | If a < b and c > d, Rome fell.']],
    [
      'WordPress',
      'w.json',
      '[{"id":1,"title":{"rendered":"T"},"content":{"rendered":"<p>Rome fell.</p>"}}]',
      [' | Rome fell.'],
    ],
    [
      'a list further in',
      'l.json',
      '{"status":"ok","data":{"articles":[{"text":"Rome."},{"text":"Bonn."}]}}',
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    ['what a database wraps', 'd.ndjson', '{"_id":"7","_source":{"body":"Rome."}}\n', [':1 | Rome.']],
    ['a sequence of texts', 's.json', '\u001e{"text":"Rome."}\n\u001e{"text":"Bonn."}\n', [':1 | Rome.', ':2 | Bonn.']],
    ['TOML without blanks', 't.md', '+++\ntitle="T"\n+++\nRome.\n', [' | +++ title="T" +++ Rome.']],
    ['a tab as it is in a text', 'tab.ndjson', '{"text":"Rome\tfell."}\n', [':1 | Rome fell.']],
    ['lines as they are in a text', 'lines.json', '{"text":"Rome\nfell."}', [' | Rome fell.']],
    ['a mark that needs no escape', 'esc.ndjson', '{"text":"Rome\\\'s fall."}\n', [":1 | Rome's fall."]],
    [
      'articles by their ids',
      'keyed.json',
      '{"7":{"text":"Rome."},"8":{"text":"Bonn."}}',
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    [
      'columns, as pandas writes them',
      'columns.json',
      '{"id":{"0":"a","1":"b"},"text":{"0":"Rome.","1":"Bonn."}}',
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    ['a table that is split', 'split.json', '{"columns":["id","text"],"data":[["a","Rome."]]}', [' | Rome.']],
    [
      'two lists, one of articles',
      'lists.json',
      '{"fields":[{"name":"text"}],"data":[{"text":"Rome."}]}',
      [' | Rome.'],
    ],
    ['a text in pieces', 'pieces.json', '{"text":["Rome ",{"type":"bold","text":"fell"},"."]}', [' | Rome fell.']],
    [
      'paragraphs with their kinds',
      'blocks.json',
      '{"contents":[{"type":"p","content":"Rome."},{"type":"image"},{"type":"p","content":"Bonn."}]}',
      [' | Rome. Bonn.'],
    ],
    ['names in several words', 'names.json', '[{"Full Text":"Rome."}]', [' | Rome.']],
    ['what a status says beside the articles', 'st.json', '{"message":"ok","docs":[{"body":"Rome."}]}', [' | Rome.']],
    ['a page in a crawl', 'crawl.ndjson', '{"url":"https://x.org","html":"<p>Rome.</p>"}\n', [':1 | Rome.']],
    [
      'JSON Feed',
      'f.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","content_html":"<p>Rome.</p>"},{"id":"2","content_text":"Bonn."}]}',
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
  ] as const)('%s', async (_what, name, bytes, expected) => {
    expect((await read(name, bytes)).entries).toEqual(expected);
  });

  it('what stands beside a text that is wrapped is kept', async () => {
    const { records } = await read(
      'wrapped.ndjson',
      '{"article":{"title":"Rome falls","text":"It was late."}}\n{"webTitle":"Bonn falls","webPublicationDate":"2024-03-13T10:00:00Z","fields":{"bodyText":"It froze."}}\n{"headline":{"main":"Oslo falls"},"pub_date":"2024-03-13","lead_paragraph":"It snowed."}\n',
    );
    expect(records.map(({ document }) => [document.title?.text, document.published?.value])).toEqual([
      ['Rome falls', undefined],
      ['Bonn falls', '2024-03-13T10:00:00Z'],
      ['Oslo falls', '2024-03-13'],
    ]);
  });

  it('what is no object at all is told once', async () => {
    const { entries, stderr, exitCode } = await read('words.txt', 'Two men in 2024.', '--input-format', 'json');
    expect([entries, exitCode]).toEqual([[], 2]);
    expect(stderr).toMatch(/words\.txt: column 1: not JSON/);
    expect((await cli(['convert', join(folder, 'words.txt')])).stderr).toMatch(/it is no JSON; give records/);
  });

  it('the key of the text with its format', async () => {
    const { entries } = await read(
      'k.ndjson',
      '{"content":{"rendered":"Rome<br>fell"}}\n',
      '--fields',
      'text:html=content.rendered',
    );
    expect(entries).toEqual([':1 | Rome fell']);
  });

  it.each([
    ['Python', 'py.json', "[{'text': 'Rome fell.', 'ok': None}]", /a Python literal/],
    ['Python, a line each', 'py.ndjson', "{'text': 'Rome fell.'}\n", /a Python literal/],
    ['JSONP', 'p.txt2', 'callback({"text": "Rome fell."});', /JSONP/],
    ['JSON5', 'j5.json', '{text: "Rome fell."}', /JSON5/],
    ['comments', 'c.json', '// news\n{"text": "Rome fell." /* x */}', /JSON with comments/],
    ['nothing of the kind', 'x.json', 'Rome fell.', /not JSON/],
  ])('what is none is told as such: %s', async (_what, name, bytes, message) => {
    const { records, stderr, exitCode } = await read(name, bytes);
    expect([records.length, exitCode > 0]).toEqual([0, true]);
    expect(stderr).toMatch(message);
  });

  it('long ids keep their digits, ids that are repeated are made distinct, copies do not collide', async () => {
    const long = await read(
      'ids.ndjson',
      '{"id":12345678901234567890,"text":"Rome."}\n{"id":1,"text":"a"}\n{"id":1,"text":"b"}\n',
    );
    expect(long.records.map(({ document }) => document.id)).toEqual(['12345678901234567890', '1', '1~2']);
    expect(long.records[2]?.messages.map(({ code }) => code)).toContain('input/id-repeated');
    const copies = await read('copies.ndjson', '{"text":"Rome."}\n{"text":"Rome."}\n');
    const [a, b] = copies.records.map(({ document }) => document.id);
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(a).not.toBe(b);
  });
});

describe('CSV as it comes', () => {
  it.each([
    ['semicolons', 'id;text\n1;Rome, fell.\n', ['#1 | Rome, fell.'], []],
    ['tabs in .csv', 'id\ttext\n1\tRome, fell.\n', ['#1 | Rome, fell.'], []],
    ['bars', 'id|text\n1|Rome, fell.\n', ['#1 | Rome, fell.'], []],
    ['sep=', 'sep=;\nid;text\n1;Rome.\n', ['#1 | Rome.'], []],
    ['capitals in the header', 'ID,Text\n1,Rome.\n', ['#1 | Rome.'], []],
    ['a cell too many', 'id,text\n1,Rome, and Bari\n2,Bonn.\n', ['#1 | Rome', '#2 | Bonn.'], ['input/csv-extra-cells']],
    ['marks in a bare cell', 'id,text\n1,The 5" gun "Rome"\n', ['#1 | The 5" gun "Rome"'], ['input/csv-quotes']],
    [
      'marks that are not doubled',
      'id,text\n1,"He said "no" to it"\n2,Bonn.\n',
      ['#1 | He said "no" to it', '#2 | Bonn.'],
      ['input/csv-quotes'],
    ],
    [
      'backslashes',
      'id,text\n1,"He said \\"no\\", twice"\n2,Bonn.\n',
      ['#1 | He said "no", twice', '#2 | Bonn.'],
      ['input/csv-escapes'],
    ],
    [
      'a mark that is never closed',
      'id,text\n1,"Rome fell\n2,"Bari, too"\n3,Bonn.\n',
      ['#1 | Rome fell', '#2 | Bari, too', '#3 | Bonn.'],
      ['input/csv-unclosed'],
    ],
    [
      'a mark that is never closed, no other',
      'id,text\n1,"Rome fell\n2,Bari\n3,Bonn.\n',
      ['#1 | Rome fell', '#2 | Bari', '#3 | Bonn.'],
      ['input/csv-unclosed'],
    ],
    ['a column twice', 'text,id,text\nRome.,1,x\n', ['#1 | Rome.'], ['input/csv-column-twice']],
    ['cells over lines', 'id,text\n1,"Rome\nfell, ""too"""\n2,Bonn.\n', ['#1 | Rome fell, "too"', '#2 | Bonn.'], []],
    ['old Macs', 'id,text\r1,Rome.\r2,Bonn.\r', ['#1 | Rome.', '#2 | Bonn.'], []],
    ['a blank line', 'id,text\n\n1,Rome.\n\n', ['#1 | Rome.'], []],
    [
      'a column alone, with commas',
      'text\nRome fell, and Bari, too.\nBonn.\n',
      ['#1 | Rome fell, and Bari, too.', '#2 | Bonn.'],
      [],
    ],
    ['remarks before the names', '# made by hand\nExport\n\nid,text\n1,Rome.\n', ['#1 | Rome.'], []],
    ['names in several words', 'Title;Full Text\nH;Rome fell, he said.\n', ['#1 | Rome fell, he said.'], []],
    ['a zero byte', 'id,text\n1,Ro\0me.\n2,Bonn.\n', ['#1 | Ro\ufffdme.', '#2 | Bonn.'], []],
    ['HTML', 'id,content\n1,<p>Rome <i>fell</i>.</p>\n', ['#1 | Rome fell.'], []],
    ['a byte order mark', '\ufeffid,text\n1,Rome.\n', ['#1 | Rome.'], []],
  ])('%s', async (what, bytes, expected, codes) => {
    const { entries, records } = await read(`${what}.csv`, bytes);
    expect(entries).toEqual(expected);
    expect(records[0]?.messages.map(({ code }) => code).filter((code) => code.startsWith('input/csv'))).toEqual(codes);
  });

  it('a table without a text names what its first row has', async () => {
    expect((await read('none.csv', 'id\n1\n2\n')).stderr).toMatch(/no column "text" in the first row \(columns: id\)/);
  });

  it('--delimiter', async () => {
    expect((await read('caret.csv', 'id^text\n1^Rome, fell.\n', '--delimiter', '^')).entries).toEqual([
      '#1 | Rome, fell.',
    ]);
  });
});

describe('feeds and XML as they are', () => {
  const good = '<item><guid>2</guid><description>Bonn.</description></item>';
  it.each([
    [
      'a bare &',
      rss(`<item><guid>1</guid><description>A & B fell.</description></item>${good}`),
      ['#1 | A & B fell.', '#2 | Bonn.'],
    ],
    [
      'attributes without marks',
      rss(`<item><enclosure url=http://x.org/a length=5/><description>Rome.</description></item>${good}`),
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    [
      'entities of HTML',
      rss(`<item><description>Caf&eacute;&nbsp;Rome.</description></item>${good}`),
      ['#1 | Café Rome.', '#2 | Bonn.'],
    ],
    ['junk before the declaration', rss(good, '\n\nWarning: mysql_connect()\n<?xml version="1.0"?>'), [' | Bonn.']],
    [
      'CDATA that is escaped',
      rss(`<item><description>&lt;![CDATA[&lt;p&gt;Rome.&lt;/p&gt;]]&gt;</description></item>${good}`),
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    [
      'HTML that is not escaped',
      rss(`<item><description><p>Rome <b>fell</b>.<br></p></description></item>${good}`),
      ['#1 | Rome fell.', '#2 | Bonn.'],
    ],
    [
      'an item that is never closed',
      rss(`<item><guid>1</guid><description>Rome.</description>${good}`),
      ['#1 | Rome.', '#2 | Bonn.'],
    ],
    [
      'a mark < in a text',
      rss(`<item><description>5 < 6 in Rome.</description></item>${good}`),
      ['#1 | 5 < 6 in Rome.', '#2 | Bonn.'],
    ],
    [
      'characters that XML has not',
      rss(`<item><description>Rome \x0b fell.</description></item>${good}`),
      ['#1 | Rome \ufffd fell.', '#2 | Bonn.'],
    ],
    [
      'HTML that is escaped twice',
      rss(`<item><description>&amp;lt;p&amp;gt;Rome fell.&amp;lt;/p&amp;gt;</description></item>${good}`),
      ['#1 | Rome fell.', '#2 | Bonn.'],
    ],
    ['a podcast', rss(`<item><itunes:summary>Rome.</itunes:summary></item>${good}`), ['#1 | Rome.', '#2 | Bonn.']],
    ['the end cut off', rss(`${good}<item><description>Rome fe`).slice(0, -16), ['#1 | Bonn.', '#2 | Rome fe']],
  ])('%s', async (what, bytes, expected) => {
    expect((await read(`${what.replaceAll('<', '')}.xml`, bytes)).entries).toEqual(expected);
  });
});

describe('files of several articles, and of other kinds', () => {
  it.each([
    [
      'Gigaword',
      'g.sgml',
      '<DOC id="AFP_ENG_20100101.0001" type="story" >\n<HEADLINE>\nRome falls\n</HEADLINE>\n<TEXT>\n<P>\nRome &amp; Bari fell.\n</P>\n</TEXT>\n</DOC>\n<DOC id="AFP_ENG_20100102.0002" type="story" >\n<TEXT>\n<P>Bonn.</P></TEXT></DOC>\n',
      ['#1 | Rome & Bari fell.', '#2 | Bonn.'],
      '2010-01-01',
    ],
    [
      'TREC',
      't.txt2',
      '<DOC>\n<DOCNO> FT911-3 </DOCNO>\n<DATE>910514</DATE>\n<HEADLINE>H</HEADLINE>\n<TEXT>\nRome fell.\n</TEXT>\n</DOC>\n',
      [' | Rome fell.'],
      undefined,
    ],
    [
      'Reuters-21578',
      'r.sgm',
      '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>&#2;<TITLE>T</TITLE><BODY>Rome fell.\n&#3;</BODY></TEXT></REUTERS>\n<REUTERS NEWID="2"><TEXT><BODY>Bonn.</BODY></TEXT></REUTERS>',
      ['#1 | Rome fell.', '#2 | Bonn.'],
      '1987-02-26T15:01:01',
    ],
    [
      'RCV1',
      'r.xml',
      '<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en"><title>T</title><headline>H</headline><text><p>Rome fell.</p></text></newsitem>',
      [' | Rome fell.'],
      '1996-08-20',
    ],
    [
      'LexisNexis',
      'l.txt',
      '\n                               1 of 2 DOCUMENTS\n\n\n                              The Post\n\n                            March 13, 2024 Wednesday\n\nRome falls\n\nBYLINE: By Anna Conti\n\nSECTION: News\n\nLENGTH: 5 words\n\n\nRome fell on Tuesday.\n\nBari, too.\n\nLOAD-DATE: March 14, 2024\n\n                               2 of 2 DOCUMENTS\n\n\n                              The Post\n\n                            March 14, 2024\n\nBonn sinks\n\nLENGTH: 5 words\n\nBonn sank.\n\nLOAD-DATE: March 15, 2024\n',
      ['#1 | Rome fell on Tuesday. Bari, too.', '#2 | Bonn sank.'],
      '2024-03-13',
    ],
    [
      'LexisNexis of today',
      'u.txt',
      'Rome falls\nThe Post\nMarch 13, 2024 Wednesday\n\nCopyright 2024 The Post\n\nSection: NEWS\nLength: 5 words\nByline: Anna Conti\nBody\n\nRome fell on Tuesday.\n\nLoad-Date: March 14, 2024\n\nEnd of Document\nBonn sinks\nThe Post\nMarch 14, 2024\nLength: 2 words\nBody\nBonn sank.\nEnd of Document\n',
      ['#1 | Rome fell on Tuesday.', '#2 | Bonn sank.'],
      '2024-03-13',
    ],
    [
      'Factiva',
      'f.txt',
      'Rome falls\n\nBy Anna Conti\n1,523 words\n13 March 2024\n10:15\nThe Post\nPOST\nEnglish\n(c) 2024 The Post\n\nRome fell on Tuesday.\n\nBari, too.\n\nDocument POST000020240313ek3d00001\n\nBonn sinks\n2 words\n14 March 2024\nThe Post\n\nBonn sank.\n\nDocument POST000020240314ek3e00002\n\nSearch Summary\nText Rome\n',
      ['#1 | Rome fell on Tuesday. Bari, too.', '#2 | Bonn sank.'],
      '2024-03-13',
    ],
    [
      'Factiva with codes',
      'c.txt',
      'HD  Rome falls\nBY  By Anna Conti\nWC  1,523 words\nPD  13 March 2024\nSN  The Post\nLA  English\nLP  Rome fell on Tuesday.\n\nTD\nBari, too.\n\nAN  Document POST000020240313ek3d00001\n\nHD Bonn sinks\nWC 2 words\nLP\nBonn sank.\nAN Document POST000020240314ek3e00002\n',
      ['#1 | Rome fell on Tuesday. Bari, too.', '#2 | Bonn sank.'],
      '2024-03-13',
    ],
    [
      'MHTML',
      'm.mhtml',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: Rome falls\r\nDate: Thu, 1 Jan 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/a\r\n\r\n<html><body><p>Rome fell =\r\non Tuesday.</p></body></html>\r\n--b--\r\n',
      [' | Rome fell on Tuesday.'],
      undefined,
    ],
    [
      'NITF',
      'n.xml',
      '<nitf><head><pubdata date.publication="20240313T101500Z"/></head><body><body.content><p>Rome fell.</p></body.content></body></nitf>',
      [' | Rome fell.'],
      '2024-03-13T10:15:00Z',
    ],
    [
      'a PDF with junk before it',
      'j.pdf',
      Buffer.concat([Buffer.from('\r\n\r\njunk\n'), pdf(['Rome fell.'])]),
      [' | Rome fell.'],
      undefined,
    ],
    [
      'front matter without a blank line',
      'f.md',
      '---\ntitle: T\ndate: March 13, 2024\n---\nRome fell.\n',
      [' | --- title: T date: March 13, 2024 --- Rome fell.'],
      '2024-03-13',
    ],
    [
      'a page that states its body',
      's.html',
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"13/03/2024","articleBody":"Rome fell on Tuesday, the mayor of the city said.\\nBari, too."}</script></head><body><div id="app"></div></body></html>`,
      [' | Rome fell on Tuesday, the mayor of the city said. Bari, too.'],
      '2024-03-13',
    ],
    [
      'readers’ comments',
      'c.html',
      '<html><body><p>Rome fell.</p><div id="comments"><p>Nonsense!</p></div></body></html>',
      [' | Rome fell.'],
      undefined,
    ],
    [
      'marks of notes',
      'w.html',
      '<p>Rome fell.<sup id="r"><a href="#n">[12]</a></sup> Bari, too.</p>',
      [' | Rome fell. Bari, too.'],
      undefined,
    ],
    [
      'AMP',
      'a.html',
      '<!doctype html><html ⚡><head><title>T</title></head><body><amp-img src="x"></amp-img><article><p>Rome fell.</p></article></body></html>',
      [' | Rome fell.'],
      undefined,
    ],
  ])('%s', async (_what, name, bytes, expected, published) => {
    const { entries, records } = await read(name, bytes);
    expect(entries).toEqual(expected);
    expect(records[0]?.document.published?.value).toBe(published);
  });

  it('a mail whose plain text only points to the page', async () => {
    const mail = `Subject: S\r\nDate: Wed, 13 Mar 2024 10:15:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nView this email in your browser: https://example.org\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${'Rome fell on Tuesday. '.repeat(20)}</p>\r\n--b--\r\n`;
    expect((await read('stub.eml', mail)).entries[0]).toContain('| Rome fell on Tuesday.');
  });

  it('OpenDocument, and an e-book by its spine', async () => {
    const content =
      '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Head</text:h><text:p>Rome<text:s/>fell.</text:p></office:text></office:body></office:document-content>';
    const odt = zip([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: content },
    ]);
    expect((await read('a.odt', odt)).entries).toEqual([' | Head Rome fell.']);
    const opf =
      '<package><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>';
    const epub = zip([
      { name: 'mimetype', bytes: 'application/epub+zip' },
      { name: 'OEBPS/content.opf', bytes: opf },
      { name: 'OEBPS/a.xhtml', bytes: xhtml('Second.') },
      { name: 'OEBPS/b.xhtml', bytes: xhtml('First.') },
    ]);
    expect((await read('a.epub', epub)).entries).toEqual(['!OEBPS/b.xhtml | First.', '!OEBPS/a.xhtml | Second.']);
    expect((await read('a.docx', docx(['Rome fell.']))).entries).toEqual([' | Rome fell.']);
  });

  it('tars: old, joined, with holes', async () => {
    const old = Buffer.from(tarOf('old.txt'));
    old.fill(0, 257, 265);
    const sum = old.subarray(0, 512).reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
    old.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect((await read('v7.tar', old)).entries).toEqual(['!old.txt | old.txt fell.']);
    expect((await read('joined.tar', Buffer.concat([tarOf('a'), tarOf('b')]))).entries).toEqual([
      '!a | a fell.',
      '!b | b fell.',
    ]);
    const script =
      "cd '$D' && printf 'Rome fell.' > s.txt && truncate -s 100000 s.txt && tar --format=FORMAT -S -cf s.tar s.txt";
    for (const format of ['gnu', 'pax']) {
      execFileSync('bash', ['-c', script.replace('$D', folder).replace('FORMAT', format)]);
      const { stdout } = await cli(['--only', 'sources', '--text', join(folder, 's.tar')]);
      expect((JSON.parse(stdout) as FactboxRecord).document.text?.trim()).toBe('Rome fell.');
    }
  });

  it('names in zips of Macs and of Japan', async () => {
    expect((await read('mac.zip', named(Buffer.from('cafe\u0301.txt')))).entries).toEqual(['!café.txt | Rome fell.']);
    expect(
      (
        await read(
          'jp.zip',
          named(Buffer.from([0x83, 0x6a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x58, 0x2e, 0x74, 0x78, 0x74])),
        )
      ).entries,
    ).toEqual(['!ニュース.txt | Rome fell.']);
  });
});
