/** What the command line says of the output → where each format goes, or what is wrong with it. Nothing is written here. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { OutputFormat, TableName } from '../output/index.ts';
import type { OutputFile, Writer } from '../output/writer.ts';
import { type Io, systemCode } from './io.ts';
import { misused } from './problems.ts';
import { articleFiles, growingFiles, type Output, streamed } from './output.ts';
import { compressed } from './packing.ts';
import { type Place, placeOf } from './place.ts';
import type { SpoolFile } from './spool.ts';
import { openStream, type OpenStream } from './stdout.ts';
import { unwritable } from './unwritable.ts';

/** A format, and where it goes. */
export interface Target {
  readonly format: OutputFormat;
  /** A file, or null. */
  readonly output: string | null;
  /** A folder, or null; neither: standard output. */
  readonly outputDir: string | null;
}

export interface TargetOptions {
  readonly table: TableName | null;
  /** What the files hold already stays. */
  readonly append: boolean;
}

export type Plan =
  | { readonly kind: 'stream'; readonly file: OutputFile; readonly stream: OpenStream }
  | { readonly kind: 'files'; readonly files: readonly SpoolFile[] }
  | { readonly kind: 'articles'; readonly folder: string; readonly writer: Writer };

/** Where a target leads: looked at, and opened where it is a stream, before anything is read. */
export type Landing =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'place'; readonly place: Place };

/** @throws UserError where nothing can be written there */
export async function landingOf({ output, outputDir }: Target): Promise<Landing> {
  if (outputDir === null) return { kind: 'place', place: await placeOf(output ?? '-') };
  if (outputDir === '') throw misused('-d names no folder; give a path');
  try {
    await checkFolder(resolve(outputDir));
  } catch (error) {
    throw unwritable(outputDir, error);
  }
  return { kind: 'folder', folder: outputDir };
}

/** The folder, or the nearest above it that is there, lets us write. */
async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return checkFolder(dirname(folder));
  if (!found.isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
  await access(folder, constants.W_OK | constants.X_OK);
}

/** @throws UserError where the format cannot be written there, with what to do. */
export async function planOutput(
  target: Target,
  landing: Landing,
  writer: Writer,
  {
    isTooMany,
    table,
    append,
    part,
  }: TargetOptions & {
    /** A file of the format holds one article, and there are more. */
    readonly isTooMany: boolean;
    readonly part: string | null;
  },
  io: Io,
): Promise<Plan> {
  const { format } = target;
  if (table !== null && format !== 'csv' && format !== 'parquet')
    throw misused(`--table goes with csv or parquet: ${format} has no such tables`);
  if (append && target.output === null && target.outputDir === null)
    throw misused('--append adds to a file: name it with -o, or a folder with -d');
  const isTree = landing.kind === 'folder' && writer.spread === 'article'; // whose files are added to by adding files
  if (append && !isTree && writer.files.some(isClosed))
    throw misused(`--append goes with formats of lines, ndjson and csv: a file of ${format} has an end`);
  if (landing.kind === 'folder') {
    const { folder } = landing;
    if (part !== null) return { kind: 'files', files: await partFiles(folder, part, target, writer) };
    if (writer.spread === 'article') return { kind: 'articles', folder, writer };
    return { kind: 'files', files: await Promise.all(writer.files.map((file) => inFolder(folder, file, append))) };
  }
  const file = compressed(onlyFile(target, writer, isTooMany), target.output);
  const { place } = landing;
  if (place.kind !== 'file') return { kind: 'stream', file, stream: await openStream(place, io) };
  return { kind: 'files', files: [{ place, file, append }] };
}

/** Of a shard: one file, or one for each of several tables. */
function partFiles(
  folder: string,
  part: string,
  { format }: Target,
  { holds, files }: Writer,
): Promise<readonly SpoolFile[]> {
  if (holds === 'one')
    throw misused(`${format} makes files for each article: shards take ndjson, csv, parquet, geojson …`);
  const nameOf = ({ name }: OutputFile): string => (files.length === 1 ? extname(name) || name : `.${name}`);
  return Promise.all(files.map((file) => inFolder(folder, { ...file, name: `${part}${nameOf(file)}` }, false)));
}

const isClosed = ({ close, encode }: OutputFile): boolean => close !== '' || encode !== undefined;

async function inFolder(folder: string, file: OutputFile, append: boolean): Promise<SpoolFile> {
  const place = await placeOf(join(folder, file.name));
  if (place.kind === 'file') return { place, file, append };
  throw misused(`${place.name} is no file but a device or a pipe: name it with -o, and its table with --table`);
}

function onlyFile({ format, output }: Target, { spread, files }: Writer, isTooMany: boolean): OutputFile {
  const [file, another] = files;
  if (file === undefined) throw new Error('a format without files');
  if (another !== undefined)
    throw misused(
      spread === 'table'
        ? `${format} is several tables: name a folder with -d DIR, or one table with --table counts`
        : `${format} is ${files.length} files an article: name a folder with -d DIR`,
    );
  if (isTooMany)
    throw misused(
      `a file of ${format} holds one article, and there are several: name a folder with -d DIR, which gets a file for each`,
    );
  if (file.encode !== undefined && output === null)
    throw misused(`${format} is no text: name a file with -o FILE, or a folder with -d DIR`);
  return file;
}

/** @param sizes how many bytes of growing files to keep of a broken run; none to start anew. */
export async function openOutput(plan: Plan, sizes: readonly number[], io: Io): Promise<Output> {
  switch (plan.kind) {
    case 'stream':
      return streamed(plan.file, plan.stream);
    case 'files':
      return growingFiles(plan.files, sizes);
    case 'articles':
      return articleFiles(plan.folder, plan.writer, io);
  }
}

/** Beside which file, or in which folder (of a shard under the name of its part), a run keeps its journal; null for streams, with which no run can go on. */
export function journalPath(landing: Landing, part: string): string | null {
  if (landing.kind === 'folder') return join(landing.folder, `${part}.factbox-journal`);
  return landing.place.kind === 'file' ? `${landing.place.path}.factbox-journal` : null;
}
