/** Dates as publishers, programs and databases write them, with times and zones → ISO 8601. */
import { isDate, pad } from '../lexicon/calendar.ts';
import { dateWords, timeZones } from '../lexicon/date-words.ts';

export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** A date that was read. */
export interface ReadDate {
  /** "2024-03-13", "2024-03-13T10:15:00+01:00". */
  readonly value: string;
  /** Where what was read of it ends. */
  readonly end: number;
}

const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?`;
const NAME = String.raw`(?<name>[A-Za-z]{3,9})\.?`;
const CLOCK = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?:\s?(?<half>[apAP])\.?[mM]\b\.?)?`;
const ZONE = String.raw`(?:\s*\(?(?<zone>Z\b|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[A-Z]{2,5}\b)\)?)?`;
const FORMS: readonly RegExp[] = [
  /(?<year>\d{4})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2}))(?!\d)/y,
  new RegExp(
    `(?<year>(?:1[5-9]|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:[T ]?(?<hour>\\d{2}):?(?<minute>\\d{2}):?(?<second>\\d{2})?(?:\\.\\d+)?${ZONE})?(?!\\d)`,
    'y',
  ),
  // asctime, with or without a zone: "Wed Mar 13 10:15:00 GMT 2024"
  new RegExp(`${WEEKDAY}${NAME}\\s+(?<day>\\d{1,2})\\s+${CLOCK}${ZONE}\\s+(?<year>\\d{4})(?!\\d)`, 'iy'),
  new RegExp(`${WEEKDAY}${NAME}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:(?<year>\\d{4})(?!\\d))`, 'iy'),
  new RegExp(
    `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+of\\s+|[\\s/-]+)${NAME},?[\\s/-]+(?<year>\\d{4}|\\d{2})(?!\\d)`,
    'iy',
  ),
  new RegExp(`(?<year>\\d{4})[\\s/-]+${NAME}[\\s/-]+(?<day>\\d{1,2})(?!\\d)`, 'iy'),
  new RegExp(
    `${WEEKDAY}(?<first>\\d{1,2})(?<mark>[/.-])(?<second_>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d)`,
    'iy',
  ),
];
const TIME = new RegExp(`(?:[Tt:]|[\\s,|@–—-]*(?:\\bat\\b\\s*)?)${CLOCK}${ZONE}(?!\\d)`, 'y');
const LONE_ZONE = new RegExp(ZONE, 'y');

type Parts = Readonly<Record<string, string | undefined>>;

/** The date that stands at a place of a text; null where none does, or its day and month cannot be told apart. */
export function readDateAt(text: string, at: number, order: DateOrder): ReadDate | null {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    const day = match?.groups === undefined ? null : dayOf(match.groups, order);
    if (match?.groups === undefined || day === null) continue;
    const end = at + match[0].length;
    return match.groups['hour'] === undefined
      ? withTime(text, day, end)
      : { value: day + timeOf(match.groups), end: zoneEnd(text, end) };
  }
  return null;
}

/** The whole of a text as a date, a year, a month, or the seconds since 1970; null where it is none of these. */
export function readDate(text: string, order: DateOrder): string | null {
  const bare = text.trim().replace(LABEL, '');
  const partial = /^(?:(?:1[5-9]|20)\d{2})(?:-(?:0[1-9]|1[0-2]))?$/.exec(bare)?.[0];
  if (partial !== undefined) return partial;
  const month = MONTH.exec(bare)?.groups;
  const number = month === undefined ? undefined : monthOf(month);
  if (number !== undefined) return `${month?.['year']}-${pad(number)}`;
  const found = readDateAt(bare, 0, order);
  if (found !== null && /^[\s.,;|)]*(?:\[[\w/+-]+\]|\([A-Za-z ]+\))?$/.test(bare.slice(found.end))) return found.value;
  return sinceEpoch(bare) ?? (found !== null && /^\s/.test(bare.slice(found.end)) ? found.value : null);
}

/** "March 2024" */
const MONTH = new RegExp(`^${NAME},?\\s+(?<year>(?:1[5-9]|20)\\d{2})$`, 'i');

const LABEL =
  /^(?:(?:first |date |originally |last )?(?:published|posted|issued|released|created|dated?|updated|modified))(?:\s+(?:on|at))?\s*[:|–—-]?\s*/i;

function dayOf(parts: Parts, order: DateOrder): string | null {
  const year = yearOf(parts['year'] ?? '');
  const [month, day] = parts['first'] === undefined ? [monthOf(parts), Number(parts['day'])] : ordered(parts, order);
  return month !== undefined && isDate({ year, month, day: day ?? 0 })
    ? `${pad(year, 4)}-${pad(month)}-${pad(day ?? 0)}`
    : null;
}

function monthOf({ name, month }: Parts): number | undefined {
  if (name === undefined) return Number(month);
  const word = dateWords().get(name.toLowerCase());
  return word?.class.startsWith('month') === true ? Number(word.value) : undefined;
}

/** Month and day where figures alone tell them: points are written where the day goes first. */
function ordered({ first, second_, mark }: Parts, order: DateOrder): readonly (number | undefined)[] {
  const [a, b] = [Number(first), Number(second_)];
  const isDayFirst = order === 'dmy' || (order === 'auto' && (a > 12 || mark === '.'));
  if (isDayFirst) return [b, a];
  return order === 'mdy' || b > 12 || a === b ? [a, b] : [undefined, undefined];
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year > 68 ? 1900 + year : 2000 + year; // as POSIX reads two digits
}

function withTime(text: string, day: string, end: number): ReadDate {
  TIME.lastIndex = end;
  const match = TIME.exec(text);
  const time = match?.groups === undefined ? '' : timeOf(match.groups);
  return match === null || time === '' ? { value: day, end } : { value: day + time, end: end + match[0].length };
}

function zoneEnd(text: string, end: number): number {
  LONE_ZONE.lastIndex = end;
  return end + (LONE_ZONE.exec(text)?.[0].length ?? 0);
}

/** "T10:15:00+01:00"; "" where it is no time of a day. */
function timeOf({ hour, minute, second, half, zone }: Parts): string {
  const written = Number(hour);
  const full = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (full > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return '';
  return `T${pad(full)}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

/** As ISO 8601 writes it; "" for a name that stands for several. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups;
  if (offset !== undefined)
    return `${offset['sign']}${(offset['hours'] ?? '').padStart(2, '0')}:${offset['minutes'] ?? '00'}`;
  const known = timeZones().get(zone) ?? '';
  return /^(?:Z|UTC?|GMT)$/.test(zone) ? 'Z' : known.replace(/^(.\d\d)$/, '$1:00').replace(/^(.\d\d)(\d\d)$/, '$1:$2');
}

const FIRST_SECOND = 1e8; // 1973: what is less is no time that anything was published on the Web, but a number
const LAST_SECOND = 4.2e9;

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, in UTC. */
function sinceEpoch(text: string): string | null {
  const digits = /^(?:\/Date\()?(?<number>\d{9,19}(?:\.\d+)?)(?:[+-]\d{4})?(?:\)\/)?$/.exec(text)?.groups?.['number'];
  if (digits === undefined) return null;
  const number = Number(digits);
  const seconds = [1, 1e3, 1e6, 1e9].map((unit) => number / unit).find((value) => value <= LAST_SECOND) ?? 0;
  return seconds < FIRST_SECOND ? null : new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
