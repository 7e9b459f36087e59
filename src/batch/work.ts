/** One job → what is written of it: the part of a run that needs nothing but the job, in whichever thread. */
import { loadWriter, type OutputFormat, type WriterOptions } from '../output/index.ts';
import type { FactboxRecord, Failure } from '../model/record.ts';
import { PARTS, type Part } from '../model/vocabulary.ts';
import type { Writer } from '../output/writer.ts';
import { extract } from '../pipeline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { EXIT, printable } from './io.ts';
import type { Job } from './job.ts';
import { troubleOf } from './trouble.ts';
import { lexiconOf, type UserFiles } from './user-lexicon.ts';

/** All that work depends on beside the job; plain data. */
export interface WorkOptions extends WriterOptions, UserFiles {
  readonly outputFormat: OutputFormat;
  /** Tell duplicates: a fingerprint and the record are needed. */
  readonly dedupe: boolean;
}

/** What comes of a job; plain data. */
export interface Outcome {
  /** For each of the format's files. */
  readonly texts: readonly string[];
  readonly failure: Failure | null;
  readonly inPlace: boolean;
  readonly exitCode: number;
  /** How many values of each part there are. */
  readonly tally: Readonly<Partial<Record<Part, number>>>;
  /** With `dedupe`: the record, to be written anew where it is found to be a duplicate. */
  readonly candidate: {
    readonly id: string;
    readonly record: string;
    readonly fingerprint: string | null;
  } | null;
}

export type Work = (job: Job) => Outcome;

/** @throws UserError where the user's names cannot be read. */
export async function makeWork(options: WorkOptions): Promise<Work> {
  const writer = await loadWriter(options.outputFormat, options);
  const lexicon = await lexiconOf(options);
  return (job) => {
    if (job.kind === 'failure') return failed(writer, job);
    const { text, options: given } = job.article;
    try {
      const record = extract(text, { ...given, ...writer.needs, lexicon, source: job.source });
      return found(writer, record, options.dedupe ? (record.document.text ?? text) : null);
    } catch (error) {
      return failed(writer, job, error);
    }
  };
}

const found = (writer: Writer, record: FactboxRecord, text: string | null): Outcome => ({
  texts: writer.render(record),
  failure: null,
  inPlace: true,
  exitCode: EXIT.done,
  tally: Object.fromEntries(PARTS.map((part) => [part, record[part].length])),
  candidate:
    text === null ? null : { id: record.document.id, record: JSON.stringify(record), fingerprint: fingerprintOf(text) },
});

/** An article without a record: what stands in its place. */
export function failed(writer: Writer, job: Job, error?: unknown): Outcome {
  const { code, reason, exitCode } = job.kind === 'failure' ? job : troubleOf(error);
  const id = job.kind === 'failure' ? job.id : (job.article.options.id ?? null);
  const failure: Failure = {
    schema: 'factbox/v1',
    document: { id, source: job.source },
    error: { code, reason: `${printable(job.source)}: ${printable(reason)}` },
  };
  return { texts: writer.render(failure), failure, inPlace: job.inPlace, exitCode, tally: {}, candidate: null };
}
