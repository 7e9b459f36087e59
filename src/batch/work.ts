/** One article → its entry: the part of a run that needs nothing but the article, in whichever thread. */
import type { Lexicon } from '../lexicon/index.ts';
import { UserError } from '../model/message.ts';
import { type Failure, InvalidRecordError } from '../model/record.ts';
import type { Entry, Needs } from '../output/writer.ts';
import { extract } from '../pipeline.ts';
import type { Item } from './inputs.ts';
import { EXIT, printable } from './io.ts';

export interface Outcome {
  readonly entry: Entry;
  /** For standard error: null where all is well. */
  readonly complaint: string | null;
  readonly exitCode: number;
}

export interface WorkOptions {
  readonly needs: Needs;
  readonly lexicon: Lexicon;
}

/** A record; or, in its place, why there is none. Never throws for an article: a bug costs one article, not the run. */
export function outcomeOf(item: Item, { needs, lexicon }: WorkOptions): Outcome {
  if (item.kind === 'bad-input')
    return failed(item.source, null, item.error.code, item.error.message, item.error.exitCode);
  const where = printable(item.source);
  if (item.kind === 'bad-article') {
    const { id, code, reason } = item.problem;
    return failed(item.source, id, code, `${where}: ${reason}`, EXIT.someFailed);
  }
  const { text, options } = item.article;
  try {
    const entry = extract(text, {
      ...options,
      ...needs,
      lexicon,
      source: item.source,
    });
    return { entry, complaint: null, exitCode: EXIT.done };
  } catch (error) {
    const { code, reason, exitCode } = troubleOf(error);
    return failed(item.source, options.id ?? null, code, `${where}: ${reason}`, exitCode);
  }
}

function troubleOf(error: unknown): { readonly code: string; readonly reason: string; readonly exitCode: number } {
  if (error instanceof UserError) return { code: error.code, reason: error.message, exitCode: EXIT.someFailed };
  if (error instanceof InvalidRecordError)
    return {
      code: 'output/invalid',
      reason: `${error.message}; please report this`,
      exitCode: EXIT.invalidOutput,
    };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'bug', reason: `this is a bug of factbox, please report it: ${stack}`, exitCode: EXIT.bug };
}

export function failed(source: string, id: string | null, code: string, reason: string, exitCode: number): Outcome {
  const entry: Failure = { schema: 'factbox/v1', document: { id, source }, error: { code, reason } };
  return { entry, complaint: reason, exitCode };
}
