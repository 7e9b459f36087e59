/** What the command line says of the output → the files to write, or what is wrong with it. */
import { join } from 'node:path';
import { UserError } from '../model/message.ts';
import type { OutputFormat, TableName } from '../output/index.ts';
import type { OutputFile, Writer } from '../output/writer.ts';
import { EXIT, type Io } from './io.ts';
import { articleFiles, growingFiles, type Output, standardOutput } from './output.ts';
import type { SpoolFile } from './spool.ts';

export interface Target {
  readonly outputFormat: OutputFormat;
  /** A file, or null. */
  readonly output: string | null;
  /** A folder, or null; neither: standard output. */
  readonly outputDir: string | null;
  readonly table: TableName | null;
}

export type Plan =
  | { readonly kind: 'stream'; readonly file: OutputFile }
  | { readonly kind: 'files'; readonly files: readonly SpoolFile[] }
  | { readonly kind: 'articles'; readonly folder: string; readonly writer: Writer };

/** @throws UserError where the format cannot be written there, with what to do. */
export function planOutput(target: Target, writer: Writer, several: boolean): Plan {
  const { output, outputDir, table, outputFormat } = target;
  if (table !== null && outputFormat !== 'csv' && outputFormat !== 'parquet')
    throw misused(`--table goes with csv or parquet: ${outputFormat} has no such tables`);
  if (outputDir !== null) {
    if (output !== null) throw misused('-o names a file and -d a folder: choose one of them');
    return writer.spread === 'article'
      ? { kind: 'articles', folder: outputDir, writer }
      : { kind: 'files', files: writer.files.map((file) => ({ path: join(outputDir, file.name), file })) };
  }
  const file = onlyFile(target, writer, several);
  return output === null ? { kind: 'stream', file } : { kind: 'files', files: [{ path: output, file }] };
}

function onlyFile({ outputFormat, output }: Target, { spread, holds, files }: Writer, several: boolean): OutputFile {
  const [file, another] = files;
  if (file === undefined) throw new Error('a format without files');
  if (another !== undefined)
    throw misused(
      spread === 'table'
        ? `${outputFormat} is several tables: name a folder with -d DIR, or one table with --table counts`
        : `${outputFormat} is ${files.length} files an article: name a folder with -d DIR`,
    );
  if (holds === 'one' && several)
    throw misused(`a file of ${outputFormat} holds one article: name a folder for several with -d DIR`);
  if (file.encode !== undefined && output === null)
    throw misused(`${outputFormat} is no text: name a file with -o FILE, or a folder with -d DIR`);
  return file;
}

const misused = (reason: string): UserError => new UserError(reason, { exitCode: EXIT.usage, code: 'usage/output' });

/** @param sizes how many bytes of growing files to keep of a broken run; none to start anew. */
export async function openOutput(plan: Plan, sizes: readonly number[], io: Io): Promise<Output> {
  switch (plan.kind) {
    case 'stream':
      return standardOutput(plan.file, io);
    case 'files':
      return growingFiles(plan.files, sizes);
    case 'articles':
      return articleFiles(plan.folder, plan.writer);
  }
}

/** Where the run's journal lies: beside the output; null for standard output, which no run can go on with. */
export const journalPath = ({ output, outputDir }: Target): string | null =>
  outputDir === null ? output && `${output}.factbox-journal` : join(outputDir, '.factbox-journal');
