/** The ordered end of a run: what comes of the articles goes to the output, and then into the journal. */
import type { FactboxRecord } from '../model/record.ts';
import type { Destination } from './destination.ts';
import { type Duplicates, duplicates } from './duplicates.ts';
import { EXIT, type Io } from './io.ts';
import type { Job } from './job.ts';
import { forgetFinished, noteFinished } from './finished.ts';
import { chained, type Journal, type JournalBase, type JournalEntry, keyOf, openJournal } from './journal.ts';
import { uniquePaths } from './mirror.ts';
import type { Output } from './output.ts';
import type { Past } from './replay.ts';
import type { Report } from './report.ts';
import { openOutput, type Plan } from './target.ts';
import type { Outcome } from './work.ts';

/** Knows what was delivered; articles must come in input order. */
export class Delivery {
  readonly #duplicates: Duplicates = duplicates();
  readonly #pathOf = uniquePaths();
  #exitCode: number = EXIT.done;
  #inPlace = 0;
  #articles = 0;
  #digest = '';
  #sizes: readonly number[] = [];
  #open: {
    readonly outputs: readonly Output[];
    readonly errors: Output | null;
    readonly journal: Journal | null;
  } | null = null;
  readonly #destination: Destination;
  readonly #report: Report;

  constructor(destination: Destination, report: Report) {
    this.#destination = destination;
    this.#report = report;
  }

  /** An article that an earlier, broken run has delivered. */
  skip(job: Job, { key, id, fingerprint, inPlace, failure, exitCode }: JournalEntry): void {
    this.#note(key);
    if (id !== null) this.#duplicates.firstOf(id, fingerprint);
    this.#count(exitCode, inPlace);
    if (inPlace) this.#pathOf(job.source);
    this.#report.countDone(failure);
  }

  /** Opens the files, to go on behind what stands of an earlier run. */
  async open({ sizes, journalSize }: Past, io: Io): Promise<void> {
    const { parts, errors, journal } = this.#destination;
    const left = [...sizes];
    this.#sizes = sizes;
    if (journalSize === 0) await forgetFinished(this.#destination);
    const opened = (plan: Plan): Promise<Output> =>
      openOutput(plan, left.splice(0, plan.kind === 'files' ? plan.files.length : 0), io);
    const outputs: Output[] = [];
    for (const { plan } of parts) outputs.push(await opened(plan));
    this.#open = {
      outputs,
      errors: errors && (await opened(errors)),
      journal: journal && (await openJournal(journal.path, journal.configuration, journalSize)),
    };
  }

  async deliver(job: Job, outcome: Outcome): Promise<void> {
    const { outputs, errors, journal } = this.#opened();
    const { failure, inPlace, exitCode } = outcome;
    if (inPlace) {
      const [texts, path] = [this.#texts(outcome), this.#pathOf(job.source)];
      for (const [index, output] of outputs.entries()) await output.add(texts[index] ?? [], path);
    }
    if (failure !== null) await errors?.add([`${JSON.stringify(failure)}\n`], '');
    this.#count(exitCode, inPlace);
    const key = keyOf(job);
    this.#note(key);
    this.#sizes = [...outputs, ...(errors === null ? [] : [errors])].flatMap((output) => output.sizes());
    await journal?.append({
      key,
      sizes: this.#sizes,
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
    const { outputs, errors, journal } = this.#opened();
    for (const output of outputs) await (this.#inPlace === 0 ? output.discard() : output.seal());
    await errors?.seal();
    await journal?.append({ sealed: true, exitCode: this.#exitCode });
    if (this.#inPlace > 0) for (const output of outputs) await output.publish();
    await errors?.publish();
    await journal?.remove();
    if (this.#inPlace > 0) await noteFinished(this.#destination, this.#base());
    return this.#exitCode;
  }

  #base(): JournalBase {
    return {
      articles: this.#articles,
      digest: this.#digest,
      sizes: this.#sizes,
      exitCode: this.#exitCode,
      inPlace: this.#inPlace,
    };
  }

  #note(key: string): void {
    this.#articles += 1;
    this.#digest = chained(this.#digest, key);
  }

  /** The run ends early: what is delivered stays. */
  async keep(): Promise<void> {
    const { outputs, errors, journal } = this.#opened();
    for (const kept of [...outputs, errors, journal]) await kept?.keep();
  }

  /** For people: how far the run came, and how to go on. */
  soFar(): string {
    const { journal } = this.#destination;
    const howTo = journal === null ? '' : '; the same command with --resume goes on from there';
    return `after ${this.#report.done()} articles${howTo}`;
  }

  /** Of each format; of a duplicate anew, with the article that it repeats. */
  #texts({ candidate, texts }: Outcome): readonly (readonly string[])[] {
    const first = candidate && this.#duplicates.firstOf(candidate.id, candidate.fingerprint);
    if (candidate === null || first === null) return texts;
    return this.#destination.parts.map(({ writer }, index) => {
      const record = JSON.parse(candidate.records[index] ?? '') as FactboxRecord;
      return writer.render({ ...record, document: { ...record.document, duplicateOf: first } });
    });
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
