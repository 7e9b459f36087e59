/** What may be wrong with an input, told with the next step. */
import { UserError } from '../model/message.ts';
import { EXIT } from './io.ts';

/** A wrong wish for the output. */
export const misused = (reason: string): UserError =>
  new UserError(reason, { exitCode: EXIT.usage, code: 'usage/output' });

export const unreadable = (code: string, reason: string): UserError =>
  new UserError(reason, { exitCode: EXIT.unreadable, code });

/** Damaged or cut-off data; an error that is already told is passed on. */
export const corrupt = (what: string, error: unknown): UserError =>
  error instanceof UserError
    ? error
    : unreadable(
        'input/corrupt',
        `the ${what} data is damaged or cut off (${error instanceof Error ? error.message : String(error)}); get the file anew`,
      );

/** What went wrong in factbox itself: it costs one input, not the run, and the exit code tells. */
export function bug(error: unknown): UserError {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const where = stack.split('\n', 4).map((line) => line.trim());
  return new UserError(`this is a bug of factbox, please report it: ${where.join(' | ')}`, {
    exitCode: EXIT.bug,
    code: 'bug',
  });
}
