/** What people see on a terminal: widths, colours, harmless signs, tables. */
import { describe, expect, it } from 'vitest';
import { linesOf, widthOf, wrapped } from '../src/output/terminal/cells.ts';
import { harmless } from '../src/output/terminal/harmless.ts';
import { table } from '../src/output/terminal/table.ts';
import { view } from '../src/output/terminal/view.ts';
import { extract } from '../src/pipeline.ts';
import { cli } from './helpers/cli.ts';

const TEXT = 'Two people were killed in Rome on Friday, Mayor Anna Conti said.';

describe('lines', () => {
  it.each([
    ['words', 'aa bb cc', 5, ['aa bb', 'cc']],
    ['line ends', 'aa\n\nbb', 5, ['aa', '', 'bb']],
    ['a word that is too long', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['wide characters', '漢字漢字 ab', 4, ['漢字', '漢字', 'ab']],
    ['spaces at the begin of a paragraph', '  aa bb', 5, ['  aa', 'bb']],
    ['nothing', '', 5, ['']],
  ] as const)('%s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
    for (const line of wrapped(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('are found in time that grows with the text', () => {
    const started = performance.now();
    expect(linesOf('x'.repeat(500_000), 80).length).toBe(6250);
    expect(linesOf('word '.repeat(100_000), 80).length).toBeGreaterThan(6000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

it('shows control characters and does not obey them', () => {
  expect(harmless('a\u001b[31mb\u0007\u202ec\td\r\ne\u007f')).toBe('a␛[31mb␇\ufffdc d \ne␡');
});

describe('a table', () => {
  const columns = [
    { title: 'A', cells: ['one', 'two words that are long'] },
    { title: 'Empty', cells: ['', ''] },
    { title: 'B', cells: ['漢字', 'x'] },
  ];
  it('has the width that it is given, and no empty columns', () => {
    const { head, rows } = table(columns, 20);
    const lines = [...head, ...rows];
    expect(lines[0]).toMatch(/^A +B$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
    expect(lines.join('\n')).not.toContain('Empty');
  });
  it('aligns after wide characters', () => {
    const aligned = [
      { title: 'A', cells: ['漢字', 'ab'] },
      { title: 'B', cells: ['x', 'y'] },
    ];
    expect(table(aligned, 20)).toEqual({ head: ['A     B'], rows: ['漢字  x', 'ab    y'] });
  });
});

describe('view', () => {
  const record = extract(TEXT, { withText: true, published: '2024-03-13' });
  it('is plain without colour', () => {
    const shown = view(record, { width: 80, color: false });
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain(TEXT);
    expect(shown).toMatch(/c1 +2 people · killed/);
    for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });
  it('colours the words of a value by its kind', () => {
    expect(view(record, { width: 80, color: true })).toContain('\u001b[32mRome\u001b[39m');
  });
  it('says where a record has no text', () => {
    expect(view(extract(TEXT), { width: 80, color: false })).toContain('--text');
  });
});

describe('the commands', () => {
  it.each([
    ['--color always goes before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['FORCE_COLOR colours a pipe', [], { FORCE_COLOR: '1' }, true],
    ['--no-color goes before FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['--color never does, too', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR=0 is no wish', [], { FORCE_COLOR: '0' }, false],
    ['a pipe has no colours', [], {}, false],
  ] as const)('%s', async (_, args, env, isColored) => {
    const { stdout, exitCode } = await cli(['view', ...args], TEXT, env as Record<string, string>);
    expect(exitCode).toBe(0);
    expect(stdout.includes('\u001b')).toBe(isColored);
  });

  it('view takes COLUMNS for the width', async () => {
    const { stdout } = await cli(['view'], TEXT, { COLUMNS: '50' });
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(50);
  });

  it('explain tells why a value is one', async () => {
    const { stdout } = await cli(['explain', '--id', 'c1'], TEXT);
    expect(stdout).toMatch(/^c1 count: 2 people · killed\n/);
    expect(stdout).toMatch(/Rule +count\//);
    expect(stdout).toContain('  Two people were killed in Rome on Friday, Mayor Anna Conti said.\n  ‾‾‾‾‾‾‾‾‾‾\n');
  });

  it('explain tells what stands at a place, and what does not', async () => {
    expect((await cli(['explain', '--at', '26:30', '--only', 'locations'], TEXT)).stdout).toMatch(
      /^loc1 location: Rome\n/,
    );
    expect((await cli(['explain', '--at', '11:15', '--only', 'locations'], TEXT)).stdout).toContain(
      'no value stands at 11:15, “were”',
    );
    expect((await cli(['explain', '--at', '9', 'x'], TEXT)).exitCode).toBe(1);
  });

  it('explain reads records, too, whatever their offsets count', async () => {
    const records = (await cli(['--text', '--offsets', 'byte', '-f', 'ndjson'], `“Well” 😀 – ${TEXT}`)).stdout;
    const { stdout } = await cli(['explain', '--id', 'loc1'], records);
    expect(stdout).toMatch(/ {2}“Well” 😀 – Two people were killed in Rome/);
    expect(stdout).toContain('‾‾‾‾');
  });

  it('help COMMAND tells all options, --help the important ones', async () => {
    expect((await cli(['help', 'view'])).stdout).toContain('--gazetteer');
    expect((await cli(['view', '--help'])).stdout).not.toContain('--gazetteer');
    expect((await cli(['help', 'veiw'])).stderr).toContain('did you mean view?');
  });

  it('man prints a manual of all commands and options', async () => {
    const { stdout } = await cli(['man']);
    expect(stdout).toMatch(/^\.TH FACTBOX 1/);
    for (const word of [
      'factbox report',
      'factbox gazetteer build',
      '\\-\\-published',
      '\\-\\-color',
      '.SH EXIT STATUS',
    ])
      expect(stdout).toContain(word);
  });
});
