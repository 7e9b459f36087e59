import type { InputOptions } from './entry.ts';
import type { Verbosity } from './report.ts';
import type { Target } from './target.ts';
import type { WorkOptions } from './work.ts';

/** All that a run is told; plain data. */
export interface RunOptions extends InputOptions, Target, Omit<WorkOptions, 'several'> {
  readonly inputs: readonly string[];
  /** Threads. */
  readonly jobs: number;
  /** Milliseconds that one article may take, or null. */
  readonly timeout: number | null;
  /** Only each `count`th article, from the `index`th on (from 1); null for all. */
  readonly shard: { readonly index: number; readonly count: number } | null;
  /** Go on behind what an earlier, broken run has written. */
  readonly resume: boolean;
  readonly failFast: boolean;
  /** A file for the failures, or null. */
  readonly errors: string | null;
  readonly verbosity: Verbosity;
  readonly progress: boolean;
  readonly summary: boolean;
}
