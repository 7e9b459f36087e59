/** What the command line names → articles, one after another and in order. All reading of files and standard input is here. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UserError } from '../model/message.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { decodeUtf8 } from './decode.ts';
import { type Io, EXIT, printable, systemCode } from './io.ts';
import { type Article, type BadArticle, type FieldNames, readArticle } from './ndjson-articles.ts';

export const CLI_INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'ndjson'] as const;
export type CliInputFormat = (typeof CLI_INPUT_FORMATS)[number];

export interface InputOptions {
  readonly format: CliInputFormat;
  readonly fields: FieldNames;
  /** What the command line says of every article. */
  readonly extract: ExtractOptions;
}

/** An article or what stands in its place, with where it came from. */
export type Item =
  | { readonly kind: 'article'; readonly source: string; readonly article: Article }
  | { readonly kind: 'bad-article'; readonly source: string; readonly problem: BadArticle }
  | { readonly kind: 'bad-input'; readonly source: string; readonly error: UserError };

/** The articles of all inputs in their order; an input that cannot be read is an item, and the next one follows. */
export async function* readInputs(inputs: readonly string[], io: Io, options: InputOptions): AsyncGenerator<Item> {
  for (const input of inputs) {
    try {
      yield* input === '-' ? readStdin(io, options) : readPath(input, options);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'bad-input', source: input, error };
    }
  }
}

/** Several articles may come of these inputs. */
export const mayBeSeveral = (inputs: readonly string[], { format }: InputOptions): boolean =>
  inputs.length > 1 || format === 'ndjson' || inputs.some((input) => byName(input) === 'ndjson');

const byName = (name: string): Exclude<CliInputFormat, 'auto'> | undefined =>
  /\.(?:ndjson|jsonl)$/i.test(name)
    ? 'ndjson'
    : /\.(?:md|markdown)$/i.test(name)
      ? 'markdown'
      : /\.(?:html?|xhtml)$/i.test(name)
        ? 'html'
        : /\.te?xt$/i.test(name)
          ? 'text'
          : undefined;

/** What the name does not tell, the beginning does: NDJSON is an object on its first line, a page begins with its doctype. */
const byContent = (text: string): Exclude<CliInputFormat, 'auto'> =>
  /^\s*\{\s*"/.test(text.slice(0, 200))
    ? 'ndjson'
    : /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(
          text.slice(0, 1000),
        )
      ? 'html'
      : 'text';

async function* readPath(path: string, options: InputOptions): AsyncGenerator<Item> {
  const unreadable = (reason: string, code: string): UserError =>
    new UserError(`${printable(path)}: ${reason}`, { exitCode: EXIT.unreadable, code });
  const known = options.format === 'auto' ? byName(path) : options.format;
  try {
    if ((await stat(path)).isDirectory())
      throw unreadable('is a folder; name the files in it, e.g. folder/*.txt', 'input/folder');
    if (known === 'ndjson') yield* readLines(createReadStream(path), path, options);
    else yield* readWhole(await readFile(path), path, known, options);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw unreadable('no such file; check the path', 'input/missing');
    if (code === 'EACCES' || code === 'EPERM') throw unreadable('no permission to read it', 'input/forbidden');
    throw error;
  }
}

async function* readStdin(io: Io, options: InputOptions): AsyncGenerator<Item> {
  if (options.format === 'ndjson') {
    yield* readLines(io.stdin, 'stdin', options);
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* readWhole(Buffer.concat(chunks), 'stdin', options.format === 'auto' ? undefined : options.format, options);
}

async function* readWhole(
  bytes: Uint8Array,
  name: string,
  known: Exclude<CliInputFormat, 'auto'> | undefined,
  options: InputOptions,
): AsyncGenerator<Item> {
  const text = decodeUtf8(bytes, name);
  if (text.trim() === '')
    throw new UserError(`${printable(name)}: there is no text in it; give a file with text`, {
      exitCode: EXIT.unreadable,
      code: 'input/empty',
    });
  const format = known ?? byContent(text);
  if (format === 'ndjson') {
    let number = 0;
    for (const line of text.split('\n')) {
      number += 1;
      if (line.trim() !== '') yield itemOf(line, `${name}:${number}`, options);
    }
    return;
  }
  yield { kind: 'article', source: name, article: { text, options: { ...options.extract, format } } };
}

/** One line after another, of any length of input; a line that is not UTF-8 is a bad article of its own. */
async function* readLines(stream: Readable, name: string, options: InputOptions): AsyncGenerator<Item> {
  let number = 0;
  for await (const bytes of lineBytes(stream)) {
    number += 1;
    const source = `${name}:${number}`;
    let line: string;
    try {
      line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      yield {
        kind: 'bad-article',
        source,
        problem: { id: null, code: 'input/not-utf-8', reason: 'the line is not valid UTF-8' },
      };
      continue;
    }
    if (line.trim() !== '') yield itemOf(line, source, options);
  }
  if (number === 0)
    throw new UserError(`${printable(name)}: the input is empty; expected one JSON object a line`, {
      exitCode: EXIT.unreadable,
      code: 'input/empty',
    });
}

const NEWLINE = 10;

async function* lineBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, bytes.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

function itemOf(line: string, source: string, options: InputOptions): Item {
  const article = readArticle(line, options.fields, options.extract);
  return 'code' in article ? { kind: 'bad-article', source, problem: article } : { kind: 'article', source, article };
}
