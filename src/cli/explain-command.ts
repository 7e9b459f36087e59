import { EXIT, type Io } from '../batch/io.ts';
import { readInputs } from '../batch/inputs.ts';
import { lexiconOf } from '../batch/user-lexicon.ts';
import { explain } from '../output/explain.ts';
import { extract } from '../pipeline.ts';
import { extractOptions } from './extract-options.ts';
import { type CliOptions, defaultFieldNames } from './options.ts';

/** The article with each mention underlined, its kind, value and rule. */
export async function explainCommand(file: string, options: CliOptions, io: Io): Promise<number> {
  const input = { format: options.inputFormat, fields: defaultFieldNames, extract: extractOptions(options) };
  const lexicon = await lexiconOf(options.lexicon ?? null);
  for await (const item of readInputs([file], io, input)) {
    if (item.kind === 'bad-input') throw item.error;
    if (item.kind === 'bad-article') return EXIT.someFailed;
    const record = extract(item.article.text, {
      ...item.article.options,
      lexicon,
      source: item.source,
      offsets: 'utf16',
      withText: true,
    });
    io.stdout.write(explain(record, record.document.text ?? item.article.text));
  }
  return EXIT.done;
}
