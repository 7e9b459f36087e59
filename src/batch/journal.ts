/** What a run has finished, article by article, so that another run can go on where it broke off. */
import { rm } from 'node:fs/promises';
import { sha256 } from '../assemble/sha256.ts';
import { UserError } from '../model/message.ts';
import { openGrowingFile } from './growing-file.ts';
import { EXIT, printable, systemCode } from './io.ts';
import { wholeLines } from './lines.ts';
import type { Item } from './item.ts';
import type { Outcome } from './work.ts';

const FORMAT = 'factbox-journal/2';

/** One finished article; what the rest of the run depends on. */
export interface JournalEntry {
  /** Hash of the job. */
  readonly key: string;
  /** Bytes of the growing files behind it. */
  readonly sizes: readonly number[];
  readonly exitCode: number;
  readonly failure: string | null;
  readonly inPlace: boolean;
  /** How many values of each part its record has. */
  readonly tally: Outcome['tally'];
  /** Of an article that a later one may repeat. */
  readonly id: string | null;
  readonly fingerprint: string | null;
}

/** The first line of a run that adds to a finished one: what that had done. */
export interface JournalBase {
  readonly articles: number;
  /** Of their keys. */
  readonly digest: string;
  readonly sizes: readonly number[];
  readonly exitCode: number;
  readonly inPlace: number;
}

/** The last line: everything is written, only names are missing. */
export interface JournalEnd {
  readonly sealed: true;
  readonly exitCode: number;
}

/** The last line of a run that stopped of itself: whoever was killed has none. */
export interface JournalStop {
  readonly stopped: true;
}

export interface JournalLine {
  readonly entry: JournalEntry | JournalEnd | JournalBase | JournalStop;
  /** Bytes of the journal behind it. */
  readonly end: number;
}

export interface Journal {
  readonly append: (entry: JournalEntry | JournalEnd | JournalBase) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What a job is known by: its text and all that the input tells of it. */
export const keyOf = (job: object): string => sha256(JSON.stringify(job));

/** What verifying holds a job to: its source and its text, or why there is none; not its id, which asks for all articles before it. */
export const contentOf = (job: Item): string =>
  sha256(
    JSON.stringify([job.source, job.kind === 'article' ? job.article.text : job.kind === 'failure' ? job.code : null]),
  );

/** A chain of hashes: the same only for the same articles in the same order. */
export const chained = (digest: string, key: string): string => sha256(digest + key);

const headerOf = (configuration: string): string => `${JSON.stringify({ format: FORMAT, configuration })}\n`;

/** @param size bytes to keep; 0 to start anew. Torn ends of a broken run go. */
export async function openJournal(path: string, configuration: string, size: number): Promise<Journal> {
  const file = await openGrowingFile(path, path, size);
  if (size === 0) await file.append(headerOf(configuration));
  return {
    append: (entry) => file.append(`${JSON.stringify(entry)}\n`),
    keep: async () => {
      const stop: JournalStop = { stopped: true };
      await file.append(`${JSON.stringify(stop)}\n`).catch(() => undefined); // on a full disk the next run is only more careful
      await file.close();
    },
    remove: async () => {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/**
 * The whole lines of a journal, in order; none where there is no journal.
 * @throws UserError where it was written for another configuration.
 */
export async function* readJournal(path: string, configuration: string): AsyncGenerator<JournalLine> {
  let end = 0;
  try {
    for await (const line of wholeLines(path)) {
      const isHeader = end === 0;
      end += Buffer.byteLength(line) + 1;
      if (isHeader) checkHeader(line, configuration, path);
      else yield { entry: JSON.parse(line) as JournalLine['entry'], end };
    }
  } catch (error) {
    const isDamaged = error instanceof SyntaxError; // by a fall of power: what stands before it is good
    if (!isDamaged && systemCode(error) !== 'ENOENT') throw error;
  }
}

function checkHeader(line: string, configuration: string, path: string): void {
  if (`${line}\n` !== headerOf(configuration)) throw otherConfiguration(path);
}

const otherConfiguration = (path: string): UserError =>
  new UserError(
    `${printable(path)}: the run that broke off had other options, or another version or lexicon; give the same ones, or start anew without --resume`,
    { exitCode: EXIT.usage, code: 'usage/resume' },
  );
