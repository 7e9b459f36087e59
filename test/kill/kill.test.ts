/**
 * Runs that are killed without notice, again and again, and gone on with: what they leave is what an undisturbed run leaves, byte for
 * byte. Two kills a format in every run of the tests; `npm run kill` makes it twenty, of every format.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/output/index.ts';
import { cli } from '../helpers/cli.ts';
import { contents, writeFeed } from '../helpers/feed.ts';
import { program, start } from '../helpers/program.ts';

const KILLS = Number(process.env['KILLS'] ?? 2);
/** Of the others there are as many as time allows. */
const FEW: ReadonlySet<string> = new Set(['ndjson', 'json tree', 'parquet']);

const root = mkdtempSync(join(tmpdir(), 'factbox-kill-'));
afterAll(() => rmSync(root, { recursive: true }));
const feed = join(root, 'feed.ndjson');
const articles = writeFeed(feed, 120).length;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** Of the runs that are killed; the undisturbed one needs none. */
  readonly threads?: boolean;
  /** Into a folder, or a file. */
  readonly place: '-d' | '-o';
}
/** Formats of several files, or of one for each article. */
const FOLDERS: ReadonlySet<string> = new Set(['csv', 'parquet', 'timeml', 'brat', 'webanno']);
const cases: readonly Case[] = [
  ...OUTPUT_FORMATS.map((name): Case => ({
    name,
    args: ['-f', name],
    threads: name === 'json',
    place: FOLDERS.has(name) ? '-d' : '-o',
  })),
  { name: 'json tree', args: [], place: '-d' },
  { name: 'packed ndjson', args: ['-f', 'ndjson', '--slim'], place: '-o' },
  { name: 'two formats at once', args: ['-f', 'ndjson', '-f', 'geojson'], place: '-d' },
  { name: 'ndjson of threads, with duplicates', args: ['-f', 'ndjson', '--dedupe'], threads: true, place: '-o' },
];

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Ends a run when its journal has grown by so many bytes, and some milliseconds later. @returns whether that was before its end */
async function killed(args: readonly string[], journal: string, { after, later }: Moment): Promise<boolean> {
  const before = sizeOf(journal);
  const { process: child, ended } = start(args);
  while (child.exitCode === null && sizeOf(journal) - before < after) await sleep(2);
  await sleep(later);
  child.kill('SIGKILL');
  return (await ended).exitCode === null;
}

interface Moment {
  readonly after: number;
  readonly later: number;
}
/** Bytes of the journal that an article has, about. */
const ENTRY = 150;
/** Spread over the run: its begin, its middle, its very end. */
const momentOf = (kill: number): Moment => ({
  after: 1 + ((kill * 29) % articles) * ENTRY * 0.4,
  later: (kill * 7) % 12,
});

describe.each(cases.filter(({ name }) => KILLS > 2 || FEW.has(name)))(
  '$name',
  ({ name, args, threads = false, place }) => {
    it(
      `${KILLS} kills leave the same bytes`,
      async () => {
        const ending = name === 'packed ndjson' ? '.gz' : '';
        const [whole, output] = ['whole', 'killed'].map((run) => join(root, `${run} ${name}${ending}`));
        if (whole === undefined || output === undefined) return;
        const options = (path: string): readonly string[] => [...args, place, path, '--errors', `${path}.errors`, feed];
        await cli(options(whole));
        const journal = place === '-d' ? join(output, '.factbox-journal') : `${output}.factbox-journal`;
        const again = ['--resume', ...options(output)];
        let kills = 0;
        for (let attempt = 0; kills < KILLS && attempt < 5 * KILLS; attempt += 1) {
          if (await killed(threads ? ['-j', '2', ...again] : again, journal, momentOf(attempt))) kills += 1;
          else expectSame(whole, output);
          if (kills < KILLS && !existsSync(journal)) rmSync(output, { recursive: true, force: true });
        }
        expect(kills).toBe(KILLS);
        expect([0, 3]).toContain((await program(again)).exitCode);
        expectSame(whole, output);
      },
      60_000 + KILLS * 40_000,
    );
  },
);

function expectSame(whole: string, output: string): void {
  expect(contents(output)).toEqual(contents(whole));
  expect(contents(`${output}.errors`)).toEqual(contents(`${whole}.errors`));
}
