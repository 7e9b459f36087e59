/** What the command line names → articles, one after another and in order. All reading of files and standard input is here. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Budget } from './budget.ts';
import type { Entry, InputOptions } from './entry.ts';
import { fileAt, type FileName } from './file-name.ts';
import type { Io } from './io.ts';
import { failure, type Item } from './item.ts';
import { namedFiles } from './named-files.ts';
import { opener } from './open.ts';
import { readable } from './readable.ts';
import { elsewhere } from './shards/elsewhere.ts';
import { ignoring, type WalkOptions } from './walk.ts';

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

export interface StartedInputs {
  /** What the first item came from tells that there may be several, so it is read ahead. */
  readonly several: boolean;
  /** There is a second article. Reads on as far as that, which may mean to wait: only for who can write one alone. */
  readonly hasSecond: () => Promise<boolean>;
  readonly items: AsyncGenerator<Item>;
}

/** The items of all inputs, and how many they may be. */
export async function startInputs(inputs: readonly string[], io: Io, options: InputOptions): Promise<StartedInputs> {
  const items = readInputs(inputs, io, options);
  const ahead: Item[] = [];
  const readAhead = async (): Promise<boolean> => {
    const { done, value } = await items.next();
    if (done !== true) ahead.push(value);
    return done !== true;
  };
  const articles = (): number => ahead.filter(({ kind }) => kind !== 'passed-over').length;
  async function* all(): AsyncGenerator<Item> {
    try {
      yield* ahead;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }
  await readAhead();
  return {
    several: inputs.length > 1 || ahead[0]?.isMember === true,
    hasSecond: async () => {
      while (articles() < 2 && (await readAhead()));
      return articles() > 1;
    },
    items: all(),
  };
}

async function* itemsOf(inputs: readonly string[], io: Pick<Io, 'stdin'>, options: InputOptions): AsyncGenerator<Item> {
  const isIgnored = ignoring(options.ignore);
  const open = opener(options, isIgnored);
  for (const input of inputs) {
    if (input === '-') yield* open(streamEntry(bytesOf(io.stdin)));
    else
      try {
        yield* itemsIn(input, { isIgnored, ...options }, open);
      } catch (error) {
        yield failure(input, false, readable(error));
      }
  }
}

async function* itemsIn(
  input: string,
  options: WalkOptions & Pick<InputOptions, 'shard'>,
  open: Open,
): AsyncGenerator<Item> {
  for await (const named of namedFiles(input, options)) {
    if (named.kind === 'file') {
      const { path } = named.file;
      const unopened = elsewhere({ source: path, name: path, isMember: named.isMember }, options.shard);
      if (unopened === null) yield* readFile(named.file, named.isMember, open);
      else yield unopened;
    } else if (named.kind === 'unreadable') yield failure(named.path, true, readable(named.error));
    else yield { kind: 'passed-over', source: named.path, isMember: true, reason: named.reason };
  }
}

type Open = (entry: Entry) => AsyncGenerator<Item>;

async function* readFile(file: FileName, isMember: boolean, open: Open): AsyncGenerator<Item> {
  const budget = new Budget();
  const { path } = file;
  try {
    const found = await stat(fileAt(file));
    budget.read(found.size);
    const bytes = bytesIn(file);
    // A pipe can be read once: what needs the whole file on the disk is then held in memory.
    yield* open({ ...BARE, source: path, name: path, bytes, file: found.isFile() ? file : null, isMember, budget });
  } catch (error) {
    yield failure(path, isMember, readable(error));
  }
}

/** Opened when it is read. */
async function* bytesIn(file: FileName): AsyncGenerator<Uint8Array> {
  yield* createReadStream(fileAt(file)) as AsyncIterable<Uint8Array>;
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
