/** Every format of the input: which articles come of it, and what is known of them; by name and by content alone. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type FactboxRecord, FailureSchema, RecordSchema } from '../src/model/record.ts';
import { cli, type CliResult } from './helpers/cli.ts';
import { samples } from './helpers/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
for (const { name, bytes } of samples) file(name, bytes);

const entries = ({
  stdout,
}: CliResult): readonly (FactboxRecord | { error: { code: string }; document: { source: string } })[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => RecordSchema.safeParse(JSON.parse(line)).data ?? FailureSchema.parse(JSON.parse(line)));
const run = async (...args: readonly string[]): Promise<CliResult> => cli(['--only', 'dates', '--text', ...args]);

/** "source | title | by-line | published | beginning of the text", or "source ! error". */
function told(result: CliResult): readonly string[] {
  return entries(result).map((entry) => {
    const source = entry.document.source.replace(`${folder}/`, '');
    if ('error' in entry) return `${source} ! ${entry.error.code}`;
    const { title, byline, published, text } = entry.document;
    return [source, title?.text ?? '', byline?.text ?? '', published?.value ?? '', text?.trim().slice(0, 16)].join(
      ' | ',
    );
  });
}

const NINE = 'Nine people were';
const TITLE = 'Ferry sinks off Bari';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'a.txt': [`a.txt |  |  |  | ${NINE}`],
  'a.md': [`a.md | # ${TITLE} |  | 2024-03-13 | ---\ntitle: Ferry`],
  'a.html': [`a.html | Ferry sinks off Bari coast |  | 2024-03-13 | ${NINE}`],
  'a.ndjson': [`a.ndjson:1 |  |  | 2024-03-13 | ${NINE}`, `a.ndjson:2 |  |  |  | ${NINE}`],
  'a.json': [`a.json#1 |  |  |  | ${NINE}`, `a.json#2 |  |  |  | ${NINE}`],
  'a.csv': [`a.csv#1 | Ferry, sunk |  |  | ${NINE}`, 'a.csv#2 |  |  |  | Two "quoted" wor'],
  'a.tsv': [`a.tsv#1 |  |  |  | ${NINE}`],
  'ninjs.json': [`ninjs.json | ${TITLE} | Anna Conti | 2024-03-13T10:15:00Z | ${NINE}`],
  'nitf.xml': [`nitf.xml | ${TITLE} | Anna Conti | 2024-03-13T10:15:00Z | BARI, March 13\n\n`],
  'newsml.xml': [
    `newsml.xml#1 | ${TITLE} | Anna Conti | 2024-03-13T10:15:00Z | BARI, March 13\n\n`,
    'newsml.xml#2 ! input/no-article',
  ],
  'rss.xml': [
    `rss.xml#1 | ${TITLE} & is lost | Anna Conti | 2024-03-13T10:15:00Z | ${NINE}`,
    'rss.xml#2 ! input/no-article',
  ],
  'atom.xml': [`atom.xml | ${TITLE} | Anna Conti | 2024-03-13T10:15:00Z | ${NINE}`],
  'mail.eml': [`mail.eml | ${TITLE} | Anna Conti | 2024-03-13T10:15:00+01:00 | ${NINE}`],
  'mail.mbox': [
    `mail.mbox#1 | ${TITLE} | Anna Conti | 2024-03-13T10:15:00+01:00 | ${NINE}`,
    'mail.mbox#2 | Two |  | 2024-03-13T11:15:00Z | From Bari, nothi',
  ],
  'crawl.warc': [1, 2].map(
    (n) => `crawl.warc!https://example.org/${n} | Ferry sinks off Bari coast |  | 2024-03-13 | ${NINE}`,
  ),
  'a.docx': [`a.docx | ${TITLE} |  |  | ${TITLE.slice(0, 16)}`],
  'a.pdf': [`a.pdf |  |  |  | ${NINE}`],
  'a.txt.gz': [`a.txt.gz |  |  |  | ${NINE}`],
  'a.ndjson.zst': [`a.ndjson.zst:1 |  |  |  | ${NINE}`],
  'a.tar.gz': [
    `a.tar.gz!in/a.txt |  |  |  | ${NINE}`,
    `a.tar.gz!in/b.html.gz | Ferry sinks off Bari coast |  | 2024-03-13 | ${NINE}`,
  ],
  'a.zip': [`a.zip!in/a.txt |  |  |  | ${NINE}`, `a.zip!in/b.zip!c.docx |  |  |  | ${NINE}`],
};

describe('every format', () => {
  it.each(samples.map(({ name }) => name))('%s', async (name) => {
    expect(told(await run(join(folder, name)))).toEqual(EXPECTED[name]);
  });

  // Of tables only the name tells; a file of one line of JSON is read by lines.
  const TOLD_BY_NAME = new Set(['a.csv', 'a.tsv', 'a.txt']);
  it.each(samples.filter(({ name }) => !TOLD_BY_NAME.has(name)))(
    '$name is found by its content',
    async ({ name, bytes }) => {
      const piped = await cli(['--only', 'dates', '--text', '-'], bytes);
      expect(told(piped)).toEqual((EXPECTED[name] ?? []).map((line) => line.replace(name, 'stdin')));
    },
  );

  it('is told by its media type', async () => {
    const types = await Promise.all(
      [
        'a.txt',
        'a.html',
        'ninjs.json',
        'nitf.xml',
        'newsml.xml',
        'rss.xml',
        'atom.xml',
        'mail.eml',
        'a.docx',
        'a.pdf',
      ].map(async (name) => {
        const [first] = entries(await run(join(folder, name)));
        return first !== undefined && 'dates' in first
          ? `${first.document.mediaType} ${first.document.textOrigin}`
          : '';
      }),
    );
    expect(types).toEqual([
      'text/plain source',
      'text/html extracted',
      'application/ninjs+json extracted',
      'application/nitf+xml extracted',
      'application/vnd.iptc.g2.newsitem+xml extracted',
      'application/rss+xml extracted',
      'application/atom+xml extracted',
      'message/rfc822 extracted',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document extracted',
      'application/pdf extracted',
    ]);
  });
});

it('reads the charset of the part of a message that it takes', async () => {
  const head =
    'Subject: Prices\r\nContent-Type: text/plain;\r\n charset="windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  const path = file('western.eml', Buffer.concat([Buffer.from(head), Buffer.from('\x93Caf\xe9\x94 \x80 5', 'latin1')]));
  const [record] = entries(await run(path));
  expect(record !== undefined && 'dates' in record && [record.document.encoding, record.document.text?.trim()]).toEqual(
    ['windows-1252', '“Café” € 5'],
  );
});

describe('fields', () => {
  it('are found at dotted paths', async () => {
    const path = file('nested.json', '[{"article":{"body":["x","Rome fell."],"when":"2020-01-02"}}]');
    const result = await run('--fields', 'text=article.body.1,published=article.when', path);
    expect(told(result)).toEqual(['nested.json |  |  | 2020-01-02 | Rome fell.']);
  });

  it('name columns', async () => {
    const path = file('other.csv', '\ufeffURL,Body\nhttps://example.org/2024/03/13/a,Rome fell.\n');
    expect(told(await run('--fields', 'text=Body,url=URL', path))).toEqual([
      'other.csv#1 |  |  | 2024-03-13 | Rome fell.',
    ]);
  });
});

describe('folders', () => {
  const root = join(folder, 'tree');
  for (const path of ['b', 'b/c', '.hidden']) mkdirSync(join(root, path), { recursive: true });
  for (const name of ['z.txt', 'b/a.txt', 'b/c/d.md', 'b/skip.txt', '.hidden/h.txt', 'b/logo.png'])
    file(`tree/${name}`, 'Rome fell.');
  symlinkSync(root, join(root, 'b/loop'));
  const sources = async (...args: readonly string[]): Promise<readonly string[]> =>
    entries(await run(...args)).map(({ document }) => document.source.replace(`${root}/`, ''));

  it('are read in order; hidden files and links to folders are not', async () => {
    expect(await sources(root)).toEqual(['b/a.txt', 'b/c/d.md', 'b/skip.txt', 'z.txt']);
  });

  it('leave out what --ignore names', async () => {
    expect(await sources('--ignore', 'skip.*', '--ignore', 'b/c', root)).toEqual(['b/a.txt', 'z.txt']);
    const archive = file('tree.tar.gz', gzipSync(samples[0]?.bytes ?? ''));
    expect(await sources('--ignore', '*.txt', archive)).toEqual([archive.replace(`${root}/`, '')]);
    expect((await sources('--ignore', 'in/a.txt', join(folder, 'a.zip'))).length).toBe(1);
  });

  it('are searched by globs', async () => {
    expect(await sources(join(root, '**/*.md'))).toEqual(['b/c/d.md']);
    expect(await sources(join(root, '*.txt'))).toEqual(['z.txt']);
  });

  it('are listed by --files-from', async () => {
    const list = file('list', `${join(root, 'z.txt')}\n\n${join(root, 'b/a.txt')}\n`);
    expect(await sources('--files-from', list)).toEqual(['z.txt', 'b/a.txt']);
    const piped = await cli(
      ['--only', 'dates', '--files-from', '-'],
      `${join(root, 'z.txt')}\0${join(root, 'b/a.txt')}\0`,
    );
    expect(entries(piped).length).toBe(2);
  });

  it('tell how much was passed over', async () => {
    expect((await run(root)).stderr).toMatch(
      /^factbox: passed over 1 entry that is no article \(.*logo\.png: no article by its name\)\n$/,
    );
  });
});
