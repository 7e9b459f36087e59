/** The values of options, checked when they are read. */
import { InvalidArgumentError } from 'commander';
import { FIELDS, type Field, type FieldNames } from '../batch/ndjson-articles.ts';
import type { CliInputFormat } from '../batch/inputs.ts';
import { type OffsetUnit, PARTS, type Part } from '../model/vocabulary.ts';
import type { OutputFormat, TableName } from '../output/index.ts';

export interface CliOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly outputDir?: string;
  /** Of csv and parquet only this table. */
  readonly table?: TableName;
  readonly csvRaw?: boolean;
  readonly inputFormat: CliInputFormat;
  readonly fields?: FieldNames;
  readonly published?: string;
  readonly dateOrder?: 'auto' | 'dmy' | 'mdy';
  readonly offsets: OffsetUnit;
  readonly only?: readonly Part[];
  readonly text?: boolean;
  /** A file of the user's own names. */
  readonly lexicon?: string;
}

const isPart = (word: string): word is Part => PARTS.some((part) => part === word);
const isField = (word: string): word is Field => FIELDS.some((field) => field === word);

export function parts(list: string): readonly Part[] {
  return list.split(',').map((word) => {
    const part = word.trim();
    if (!isPart(part)) throw new InvalidArgumentError(`"${part}" is no part; choose from ${PARTS.join(', ')}.`);
    return part;
  });
}

/** `text=body,published=date`; what is not named keeps its own name. */
export function fieldNames(list: string): FieldNames {
  const names: Record<Field, string> = { ...defaultFieldNames };
  for (const pair of list.split(',')) {
    const [field, key] = pair.split('=', 2).map((part) => part.trim());
    if (field === undefined || key === undefined || key === '' || !isField(field)) {
      throw new InvalidArgumentError(`"${pair}" is not FIELD=KEY with a field of ${FIELDS.join(', ')}.`);
    }
    names[field] = key;
  }
  return names;
}

export const defaultFieldNames: FieldNames = {
  id: 'id',
  text: 'text',
  title: 'title',
  published: 'published',
  url: 'url',
  language: 'language',
  format: 'format',
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day that the calendar has. */
export function publicationDate(text: string): string {
  const match = ISO_DATE.exec(text);
  const [year, month, day] = (match?.slice(1, 4) ?? []).map(Number);
  const date = match === null ? undefined : new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (date === undefined || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) {
    throw new InvalidArgumentError(`"${text}" is no date of the calendar; write it as YYYY-MM-DD, e.g. 2023-11-16.`);
  }
  return text;
}
