/** The options of the library, checked when they are given: a wrong one would be passed over in silence. */
import { isIsoDate } from './model/iso-date.ts';
import { UserError } from './model/message.ts';
import { INPUT_FORMATS, OFFSET_UNITS, PARTS } from './model/vocabulary.ts';
import type { ExtractOptions } from './pipeline.ts';

/** What is expected instead; null where all is well. */
export type Check = (value: unknown) => string | null;

export const oneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    choices.some((choice) => choice === value) ? null : `one of ${choices.join(', ')}`;
const text: Check = (value) => (typeof value === 'string' ? null : 'a text');
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'true or false');
const object: Check = (value) => (typeof value === 'object' && value !== null ? null : 'an object');

export const CHECKS: { readonly [O in keyof Required<ExtractOptions>]: Check } = {
  id: text,
  title: text,
  published: (value) => (typeof value === 'string' && isIsoDate(value) ? null : 'an ISO date such as 2023-11-16'),
  url: text,
  language: text,
  source: text,
  encoding: text,
  metadata: object,
  mediaType: text,
  messages: (value) => (Array.isArray(value) ? null : 'a list'),
  format: oneOf(INPUT_FORMATS),
  only: (value) =>
    Array.isArray(value) && value.every((part) => PARTS.some((known) => known === part))
      ? null
      : `a list of ${PARTS.join(', ')}`,
  minConfidence: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1'),
  offsets: oneOf(OFFSET_UNITS),
  withText: flag,
  dateOrder: oneOf(['auto', 'dmy', 'mdy']),
  transcripts: flag,
  whyNot: object,
  lexicon: object,
};

/** @throws UserError where an option is none, or has no such value */
export const checkOptions = (options: ExtractOptions): void => checkAgainst(CHECKS, options);

/** @throws UserError where an option has no check, or its value does not pass it */
export function checkAgainst(checks: Readonly<Record<string, Check>>, options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined)
      throw wrong(`"${name}" is no option of extract; there are ${Object.keys(checks).join(', ')}`);
    const expected = value === undefined ? null : check(value);
    if (expected !== null) throw wrong(`option "${name}": expected ${expected}, not ${JSON.stringify(value)}`);
  }
}

const USAGE = 1;
const wrong = (reason: string): UserError => new UserError(reason, { exitCode: USAGE, code: 'usage/option' });
