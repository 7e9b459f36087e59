/** What is read as a whole: one article, or an envelope with its articles. */
import { type EnvelopeFormat, isObject, openEnvelope } from '../../input/envelopes/index.ts';
import { ByteReader } from '../byte-reader.ts';
import { type Decoded, decode } from '../decode.ts';
import type { Entry, OpenContext, Opener } from '../entry.ts';
import type { FieldNames } from '../field-names.ts';
import { type BadArticle, articleOf, hasText } from '../fields.ts';
import { EXIT } from '../io.ts';
import type { Article, Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import type { Message } from '../../model/message.ts';
import type { InputFormat } from '../../model/vocabulary.ts';
import { valuesIn } from './json-layouts.ts';
import { type ParsedValue, parsedJson } from './json-repair.ts';
import { notJsonReason, type RawValue, valuesApart } from './json-values.ts';

/** @throws UserError where it is larger than `limit`, or a part of it is damaged or missing */
export async function readWhole(entry: Entry, limit: number): Promise<Uint8Array> {
  const bytes = await readSome(entry, limit);
  const [problem] = entry.damage?.take() ?? [];
  if (problem !== undefined) throw problem;
  return bytes;
}

/** What there is of it: of a list some may be whole where the rest is damaged. */
const readSome = (entry: Entry, limit: number): Promise<Uint8Array> => new ByteReader(entry.bytes).rest(limit);

async function decoded(entry: Entry, { options }: OpenContext, read = readWhole): Promise<Decoded> {
  const found = decode(await read(entry, options.maxBytes), { forced: options.encoding, charset: entry.charset });
  if (found.text.trim() === '') throw unreadable('input/empty', 'there is no text in it; give a file with text');
  return found;
}

/** An article as it is. */
export const openText = (format: InputFormat): Opener =>
  async function* open(entry, context) {
    const { text, ...read } = await decoded(entry, context);
    yield* itemsOf([withSurroundings({ text, options: { format } }, read, entry)], entry);
  };

/** The articles of an envelope, or why an item of it is none. */
export const openEnveloped = (format: EnvelopeFormat): Opener =>
  async function* open(entry, context) {
    const { text, ...read } = await decoded(entry, context);
    const found = openEnvelope(text, format).map((item) =>
      'text' in item ? withSurroundings(item, read, entry) : { ...item, code: 'input/no-article' },
    );
    if (found.length === 0)
      throw unreadable('input/no-article', `there is no article in it that can be read as ${format}`);
    yield* itemsOf(found, entry);
  };

/** The article with what is known from outside: how it was decoded, what its container tells. */
export const withSurroundings = (
  { text, options }: Article,
  { encoding, messages }: Pick<Decoded, 'encoding' | 'messages'>,
  { metadata }: Entry,
): Article => ({
  text,
  options: {
    ...options,
    encoding,
    messages: [...messages, ...(options.messages ?? [])],
    metadata: { ...metadata, ...options.metadata },
  },
});

/** One object, a list of them, an object whose one list of objects is what it is about ("articles": […]), or several of these. */
export const openJson = ({ isNinjs }: { readonly isNinjs: boolean }): Opener =>
  async function* open(entry, context) {
    const { text, ...read } = await decoded(entry, context, readSome);
    const { fields } = context.options;
    const found = parsedValues(text, fields).map((one) => {
      if ('code' in one) return one;
      const article = articleOf(one.value, fields, isNinjs);
      return 'code' in article ? article : withSurroundings(article, withMessages(read, one.messages), entry);
    });
    if (found.length === 0) throw unreadable('input/no-article', 'the list is empty');
    yield* itemsOf(found, entry);
  };

const withMessages = (read: Omit<Decoded, 'text'>, messages: readonly Message[]): Omit<Decoded, 'text'> => ({
  ...read,
  messages: [...read.messages, ...messages],
});

/** What the whole holds; where it is no JSON, what of its parts is. */
function parsedValues(text: string, names: FieldNames): readonly (ParsedValue | BadArticle)[] {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    const { value, messages } = parsedJson(bare);
    return valuesIn(value, names).map((one) => ({ value: one, messages }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [whole, inner] = [bare, innerList(bare)].map((part) =>
      valuesApart(part).flatMap((raw) => parsedPart(raw, names)),
    );
    const found = readable(inner, names) > readable(whole, names) ? inner : whole;
    if (found?.some((one) => 'value' in one && isObject(one.value)) === true) return found;
    throw unreadable('article/not-json', notJsonReason(error, bare));
  }
}

/** How many of some values are articles. */
const readable = (values: readonly (ParsedValue | BadArticle)[] = [], names: FieldNames): number =>
  values.filter((one) => 'value' in one && isObject(one.value) && hasText(one.value, names)).length;

/** The list of objects in an object that is broken: { "articles": [ { … */
function innerList(text: string): string {
  const start = text.search(/\[\s*\{\s*"/);
  return /^\s*\{/.test(text) && start >= 0 ? text.slice(start).replace(/\][^\]]*$/, '') : '';
}

function parsedPart({ text, line }: RawValue, names: FieldNames): readonly (ParsedValue | BadArticle)[] {
  try {
    const { value, messages } = parsedJson(text);
    return valuesIn(value, names).map((one) => ({ value: one, messages }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ id: null, code: 'article/not-json', reason: `line ${line}: ${notJsonReason(error, text)}` }];
  }
}

/** Several have their number in the source. */
export function* itemsOf(found: readonly (Article | BadArticle)[], entry: Entry): Generator<Item> {
  const isMember = entry.isMember || found.length > 1;
  for (const [i, one] of found.entries()) {
    const source = found.length > 1 ? `${entry.source}#${i + 1}` : entry.source;
    yield 'code' in one
      ? { kind: 'failure', source, isMember, exitCode: EXIT.someFailed, ...one }
      : { kind: 'article', source, isMember, article: one };
  }
}
