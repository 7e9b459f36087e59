/** What people are told of a run on standard error: complaints, progress, a summary. */
import { type Part, PARTS } from '../model/vocabulary.ts';
import { type Io, printable } from './io.ts';
import type { Job } from './job.ts';
import { PassedOver } from './passed-over.ts';
import type { Outcome } from './work.ts';

export interface Report {
  readonly count: (job: Job, outcome: Outcome) => void;
  /** An article that an earlier, broken run has finished. */
  readonly countDone: (failure: string | null) => void;
  readonly passOver: PassedOver['add'];
  /** Trouble with one article. */
  readonly fail: (reason: string) => void;
  /** What is worth knowing of the run as a whole. */
  readonly tell: (what: string) => void;
  /** Why the run ends. */
  readonly complain: (reason: string) => void;
  /** How many articles are finished, those of an earlier run included. */
  readonly done: () => number;
  /** The last line of progress goes; the summary is told where it is wanted. */
  readonly close: () => void;
  /** What was done. */
  readonly totals: () => Totals;
}

/** How much people are told of a run: only why it ends, what failed, or each article as well. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

export interface ReportOptions {
  readonly verbosity: Verbosity;
  readonly progress: boolean;
  /** "": on standard error. */
  readonly summary: string | null;
  /** Bytes of all inputs, where they can be known. */
  readonly totalBytes: number | null;
}

/** Milliseconds between two lines of progress. */
const EVERY = 200;
const CLEAR = '\r\u001b[K';

export function openReport({ verbosity, progress, summary, totalBytes }: ReportOptions, io: Io): Report {
  const started = performance.now();
  const failures = new Map<string, number>();
  const values = new Map<Part, number>();
  const passedOver = new PassedOver();
  const isShown = progress && verbosity !== 'quiet' && io.stderr.isTTY === true;
  let [articles, resumed, bytes, shown] = [0, 0, 0, 0];
  const countFailure = (code: string): void => void failures.set(code, (failures.get(code) ?? 0) + 1);
  const complain = (reason: string): void => void io.stderr.write(`${isShown ? CLEAR : ''}factbox: ${reason}\n`);
  const totals = (): Totals => ({
    articles,
    resumed,
    seconds: seconds(),
    failures,
    values,
    passedOver: passedOver.count,
  });
  const seconds = (): number => (performance.now() - started) / 1000;
  const show = (): void => {
    if (!isShown || performance.now() - shown < EVERY) return;
    shown = performance.now();
    const remaining = totalBytes === null || bytes === 0 ? null : (seconds() * (totalBytes - bytes)) / bytes;
    io.stderr.write(CLEAR + progressLine(articles + resumed, articles / seconds(), total(failures), remaining));
  };
  return {
    count: (job, { failure, tally }) => {
      articles += 1;
      if (job.kind === 'article') bytes += Buffer.byteLength(job.article.text);
      if (failure !== null) countFailure(failure.error.code);
      else if (verbosity === 'verbose') complain(`${printable(job.source)}: ${valuesIn(tally)}`);
      for (const part of PARTS) values.set(part, (values.get(part) ?? 0) + (tally[part] ?? 0));
      show();
    },
    countDone: (failure) => {
      resumed += 1;
      if (failure !== null) countFailure(failure);
    },
    passOver: (item) => passedOver.add(item),
    fail: (reason) => {
      if (verbosity !== 'quiet') complain(reason);
    },
    tell: (what) => {
      if (verbosity !== 'quiet') complain(what);
    },
    complain,
    done: () => articles + resumed,
    totals,
    close: () => {
      if (isShown) io.stderr.write(CLEAR);
      if (passedOver.summary !== null && verbosity !== 'quiet') io.stderr.write(`factbox: ${passedOver.summary}\n`);
      if (summary === '') io.stderr.write(summaryOf(totals()));
    },
  };
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

function progressLine(done: number, rate: number, failed: number, remaining: number | null): string {
  const left = remaining === null || remaining < 0 ? '' : ` · about ${duration(remaining)} left`;
  return `${done} articles · ${rate.toFixed(0)}/s · ${failed} failed${left}`;
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes >= 60
    ? `${Math.floor(minutes / 60)} h ${minutes % 60} min`
    : minutes > 0
      ? `${minutes} min`
      : `${Math.ceil(seconds)} s`;
}

export interface Totals {
  readonly articles: number;
  readonly resumed: number;
  readonly seconds: number;
  readonly failures: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<Part, number>;
  readonly passedOver: number;
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, count]) => `${count} ${what}`).join(', ');

/** "2 dates, 1 counts"; parts that were not sought have none. */
function valuesIn(tally: Outcome['tally']): string {
  const some = Object.entries(tally).filter(([, count]) => count > 0);
  return some.length === 0 ? 'nothing found' : listed(new Map(some));
}

function summaryOf({ articles, resumed, seconds, failures, values }: Totals): string {
  const earlier = resumed === 0 ? '' : `, after ${resumed} of an earlier run`;
  const failed = [...failures].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    `articles  ${articles}${earlier}`,
    `failed    ${total(failures)}${failures.size === 0 ? '' : `: ${listed(new Map(failed))}`}`,
    `values    ${listed(values)}`,
    `time      ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles a second`,
    '',
  ].join('\n');
}
