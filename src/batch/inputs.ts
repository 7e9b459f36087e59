/** What the command line names → articles, one after another and in order. All reading of files and standard input is here. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../model/message.ts';
import { Budget } from './budget.ts';
import { ByteReader } from './byte-reader.ts';
import type { Entry, InputOptions } from './entry.ts';
import { unicodeMark } from './decode.ts';
import { decodeAs } from './iconv.ts';
import { CONFIG_FILE } from './config-file.ts';
import { fileAt, type FileName, fileNamed } from './file-name.ts';
import { identityOf } from './identity.ts';
import { isNoArticleByName } from './magic.ts';
import { type Io, printable, systemCode } from './io.ts';
import { failure, type Item } from './item.ts';
import { opener } from './open.ts';
import { unreadable } from './problems.ts';
import { WORKING_FILE } from './spool.ts';
import { filesBelow, filesMatching, type Found, ignoring, isGlob, type WalkOptions } from './walk.ts';

export type { InputOptions } from './entry.ts';

/** The articles of all inputs in their order; an input that cannot be read is a failure in its place, and the next one follows. */
export async function* readInputs(
  inputs: readonly string[],
  io: Pick<Io, 'stdin'>,
  options: InputOptions,
): AsyncGenerator<Item> {
  for await (const item of itemsOf(inputs, io, options)) yield withOptions(item, options);
}

/** What the user says of every article. */
const withOptions = (item: Item, { extract }: InputOptions): Item =>
  item.kind === 'article'
    ? { ...item, article: { ...item.article, options: { ...item.article.options, ...extract } } }
    : item;

/** The articles of a stream. */
export async function* readStream(bytes: AsyncIterable<Uint8Array>, options: InputOptions): AsyncGenerator<Item> {
  const open = opener(options, ignoring(options.ignore));
  for await (const item of open(streamEntry(bytes))) yield withOptions(item, options);
}

/**
 * The items of all inputs, and whether they may be several: what the first one came from tells, so it is read ahead.
 */
export async function startInputs(
  inputs: readonly string[],
  io: Io,
  options: InputOptions,
): Promise<{ readonly several: boolean; readonly items: AsyncGenerator<Item> }> {
  const items = readInputs(inputs, io, options);
  const first = await items.next();
  async function* all(): AsyncGenerator<Item> {
    if (first.done === true) return;
    try {
      yield first.value;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }
  return { several: inputs.length > 1 || (first.done !== true && first.value.isMember), items: all() };
}

async function* itemsOf(inputs: readonly string[], io: Pick<Io, 'stdin'>, options: InputOptions): AsyncGenerator<Item> {
  const isIgnored = ignoring(options.ignore);
  const open = opener(options, isIgnored);
  for (const input of inputs) {
    if (input === '-') yield* open(streamEntry(bytesOf(io.stdin)));
    else
      try {
        yield* itemsIn(input, { isIgnored, written: options.written }, open);
      } catch (error) {
        yield failure(input, false, readable(error));
      }
  }
}

/** A file as it is; those below a folder, or that a glob names. */
async function* itemsIn(input: string, options: WalkOptions, open: Open): AsyncGenerator<Item> {
  const file = await fileNamed(input);
  const isFolder = await stat(fileAt(file)).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT' && isGlob(input)) return null;
      throw error;
    },
  );
  if (isFolder === false) return yield* readFile(file, false, open);
  let count = 0;
  for await (const found of isFolder === null ? filesMatching(input, options) : filesBelow(file, options)) {
    count += 1;
    yield* foundItem(found, options, open);
  }
  if (count === 0)
    throw unreadable('input/empty', isFolder === null ? 'no file matches the pattern' : 'no files in the folder');
}

async function* foundItem(found: Found, { written }: WalkOptions, open: Open): AsyncGenerator<Item> {
  if (found.kind === 'passed-over') yield passedOver(found.path, found.reason);
  else if (found.kind === 'unreadable') yield failure(found.path, true, readable(found.error));
  else {
    const { path } = found.file;
    const there = await stat(fileAt(found.file)).catch(() => null); // that it cannot be read is told when it is read
    if (isNoArticleByName(path)) yield passedOver(path, 'no article by its name');
    else if (isOurs(path) || (await isBratText(path))) yield passedOver(path, 'a file of factbox itself');
    else if (there !== null && written.has(identityOf(there))) yield passedOver(path, 'this run writes it');
    else yield* readFile(found.file, true, open);
  }
}

/** What a run keeps beside its output, and settings. */
const isOurs = (path: string): boolean => WORKING_FILE.test(path) || basename(path) === CONFIG_FILE;

/** "a.txt.txt" beside "a.txt.ann": the text that the format brat repeats. */
const isBratText = async (path: string): Promise<boolean> =>
  /\.\w{1,8}\.txt$/.test(path) && (await stat(path.replace(/txt$/, 'ann')).catch(() => null))?.isFile() === true;

const passedOver = (source: string, reason: string): Item => ({ kind: 'passed-over', source, isMember: true, reason });

type Open = (entry: Entry) => AsyncGenerator<Item>;

/** The inputs of `--files-from`: one a line, or parted by zero bytes, as `find -print0` does. */
export async function listedInputs(path: string, io: Io): Promise<readonly string[]> {
  const stream = path === '-' ? io.stdin : createReadStream(path);
  try {
    const bytes = await new ByteReader(bytesOf(stream)).rest(LONGEST_LIST);
    const text = decodeAs(bytes, unicodeMark(bytes) ?? 'utf-8').replace(/^\uFEFF/, '');
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '');
  } catch (error) {
    throw named(path, readable(error));
  }
}

/** Whether a name may be that of an input: a file that is there, or a glob. */
export const mayBeInput = async (name: string): Promise<boolean> =>
  name === '-' || isGlob(name) || (await stat(name).catch(() => null)) !== null;

const LONGEST_LIST = 1e9;

const named = (path: string, error: UserError): UserError =>
  new UserError(`${printable(path)}: ${error.message}`, { exitCode: error.exitCode, code: error.code });

async function* readFile(file: FileName, isMember: boolean, open: Open): AsyncGenerator<Item> {
  const budget = new Budget();
  const { path } = file;
  try {
    const found = await stat(fileAt(file));
    budget.read(found.size);
    const bytes = createReadStream(fileAt(file));
    // A pipe can be read once: what needs the whole file on the disk is then held in memory.
    yield* open({ ...BARE, source: path, name: path, bytes, file: found.isFile() ? file : null, isMember, budget });
  } catch (error) {
    yield failure(path, isMember, readable(error));
  }
}

function streamEntry(bytes: AsyncIterable<Uint8Array>): Entry {
  const budget = new Budget();
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      budget.read(chunk.length);
      yield chunk;
    }
  }
  return { ...BARE, source: 'stdin', name: '', bytes: counted(), file: null, isMember: false, budget };
}

const BARE = { charset: null, mediaType: null, metadata: {}, depth: 0, damage: null } as const;

export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

/** What the system says, with the next step; @throws what is no trouble with a file */
function readable(error: unknown): UserError {
  if (error instanceof UserError) return error;
  switch (systemCode(error)) {
    case 'ENOENT':
      return unreadable('input/missing', 'no such file; check the path');
    case 'EACCES':
    case 'EPERM':
      return unreadable('input/forbidden', 'no permission to read it');
    case 'EISDIR':
      return unreadable('input/folder', 'it is a folder; name the files in it');
    case 'EMFILE':
    case 'ENFILE':
      return unreadable('input/unreadable', 'too many files are open; raise the limit with ulimit -n');
    default:
      if (!/^E[A-Z0-9]+$/.test(systemCode(error) ?? '')) throw error;
      return unreadable('input/unreadable', `the system cannot read it (${systemCode(error)})`);
  }
}
