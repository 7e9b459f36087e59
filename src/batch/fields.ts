/** An object of JSON, or a row of a table → an article, or why it is none. */
import { isNinjs, isObject, ninjsArticle, NINJS_TYPE } from '../input/envelopes/index.ts';
import { INPUT_FORMATS, type InputFormat } from '../model/vocabulary.ts';
import { cellOf, plainKeys, type Row, valueAt } from './cells.ts';
import { type Field, type FieldNames, USUAL } from './field-names.ts';
import type { Article } from './item.ts';

/** An article that cannot be read; the run goes on. */
export interface BadArticle {
  readonly id: string | null;
  readonly code: string;
  readonly reason: string;
}

/** @returns an article with its options, or what is wrong with the value; an item of ninjs is known by its keys. */
export function articleOf(given: unknown, names: FieldNames, isNinjsForced = false): Article | BadArticle {
  const value = unwrapped(given, names);
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

/** Databases wrap their documents: { "_id": 1, "_source": { "text": … } } is read as what is in it, beside its own keys. */
function unwrapped(value: unknown, names: FieldNames): unknown {
  if (!isObject(value) || names.text !== undefined || 'uri' in value) return value;
  const [key, text] = textOf(value, names);
  const held = value[key];
  if (typeof text === 'string') return isObject(held) && !('rendered' in held) ? { ...value, ...held } : value;
  const inner = Object.values(value).filter((one): one is Row => isObject(one) && hasText(one, names));
  return inner.length === 1 ? { ...value, ...inner[0] } : value;
}

/** The text, and the key that it has, or should have: of the usual keys the first that holds one. */
function textOf(value: Row, names: FieldNames): readonly [string, unknown] {
  if (names.text !== undefined) return [names.text.path, valueAt(value, names.text.path)];
  const lower = plainKeys(value);
  for (const key of USUAL.text) {
    const actual = lower.get(key);
    const found = actual === undefined ? undefined : plainText(value[actual]);
    if (actual !== undefined && typeof found === 'string') return [actual, found];
  }
  return ['text', undefined];
}

/** WordPress wraps texts: { "rendered": "<p>…" }; others part them into paragraphs, or into words with marks and without. */
function plainText(value: unknown): unknown {
  if (!Array.isArray(value)) return isObject(value) ? wrappedText(value) : value;
  const parts = value
    .map((part: unknown) => (isObject(part) ? (wrappedText(part) ?? part['content']) : part))
    .filter((part) => typeof part === 'string');
  const areRuns = value.some(isObject) && value.some((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : parts.join(areRuns ? '' : '\n\n');
}

const wrappedText = (value: Row): unknown => value['rendered'] ?? value['html'] ?? value['text'] ?? value['value'];

function valueOf(value: Row, name: Field, names: FieldNames): unknown {
  const given = names[name];
  if (given !== undefined) return valueAt(value, given.path);
  const lower = plainKeys(value);
  const actual = USUAL[name].find((key) => lower.has(key) && cellOf(value[lower.get(key) ?? '']) !== undefined);
  return actual === undefined ? undefined : value[lower.get(actual) ?? ''];
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

export const isInputFormat = (word: string): word is InputFormat => INPUT_FORMATS.some((format) => format === word);

/** Whether one of an object's keys may hold an article's text. */
export const hasText = (object: Row, names: FieldNames): boolean => typeof textOf(object, names)[1] === 'string';

function noText(object: Row, name: string): string {
  const actual = plainKeys(object).get(name);
  if (actual !== undefined && object[actual] === null) return `"${actual}" is null`;
  const keys = Object.keys(object).slice(0, 8).join(', ');
  return `no string "${name}" in the object (keys: ${keys === '' ? 'none' : keys}); name the key with --fields text=KEY`;
}
