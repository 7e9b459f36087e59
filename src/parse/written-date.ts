/** A date as the head of an article writes it: "2023-11-16", "March 3, 2024", "3 JAN 90", with or without weekday, year and time. */
import { isDate, pad } from '../lexicon/calendar.ts';
import { dateWords, timeZones } from '../lexicon/date-words.ts';
import type { Span } from '../model/span.ts';

export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** "T10:15Z": only with a zone that is one and the same all year. */
  readonly time: string;
}

const WEEKDAY = String.raw`(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\.?,?\s+)?`;
const FORMS: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)(?:[T ](?<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/y,
  new RegExp(
    `${WEEKDAY}(?<name>[A-Z][A-Za-z]{2,8})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
    'y',
  ),
  new RegExp(
    `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>[A-Z][A-Za-z]{2,8})\\.?(?:,?\\s+(?<year>\\d{4}|\\d{2})(?!\\d))?`,
    'y',
  ),
];

/** The date that stands at `at`; undefined where none does. */
export function writtenDateAt(text: string, at: number): WrittenDate | undefined {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const parts = match?.groups;
    if (match === null || parts === undefined) continue;
    const month = parts['name'] === undefined ? Number(parts['month']) : monthNamed(parts['name']);
    const day = Number(parts['day']);
    const year = yearOf(parts['year']);
    if (month === undefined || !isDate({ year: year ?? undefined, month, day })) continue;
    const end = at + match[0].length;
    if (parts['clock'] !== undefined)
      return { start: at, end, year, month, day, time: zoned(parts['clock'], parts['zone']) };
    return withTime(text, { start: at, end, year, month, day, time: '' });
  }
  return undefined;
}

export const isoOf = ({ year, month, day, time }: WrittenDate): string | null =>
  year === null ? null : `${pad(year, 4)}-${pad(month)}-${pad(day)}${time}`;

function monthNamed(name: string): number | undefined {
  const word = dateWords().get(name.toLowerCase());
  return word?.class.startsWith('month') ? Number(word.value) : undefined;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length === 4 ? year : year > 30 ? 1900 + year : 2000 + year;
}

/** "… 10:15 GMT", "… at 3:05 p.m. EST", "… 10.15 BST". */
const TIME =
  /[,|]?\s+(?:at\s+)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2})?(?:\s?(?<half>[ap])\.?m\.?)?(?:\s?\(?(?<zone>[A-Z]{2,4})\b\)?)?/iy;

function withTime(text: string, date: WrittenDate): WrittenDate {
  TIME.lastIndex = date.end;
  const match = TIME.exec(text);
  const parts = match?.groups;
  if (match === null || parts === undefined) return date;
  const hour = Number(parts['hour']);
  const full = parts['half'] === undefined ? hour : (hour % 12) + (parts['half'].toLowerCase() === 'p' ? 12 : 0);
  const zone = timeZones().get(parts['zone'] ?? '');
  if (full > 23 || zone === undefined || zone === '') return date;
  return { ...date, end: date.end + match[0].length, time: zoned(`${pad(full)}:${parts['minute']}`, zone) };
}

/** A clock time without a zone names no instant: then the day alone is told. */
function zoned(clock: string, zone: string | undefined): string {
  if (zone === undefined) return '';
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return `T${clock}Z`;
  return `T${clock}${zone.replace(/^(.\d\d)$/, '$1:00').replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;
}
