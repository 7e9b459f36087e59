/** What a run has done, as a file. */
import { readFileSync } from 'node:fs';
import { GENERATOR_VERSION } from '../model/version.ts';
import { PARTS } from '../model/vocabulary.ts';
import { systemCode } from './io.ts';
import type { Totals } from './report.ts';

const FORMAT = 'factbox-summary/1';

/** The file as JSON: counts, no clock but how long the run took. */
export const summaryJson = ({ articles, resumed, seconds, failures, values, passedOver }: Totals, exitCode: number) =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: GENERATOR_VERSION,
      exitCode,
      articles: articles + resumed,
      ofEarlierRuns: resumed,
      failed: [...failures.values()].reduce((sum, count) => sum + count, 0),
      failures: Object.fromEntries([...failures].sort(([a], [b]) => (a < b ? -1 : 1))),
      passedOver,
      values: Object.fromEntries(PARTS.map((part) => [part, values.get(part) ?? 0])),
      seconds: Math.round(seconds * 1000) / 1000,
    },
    null,
    2,
  )}\n`;

/** Whether a summary may be written there without loss: there is no file, or an earlier summary. */
export function isNewOrSummary(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').slice(0, 100).includes(`"format": "${FORMAT}"`);
  } catch (error) {
    return systemCode(error) === 'ENOENT';
  }
}
