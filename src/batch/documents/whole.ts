/** What is read as a whole: one article, or an envelope with its articles. */
import { ENVELOPES, type EnvelopeFormat, isArticle } from '../../input/envelopes/index.ts';
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
    const { text, encoding, messages } = await decoded(entry, context);
    const { source, isMember, metadata } = entry;
    yield { kind: 'article', source, isMember, article: { text, options: { format, encoding, messages, metadata } } };
  };

export const openEnvelope = (format: EnvelopeFormat): Opener =>
  async function* open(entry, context) {
    const { text, encoding, messages } = await decoded(entry, context);
    const envelope = ENVELOPES[format];
    const found = envelope.open(text).map((item): Article | BadArticle =>
      isArticle(item)
        ? {
            text: item.text,
            options: {
              format: item.format,
              mediaType: envelope.mediaType,
              encoding,
              messages: [...messages, ...item.messages],
              metadata: { ...entry.metadata, ...item.metadata },
            },
          }
        : { id: item.id, code: 'input/no-article', reason: item.reason },
    );
    if (found.length === 0)
      throw unreadable('input/no-article', `there is no article in it that can be read as ${format}`);
    yield* itemsOf(found, entry);
  };

/** One object, a list of them, or an object whose one list of objects is what it is about ("articles": […]). */
export const openJson = ({ isNinjs }: { readonly isNinjs: boolean }): Opener =>
  async function* open(entry, context) {
    const { text, encoding, messages } = await decoded(entry, context);
    const { fields } = context.options;
    const found = valuesIn(parsed(text), fields.text).map((value): Article | BadArticle => {
      const article = articleOf(value, fields, isNinjs);
      return 'code' in article
        ? article
        : {
            ...article,
            options: {
              ...article.options,
              encoding,
              messages: [...messages, ...(article.options.messages ?? [])],
              metadata: { ...entry.metadata, ...article.options.metadata },
            },
          };
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
function* itemsOf(found: readonly (Article | BadArticle)[], entry: Entry): Generator<Item> {
  const isMember = entry.isMember || found.length > 1;
  for (const [i, one] of found.entries()) {
    const source = found.length > 1 ? `${entry.source}#${i + 1}` : entry.source;
    yield 'code' in one
      ? { kind: 'failure', source, isMember, exitCode: EXIT.someFailed, ...one }
      : { kind: 'article', source, isMember, article: one };
  }
}
