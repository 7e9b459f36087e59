/** Settings: file, environment, command line, in rising order. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FactboxRecord } from '../src/model/record.ts';
import { cli } from './helpers/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'factbox-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const config = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const inForce = async (args: readonly string[], env = {}): Promise<Record<string, unknown>> =>
  JSON.parse((await cli([...args, '--print-config', '-'], '', env)).stdout) as Record<string, unknown>;

describe('settings', () => {
  const file = config('all.json', { only: ['dates', 'counts'], jobs: 2, progress: false, 'output-dir': 'out' });

  it('come from the file, the environment before it, the command line before both', async () => {
    expect(await inForce([])).toMatchObject({ jobs: 1, offsets: 'codepoint' });
    expect(await inForce(['--config', file])).toMatchObject({ jobs: 2, progress: false, 'output-dir': 'out' });
    const env = { FACTBOX_CONFIG: file, FACTBOX_JOBS: '3', FACTBOX_OFFSETS: 'byte' };
    expect(await inForce([], env)).toMatchObject({ jobs: '3', offsets: 'byte', only: ['dates', 'counts'] });
    expect(await inForce(['-j', '4', '--only', 'faq'], env)).toMatchObject({ jobs: '4', only: 'faq', progress: false });
  });

  it('printed, are a file that gives the same again', async () => {
    const args = [
      '--config',
      file,
      '--shard',
      '1/2',
      '--fields',
      'text=body',
      '--timeout',
      '2.5',
      '--dedupe',
      '--ignore',
      'a*',
      '--ignore',
      'b,c',
    ];
    const printed = await inForce(args);
    expect(await inForce(['--config', config('printed.json', printed)])).toEqual(printed);
  });

  it('work as options do', async () => {
    const dates = config('dates.json', { only: 'dates', published: '2024-03-13' });
    const { stdout } = await cli(['--config', dates, '-'], 'He left Rome on Friday.', { FACTBOX_TEXT: 'true' });
    const record = JSON.parse(stdout) as FactboxRecord;
    expect([record.dates[0]?.value, record.locations, record.document.text]).toEqual([
      '2024-03-08',
      [],
      'He left Rome on Friday.',
    ]);
    const explained = await cli(['explain', '-'], 'He left Rome on Friday.', { FACTBOX_PUBLISHED: '2024-03-13' });
    expect(explained.stdout).toContain('2024-03-08');
  });

  it.each([
    ['an option that is none', { colour: 'red' }, /"colour" is no option; choose from format, output/],
    ['a value that is none', { jobs: 'many' }, /"jobs": "many" is no number of threads/],
    ['a choice that is none', { offsets: 'lines' }, /"offsets": Allowed choices are codepoint, utf16, byte/],
    ['a switch that is none', { summary: 'perhaps' }, /"summary": expected true or false/],
    ['an object for a text', { only: { dates: true } }, /"only": expected a text or a number/],
    ['a list', '[1]', /expected a JSON object of options/],
    ['no JSON', '{', /expected a JSON object of options/],
  ])('that are wrong are told: %s', async (_what, content, message) => {
    const { exitCode, stderr, stdout } = await cli(['--config', config('wrong.json', content), '-'], 'Rome.');
    expect([exitCode, stdout, stderr]).toEqual([1, '', expect.stringMatching(message)]);
  });

  it('are missed where a file is named that is not there', async () => {
    expect((await cli(['--config', join(folder, 'none.json'), '-'], 'Rome.')).stderr).toMatch(/no such file/);
    expect((await cli(['-'], 'Rome.', { FACTBOX_JOBS: 'x' })).stderr).toMatch(/FACTBOX_JOBS: "x" is no number/);
  });
});
