/** Files and streams for the library: what the command reads, as an iterator. */
import type { Readable } from 'node:stream';
import { type Check, checkAgainst, CHECKS, oneOf } from '../checked-options.ts';
import { isObject } from '../input/envelopes/index.ts';
import { UserError } from '../model/message.ts';
import type { FactboxRecord, Failure } from '../model/record.ts';
import { extract, type ExtractOptions } from '../pipeline.ts';
import process from 'node:process';
import type { InputOptions } from './entry.ts';
import { FIELDS } from './field-names.ts';
import { CLI_INPUT_FORMATS } from './format-names.ts';
import { encodingNamed } from './iconv.ts';
import { EXIT } from './io.ts';
import { bytesOf, readInputs, readStream } from './inputs.ts';
import type { Item } from './item.ts';
import { distinctIds } from './ids.ts';
import { troubleOf } from './trouble.ts';

/** A path, a folder, a glob, an archive; or bytes as they come. */
export type FileInput = string | Readable | AsyncIterable<Uint8Array>;

export interface FileOptions extends ExtractOptions {
  /** What the inputs are; found out without it. */
  readonly inputFormat?: InputOptions['format'];
  readonly fields?: InputOptions['fields'];
  readonly inputEncoding?: string;
  readonly delimiter?: string;
  /** How many bytes a file, a member or a line may have, unpacked: 64 MB without it. */
  readonly maxBytes?: number;
  /** Globs of names that are passed over. */
  readonly ignore?: readonly string[];
}

type ReadingOption = Exclude<keyof FileOptions, keyof ExtractOptions>;

const READING_CHECKS: { readonly [O in ReadingOption]-?: Check } = {
  inputFormat: oneOf(CLI_INPUT_FORMATS),
  fields: (value) => (isFieldNames(value) ? null : "an object such as { text: { path: 'body', format: null } }"),
  inputEncoding: (value) => (typeof value === 'string' && encodingNamed(value) !== null ? null : 'an encoding'),
  delimiter: (value) => (typeof value === 'string' && Array.from(value).length === 1 ? null : 'one character'),
  maxBytes: (value) => (typeof value === 'number' && value > 0 ? null : 'a number of bytes'),
  ignore: (value) =>
    Array.isArray(value) && value.every((glob) => typeof glob === 'string' && glob !== '') ? null : 'a list of globs',
};

const isFieldNames = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([field, name]) => FIELDS.some((known) => known === field) && isObject(name) && typeof name['path'] === 'string',
  );

const MOST_BYTES = 64 * 1024 * 1024;

/** The records of all articles, and failures in the places of those that cannot be read, one after another. */
export async function* filesExtracted(
  inputs: readonly FileInput[],
  options: FileOptions,
): AsyncGenerator<FactboxRecord | Failure> {
  checkAgainst({ ...CHECKS, ...READING_CHECKS }, options);
  const { inputFormat, fields, inputEncoding, delimiter, maxBytes, ignore, ...own } = options;
  const reading: InputOptions = {
    extract: own,
    format: inputFormat ?? 'auto',
    fields: fields ?? {},
    encoding: inputEncoding === undefined ? null : encodingNamed(inputEncoding),
    delimiter: delimiter ?? null,
    maxBytes: maxBytes ?? MOST_BYTES,
    ignore: ignore ?? [],
    records: false,
    shard: null,
    written: new Set(),
  };
  const identified = distinctIds();
  for (const input of inputs) {
    const items =
      typeof input === 'string' ? readInputs([input], process, reading) : readStream(bytesOf(input), reading);
    for await (const item of items) if (item.kind !== 'passed-over') yield entryFrom(identified(item));
  }
}

function entryFrom(item: Item): FactboxRecord | Failure {
  if (item.kind !== 'article')
    return failureOf(item.source, 'id' in item ? item.id : null, 'code' in item ? item : null);
  try {
    return extract(item.article.text, { ...item.article.options, source: item.source });
  } catch (error) {
    return failureOf(item.source, item.article.options.id ?? null, troubleOf(error));
  }
}

const failureOf = (
  source: string,
  id: string | null,
  error: { readonly code: string; readonly reason: string } | null,
): Failure => ({
  schema: 'factbox/v1',
  document: { id, source },
  error: { code: error?.code ?? 'bug', reason: error?.reason ?? '' },
});

/**
 * The record of a file's only article.
 * @throws UserError where it cannot be read, or holds several
 */
export async function fileExtracted(input: FileInput, options: FileOptions): Promise<FactboxRecord> {
  const found: FactboxRecord[] = [];
  for await (const entry of filesExtracted([input], options)) {
    if ('error' in entry)
      throw new UserError(`${entry.document.source}: ${entry.error.reason}`, {
        exitCode: EXIT.unreadable,
        code: entry.error.code,
      });
    found.push(entry);
    if (found.length > 1) break;
  }
  const [record] = found;
  if (record === undefined || found.length > 1)
    throw new UserError('the input does not hold one article but several, or none; read it with extractFiles', {
      exitCode: EXIT.unreadable,
      code: 'input/several',
    });
  return record;
}
