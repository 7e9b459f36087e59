/** One line of NDJSON → an article, or why it is none. */
import { INPUT_FORMATS, type InputFormat } from '../model/vocabulary.ts';
import type { ExtractOptions } from '../pipeline.ts';

export interface Article {
  readonly text: string;
  readonly options: ExtractOptions;
}

/** An article that cannot be read; the run goes on. */
export interface BadArticle {
  readonly id: string | null;
  readonly code: string;
  readonly reason: string;
}

/** Which key of an object holds which field: `--fields text=body,published=date`. */
export type FieldNames = Readonly<Record<Field, string>>;

export const FIELDS = ['id', 'text', 'title', 'published', 'url', 'language', 'format'] as const;
export type Field = (typeof FIELDS)[number];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns an article with its options, or what is wrong with the line. */
export function readArticle(line: string, names: FieldNames, defaults: ExtractOptions): Article | BadArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, code: 'ndjson/not-json', reason: notJson(error, line) };
  }
  if (!isObject(value))
    return { id: null, code: 'ndjson/not-an-object', reason: 'expected an object like {"id": "…", "text": "…"}' };
  const object = value;
  const field = (name: Field): string | undefined => {
    const cell = object[names[name]];
    return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : undefined;
  };
  const id = field('id') ?? null;
  const text = object[names.text];
  if (typeof text !== 'string') return { id, code: 'ndjson/no-text', reason: noText(object, names.text) };
  if (text.trim() === '') return { id, code: 'article/empty', reason: `"${names.text}" is empty` };
  const format = field('format') ?? defaults.format ?? 'text';
  if (!isInputFormat(format))
    return {
      id,
      code: 'ndjson/unknown-format',
      reason: `"${names.format}" is "${format}"; expected one of ${INPUT_FORMATS.join(', ')}`,
    };
  const optional = (name: 'id' | 'title' | 'published' | 'url' | 'language'): Partial<ExtractOptions> => {
    const cell = field(name);
    return cell === undefined || cell === '' ? {} : { [name]: cell };
  };
  return {
    text,
    options: {
      ...optional('id'),
      ...optional('title'),
      ...optional('published'),
      ...optional('url'),
      ...optional('language'),
      ...defaults,
      format,
    },
  };
}

export const isInputFormat = (word: string): word is InputFormat => INPUT_FORMATS.some((format) => format === word);

function noText(object: Readonly<Record<string, unknown>>, name: string): string {
  const keys = Object.keys(object).slice(0, 8).join(', ');
  return `no string "${name}" in the object (keys: ${keys === '' ? 'none' : keys}); name the key with --fields text=KEY`;
}

/** Where the parser stopped, as a column that counts from 1. */
function notJson(error: unknown, line: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const column = (position === undefined ? line.length : Number(position)) + 1;
  return `column ${column}: not JSON (${message.replace(/ in JSON at position.*$| \(line.*$/, '').slice(0, 120)}); expected one object a line`;
}
