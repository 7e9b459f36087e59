/** The ordered end of a run: what comes of the articles goes to the output, and then into the journal. */
import type { FactboxRecord } from '../model/record.ts';
import type { Destination } from './destination.ts';
import { type Duplicates, duplicates } from './duplicates.ts';
import { EXIT, type Io } from './io.ts';
import type { Job } from './job.ts';
import { type Journal, type JournalEntry, keyOf, openJournal } from './journal.ts';
import { uniquePaths } from './mirror.ts';
import { growingFiles, type Output } from './output.ts';
import type { Past } from './replay.ts';
import type { Report } from './report.ts';
import { openOutput } from './target.ts';
import type { Outcome } from './work.ts';

/** Knows what was delivered; articles must come in input order. */
export class Delivery {
  readonly #duplicates: Duplicates = duplicates();
  readonly #pathOf = uniquePaths();
  #exitCode: number = EXIT.done;
  #inPlace = 0;
  #open: { readonly output: Output; readonly errors: Output | null; readonly journal: Journal | null } | null = null;
  readonly #destination: Destination;
  readonly #report: Report;

  constructor(destination: Destination, report: Report) {
    this.#destination = destination;
    this.#report = report;
  }

  /** An article that an earlier, broken run has delivered. */
  skip(job: Job, { id, fingerprint, inPlace, failure, exitCode }: JournalEntry): void {
    if (id !== null) this.#duplicates.firstOf(id, fingerprint);
    this.#count(exitCode, inPlace);
    if (inPlace) this.#pathOf(job.source);
    this.#report.countDone(failure);
  }

  /** Opens the files, to go on behind what stands of an earlier run. */
  async open({ sizes, journalSize }: Past, io: Io): Promise<void> {
    const { plan, errors, journal } = this.#destination;
    this.#open = {
      output: await openOutput(plan, sizes, io),
      errors: errors && (await growingFiles([errors], sizes.slice(-1))),
      journal: journal && (await openJournal(journal.path, journal.configuration, journalSize)),
    };
  }

  async deliver(job: Job, outcome: Outcome): Promise<void> {
    const { output, errors, journal } = this.#opened();
    const { failure, inPlace, exitCode } = outcome;
    if (inPlace) await output.add(this.#texts(outcome), this.#pathOf(job.source));
    if (failure !== null) await errors?.add([`${JSON.stringify(failure)}\n`], '');
    this.#count(exitCode, inPlace);
    await journal?.append({
      key: keyOf(job),
      sizes: [...output.sizes(), ...(errors?.sizes() ?? [])],
      exitCode,
      failure: failure?.error.code ?? null,
      inPlace,
      id: outcome.candidate?.id ?? null,
      fingerprint: outcome.candidate?.fingerprint ?? null,
    });
    this.#report.count(job, outcome);
  }

  /** All articles are in. @returns the exit code of the run */
  async finish(): Promise<number> {
    const { output, errors, journal } = this.#opened();
    if (this.#inPlace === 0) await output.discard();
    else await output.seal();
    await errors?.seal();
    await journal?.append({ sealed: true, exitCode: this.#exitCode });
    if (this.#inPlace > 0) await output.publish();
    await errors?.publish();
    await journal?.remove();
    return this.#exitCode;
  }

  /** The run ends early: what is delivered stays. */
  async keep(): Promise<void> {
    const { output, errors, journal } = this.#opened();
    for (const kept of [output, errors, journal]) await kept?.keep();
  }

  /** For people: how far the run came, and how to go on. */
  soFar(): string {
    const { journal } = this.#destination;
    const howTo = journal === null ? '' : '; the same command with --resume goes on from there';
    return `after ${this.#report.done()} articles${howTo}`;
  }

  /** Of a duplicate the texts anew, with the article that it repeats. */
  #texts({ candidate, texts }: Outcome): readonly string[] {
    const first = candidate && this.#duplicates.firstOf(candidate.id, candidate.fingerprint);
    if (candidate === null || first === null) return texts;
    const record = JSON.parse(candidate.record) as FactboxRecord;
    return this.#destination.writer.render({ ...record, document: { ...record.document, duplicateOf: first } });
  }

  #count(exitCode: number, inPlace: boolean): void {
    this.#exitCode = Math.max(this.#exitCode, exitCode);
    if (inPlace) this.#inPlace += 1;
  }

  #opened() {
    if (this.#open === null) throw new Error('nothing is open to deliver to');
    return this.#open;
  }
}
