import type { Io } from '../batch/io.ts';
import { EXIT, printable } from '../batch/io.ts';
import { placeOf } from '../batch/place.ts';
import { openReading } from '../batch/reading.ts';
import { streamWriter } from '../batch/stdout.ts';
import { lexiconOf } from '../batch/user-lexicon.ts';
import { writeFileWhole } from '../batch/write-file.ts';
import type { FactboxRecord } from '../model/record.ts';
import type { Part } from '../model/vocabulary.ts';
import { FACT_KINDS, type FactKind } from '../output/facts/fact.ts';
import { evaluation, evaluationTable } from '../output/score/evaluation.ts';
import { isFailure } from '../output/writer.ts';
import { extract, type ExtractOptions } from '../pipeline.ts';
import type { CliOptions } from './cli-options.ts';
import { readingOptionsOf } from './read.ts';
import { widthOf } from './terminal.ts';

export interface EvalOptions extends CliOptions {
  readonly json?: boolean;
}

/** Scores what factbox finds in the texts of gold records against the records. */
export async function evalCommand(inputs: readonly string[], options: EvalOptions, io: Io): Promise<number> {
  const reading = await readingOptionsOf(inputs, options, io);
  const { only } = options;
  const lexicon = await lexiconOf({ lexicon: options.lexicon ?? null, gazetteer: options.gazetteer ?? null });
  const scores = evaluation(only === undefined ? FACT_KINDS : only.map((part) => KIND_OF[part]));
  const errors: string[] = [];
  let textless = 0;
  const gold = openReading({ ...reading, records: true }, io);
  for await (const entry of gold.entries) {
    if (isFailure(entry)) continue;
    if (entry.document.text === undefined) {
      textless += 1;
      io.stderr.write(
        `factbox: ${printable(entry.document.source)}: the gold record has no text; make records with --text\n`,
      );
      continue;
    }
    const found = extract(entry.document.text, { ...extractOptionsOf(entry), ...chosen(options), lexicon });
    for (const error of scores.add(entry, found)) errors.push(`${JSON.stringify(error)}\n`);
  }
  if (options.errors !== undefined) await writeFileWhole(await placeOf(options.errors), errors.join(''), io);
  const figures = scores.figures();
  const shown =
    options.json === true
      ? `${JSON.stringify(figures, null, 2)}\n`
      : evaluationTable(figures, Math.max(100, widthOf(io)));
  await streamWriter(io.stdout, 'standard output')(shown);
  return Math.max(gold.exitCode(), textless > 0 ? EXIT.someFailed : EXIT.done);
}

const KIND_OF: { readonly [P in Part]: FactKind } = {
  dates: 'date',
  actors: 'actor',
  locations: 'location',
  counts: 'count',
  events: 'event',
  faq: 'faq',
  quotes: 'quote',
  sources: 'source',
};

const chosen = ({ only, minConfidence, dateOrder, transcripts }: EvalOptions): ExtractOptions => ({
  ...(only === undefined ? {} : { only }),
  ...(minConfidence === undefined ? {} : { minConfidence }),
  ...(dateOrder === undefined ? {} : { dateOrder }),
  ...(transcripts === undefined ? {} : { transcripts }),
});

/** What factbox was told of the article beside its text when the record was made. */
function extractOptionsOf({ document }: FactboxRecord): ExtractOptions {
  const { id, source, url, language, title, published, mediaType } = document;
  const isGiven = published !== null && published.start === null;
  return {
    id,
    source,
    withText: true,
    offsets: 'utf16',
    ...(mediaType === 'text/markdown' && document.textOrigin === 'source' ? { format: 'markdown' as const } : {}),
    ...(url === null ? {} : { url }),
    ...(language === null ? {} : { language }),
    ...(title === null || title.start !== null ? {} : { title: title.text }),
    ...(isGiven ? { published: published.value } : {}),
  };
}
