/** Articles in, entries out, in order; what goes wrong with one costs no other. */
import { UserError } from '../model/message.ts';
import { type Failure, InvalidRecordError } from '../model/record.ts';
import { WRITERS, type OutputFormat } from '../output/index.ts';
import type { Entry } from '../output/writer.ts';
import { extract } from '../pipeline.ts';
import { type InputOptions, startInputs } from './inputs.ts';
import { EXIT, type Io, printable } from './io.ts';
import type { Item } from './item.ts';
import { PassedOver } from './passed-over.ts';
import { openSink, ReaderGone } from './sink.ts';

export interface RunOptions extends InputOptions {
  readonly inputs: readonly string[];
  readonly outputFormat: OutputFormat;
  /** A file, or null for standard output. */
  readonly output: string | null;
}

interface Outcome {
  readonly entry: Entry | null;
  /** For standard error: null where all is well. */
  readonly complaint: string | null;
  readonly exitCode: number;
}

/** @returns the exit code: the highest of what happened to the articles. */
export async function runBatch(options: RunOptions, io: Io): Promise<number> {
  const { several, items } = await startInputs(options.inputs, io, options);
  const sink = openSink(options.output, io);
  const writer = WRITERS[options.outputFormat]({ several });
  let exitCode: number = EXIT.done;
  let written = 0;
  const passedOver = new PassedOver();
  try {
    for await (const item of items) {
      if (item.kind === 'passed-over') {
        passedOver.add(item);
        continue;
      }
      const { entry, complaint, exitCode: code } = outcomeOf(item, several);
      if (complaint !== null) io.stderr.write(`factbox: ${complaint}\n`);
      exitCode = Math.max(exitCode, code);
      if (entry === null) continue;
      await sink.write((written === 0 ? writer.open : '') + writer.entry(entry, written));
      written += 1;
    }
    if (passedOver.summary !== null) io.stderr.write(`factbox: ${passedOver.summary}\n`);
    if (written > 0) await sink.write(writer.close);
    await (written > 0 ? sink.close() : sink.discard());
    return exitCode;
  } catch (error) {
    await sink.discard();
    if (error instanceof ReaderGone) return EXIT.done;
    throw error;
  }
}

/** A record; or, in its place where several articles are written, why there is none. */
function outcomeOf(item: Exclude<Item, { kind: 'passed-over' }>, several: boolean): Outcome {
  const where = printable(item.source);
  if (item.kind === 'failure')
    return failed(item.source, item.id, item.code, `${where}: ${printable(item.reason)}`, item.exitCode, several);
  const { text, options } = item.article;
  try {
    return { entry: extract(text, { ...options, source: item.source }), complaint: null, exitCode: EXIT.done };
  } catch (error) {
    const id = options.id ?? null;
    if (error instanceof UserError)
      return failed(item.source, id, error.code, `${where}: ${error.message}`, EXIT.someFailed, several);
    if (error instanceof InvalidRecordError)
      return failed(
        item.source,
        id,
        'output/invalid',
        `${where}: ${error.message}; please report this`,
        EXIT.invalidOutput,
        several,
      );
    // A bug costs one article, not the run; the exit code tells.
    return failed(
      item.source,
      id,
      'bug',
      `${where}: this is a bug of factbox, please report it: ${stackOf(error)}`,
      EXIT.bug,
      several,
    );
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function failed(
  source: string,
  id: string | null,
  code: string,
  reason: string,
  exitCode: number,
  inPlace: boolean,
): Outcome {
  const entry: Failure = { schema: 'factbox/v1', document: { id, source }, error: { code, reason } };
  return { entry: inPlace ? entry : null, complaint: reason, exitCode };
}
