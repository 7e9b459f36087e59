/** How articles are written: to a stream, to files that grow by articles, to files for each article. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { OutputFile, Writer } from '../output/writer.ts';
import { guarded } from './growing-file.ts';
import type { Io } from './io.ts';
import { linesOf } from './lines.ts';
import { placeOf } from './place.ts';
import { openSpool, publish, type Spool, type SpoolFile } from './spool.ts';
import { openStream, type OpenStream, streamWriter } from './stdout.ts';

export interface Output {
  /** The texts of one article, for each of the format's files; `path`: its own, in a folder. Resolves when there is room for more. */
  readonly add: (texts: readonly string[], path: string) => Promise<void>;
  /** Bytes of the growing files so far: where to go on after a broken run. */
  readonly sizes: () => readonly number[];
  /** The last article is in. */
  readonly seal: () => Promise<void>;
  /** Files take their places, after `seal`. */
  readonly publish: () => Promise<void>;
  /** The run broke off: what there is stays, to be gone on with. */
  readonly keep: () => Promise<void>;
  /** There is nothing to keep. */
  readonly discard: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** A stream, which nothing can go on with. */
export function streamed({ open, separator, close, encode }: OutputFile, stream: OpenStream): Output {
  const { write, end } = encode === undefined ? { write: stream.write, end: nothing } : encoder(encode, stream);
  let isEmpty = true;
  return {
    add: async ([text = '']) => {
      if (text === '') return;
      await write((isEmpty ? open : separator) + text);
      isEmpty = false;
    },
    sizes: () => [],
    seal: async () => {
      const rest = (isEmpty ? open : '') + close;
      if (rest !== '') await write(rest);
      await end();
      await stream.close();
    },
    publish: nothing,
    keep: nothing,
    discard: nothing,
  };
}

/** Text to a stream in the encoding of its format, as it comes. */
function encoder(encode: NonNullable<OutputFile['encode']>, stream: OpenStream) {
  const text = new PassThrough();
  const done = (async (): Promise<void> => {
    for await (const chunk of encode(linesOf(text))) await stream.write(chunk);
  })();
  done.catch((error: unknown) => text.destroy(error instanceof Error ? error : new Error(String(error))));
  const write = streamWriter(text, 'the output');
  return {
    write: (part: string): Promise<void> => Promise.race([write(part), done]),
    end: (): Promise<void> => {
      text.end();
      return done;
    },
  };
}

/** @param sizes how many bytes of each file to keep of a broken run; none to start anew. */
export async function growingFiles(files: readonly SpoolFile[], sizes: readonly number[]): Promise<Output> {
  const spools: Spool[] = [];
  for (const [index, file] of files.entries()) spools.push(await openSpool(file, sizes[index] ?? 0));
  const each = async (action: (spool: Spool, index: number) => Promise<void>): Promise<void> => {
    for (const [index, spool] of spools.entries()) await action(spool, index);
  };
  return {
    add: (texts) => each((spool, index) => spool.append(texts[index] ?? '')),
    sizes: () => spools.map((spool) => spool.size()),
    seal: () => each((spool) => spool.seal()),
    publish: () => publishAll(files),
    keep: () => each((spool) => spool.keep()),
    discard: () => each((spool) => spool.discard()),
  };
}

export async function publishAll(files: readonly SpoolFile[]): Promise<void> {
  for (const file of files) await publish(file);
}

/** Files for each article in a folder that mirrors the input tree; each is whole or not there. */
export const articleFiles = (folder: string, { files }: Writer, io: Io): Output => ({
  add: async (texts, path) => {
    for (const [index, file] of files.entries()) {
      const text = texts[index] ?? '';
      if (text !== '') await writeWhole(join(folder, `${path}${file.name}`), file, text, io);
    }
  },
  sizes: () => [],
  seal: nothing,
  publish: nothing,
  keep: nothing,
  discard: nothing,
});

async function writeWhole(path: string, file: OutputFile, text: string, io: Io): Promise<void> {
  await makeFolder(dirname(path));
  const place = await placeOf(path);
  const output =
    place.kind === 'file'
      ? await growingFiles([{ place, file, append: false }], [])
      : streamed(file, await openStream(place, io));
  try {
    await output.add([text], path);
    await output.seal();
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.publish();
}

/** @throws UserError where it cannot be made. */
export const makeFolder = (folder: string): Promise<unknown> =>
  guarded(folder, () => mkdir(folder, { recursive: true }));
