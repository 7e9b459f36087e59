/** The values of options, checked when they are read. */
import { InvalidArgumentError } from 'commander';
import { FIELDS, type Field, type FieldName, type FieldNames, isInputFormat } from '../batch/fields.ts';
import type { CliInputFormat } from '../batch/formats.ts';
import { encodingNamed } from '../batch/iconv.ts';
import { isIsoDay } from '../model/iso-date.ts';
import { type OffsetUnit, PARTS, type Part } from '../model/vocabulary.ts';
import type { TableName } from '../output/index.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Given } from './targets.ts';

export interface CliOptions {
  /** Formats and where they go, in the order of the command line. */
  readonly given: readonly Given[];
  /** Of csv and parquet only this table. */
  readonly table?: TableName;
  readonly csvRaw?: boolean;
  readonly dedupe?: boolean;
  readonly jobs: number;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly failFast?: boolean;
  readonly errors?: string;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False: by --no-color. */
  readonly color?: ColorChoice | false;
  /** "": on standard error; a name: as JSON in a file. */
  readonly summary?: string;
  readonly slim?: boolean;
  readonly append?: boolean;
  readonly limit?: number;
  readonly list?: boolean;
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly inputFormat?: CliInputFormat;
  readonly fields?: FieldNames;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly maxBytes?: number;
  readonly ignore?: readonly string[];
  readonly filesFrom?: string;
  readonly published?: string;
  readonly dateOrder?: 'auto' | 'dmy' | 'mdy';
  readonly offsets: OffsetUnit;
  readonly only?: readonly Part[];
  readonly minConfidence?: number;
  readonly text?: boolean;
  readonly transcripts?: boolean;
  /** A file of the user's own names. */
  readonly lexicon?: string;
  /** A gazetteer that the user built. */
  readonly gazetteer?: string;
}

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
type ColorChoice = (typeof COLOR_CHOICES)[number];

interface Shard {
  readonly index: number;
  readonly count: number;
}

const isPart = (word: string): word is Part => PARTS.some((part) => part === word);
const isField = (word: string): word is Field => FIELDS.some((field) => field === word);

export function parts(list: string): readonly Part[] {
  return list.split(',').map((word) => {
    const part = word.trim();
    if (!isPart(part))
      throw new InvalidArgumentError(
        `"${part}" is no part${didYouMean(part, PARTS)}; choose from ${PARTS.join(', ')}.`,
      );
    return part;
  });
}

/** `text=body,published=date`, `text:html=content.rendered`; what is not named is looked for under its usual keys. */
export function fieldNames(list: string): FieldNames {
  const names: Partial<Record<Field, FieldName>> = {};
  for (const pair of list.split(',')) {
    const [left, key] = pair.split('=', 2).map((part) => part.trim());
    const [field = '', format] = (left ?? '').split(':', 2).map((part) => part.trim());
    if (key === undefined || key === '' || !isField(field))
      throw new InvalidArgumentError(
        `"${pair}" is not FIELD=KEY with a field of ${FIELDS.join(', ')}${didYouMean(field, FIELDS)}.`,
      );
    if (format !== undefined && (field !== 'text' || !isInputFormat(format)))
      throw new InvalidArgumentError(`"${pair}": only the text has a format: text:html=KEY, text:markdown=KEY.`);
    names[field] = { path: key, format: format !== undefined && isInputFormat(format) ? format : null };
  }
  return names;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** "64M" → 67108864. */
export function byteCount(text: string): number {
  const size = /^(?<number>\d{1,9})(?<unit>[KMG]?)B?$/i.exec(text)?.groups;
  const bytes = Number(size?.['number']) * (UNITS[(size?.['unit'] ?? '').toUpperCase()] ?? 1);
  if (!(bytes > 0)) throw new InvalidArgumentError(`"${text}" is no number of bytes; write it like 500K, 64M or 2G.`);
  return bytes;
}

/** One character, or a name for one that shells make hard to write. */
export function delimiter(text: string): string {
  const named =
    { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ' }[text.toLowerCase()] ?? text;
  if (Array.from(named).length !== 1 || /["\r\n]/.test(named))
    throw new InvalidArgumentError(`"${text}" is no delimiter; give one character, or tab.`);
  return named;
}

export function encoding(label: string): string {
  const name = encodingNamed(label);
  if (name === null)
    throw new InvalidArgumentError(`"${label}" is no encoding; write it like windows-1252, utf-16le or shift_jis.`);
  return name;
}

/** A day that the calendar has. */
export function publicationDate(text: string): string {
  if (isIsoDay(text)) return text;
  throw new InvalidArgumentError(`"${text}" is no date of the calendar; write it as YYYY-MM-DD, e.g. 2023-11-16.`);
}

const MOST_THREADS = 256;

export function threads(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST_THREADS)
    throw new InvalidArgumentError(`"${text}" is no number of threads; give 1 to ${MOST_THREADS}.`);
  return count;
}

/** 0 to 1. */
export function confidence(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(`"${text}" is no confidence; give a number from 0 to 1, e.g. 0.5.`);
  return value;
}

/** "" for standard error. */
export function summaryFile(name: string): string {
  if (name !== '' && !/\.json$/i.test(name))
    throw new InvalidArgumentError(`expected true or false, or a file that ends in .json, not "${name}".`);
  return name;
}

/** A number of articles. */
export function limit(text: string): number {
  const count = Number(text);
  if (!/^\d{1,15}$/.test(text) || count < 1)
    throw new InvalidArgumentError(`"${text}" is no number of articles; give 1 or more.`);
  return count;
}

/** Seconds to milliseconds. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError(`"${text}" is no number of seconds; give e.g. 10 or 0.5.`);
  return Math.ceil(value * 1000);
}

/** `2/5`: the second of five parts. */
export function shard(text: string): Shard {
  const [index = 0, count = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text)?.slice(1) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new InvalidArgumentError(`"${text}" is no part of a whole; write e.g. 2/5 for the second of five.`);
  return { index, count };
}
