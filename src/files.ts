/** Files and streams, read as the command reads them; loaded when first asked for, since the rest needs no disk. */
import type { FileInput, FileOptions } from './batch/library.ts';
import type { FactboxRecord, Failure } from './model/record.ts';

export type { FileInput, FileOptions } from './batch/library.ts';

/**
 * The records of the articles of files, folders, globs, archives and streams, in their order; in the place of one that cannot be
 * read, its failure.
 * @throws UserError where an option is wrong
 */
export async function* extractFiles(
  inputs: readonly FileInput[] | FileInput,
  options: FileOptions = {},
): AsyncGenerator<FactboxRecord | Failure> {
  const { filesExtracted } = await import('./batch/library.ts');
  yield* filesExtracted(isList(inputs) ? inputs : [inputs], options);
}

const isList = (inputs: readonly FileInput[] | FileInput): inputs is readonly FileInput[] => Array.isArray(inputs);

/**
 * The record of the only article of a file or a stream.
 * @throws UserError where it cannot be read or holds several, or an option is wrong
 */
export async function extractFile(input: FileInput, options: FileOptions = {}): Promise<FactboxRecord> {
  const { fileExtracted } = await import('./batch/library.ts');
  return fileExtracted(input, options);
}
