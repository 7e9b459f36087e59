/** An object of JSON, or a row of a table → an article, or why it is none. */
import { isNinjs, isObject, ninjsArticle, NINJS_TYPE } from '../input/envelopes/index.ts';
import { INPUT_FORMATS, type InputFormat } from '../model/vocabulary.ts';
import type { Article } from './item.ts';

/** An article that cannot be read; the run goes on. */
export interface BadArticle {
  readonly id: string | null;
  readonly code: string;
  readonly reason: string;
}

/** Where in an object each field stands, by key or dotted path: `--fields text=article.body,published=date`. */
export type FieldNames = Readonly<Partial<Record<Field, FieldName>>>;

export interface FieldName {
  readonly path: string;
  /** What the user says that the text is in; null to look. */
  readonly format: InputFormat | null;
}

export const FIELDS = ['id', 'text', 'title', 'published', 'url', 'language', 'format', 'byline', 'publisher'] as const;
export type Field = (typeof FIELDS)[number];

/** The keys that programs use, the likeliest first; capitals do not count. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '_id', 'uri', 'guid', 'uuid', 'article_id', 'articleid', 'doc_id', 'docid'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'articlebody',
    'plain_text',
    'article_text',
    'full_text',
    'fulltext',
    'raw_text',
    'body_text',
    'bodytext',
    'content_text',
    'content_html',
    'clean_text',
    'story',
    'article',
    'document',
  ],
  title: ['title', 'headline', 'head_line', 'hed', 'subject'],
  published: [
    'published',
    'date',
    'date_publish',
    'date_published',
    'datepublished',
    'publish_date',
    'published_date',
    'publication_date',
    'publicationdate',
    'published_at',
    'publishedat',
    'pubdate',
    'pub_date',
    'published_on',
    'created_at',
    'timestamp',
  ],
  url: ['url', 'link', 'source_url', 'canonical_url', 'permalink', 'web_url', 'weburl'],
  language: ['language', 'lang', 'inlanguage'],
  format: ['format'],
  byline: ['byline', 'author', 'authors', 'creator'],
  publisher: ['publisher', 'source', 'source_name', 'source_domain', 'sitename', 'site_name', 'outlet', 'publication'],
};

/** @returns an article with its options, or what is wrong with the value; an item of ninjs is known by its keys. */
export function articleOf(value: unknown, names: FieldNames, isNinjsForced = false): Article | BadArticle {
  if (!isObject(value))
    return { id: null, code: 'article/not-an-object', reason: 'expected an object like {"id": "…", "text": "…"}' };
  if (value['schema'] === 'factbox/v1')
    return {
      id: null,
      code: 'article/own-record',
      reason: 'a record of factbox, no article; read it with factbox convert',
    };
  if (isNinjsForced || (typeof value['text'] !== 'string' && names.text === undefined && isNinjs(value)))
    return fromNinjs(value);
  const field = (name: Field): string | undefined => cellOf(valueOf(value, name, names));
  const id = field('id');
  const [key, text] = textOf(value, names);
  if (typeof text !== 'string') return { id: id ?? null, code: 'article/no-text', reason: noText(value, key) };
  if (text.trim() === '') return { id: id ?? null, code: 'article/empty', reason: `"${key}" is empty` };
  const format = names.text?.format ?? field('format') ?? (looksLikeHtml(text) ? 'html' : 'text');
  if (!isInputFormat(format))
    return {
      id: id ?? null,
      code: 'article/unknown-format',
      reason: `"${names.format?.path ?? 'format'}" is "${format}"; expected one of ${INPUT_FORMATS.join(', ')}`,
    };
  const told = METADATA.flatMap((name) => {
    const cell = field(name);
    return cell === undefined || cell === text ? [] : [[name, cell] as const];
  });
  return { text, options: { ...(id === undefined ? {} : { id }), format, metadata: Object.fromEntries(told) } };
}

const METADATA = ['title', 'published', 'url', 'language', 'byline', 'publisher'] as const;

type Row = Readonly<Record<string, unknown>>;

/** The text, and the key that it has, or should have: of the usual keys the first that holds one. */
function textOf(value: Row, names: FieldNames): readonly [string, unknown] {
  if (names.text !== undefined) return [names.text.path, valueAt(value, names.text.path)];
  const lower = lowerKeys(value);
  for (const key of USUAL.text) {
    const actual = lower.get(key);
    const found = actual === undefined ? undefined : plainText(value[actual]);
    if (actual !== undefined && typeof found === 'string') return [actual, found];
  }
  return ['text', undefined];
}

/** WordPress wraps texts: { "rendered": "<p>…" }; others part them into paragraphs. */
function plainText(value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join('\n\n');
  return isObject(value) ? (value['rendered'] ?? value['html'] ?? value['text'] ?? value['value']) : value;
}

function valueOf(value: Row, name: Field, names: FieldNames): unknown {
  const given = names[name];
  if (given !== undefined) return valueAt(value, given.path);
  const lower = lowerKeys(value);
  const actual = USUAL[name].find((key) => lower.has(key) && cellOf(value[lower.get(key) ?? '']) !== undefined);
  return actual === undefined ? undefined : value[lower.get(actual) ?? ''];
}

const lowerKeys = (value: Row): ReadonlyMap<string, string> =>
  new Map(Object.keys(value).map((key) => [key.trim().toLowerCase(), key]));

/** A cell as text: of a list its texts, of an object its name, of a database's wrapping what is in it. */
function cellOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim() === '' ? undefined : cell;
  if (typeof cell === 'number') return String(cell);
  if (Array.isArray(cell))
    return (
      cell
        .map(cellOf)
        .filter((text) => text !== undefined)
        .join(', ') || undefined
    );
  if (!isObject(cell)) return undefined;
  return cellOf(
    cell['$date'] ?? cell['$oid'] ?? cell['$numberLong'] ?? cell['name'] ?? cell['title'] ?? cell['rendered'] ?? null,
  );
}

/** Elements that articles have, opened and closed, or several breaks. */
const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure|html|body)(?:\s[^<>]*)?>/i.test(text) &&
  /<\/(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure|html|body|a|b|i|em|strong|span)>/i.test(text)
    ? true
    : (text.match(/<br\s*\/?>/gi)?.length ?? 0) >= 2;

function fromNinjs(value: Row): Article | BadArticle {
  const found = ninjsArticle(value);
  if (!('text' in found)) return { id: found.id, code: 'input/no-article', reason: found.reason };
  const { text, format, metadata, messages } = found;
  return { text, options: { format, metadata, messages, mediaType: NINJS_TYPE } };
}

/** The value of a key, or at the end of a dotted path of keys and indices. */
function valueAt(object: Row, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  return path.split('.').reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)];
    return isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined;
  }, object);
}

export const isInputFormat = (word: string): word is InputFormat => INPUT_FORMATS.some((format) => format === word);

/** Whether one of an object's keys may hold an article's text. */
export const hasText = (object: Row, names: FieldNames): boolean => typeof textOf(object, names)[1] === 'string';

function noText(object: Row, name: string): string {
  const keys = Object.keys(object).slice(0, 8).join(', ');
  return `no string "${name}" in the object (keys: ${keys === '' ? 'none' : keys}); name the key with --fields text=KEY`;
}

/** Where the parser stopped, as a column that counts from 1. */
export function notJson(error: SyntaxError, text: string): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  const place = `${before.length > 1 ? `line ${before.length}, ` : ''}column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place}: not JSON (${error.message.replace(/ in JSON at position.*$| \(line.*$/, '').slice(0, 120)})`;
}
