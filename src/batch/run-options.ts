import type { InputOptions } from './entry.ts';
import type { Verbosity } from './report.ts';
import type { Target, TargetOptions } from './target.ts';
import type { WorkOptions } from './work.ts';

/** All that a run is told; plain data. */
export interface RunOptions extends Omit<InputOptions, 'written'>, TargetOptions, Omit<WorkOptions, 'formats'> {
  readonly targets: readonly Target[];
  readonly inputs: readonly string[];
  /** Files that the command line reads beside them: lists of inputs, settings. */
  readonly alsoRead: readonly string[];
  /** Threads. */
  readonly jobs: number;
  /** Milliseconds that one article may take, or null. */
  readonly timeout: number | null;
  /** Go on behind what an earlier, broken run has written. */
  readonly resume: boolean;
  readonly failFast: boolean;
  /** A file for the failures, or null. */
  readonly errors: string | null;
  readonly verbosity: Verbosity;
  readonly progress: boolean;
  /** "": on standard error; else a file for it; null for none. */
  readonly summary: string | null;
  /** No more articles than these, or null. */
  readonly limit: number | null;
  /** Only tell what would be read. */
  readonly list: boolean;
}
