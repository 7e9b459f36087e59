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
export type FieldNames = Readonly<Record<Field, string>>;

export const FIELDS = ['id', 'text', 'title', 'published', 'url', 'language', 'format', 'byline', 'publisher'] as const;
export type Field = (typeof FIELDS)[number];

/** @returns an article with its options, or what is wrong with the value; an item of ninjs is known by its keys. */
export function articleOf(value: unknown, names: FieldNames, isNinjsForced = false): Article | BadArticle {
  if (!isObject(value))
    return { id: null, code: 'article/not-an-object', reason: 'expected an object like {"id": "…", "text": "…"}' };
  const text = valueAt(value, names.text);
  if (isNinjsForced || (typeof text !== 'string' && isNinjs(value))) return fromNinjs(value);
  const field = (name: Field): string | undefined => {
    const cell = valueAt(value, names[name]);
    return typeof cell === 'string' && cell !== '' ? cell : typeof cell === 'number' ? String(cell) : undefined;
  };
  const id = field('id');
  if (typeof text !== 'string') return { id: id ?? null, code: 'article/no-text', reason: noText(value, names.text) };
  if (text.trim() === '') return { id: id ?? null, code: 'article/empty', reason: `"${names.text}" is empty` };
  const format = field('format') ?? 'text';
  if (!isInputFormat(format))
    return {
      id: id ?? null,
      code: 'article/unknown-format',
      reason: `"${names.format}" is "${format}"; expected one of ${INPUT_FORMATS.join(', ')}`,
    };
  const told = METADATA.flatMap((name) => {
    const cell = field(name);
    return cell === undefined ? [] : [[name, cell] as const];
  });
  return { text, options: { ...(id === undefined ? {} : { id }), format, metadata: Object.fromEntries(told) } };
}

const METADATA = ['title', 'published', 'url', 'language', 'byline', 'publisher'] as const;

function fromNinjs(value: Readonly<Record<string, unknown>>): Article | BadArticle {
  const found = ninjsArticle(value);
  if (!('text' in found)) return { id: found.id, code: 'input/no-article', reason: found.reason };
  const { text, format, metadata, messages } = found;
  return { text, options: { format, metadata, messages, mediaType: NINJS_TYPE } };
}

/** The value of a key, or at the end of a dotted path of keys and indices. */
function valueAt(object: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  return path.split('.').reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)];
    return isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined;
  }, object);
}

export const isInputFormat = (word: string): word is InputFormat => INPUT_FORMATS.some((format) => format === word);

function noText(object: Readonly<Record<string, unknown>>, name: string): string {
  const keys = Object.keys(object).slice(0, 8).join(', ');
  return `no string "${name}" in the object (keys: ${keys === '' ? 'none' : keys}); name the key with --fields text=KEY`;
}

/** A line of NDJSON. */
export function articleOfLine(line: string, names: FieldNames, isNinjsForced = false): Article | BadArticle {
  try {
    return articleOf(JSON.parse(line), names, isNinjsForced);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { id: null, code: 'article/not-json', reason: `${notJson(error, line)}; expected one object a line` };
  }
}

/** Where the parser stopped, as a column that counts from 1. */
export function notJson(error: SyntaxError, text: string): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  const place = `${before.length > 1 ? `line ${before.length}, ` : ''}column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place}: not JSON (${error.message.replace(/ in JSON at position.*$| \(line.*$/, '').slice(0, 120)})`;
}
