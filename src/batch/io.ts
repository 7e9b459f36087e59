import type { Readable, Writable } from 'node:stream';

/** The streams of a run: the process's own, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** `columns`: cells of a line, where it is a terminal. */
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls back when the user or the system asks the run to stop; a test may have none. */
  readonly on?: (event: Signal, listener: () => void) => unknown;
  readonly off?: (event: Signal, listener: () => void) => unknown;
}

export type Signal = 'SIGINT' | 'SIGTERM';

/** The exit codes, as the README documents them. */
export const EXIT = {
  done: 0,
  usage: 1,
  unreadable: 2,
  someFailed: 3,
  invalidOutput: 4,
  unwritable: 5,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** The system's code of an error ("ENOENT"), or undefined where it has none. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A name as it may be shown on a terminal: no control characters. */
export const printable = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
