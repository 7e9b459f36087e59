/** One job → what is written of it: the part of a run that needs nothing but the job, in whichever thread. */
import { loadWriter, type OutputFormat, type WriterOptions } from '../output/index.ts';
import { type Message, UserError } from '../model/message.ts';
import type { FactboxRecord, Failure } from '../model/record.ts';
import { type OffsetUnit, PARTS, type Part } from '../model/vocabulary.ts';
import type { Writer } from '../output/writer.ts';
import { extract, type ExtractOptions } from '../pipeline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { EXIT, printable } from './io.ts';
import type * as Conversion from './convert.ts';
import type { Article } from './item.ts';
import type { Job } from './job.ts';
import { troubleOf } from './trouble.ts';
import { lexiconOf, type UserFiles } from './user-lexicon.ts';

/** All that work depends on beside the job; plain data. */
export interface WorkOptions extends Omit<WriterOptions, 'several'>, UserFiles {
  /** Each with whether one file of it holds, or may hold, several articles. */
  readonly formats: readonly { readonly format: OutputFormat; readonly several: boolean }[];
  /** Tell duplicates: a fingerprint and the record are needed. */
  readonly dedupe: boolean;
  /** All that is given are records, to be written in another format. */
  readonly records: boolean;
  /** Some of what is given may be records. */
  readonly recordsToo?: true;
}

/** What comes of a job; plain data. */
export interface Outcome {
  /** For each format, for each of its files. */
  readonly texts: readonly (readonly string[])[];
  readonly failure: Failure | null;
  readonly inPlace: boolean;
  readonly exitCode: number;
  /** How many values of each part there are. */
  readonly tally: Readonly<Partial<Record<Part, number>>>;
  /** With `dedupe`: the record for each format, to be written anew where it is found to be a duplicate. */
  readonly candidate: {
    readonly id: string;
    readonly records: readonly string[];
    readonly fingerprint: string | null;
  } | null;
}

export type Work = (job: Job) => Outcome;

export const loadWriters = ({ formats, ...options }: WorkOptions): Promise<readonly Writer[]> =>
  Promise.all(formats.map(({ format, several }) => loadWriter(format, { ...options, several })));

/** What is longer is no article, and takes more memory than most machines have. */
const MOST_CHARACTERS = 20_000_000;

const tooLong = ({ length }: string): UserError =>
  new UserError(
    `it has ${length} characters, more than the ${MOST_CHARACTERS} of an article; part it into its articles`,
    {
      exitCode: EXIT.someFailed,
      code: 'article/too-long',
    },
  );

/** @throws UserError where the user's names cannot be read. */
export async function makeWork(options: WorkOptions): Promise<Work> {
  const writers = await loadWriters(options);
  const lexicon = options.records ? null : await lexiconOf(options);
  const areRecords = options.records || options.recordsToo === true;
  const conversion = areRecords ? await import('./convert.ts') : null; // with it comes the schema, which articles can do without
  return (job) => {
    if (job.kind === 'failure') return failed(writers, job);
    const { text, options: given } = job.article;
    try {
      if (text.length > MOST_CHARACTERS) throw tooLong(text);
      if (conversion !== null && job.article.isRecord === true) return converted(conversion, writers, job.article);
      const records = recordsFor(writers, given, (needed) =>
        extract(text, { ...given, ...needed, ...(lexicon === null ? {} : { lexicon }), source: job.source }),
      );
      return found(writers, records, options.dedupe ? text : null);
    } catch (error) {
      return failed(writers, job, error);
    }
  };
}

function converted({ recordIn, fitFor }: typeof Conversion, writers: readonly Writer[], article: Article): Outcome {
  const record = recordIn(article);
  const told = { ...record, messages: [...record.messages, ...placeless(article.options.messages ?? [])] };
  return found(
    writers,
    writers.map((writer) => fitFor(told, writer)),
    null,
  );
}

/** As a record tells messages that stand at no place. */
const placeless = (messages: readonly Message[]): FactboxRecord['messages'] =>
  messages.map(({ severity, code, reason, hint }) => ({ severity, code, reason, start: null, end: null, hint }));

/** The record as each writer needs it: an article is read once for all that count their offsets alike. */
function recordsFor(
  writers: readonly Writer[],
  given: ExtractOptions,
  read: (needed: ExtractOptions) => FactboxRecord,
): readonly FactboxRecord[] {
  const known = new Map<OffsetUnit, FactboxRecord>();
  const withText = given.withText === true || writers.some(({ needs }) => needs.withText !== undefined);
  return writers.map(({ needs }) => {
    const offsets = needs.offsets ?? given.offsets ?? 'codepoint';
    const record = known.get(offsets) ?? read({ offsets, withText });
    known.set(offsets, record);
    return needs.withText !== undefined || given.withText === true ? record : withoutText(record);
  });
}

/** What another format made it hold; text that was extracted always stands in the record. */
function withoutText(record: FactboxRecord): FactboxRecord {
  if (record.document.textOrigin === 'extracted') return record;
  const { text: _, ...document } = record.document;
  return { ...record, document };
}

function found(writers: readonly Writer[], records: readonly FactboxRecord[], text: string | null): Outcome {
  const [first] = records;
  if (first === undefined) throw new Error('a run without a format');
  const candidate = (): Outcome['candidate'] => ({
    id: first.document.id,
    records: records.map((record) => JSON.stringify(record)),
    fingerprint: fingerprintOf(first.document.text ?? text ?? ''),
  });
  return {
    texts: writers.map((writer, index) => writer.render(records[index] ?? first)),
    failure: null,
    inPlace: true,
    exitCode: EXIT.done,
    tally: Object.fromEntries(PARTS.map((part) => [part, first[part].length])),
    candidate: text === null ? null : candidate(),
  };
}

/** An article without a record: what stands in its place. */
export function failed(writers: readonly Writer[], job: Job, error?: unknown): Outcome {
  const { code, reason, exitCode } = job.kind === 'failure' ? job : troubleOf(error);
  const id = job.kind === 'failure' ? job.id : (job.article.options.id ?? null);
  const failure: Failure = {
    schema: 'factbox/v1',
    document: { id, source: job.source },
    error: { code, reason: `${printable(job.source)}: ${printable(reason)}` },
  };
  return {
    texts: writers.map((writer) => writer.render(failure)),
    failure,
    inPlace: job.inPlace,
    exitCode,
    tally: {},
    candidate: null,
  };
}
