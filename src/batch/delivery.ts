/** The ordered end of a run: what comes of the articles goes to the output, and then into the journal. */
import { basename } from 'node:path';
import type { FactboxRecord } from '../model/record.ts';
import { type Destination, growing } from './destination.ts';
import { type Duplicates, duplicates } from './duplicates.ts';
import { forgetFinished, noteFinished } from './finished.ts';
import type { Io } from './io.ts';
import type { Job } from './job.ts';
import { type Journal, type JournalEntry, keyOf, openJournal } from './journal.ts';
import { uniquePaths } from './mirror.ts';
import type { Output } from './output.ts';
import type { Past } from './replay.ts';
import type { Report } from './report.ts';
import { openOutput, type Plan } from './target.ts';
import { Tellings } from './tellings.ts';
import type { Outcome } from './work.ts';

/** Knows what was delivered; articles must come in input order. */
export class Delivery {
  readonly #duplicates: Duplicates = duplicates();
  readonly #pathOf = uniquePaths();
  readonly #told = new Tellings();
  #sizes: readonly number[] = [];
  #open: {
    readonly outputs: readonly Output[];
    readonly errors: Output | null;
    readonly order: Output | null;
    readonly journal: Journal | null;
  } | null = null;
  readonly #destination: Destination;
  readonly #report: Report;

  constructor(destination: Destination, report: Report) {
    this.#destination = destination;
    this.#report = report;
  }

  /** An article that an earlier, broken run has delivered. */
  skip(job: Job, entry: JournalEntry): void {
    const { id, fingerprint, inPlace, failure } = entry;
    this.#told.add(job, entry);
    if (id !== null) this.#duplicates.firstOf(id, fingerprint);
    if (inPlace) this.#pathOf(job.source);
    this.#report.countDone(failure);
  }

  /** Opens the files, to go on behind what stands of an earlier run. */
  async open({ sizes, journalSize }: Past, io: Io): Promise<void> {
    const { parts, errors, order, journal, shardRun } = this.#destination;
    const left = [...sizes];
    this.#sizes = sizes;
    await shardRun?.takeOver();
    if (journalSize === 0) await forgetFinished(this.#destination);
    const opened = (plan: Plan): Promise<Output> =>
      openOutput(plan, left.splice(0, plan.kind === 'files' ? plan.files.length : 0), io);
    const outputs: Output[] = [];
    for (const { plan } of parts) outputs.push(await opened(plan));
    this.#open = {
      outputs,
      errors: errors && (await opened(errors)),
      order: order && (await opened(order)),
      journal: journal && (await openJournal(journal.path, journal.configuration, journalSize)),
    };
  }

  async deliver(job: Job, outcome: Outcome): Promise<void> {
    const { outputs, errors, order, journal } = this.#opened();
    const { failure, inPlace, exitCode, candidate, tally } = outcome;
    await this.#destination.shardRun?.check();
    if (inPlace) {
      const [texts, path] = [this.#texts(outcome), this.#pathOf(job.source)];
      for (const [index, output] of outputs.entries()) await output.add(texts[index] ?? [], path);
      await order?.add([`${job.place}\n`], '');
    }
    if (failure !== null) await errors?.add([`${JSON.stringify(failure)}\n`], '');
    this.#sizes = present([...outputs, errors, order]).flatMap((output) => output.sizes());
    const entry: JournalEntry = {
      key: keyOf(job),
      sizes: this.#sizes,
      exitCode,
      failure: failure?.error.code ?? null,
      inPlace,
      tally,
      id: candidate?.id ?? null,
      fingerprint: candidate?.fingerprint ?? null,
    };
    this.#told.add(job, entry);
    await journal?.append(entry);
    this.#report.count(job, outcome);
  }

  /** All articles are in. @returns the exit code of the run */
  async finish(): Promise<number> {
    const { outputs, errors, order, journal } = this.#opened();
    const isEmpty = this.#told.inPlace === 0 && this.#destination.shardRun === null; // a part without articles is a part
    for (const output of outputs) await (isEmpty ? output.discard() : output.seal());
    for (const beside of present([errors, order])) await beside.seal();
    await journal?.append({ sealed: true, exitCode: this.#told.exitCode });
    for (const output of present([...(isEmpty ? [] : outputs), errors, order])) await output.publish();
    if (!isEmpty) await this.noteFinished();
    await journal?.remove();
    return this.#told.exitCode;
  }

  /** All is written and has its name: what is left beside it tells so. */
  async noteFinished(): Promise<void> {
    const { shardRun } = this.#destination;
    if (shardRun === null) return noteFinished(this.#destination, this.#told.base(this.#sizes));
    const names = growing(this.#destination).map(({ place }) => basename(place.path));
    return shardRun.noteDone(this.#told.contents(), names);
  }

  /** The run ends early: what is delivered stays. */
  async keep(): Promise<void> {
    const { outputs, errors, order, journal } = this.#opened();
    for (const kept of [...outputs, errors, order, journal]) await kept?.keep();
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

  #opened() {
    if (this.#open === null) throw new Error('nothing is open to deliver to');
    return this.#open;
  }
}

const present = (outputs: readonly (Output | null)[]): readonly Output[] => outputs.filter((output) => output !== null);
