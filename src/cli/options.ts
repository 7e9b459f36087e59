/** The values of options, checked when they are read. */
import { InvalidArgumentError } from 'commander';
import { FIELDS, type Field, type FieldName, type FieldNames } from '../batch/field-names.ts';
import { isInputFormat } from '../batch/fields.ts';
import { encodingNamed } from '../batch/iconv.ts';
import { isIsoDay } from '../model/iso-date.ts';
import { PARTS, type Part } from '../model/vocabulary.ts';
import { didYouMean } from './did-you-mean.ts';

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
    if (names[field] !== undefined)
      throw new InvalidArgumentError(`"${pair}": ${field} is named twice; name one key for it.`);
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

/** @param what it is the number of, for people */
export function limit(text: string, what = 'articles'): number {
  const count = Number(text);
  if (!/^\d{1,15}$/.test(text) || count < 1)
    throw new InvalidArgumentError(`"${text}" is no number of ${what}; give 1 or more.`);
  return count;
}

/** Seconds to milliseconds. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError(`"${text}" is no number of seconds; give e.g. 10 or 0.5.`);
  return Math.ceil(value * 1000);
}

/** Minutes, minutes:seconds, hours:minutes:seconds, or days with any of these, as `sbatch --time` has them. */
export function slurmTime(text: string): string {
  if (!/^(?:\d+(?::\d\d){0,2}|\d+-\d{1,2}(?::\d\d){0,2})$/.test(text))
    throw new InvalidArgumentError(`"${text}" is no time limit; write it as Slurm does: 90, 02:00:00 or 1-12.`);
  return text;
}

export function slurmMemory(text: string): string {
  if (!/^\d+[KMGT]?B?$/i.test(text))
    throw new InvalidArgumentError(`"${text}" is no amount of memory; write it as Slurm does: 800M or 2G.`);
  return text;
}
