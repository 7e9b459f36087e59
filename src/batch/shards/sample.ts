/** How fast, and in how much memory, this machine reads a sample of the inputs: what a batch job is to ask for. */
import { stat } from 'node:fs/promises';
import process from 'node:process';
import type { InputOptions } from '../entry.ts';
import { fileAt, type FileName } from '../file-name.ts';
import { readInputs } from '../inputs.ts';
import { type Io, printable } from '../io.ts';
import { jobsOf } from '../jobs.ts';
import { namedFiles } from '../named-files.ts';
import { misused } from '../problems.ts';
import { readable } from '../readable.ts';
import { UserError } from '../../model/message.ts';
import { ignoring } from '../walk.ts';
import { makeWork, type WorkOptions } from '../work.ts';

export interface Sample {
  readonly articles: number;
  readonly seconds: number;
  /** Characters of the articles that were read. */
  readonly characters: number;
  /** Of the process, at the end. */
  readonly megabytes: number;
  /** All input files, and their bytes as they would be unpacked. */
  readonly files: number;
  readonly bytes: number;
}

/** Files spread over all, and articles of them all together; no longer than so many milliseconds. */
const FILES = 20;
const ARTICLES = 200;
const LONGEST = 15_000;
/** Text packs about so well. */
const PACKED = 4;
const IS_PACKED = /\.(?:gz|bz2?|xz|zst|zip|tgz|tbz2?|txz)$/i;

/** @throws UserError where an input is missing, or there is no article to measure */
export async function sampled(
  inputs: readonly string[],
  options: InputOptions,
  work: WorkOptions,
  io: Io,
): Promise<Sample> {
  const { files, bytes } = await filesOf(inputs, options);
  const outcomeOf = await makeWork(work);
  let [articles, seconds, characters] = [0, 0, 0];
  const started = performance.now();
  const chosen = spread(files);
  const each = Math.ceil(ARTICLES / chosen.length);
  let problem: string | null = null;
  let isWarm = false; // what is read for the first time is loaded first
  for (const { path } of chosen) {
    if (performance.now() - started > LONGEST) break;
    const jobs = jobsOf(readInputs([path], io, options), {
      shard: null,
      limit: each,
      several: true,
      passOver: () => undefined,
    });
    for await (const job of jobs) {
      if (job.kind !== 'article') {
        problem ??= job.reason;
        continue;
      }
      if (!isWarm) outcomeOf(job);
      isWarm = true;
      const before = performance.now();
      outcomeOf(job);
      seconds += (performance.now() - before) / 1000;
      articles += 1;
      characters += job.article.text.length;
    }
  }
  if (articles === 0)
    throw misused(`there is no article in the inputs to measure${problem === null ? '' : `: ${problem}`}`);
  const megabytes = Math.ceil(process.memoryUsage().rss / 2 ** 20);
  return { articles, seconds, characters, megabytes, files: files.length, bytes };
}

async function filesOf(inputs: readonly string[], { ignore, written }: InputOptions) {
  const files: FileName[] = [];
  let bytes = 0;
  for (const input of inputs)
    try {
      for await (const named of namedFiles(input, { isIgnored: ignoring(ignore), written })) {
        if (named.kind !== 'file') continue;
        files.push(named.file);
        const size = (await stat(fileAt(named.file)).catch(() => null))?.size ?? 0;
        bytes += IS_PACKED.test(named.file.path) ? PACKED * size : size;
      }
    } catch (error) {
      const { message, exitCode, code } = readable(error);
      throw new UserError(`${printable(input)}: ${message}`, { exitCode, code });
    }
  return { files, bytes };
}

const spread = (files: readonly FileName[]): readonly FileName[] =>
  files.filter((_, at) => at % Math.ceil(files.length / FILES) === 0);
