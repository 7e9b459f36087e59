import type { Span } from './span.ts';

/** A doubt about the article, told in the record. `code` is `kind/what`, stable and documented. */
export interface Message {
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly reason: string;
  readonly span: Span | null;
  readonly hint: string | null;
}

/** A user's mistake: told in one line with the next step, never with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** One of the exit codes in DESIGN §4. */
  readonly exitCode: number;
  readonly code: string;

  constructor(reason: string, options: { readonly exitCode: number; readonly code: string }) {
    super(reason);
    this.exitCode = options.exitCode;
    this.code = options.code;
  }
}
