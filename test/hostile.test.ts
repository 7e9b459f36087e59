/** Inputs that are made to do harm: they end with a reason, soon and in little memory, and cost nobody else's record. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type FakeMember, tar, zip } from './helpers/archives.ts';
import { cli } from './helpers/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Entry {
  readonly document: { readonly source: string; readonly text?: string };
  readonly error?: { readonly code: string };
}

/** "member", or "member ! error", of what a file holds; and what standard error said. */
async function read(
  name: string,
  bytes: string | Uint8Array,
  ...args: readonly string[]
): Promise<{
  readonly told: readonly string[];
  readonly text: string;
  readonly stderr: string;
  readonly exitCode: number;
}> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { stdout, stderr, exitCode } = await cli(['--only', 'dates', '--text', ...args, path]);
  const entries = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
  const told = entries.map(
    ({ document, error }) => document.source.slice(path.length) + (error === undefined ? '' : ` ! ${error.code}`),
  );
  return { told, text: entries.map(({ document }) => document.text ?? '').join('\n'), stderr, exitCode };
}

const GOOD: FakeMember = { name: 'good.txt', bytes: 'Rome fell on Friday.' };
const MEGABYTE = 1024 * 1024;
/** Blank lines, so that they can be read by lines for as long as anybody likes. */
const blank = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, `${' '.repeat(MEGABYTE - 1)}\n`);

/** Eight of the same. */
const copies = (bytes: Buffer): Buffer => zip(Array.from({ length: 8 }, (_, i) => ({ name: `${i}.zip`, bytes })));

describe('archives', () => {
  it.each([
    ['a step up', '../../evil.txt'],
    ['an absolute path', '/etc/evil.txt'],
    ['a drive', 'C:\\evil.txt'],
    ['a step up with backslashes', 'a\\..\\..\\evil.txt'],
  ])('with %s in a name', async (_what, name) => {
    for (const [file, make] of [
      ['slip.zip', zip],
      ['slip.tar', tar],
    ] as const) {
      const { told, exitCode } = await read(file, make([{ name, bytes: 'Evil.' }, GOOD]));
      // A zip's backslashes are read as slashes.
      const shown = make === zip ? name.replaceAll('\\', '/') : name;
      expect(told).toEqual([`!${shown} ! input/unsafe-name`, '!good.txt']);
      expect(exitCode).toBe(3);
    }
  });

  it('with links', async () => {
    const zipped = await read('link.zip', zip([{ name: 'l.txt', bytes: '/etc/passwd', type: 'symlink' }, GOOD]));
    const tarred = await read(
      'link.tar',
      tar([{ name: 'l.txt', bytes: '', type: '2' }, { name: 'd', bytes: '', type: '3' }, GOOD]),
    );
    expect([zipped.told, tarred.told]).toEqual([['!good.txt'], ['!good.txt']]);
    expect(tarred.stderr).toMatch(/passed over 2 entries that are no articles \(first .*l\.txt: a link or a device\)/);
  });

  it('that unpack to a thousand times their size', async () => {
    const bomb = gzipSync(blank(150), { level: 9 });
    const { stderr, exitCode } = await read('bomb.ndjson.gz', bomb);
    expect(stderr).toMatch(/bomb\.ndjson\.gz: more than 200 times its size comes out of it/);
    expect(exitCode).toBe(2);
    const inside = await read('bomb.tar', tar([{ name: 'b.ndjson.gz', bytes: bomb }, GOOD]));
    expect(inside.told).toEqual(['!b.ndjson.gz ! input/bomb', '!good.txt']);
  }, 90_000);

  it('that multiply from layer to layer', async () => {
    const { told } = await read('nested.zip', copies(copies(zip([{ name: 'b.ndjson', bytes: blank(8) }]))));
    expect(told.at(-1)).toMatch(/ ! input\/bomb$/);
    expect(told.length).toBeLessThan(80);
  });

  it('that are nested too deep', async () => {
    let bytes = zip([GOOD]);
    for (let depth = 0; depth < 20; depth += 1) bytes = zip([{ name: 'in.zip', bytes }]);
    const { told } = await read('deep.zip', bytes);
    expect(told).toEqual([`${'!in.zip'.repeat(6)} ! input/too-deep`]);
  });

  it('of thousands of empty entries', async () => {
    const members = Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.txt`, bytes: '' }));
    for (const [file, make] of [
      ['empty.zip', zip],
      ['empty.tar', tar],
    ] as const) {
      const { told, stderr } = await read(file, make([...members, GOOD]));
      expect(told).toEqual(['!good.txt']);
      expect(stderr).toMatch(/passed over 20000 entries/);
    }
  }, 90_000);

  it('that lie about sizes', async () => {
    const small = await read('small.zip', zip([{ ...GOOD, name: 'liar.txt', claimed: 3 }, GOOD]));
    expect(small.told).toEqual(['!liar.txt ! input/corrupt', '!good.txt']);
    const large = await read('large.tar', tar([GOOD, { ...GOOD, name: 'liar.txt', claimed: 1e9 }]));
    expect(large.told).toEqual(['!good.txt', '!liar.txt ! input/corrupt', ' ! input/corrupt']);
  });

  it('that are cut off', async () => {
    for (const name of ['cut.zip', 'cut.tar', 'cut.tar.gz']) {
      const whole = name.endsWith('zip')
        ? zip([GOOD, GOOD])
        : name.endsWith('gz')
          ? gzipSync(tar([GOOD, GOOD]))
          : tar([GOOD, GOOD]);
      const { stderr, exitCode } = await read(name, whole.subarray(0, whole.length * 0.6));
      expect(stderr, name).toMatch(/damaged or cut off|is cut off/);
      expect(exitCode, name).toBeGreaterThan(1);
    }
  });

  it('with names that command a terminal', async () => {
    const { stderr } = await read('names.zip', zip([{ name: '\u001b[2Jevil\n.json', bytes: '{"a"' }]));
    expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('--max-bytes', () => {
  it.each([
    ['a file', 'long.txt', 'x'.repeat(3000)],
    ['a member', 'long.zip', zip([{ name: 'a.txt', bytes: 'x'.repeat(3000) }])],
    ['a line', 'long.ndjson', `{"text":"${'x'.repeat(3000)}"}`],
    ['a row', 'long.csv', `text\n"${'x'.repeat(3000)}"\n`],
    ['a message', 'long.mbox', `From a 2024\nSubject: x\n\n${'x\n'.repeat(1500)}`],
  ])('bounds %s', async (_what, name, bytes) => {
    expect((await read(name, bytes, '--max-bytes', '2K')).stderr).toMatch(
      /has more than 2048 bytes; raise the limit with --max-bytes/,
    );
  });
});

const page = (inside: string): string => `<!doctype html><html><body><p>Rome fell.</p>${inside}</body></html>`;
const rss = (dtd: string, content: string): string =>
  `<?xml version="1.0"?>${dtd}<rss><channel><item><description>${content}</description></item></channel></rss>`;

describe('markup', () => {
  it.each([
    ['100,000 open elements', page('<div>'.repeat(100_000))],
    ['100,000 open inline elements', page('<b>'.repeat(100_000))],
    ['an attribute of 8 MB', page(`<p title="${'x'.repeat(8e6)}">x</p>`)],
    ['20,000 attributes', page(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`)],
    ['an element that never ends', page(`<p ${'x '.repeat(1e6)}`)],
    ['50,000 siblings', page('<p>x</p>'.repeat(50_000))],
  ])('HTML with %s', async (_what, html) => {
    const started = performance.now();
    const { text } = await read('evil.html', html);
    expect(text).toContain('Rome fell.');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['quotes in one another', '> '.repeat(40_000)],
    ['lists in one another', '- '.repeat(40_000)],
    ['links that are never closed', '[a]('.repeat(20_000)],
    ['comments that are never closed', '{/* '.repeat(20_000)],
    ['marks that are never closed', '[['.repeat(40_000)],
  ])('Markdown with thousands of %s', async (_what, markdown) => {
    const started = performance.now();
    const { text } = await read('evil.md', `# Rome fell.\n\n${markdown}\n\nIt was late.\n`);
    expect(text).toContain('It was late.');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('runs no script', async () => {
    const { text } = await read(
      'script.html',
      page('<script>document.body.textContent = "Evil."</script><p onclick="x()">Good.</p>'),
    );
    expect(text).toContain('Good.');
    expect(text).not.toContain('Evil.');
  });

  it('fetches no external entity', async () => {
    const { text } = await read(
      'xxe.xml',
      rss('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'Rome: &x;'),
    );
    expect(text).toBe('Rome: &x;');
  });

  it('lets a billion laughs die', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const { text } = await read('laughs.xml', rss(`<!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]>`, 'Rome: &l9;'));
    expect(text).toBe('Rome: &l9;');
  });

  it('reads no XML that is nested 100,000 deep', async () => {
    expect((await read('deep.xml', rss('', '<a>'.repeat(100_000)))).stderr).toMatch(
      /no article in it that can be read as rss/,
    );
  });
});
