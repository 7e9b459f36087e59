/** Output that is compressed where its name says so. */
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { OutputFile } from '../output/writer.ts';
import { misused } from './problems.ts';

/** Packed by programs, not by us. */
const OTHERS = /\.(?:bz2|xz|zst|zip|7z|br|lz4|tgz|tar)$/i;

/**
 * @param name of the file; null for standard output
 * @throws UserError where the name asks for a compression that is not written
 */
export function compressed(file: OutputFile, name: string | null): OutputFile {
  const other = OTHERS.exec(name ?? '')?.[0];
  if (other !== undefined)
    throw misused(`${other} is not written; name the file .gz, or pipe into a program that packs`);
  if (name === null || !/\.gz$/i.test(name)) return file;
  return { ...file, encode: (lines) => gzipped(file.encode?.(lines) ?? bytesOf(lines)) };
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${line}\n`);
}

/** The same bytes on every machine: Node writes neither a name nor a time into the header. */
async function* gzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false });
  const packed = createGzip();
  source.on('error', (error) => packed.destroy(error));
  yield* source.pipe(packed) as AsyncIterable<Uint8Array>;
}
