/** What a run has delivered so far, those of earlier runs that it goes on with included. */
import { type Part, PARTS } from '../model/vocabulary.ts';
import { EXIT } from './io.ts';
import type { Job } from './job.ts';
import { chained, contentOf, type JournalBase, type JournalEntry } from './journal.ts';
import type { Contents } from './shards/shard-run.ts';

/** Of one article what counts. */
type Delivered = Pick<JournalEntry, 'key' | 'exitCode' | 'failure' | 'inPlace' | 'tally'>;

export class Tellings {
  #articles = 0;
  #digest = '';
  #content = '';
  #exitCode: number = EXIT.done;
  #inPlace = 0;
  #first: string | null = null;
  #last: string | null = null;
  readonly #failures = new Map<string, number>();
  readonly #values = new Map<Part, number>();

  get exitCode(): number {
    return this.#exitCode;
  }

  /** How many stand in the output. */
  get inPlace(): number {
    return this.#inPlace;
  }

  add(job: Job, { key, exitCode, failure, inPlace, tally }: Delivered): void {
    this.#articles += 1;
    this.#digest = chained(this.#digest, key);
    this.#content = chained(this.#content, contentOf(job));
    this.#exitCode = Math.max(this.#exitCode, exitCode);
    if (inPlace) this.#inPlace += 1;
    this.#first ??= job.source;
    this.#last = job.source;
    if (failure !== null) this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1);
    for (const part of PARTS) this.#values.set(part, (this.#values.get(part) ?? 0) + (tally[part] ?? 0));
  }

  base(sizes: readonly number[]): JournalBase {
    return {
      articles: this.#articles,
      digest: this.#digest,
      sizes,
      exitCode: this.#exitCode,
      inPlace: this.#inPlace,
    };
  }

  /** For the file beside a finished part. */
  contents(): Contents {
    return {
      articles: this.#articles,
      failures: Object.fromEntries([...this.#failures].sort(([a], [b]) => (a < b ? -1 : 1))),
      values: Object.fromEntries(PARTS.map((part) => [part, this.#values.get(part) ?? 0])),
      exitCode: this.#exitCode,
      first: this.#first,
      last: this.#last,
      digest: this.#content,
    };
  }
}
