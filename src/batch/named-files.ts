/** An input as the command line names it → its files: itself, those below a folder, those that a glob names. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { UserError } from '../model/message.ts';
import { CONFIG_FILE } from './config-file.ts';
import { fileAt, type FileName, fileNamed } from './file-name.ts';
import { identityAt } from './identity.ts';
import { systemCode } from './io.ts';
import { isNoArticleByName } from './magic.ts';
import { unreadable } from './problems.ts';
import { PART_FILE } from './shards/part.ts';
import { WORKING_FILE } from './spool.ts';
import { filesBelow, filesMatching, type Found, isGlob, type WalkOptions } from './walk.ts';

export type NamedFile =
  /** Is it one of several, or could be? */
  { readonly kind: 'file'; readonly file: FileName; readonly isMember: boolean } | Exclude<Found, { kind: 'file' }>;

/** @throws what the system says of an input that is not there, and UserError where there is no file in it */
export async function* namedFiles(input: string, options: WalkOptions): AsyncGenerator<NamedFile> {
  const file = await fileNamed(input);
  const isFolder = await stat(fileAt(file)).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
      if (isGlob(input)) return null;
      throw missing(input) ?? error;
    },
  );
  if (isFolder === false) return yield { kind: 'file', file, isMember: false };
  let count = 0;
  for await (const found of isFolder === null ? filesMatching(input, options) : filesBelow(file, options)) {
    count += 1;
    yield found.kind === 'file' ? await kept(found.file, options) : found;
  }
  if (count === 0)
    throw unreadable('input/empty', isFolder === null ? 'no file matches the pattern' : 'no files in the folder');
  return undefined;
}

/** What is no path at all, with the next step. */
function missing(input: string): UserError | null {
  if (input.trim() === '') return unreadable('input/missing', 'the name of an input is empty');
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
    ? unreadable('input/missing', 'no such file; nothing is fetched: download it first, or name it by its path')
    : null;
}

/** Files that an input names, for what needs no more than their names; what cannot be read is told when it is read. */
export async function* readableFiles(input: string, options: WalkOptions): AsyncGenerator<FileName> {
  try {
    for await (const named of namedFiles(input, options)) if (named.kind === 'file') yield named.file;
  } catch {
    return;
  }
}

/** A file that was found, unless it is none of those to be read. */
async function kept(file: FileName, { written }: WalkOptions): Promise<NamedFile> {
  const { path } = file;
  const passedOver = (reason: string): NamedFile => ({ kind: 'passed-over', path, reason });
  if (isNoArticleByName(path)) return passedOver('no article by its name');
  if (isOurs(path) || (await isBratText(path))) return passedOver('a file of factbox itself');
  if (written.size > 0 && written.has(identityAt(fileAt(file)) ?? '')) return passedOver('this run writes it');
  return { kind: 'file', file, isMember: true };
}

/** What a run keeps beside its output, parts of shards, and settings. */
const isOurs = (path: string): boolean =>
  WORKING_FILE.test(path) || PART_FILE.test(path) || basename(path) === CONFIG_FILE;

/** "a.txt.txt" beside "a.txt.ann": the text that the format brat repeats. */
const isBratText = async (path: string): Promise<boolean> =>
  /\.\w{1,8}\.txt$/.test(path) && (await stat(path.replace(/txt$/, 'ann')).catch(() => null))?.isFile() === true;
