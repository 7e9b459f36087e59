/** What is written to, and how: it never destroys what it is pointed at, and reads nothing that it writes. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './helpers/cli.ts';
import { isRoot, shell } from './helpers/shell.ts';

const root = mkdtempSync(join(tmpdir(), 'factbox-output-'));
chmodSync(root, 0o777);
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
/** A folder of its own with one article in it. */
function place(files: Readonly<Record<string, string>> = {}): {
  readonly folder: string;
  readonly at: (name: string) => string;
} {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  const at = (name: string): string => join(folder, name);
  for (const [name, text] of Object.entries({ 'a.txt': 'It rained in Rome.', ...files })) {
    mkdirSync(join(at(name), '..'), { recursive: true });
    writeFileSync(at(name), text);
  }
  chmodSync(folder, 0o777);
  return { folder, at };
}
const lineCount = (text: string): number => text.split('\n').filter((line) => line !== '').length;
const recordsIn = (path: string): number => lineCount(readFileSync(path, 'utf8'));

describe('an output that is no file is written to and stays what it is', () => {
  it.runIf(isRoot).each([
    ['-o', ['-o']],
    ['--errors', ['--errors']],
  ])('a device (%s)', async (_what, option) => {
    const { at } = place({ 'b.ndjson': '{"id":"x"}\n{"text":"Rome."}\n' });
    execFileSync('mknod', ['-m', '666', at('null'), 'c', '1', '3']);
    expect([0, 3]).toContain((await cli([...option, at('null'), at('b.ndjson')])).exitCode);
    expect(lstatSync(at('null')).isCharacterDevice()).toBe(true);
    expect(readdirSync(at('..')).some((name) => name.includes('factbox'))).toBe(false);
  });

  it.runIf(isRoot)('a full device: told, exit 5', async () => {
    const { at } = place();
    execFileSync('mknod', ['-m', '666', at('full'), 'c', '1', '7']);
    const { exitCode, stderr } = await cli(['-o', at('full'), at('a.txt')]);
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('no space left on the device')]);
    expect(lstatSync(at('full')).isCharacterDevice()).toBe(true);
  });

  it('a pipe', () => {
    const { folder } = place();
    const { stdout } = shell('mkfifo p; factbox -o p a.txt & cat p; wait; ls -l p', { cwd: folder });
    expect(stdout).toMatch(/^\{"schema":"factbox\/v1".*\}\np/m);
    expect(stdout).toMatch(/^p/m);
  });

  it.each([
    ['-o -', 'factbox -o - a.txt'],
    ['/dev/stdout', 'factbox -o /dev/stdout a.txt'],
    ['/dev/stdout into a file', 'factbox -o /dev/stdout a.txt > x; cat x'],
    ['/dev/fd/3', 'factbox -o /dev/fd/3 a.txt 3>x; cat x'],
    ['a link to standard output', 'ln -s /dev/stdout l; factbox -o l a.txt'],
    ['--errors /dev/stderr', 'factbox --errors /dev/stderr a.txt'],
    ['a process substitution', 'factbox -o >(cat > x) a.txt; sleep 0.2; cat x'],
  ])('%s', (_what, script) => {
    const { folder } = place();
    expect(lineCount(shell(script, { cwd: folder }).stdout)).toBe(1);
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true);
  });

  it('a socket', async () => {
    const { at } = place();
    const { createServer } = await import('node:net');
    let received = '';
    const server = createServer((socket) => socket.on('data', (chunk) => (received += chunk.toString())));
    await new Promise<void>((done) => server.listen(at('s'), done));
    expect((await cli(['-o', at('s'), at('a.txt')])).exitCode).toBe(0);
    await new Promise((done) => server.close(done));
    expect(lineCount(received)).toBe(1);
  });
});

describe('a file that is replaced', () => {
  it('is the one that a link leads to; the link stays', async () => {
    const { at } = place({ 'real.ndjson': 'old' });
    symlinkSync('real.ndjson', at('link.ndjson'));
    symlinkSync('not-yet.ndjson', at('dangling.ndjson'));
    for (const [link, real] of [
      ['link', 'real'],
      ['dangling', 'not-yet'],
    ] as const) {
      expect((await cli(['-o', at(`${link}.ndjson`), at('a.txt')])).exitCode).toBe(0);
      expect(lstatSync(at(`${link}.ndjson`)).isSymbolicLink()).toBe(true);
      expect(recordsIn(at(`${real}.ndjson`))).toBe(1);
    }
  });

  it('keeps its mode, its owner and its other names', async () => {
    const { at } = place({ 'out.ndjson': 'old', 'two.ndjson': 'old' });
    chmodSync(at('out.ndjson'), 0o640);
    if (isRoot) chownSync(at('out.ndjson'), 1234, 2345);
    const before = statSync(at('out.ndjson'));
    await cli(['-o', at('out.ndjson'), at('a.txt')]);
    const after = statSync(at('out.ndjson'));
    expect([after.mode, after.uid, after.gid]).toEqual([before.mode, before.uid, before.gid]);
    linkSync(at('two.ndjson'), at('other.ndjson'));
    await cli(['-o', at('two.ndjson'), at('a.txt')]);
    expect(recordsIn(at('other.ndjson'))).toBe(1);
    expect(readFileSync(at('out.ndjson'), 'utf8')).toContain('factbox/v1');
  });

  it('is left as it was where nothing could be read', async () => {
    const { at } = place({ 'out.ndjson': 'old' });
    expect((await cli(['-o', at('out.ndjson'), at('none.txt')])).exitCode).toBe(2);
    expect(readFileSync(at('out.ndjson'), 'utf8')).toBe('old');
  });

  it('is what gazetteer build writes, too: through links, never an input', async () => {
    const row = [
      '1',
      'Rome',
      'Rome',
      '',
      '41.9',
      '12.5',
      'P',
      'PPL',
      'IT',
      '',
      '07',
      '',
      '',
      '',
      '9',
      '',
      '',
      'Europe/Rome',
      '',
    ];
    const { at } = place({ 'IT.txt': `${row.join('\t')}\n`, 'real.gaz': 'old' });
    symlinkSync('real.gaz', at('link.gaz'));
    expect((await cli(['gazetteer', 'build', at('IT.txt'), '-o', at('link.gaz')])).exitCode).toBe(0);
    expect(lstatSync(at('link.gaz')).isSymbolicLink()).toBe(true);
    const eaten = await cli(['gazetteer', 'build', at('IT.txt'), '-o', at('IT.txt')]);
    expect([eaten.exitCode, eaten.stderr]).toEqual([1, expect.stringContaining('it is both read and written')]);
    expect(readFileSync(at('IT.txt'), 'utf8')).toContain('Rome');
  });
});

describe('an output that is an input is refused before anything is read', () => {
  it.each([
    ['the same name', ['-o', 'a.txt', 'a.txt']],
    ['another name', ['-o', './sub/../a.txt', 'a.txt']],
    ['a link to it', ['-o', 'link', 'a.txt']],
    ['a hard link', ['-o', 'hard', 'a.txt']],
    ['--errors', ['--errors', 'a.txt', 'a.txt']],
    ['the list of inputs', ['-o', 'list', '--files-from', 'list']],
    ['the names', ['-o', 'names.csv', '-f', 'ndjson', '--lexicon', 'names.csv', 'a.txt']],
    ['the settings', ['-o', 'settings.json', '-f', 'ndjson', '--config', 'settings.json', 'a.txt']],
    ['two outputs in one', ['-o', 'out', '--errors', 'out', 'a.txt']],
  ])('%s', async (_what, args) => {
    const files = {
      list: 'a.txt\n',
      'names.csv': 'name,kind\nUmm Tarfa,location\n',
      'sub/x': '',
      'settings.json': '{}',
    };
    const { at } = place(files);
    symlinkSync('a.txt', at('link'));
    linkSync(at('a.txt'), at('hard'));
    const { exitCode, stderr, stdout } = await cli(args.map((arg) => (/^-|^ndjson$/.test(arg) ? arg : at(arg))));
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/both read and written|written to twice/);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(at(name), 'utf8')).toBe(text);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('It rained in Rome.');
  });

  it.each(['factbox a.txt >> a.txt', 'factbox < a.txt >> a.txt', 'factbox a.txt 2>> a.txt'])('%s', (script) => {
    const { folder, at } = place();
    expect(shell(script, { cwd: folder }).exitCode).toBe(1);
    expect(readFileSync(at('a.txt'), 'utf8')).toMatch(/^It rained in Rome\.(?:factbox: .*\n)?$/);
  });
});

describe('what cannot be written is told before the run, exit 5', () => {
  it.each([
    ['-o a folder', ['-o', 'sub'], /sub: cannot write: is a folder/],
    ['-o a folder that is not there', ['-o', 'none/'], /none\/: cannot write/],
    ['-o in no folder', ['-o', 'none/out'], /its folder does not exist/],
    ['-o below a file', ['-o', 'a.txt/out'], /a part of the path is a file/],
    ['-o in a folder without permission', ['-o', 'closed/out'], /no permission/],
    ['-o a file without permission', ['-o', 'readonly'], /no permission/],
    ['-o links in a circle', ['-o', 'round'], /round in a circle/],
    ['-d a file', ['-d', 'a.txt'], /a part of the path is a file/],
    ['-d without permission', ['-d', 'closed/sub'], /no permission/],
    ['--errors a folder', ['--errors', 'sub'], /is a folder/],
    ['--errors in no folder', ['--errors', 'none/e'], /its folder does not exist/],
    ['--summary in no folder', ['--summary=none/s.json'], /its folder does not exist/],
  ])('%s', (_what, args, message) => {
    const { folder, at } = place({ 'sub/x.txt': 'Rome.', readonly: 'kept' });
    mkdirSync(at('closed'), { mode: 0o555 });
    chmodSync(at('readonly'), 0o444);
    symlinkSync('round', at('round'));
    const { exitCode, stderr, stdout } = shell(`factbox ${args.join(' ')} a.txt`, { cwd: folder, asUser: true });
    expect([exitCode, stdout]).toEqual([5, '']);
    expect(stderr).toMatch(message);
    expect(readFileSync(at('readonly'), 'utf8')).toBe('kept');
  });

  it('but a file in a folder without permission is written as it is', () => {
    const { folder, at } = place();
    mkdirSync(at('closed'));
    writeFileSync(at('closed/out'), 'old and longer than one record'.repeat(1000));
    chmodSync(at('closed/out'), 0o666);
    chmodSync(at('closed'), 0o555);
    expect(shell('factbox -o closed/out a.txt', { cwd: folder, asUser: true }).exitCode).toBe(0);
    expect(recordsIn(at('closed/out'))).toBe(1);
  });
});

describe('a run does not read what it, or an earlier run, wrote', () => {
  it.each([
    ['its standard output', 'factbox -q . >> z.ndjson; factbox -q -j 2 . >> z.ndjson; wc -l < z.ndjson', '2'],
    ['its standard error', 'factbox -v . 2> z.log | wc -l', '1'],
  ])('%s', (_what, script, expected) => {
    const { folder } = place();
    expect(shell(script, { cwd: folder }).stdout.trim()).toBe(expected);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['another run’s records', ['-o', '1.ndjson'], ['-o', 'out.ndjson']],
    ['another run’s list', ['-o', '1.json'], ['-o', 'out.ndjson']],
    ['-o', ['-o', 'out.ndjson'], ['-o', 'out.ndjson']],
    ['-d', ['-d', 'out'], ['-d', 'out', '-o', 'out.ndjson', '-f', 'json', '-f', 'ndjson']],
    ['-d, the folder itself', ['-d', '.'], ['-o', 'out.ndjson']],
    ['tables', ['-f', 'csv', '-d', '.'], ['-o', 'out.ndjson']],
    ['brat’s texts', ['-f', 'brat', '-d', '.'], ['-o', 'out.ndjson']],
    ['other formats', ['-f', 'geojson', '-f', 'jsonld', '-f', 'webanno', '-d', '.'], ['-o', 'out.ndjson']],
    ['the failures', ['--errors', 'e.ndjson', '-o', '1.ndjson'], ['-o', 'out.ndjson']],
    ['the summary', ['--summary=s.json', '-o', '1.ndjson'], ['-o', 'out.ndjson']],
  ])('%s', async (_what, first, second) => {
    const { folder, at } = place({ 'b.ndjson': '{"id":"x"}\n' });
    writeFileSync(at('x.factbox-partial'), 'partial');
    writeFileSync(at('y.factbox-journal'), 'journal');
    writeFileSync(at('factbox.config.json'), '{}');
    const placed = (args: readonly string[]): readonly string[] =>
      args.map((arg) => (/^(?:out.*|\.|\w\.\w+)$/.test(arg) ? at(arg) : arg.replace('=', `=${folder}/`)));
    expect((await cli(['-q', folder, ...placed(first)])).exitCode).toBe(3);
    expect((await cli(['-q', folder, ...placed(second)])).exitCode).toBe(3);
    expect(recordsIn(at('out.ndjson'))).toBe(2);
  });

  it('and says so where its records are named', async () => {
    const { at } = place();
    await cli(['-o', at('r.ndjson'), at('a.txt')]);
    const { exitCode, stderr } = await cli([at('r.ndjson')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('read them with factbox convert')]);
    expect(existsSync(at('r.ndjson'))).toBe(true);
  });
});
