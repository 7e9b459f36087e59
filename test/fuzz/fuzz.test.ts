/**
 * Mutated inputs of every format: no crash, no hang, no output that does not validate. A few in every run of the tests,
 * `npm run fuzz` tries twenty thousand.
 */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FailureSchema, RecordSchema } from '../../src/model/record.ts';
import { zip } from '../helpers/archives.ts';
import { cli } from '../helpers/cli.ts';
import { moreSamples, samples } from '../helpers/samples.ts';
import { chance, mutated } from './mutate.ts';

const all = [...samples, ...moreSamples];
const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 160) / all.length);
const LONGEST_MS = 10_000;

/** A sound wrapping of a broken article gets deeper than a broken wrapping. */
const WRAPPINGS: readonly ((bytes: Buffer, name: string) => Buffer)[] = [
  (bytes) => bytes,
  (bytes) => gzipSync(bytes, { level: 1 }),
  (bytes, name) => zip([{ name, bytes }]),
];

/** As many entries as there are articles to be read, each a record or a failure; what is not read at all says why. */
async function expectAllTold(
  input: Buffer,
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
  seed: string,
): Promise<void> {
  const listed = (await cli(['--max-bytes', '1M', '--list', '-'], input)).stdout.split('\n').filter(Boolean);
  const entries = stdout.split('\n').filter(Boolean).length;
  if (entries > 0) return expect(entries, seed).toBe(listed.length);
  const told = stderr.split('\n').filter(Boolean); // what fails of a single article is told on standard error alone
  return expect(told.length, seed).toBeGreaterThanOrEqual(Math.max(1, listed.length));
}

describe('mutations', () => {
  beforeAll(() => cli(['-'], 'Rome fell.')); // what is loaded once is no hang
  it.each(all.map((sample, i) => ({ ...sample, i })))(
    'of $name',
    async ({ name, bytes, i }) => {
      for (let run = 0; run < RUNS; run += 1) {
        const seed = i * 1_000_003 + run;
        const input = WRAPPINGS[run % WRAPPINGS.length]?.(mutated(bytes, chance(seed)), name) ?? bytes;
        const started = performance.now();
        const { stdout, stderr, exitCode } = await cli(['--max-bytes', '1M', '-'], input);
        expect(performance.now() - started, `seed ${seed}`).toBeLessThan(LONGEST_MS);
        expect([0, 2, 3], `seed ${seed}: ${stderr}`).toContain(exitCode);
        expect(stderr.replaceAll('\n', ''), `seed ${seed}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        await expectAllTold(input, { stdout, stderr }, `seed ${seed}`);
        for (const line of stdout.split('\n').filter(Boolean)) {
          const entry: unknown = JSON.parse(line);
          expect(RecordSchema.safeParse(entry).success || FailureSchema.safeParse(entry).success, `seed ${seed}`).toBe(
            true,
          );
        }
      }
    },
    30_000 + RUNS * 3000,
  );
});
