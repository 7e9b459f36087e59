/** The part of the output that a shard writes: its names, and what stands beside it when it is done. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../io.ts';
import type { Shard } from './shard-of.ts';

export const DONE_FORMAT = 'factbox-shard/1';

/** One written file of a part. */
export interface PartFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The file beside a finished part: what it was made of, and what came of it. */
export interface Done {
  readonly format: typeof DONE_FORMAT;
  readonly shard: number;
  readonly of: number;
  readonly version: string;
  readonly lexicon: string;
  /** Hash of all options that shape the output, with version and lexicon. */
  readonly configuration: string;
  /** Hash of the names, sizes and times of all input files. */
  readonly input: string;
  /** How the inputs were read: `verify` reads them alike. */
  readonly reading: object;
  /** Records and failures. */
  readonly articles: number;
  readonly failures: Readonly<Record<string, number>>;
  /** Values of each part of the records. */
  readonly values: Readonly<Record<string, number>>;
  readonly exitCode: number;
  /** Sources; null where the shard has no article. */
  readonly first: string | null;
  readonly last: string | null;
  /** A chain of hashes over the sources and texts of its articles, in order. */
  readonly digest: string;
  readonly files: readonly PartFile[];
}

const DIGITS = 5;
const padded = (number: number): string => String(number).padStart(DIGITS, '0');

/** "part-00007-of-00064" */
export const partName = ({ index, count }: Shard): string => `part-${padded(index)}-of-${padded(count)}`;

export const donePath = (folder: string, shard: Shard): string => join(folder, `${partName(shard)}.done.json`);

/** Beside a part: of each of its entries a line with its place among all articles of the run. */
export const ORDER_ENDING = '.order';

/** What shards write: no run reads it as an article. */
export const PART_FILE = /(?:^|[/\\])part-\d{5,}-of-\d{5,}\.[^/\\]*$/;

/** What a finished part tells; null where there is none, or it is damaged. */
export async function readDone(path: string): Promise<Done | null> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Done;
    return found.format === DONE_FORMAT ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
