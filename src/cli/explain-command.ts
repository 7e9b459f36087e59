import { EXIT, type Io, printable } from '../batch/io.ts';
import { readInputs } from '../batch/inputs.ts';
import { ReaderGone, streamWriter } from '../batch/stdout.ts';
import { lexiconOf } from '../batch/user-lexicon.ts';
import { explain } from '../output/explain.ts';
import { extract } from '../pipeline.ts';
import { UserError } from '../model/message.ts';
import { inputOptions } from './input-options.ts';
import type { CliOptions } from './cli-options.ts';

/** The article with each mention underlined, its kind, value and rule. */
export async function explainCommand(file: string, options: CliOptions, io: Io): Promise<number> {
  const input = { ...inputOptions(options), written: new Set<string>() };
  const lexicon = await lexiconOf({ lexicon: options.lexicon ?? null, gazetteer: options.gazetteer ?? null });
  const write = streamWriter(io.stdout, 'standard output');
  for await (const item of readInputs([file], io, input)) {
    if (item.kind === 'passed-over') continue;
    if (item.kind === 'failure')
      throw new UserError(`${printable(item.source)}: ${item.reason}`, { exitCode: item.exitCode, code: item.code });
    const record = extract(item.article.text, {
      ...item.article.options,
      lexicon,
      source: item.source,
      offsets: 'utf16',
      withText: true,
    });
    const shown = explain(record, record.document.text ?? item.article.text, { color: isColored(options, io) });
    if (!(await isWritten(write, shown))) break;
  }
  return EXIT.done;
}

/** False where nobody reads on: a closed pipe is no error. */
async function isWritten(write: (text: string) => Promise<void>, text: string): Promise<boolean> {
  try {
    await write(text);
    return true;
  } catch (error) {
    if (error instanceof ReaderGone) return false;
    throw error;
  }
}

/** Colours are for people at a terminal who want them: https://no-color.org */
const isColored = ({ color }: CliOptions, { stdout, env }: Io): boolean =>
  color && stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
