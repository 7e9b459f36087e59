// The only importer of chrono-node: a second reader for stamps and wordings that our rules do not know ("2024-03-13T10:15:00+01:00",
// "Tue Nov 6 21:04:01 UTC 2018", "the twenty-third of March").
import { createRequire } from 'node:module';
import { isDate, pad } from '../../lexicon/calendar.ts';
import { span, type Span } from '../../model/span.ts';
import type { Candidate, Line } from './candidate.ts';
import type { Lexeme } from './lexemes.ts';
import { dated, fixed, place, type Reading } from './reading.ts';
import { isClass } from './rules/rule.ts';

interface Components {
  readonly isCertain: (part: string) => boolean;
  readonly get: (part: string) => number | null;
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end: Components | null;
}

interface Chrono {
  readonly strict: {
    readonly parse: (text: string, reference: { instant: Date; timezone: number }) => readonly Result[];
  };
}

let loaded: Chrono | undefined;
/** Loaded when first needed: it takes as long as everything else in a small article. */
function chrono(): Chrono {
  loaded ??= createRequire(import.meta.url)('chrono-node/en') as Chrono;
  return loaded;
}

/** Words around what our rules left over; chrono is quadratic, so no window is long. */
const REACH = 12;
const LONGEST_WINDOW = 240;
/** What is implied counts from here and is thrown away: the reference is a constant, never the clock. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** What chrono finds where our rules left a part of a date over; checked, in source order. */
export function chronoCandidates(line: Line, text: string, known: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  if (!mayHaveLeft(line, known)) return found;
  const list = line.lexemes.within(line.scope.from, line.scope.to);
  for (const at of leftovers(list, known)) {
    const window = windowAround(list, at);
    if (window.end - window.start > LONGEST_WINDOW || found.some(({ end }) => end > window.start)) continue;
    for (const result of chrono().strict.parse(text.slice(window.start, window.end), REFERENCE)) {
      const candidate = candidateOf(list, result, window.start);
      if (candidate !== undefined && covers(list[at], candidate)) found.push(candidate);
    }
  }
  return found;
}

/** A cheap look at the classes of the sentence: a month, or a date with a joint or a sign after it. */
function mayHaveLeft({ sight: { classes }, scope: { present } }: Line, known: readonly Candidate[]): boolean {
  const has = (list: string, names: readonly string[]): boolean =>
    names.some((name) => classes.isIn(present, classes.classOf(`${list}/${name}`)));
  if (has('date', MONTHS)) return true;
  return known.length > 0 && has('mark', ['hyphen', 'plus', 'slash', 'colon']) && has('figures', DIGITS);
}

const DIGITS = ['int0', 'int12', 'int24', 'int31', 'int59', 'int99', 'year4', 'clock4'];
const MONTHS = ['month', 'month-name', 'month-short'];

/** Months and figures that no rule took, right beside a month, a date in figures or a clock time: their places in the list. */
function leftovers(list: readonly Lexeme[], known: readonly Candidate[]): readonly number[] {
  const taken = (at: number): boolean => {
    const token = list[at]?.first ?? -1;
    return known.some(({ first, last }) => first <= token && token < last);
  };
  const isLeft = (at: number): boolean => {
    const lexeme = list[at];
    if (lexeme === undefined || taken(at)) return false;
    if (isClass(lexeme, ...MONTHS)) return isFigured(list, at, -1) || isFigured(list, at, 1);
    if (lexeme.glued && /^T\d/.test(lexeme.text)) return true;
    if (!isClass(lexeme, ...DIGITS)) return false;
    return (
      (lexeme.glued && isClass(list[at - 1], 'hyphen', 'plus', 'slash') && taken(at - 2)) ||
      isClass(list[at + 1], ...MONTHS)
    );
  };
  const found: number[] = [];
  for (let at = 0; at < list.length; at += 1) if (isLeft(at) || isYearApart(list, at)) found.push(at);
  return found;
}

/** A figure beside a month, perhaps behind a mark: "03-Mar". */
const isFigured = (list: readonly Lexeme[], at: number, step: 1 | -1): boolean =>
  isClass(list[at + step], 'hyphen', 'slash', 'of')
    ? isClass(list[at + 2 * step], ...DIGITS)
    : isClass(list[at + step], ...DIGITS);

/** "2024 March 3", "Nov 6 21:04:01 UTC 2018": the rules see a year, and a day of no year. */
const isYearApart = (list: readonly Lexeme[], at: number): boolean =>
  isClass(list[at], 'year4') &&
  (isClass(list[at - 1], 'zone') || (isClass(list[at + 1], ...MONTHS) && isClass(list[at + 2], ...DIGITS)));

function windowAround(list: readonly Lexeme[], at: number): Span {
  const [first, last] = [list[Math.max(0, at - REACH)], list[Math.min(list.length - 1, at + REACH)]];
  return span(first?.start ?? 0, last?.end ?? 0);
}

const covers = (lexeme: Lexeme | undefined, { start, end }: Span): boolean =>
  lexeme !== undefined && start <= lexeme.start && lexeme.end <= end;

function candidateOf(list: readonly Lexeme[], result: Result, offset: number): Candidate | undefined {
  const reading = checked(result);
  const before = /^(?:on\s+)?/i.exec(result.text)?.[0].length ?? 0;
  const start = offset + result.index + before;
  const end = offset + result.index + result.text.trimEnd().length;
  const first = list.find((lexeme) => lexeme.start === start)?.first;
  const last = list.find((lexeme) => lexeme.end === end)?.last;
  if (reading === undefined || first === undefined || last === undefined || last <= first) return undefined;
  return { rule: 'date/timestamp', reading, first, last, start, end };
}

/** What chrono knows for certain, where the text bears it out; nothing that it only implies. */
function checked({ text, start, end }: Result): Reading | undefined {
  const get = (part: string): number | undefined =>
    start.isCertain(part) ? (start.get(part) ?? undefined) : undefined;
  const [year, month, day] = [get('year'), get('month'), get('day')];
  if (end !== null || month === undefined || day === undefined || !isDate({ year, month, day })) return undefined;
  const hasDay = new RegExp(`(?<!\\d)0?${day}(?!\\d)`).test(text) || !/\d/.test(text.replace(/\d{4}/, ''));
  if (!hasDay || (year !== undefined && !text.includes(String(year)))) return undefined;
  if (/^\d+[./-]\d+[./-]\d+$/.test(text.trim())) return undefined; // our own rules know which of the two is the month
  if (year === undefined)
    return get('hour') === undefined ? dated(place({ kind: 'month-day', month, day })) : undefined;
  const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const hour = get('hour');
  if (hour === undefined) return fixed(value);
  if (!/\d:\d\d|\d\s?[ap]\.?m/i.test(text)) return undefined; // "June 4, 2019, 12 dead": no hour
  return fixed(value, { type: 'time', ...timeOf(hour, get('minute') ?? 0, get('second'), get('timezoneOffset')) });
}

function timeOf(
  hour: number,
  minute: number,
  second: number | undefined,
  offset: number | undefined,
): Pick<Reading, 'time' | 'zone'> {
  const time = `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
  if (offset === undefined) return { time };
  if (offset === 0) return { time: `${time}Z` };
  const minutes = Math.abs(offset);
  return { time, zone: `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}
