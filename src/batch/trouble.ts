/** What goes wrong with one article, as the output tells it. */
import { UserError } from '../model/message.ts';
import { InvalidRecordError } from '../model/valid-record.ts';
import { EXIT } from './io.ts';
import { bug } from './problems.ts';

export interface Trouble {
  readonly code: string;
  readonly reason: string;
  readonly exitCode: number;
}

/** An article took longer than it may. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
  constructor(milliseconds: number) {
    super(`it took longer than ${milliseconds / 1000} s; give it more with --timeout`);
  }
}

/** An article, alone in its thread, broke it. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
  constructor(cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(`it broke the thread that it was read in alone (${what}); part it, or please report this`);
  }
}

/** A bug costs one article, not the run; the exit code tells. */
export function troubleOf(error: unknown): Trouble {
  const some = EXIT.someFailed;
  if (error instanceof UserError) return { code: error.code, reason: error.message, exitCode: some };
  if (error instanceof TimedOut) return { code: 'article/timeout', reason: error.message, exitCode: some };
  if (error instanceof Crashed) return { code: 'article/crash', reason: error.message, exitCode: some };
  if (error instanceof InvalidRecordError)
    return { code: 'output/invalid', reason: `${error.message}; please report this`, exitCode: EXIT.invalidOutput };
  const { code, message: reason, exitCode } = bug(error);
  return { code, reason, exitCode };
}
