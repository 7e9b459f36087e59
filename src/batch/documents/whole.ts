/** What is read as a whole: one article, or an envelope with its articles. */
import { type EnvelopeFormat, openEnvelope } from '../../input/envelopes/index.ts';
import { ByteReader } from '../byte-reader.ts';
import { type Decoded, decode } from '../decode.ts';
import type { Entry, OpenContext, Opener } from '../entry.ts';
import { type BadArticle, articleOf, notJson } from '../fields.ts';
import { EXIT } from '../io.ts';
import type { Article, Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import type { InputFormat } from '../../model/vocabulary.ts';

export const readWhole = async (entry: Entry, limit: number): Promise<Uint8Array> =>
  new ByteReader(entry.bytes).rest(limit);

async function decoded(entry: Entry, { options }: OpenContext): Promise<Decoded> {
  const found = decode(await readWhole(entry, options.maxBytes), { forced: options.encoding, charset: entry.charset });
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

/** One object, a list of them, or an object whose one list of objects is what it is about ("articles": […]). */
export const openJson = ({ isNinjs }: { readonly isNinjs: boolean }): Opener =>
  async function* open(entry, context) {
    const { text, ...read } = await decoded(entry, context);
    const { fields } = context.options;
    const found = valuesIn(parsed(text), fields.text).map((value) => {
      const article = articleOf(value, fields, isNinjs);
      return 'code' in article ? article : withSurroundings(article, read, entry);
    });
    if (found.length === 0) throw unreadable('input/no-article', 'the list is empty');
    yield* itemsOf(found, entry);
  };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable('article/not-json', notJson(error, text));
  }
}

function valuesIn(value: unknown, textField: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || textField in value || 'uri' in value) return [value];
  const lists = Object.values(value).filter(
    (inside) => Array.isArray(inside) && inside.some((entry) => typeof entry === 'object'),
  );
  return lists.length === 1 ? (lists[0] as readonly unknown[]) : [value];
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
