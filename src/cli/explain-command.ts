import type { Io } from '../batch/io.ts';
import { explain } from '../output/explain.ts';
import { whyNot } from '../output/terminal/why-not.ts';
import { type Place, type Question, why } from '../output/terminal/why.ts';
import { inUtf16 } from '../output/utf16.ts';
import type { CliOptions } from './cli-options.ts';
import { readingOptionsOf, show } from './read.ts';
import { isColored, widthOf } from './terminal.ts';

export interface ExplainCliOptions extends CliOptions {
  readonly at?: Place;
  readonly id?: string;
}

/** Each article with every mention underlined; or, asked for a value or a place, why there is what there is. */
export async function explainCommand(inputs: readonly string[], options: ExplainCliOptions, io: Io): Promise<number> {
  const terminal = { width: widthOf(io), color: isColored(options, io) };
  const question = questionOf(options);
  const asked = options.whyNot;
  if (asked !== undefined) {
    const { recordsToo: _, ...reading } = await readingOptionsOf(inputs, options, io); // of a record nothing is extracted
    return show(reading, io, (record) => whyNot(record, asked, terminal));
  }
  return show(await readingOptionsOf(inputs, options, io), io, (record) => {
    if (question !== null) return why(record, question, terminal);
    const { text } = record.document;
    if (text === undefined) return `${record.document.source}: the record has no text; make records with --text\n`;
    return explain(inUtf16(record), text, terminal);
  });
}

function questionOf({ at, id }: ExplainCliOptions): Question | null {
  if (id !== undefined) return { kind: 'id', id };
  return at === undefined ? null : { kind: 'place', ...at };
}
