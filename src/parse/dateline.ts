/**
 * The dateline at the head of a story: "PARIS, March 3 (Reuters) –", "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) --", "NAIROBI, Kenya (AP) _",
 * "ISLAMABAD —".
 */
import { dayNumber, isDate, parseIsoDate } from '../lexicon/calendar.ts';
import { loadPlaces } from '../lexicon/places.ts';
import { commonWord } from '../lexicon/words.ts';
import type { Dateline } from '../model/document.ts';
import { isoOf, writtenDateAt, type WrittenDate } from './written-date.ts';

/** A title and a byline may stand above it. */
const MOST_LINES = 8;
const FAR = 3000;
const LONGEST = 160;

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’\-]*(?: (?:\p{Lu}[\p{Lu}.'’\-]*|de|del|la|el))*`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’\-]*(?: (?:\p{Lu}[\p{L}.'’\-]*|de|del|of|the|and|la|el))*`;
/** A city in capitals, or a name before a date or an agency; a country or state in brackets or behind a comma. */
const PLACE = new RegExp(
  String.raw`(?:${CAPITALS}(?!\p{Ll})|${TITLED})(?:/${CAPITALS})*(?: \(${CAPITALS}\)(?=,))?`,
  'uy',
);
const IN_CAPITALS = new RegExp(CAPITALS, 'uy');
const REGION = new RegExp(
  String.raw`, (?!(?:NO DATE|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d))${TITLED}`,
  'uy',
);
const NO_DATE = /, NO DATE\b/y;
const AGENCY = /,? ?\((?<agency>[^()\n]{2,60})\)/y;
const BEFORE_DATE = /, | [-–—] /y;
const DASH = /\s*(?:--+|[—–_]|-(?=\s)|:(?=\s)(?<colon>))/y;
/** Labels in capitals that a dash follows too. */
const LABEL =
  /^(?:UPDATE|ANALYSIS|EXCLUSIVE|OPINION|BREAKING|WATCH|VIDEO|CORRECTION|CORRECTED|FACTBOX|TIMELINE|LIVE|NEWS|INTERVIEW|COMMENT|EDITORIAL|FEATURE|REVIEW|EXPLAINER|FACT|PHOTOS?|WRAPUP|REFILE|RPT|FOCUS|INSIGHT|SPECIAL|Q|A|NOTE|BY)\b/;

/** The dateline of a text; a date without a year takes the one that lies nearest to `known` (ISO). */
export function findDateline(text: string, known: string | null = null): Dateline | null {
  let line = 0;
  for (let at = 0; at < Math.min(text.length, FAR) && line < MOST_LINES; at = nextLine(text, at)) {
    while (text[at] === ' ' || text[at] === '\t') at += 1;
    if (text[at] === '\n' || text[at] === '\r') continue;
    line += 1;
    const found = datelineAt(text, at, known);
    if (found !== undefined) return found;
  }
  return null;
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** Where a sticky pattern that matches at `at` ends. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function datelineAt(text: string, start: number, known: string | null): Dateline | undefined {
  const head = text.slice(0, start + LONGEST);
  const city = match(PLACE, head, start)?.[0];
  if (city === undefined || LABEL.test(city)) return undefined;
  const region = match(REGION, head, start + city.length)?.[0] ?? '';
  const placeEnd = start + city.length + region.length;
  const noDate = match(NO_DATE, head, placeEnd)?.[0] ?? '';
  const gap = match(BEFORE_DATE, head, placeEnd)?.[0].length ?? 0;
  const date = gap > 0 ? writtenDateAt(head, placeEnd + gap) : undefined;
  const dateEnd = date?.end ?? placeEnd + noDate.length;
  const agency = match(AGENCY, head, dateEnd);
  const end = dateEnd + (agency?.[0].length ?? 0);
  const isInCapitals = match(IN_CAPITALS, city, 0)?.[0].length === city.length && city.length > 3;
  const dash = match(DASH, head, end);
  if (dash === null || (date === undefined && agency === null && !isInCapitals && noDate === '')) return undefined;
  if (dash.groups?.['colon'] !== undefined && date === undefined) return undefined;
  if (date === undefined && agency === null && isCry(city)) return undefined;
  const value = date === undefined ? null : isoOf(dated(date, known));
  return {
    start,
    end,
    place: { start, end: placeEnd },
    date: value?.slice(0, 10) ?? null,
    agency: agency?.groups?.['agency'] ?? null,
  };
}

/** "SUBSCRIBE NOW - ", "DO NOT MISS -": words in capitals that name no place; "SALT LAKE CITY -" does. */
function isCry(capitals: string): boolean {
  const key = capitals.toLowerCase();
  return key.split(' ').every((word) => commonWord(word) !== undefined) && loadPlaces().find(key).length === 0;
}

/** The date with the year in which it lies nearest to the known day. */
function dated(date: WrittenDate, known: string | null): WrittenDate {
  const day = known === null ? undefined : parseIsoDate(known);
  if (date.year !== null || day === undefined || known === null) return date;
  const year = Number(known.slice(0, 4));
  const distances = [year - 1, year, year + 1]
    .filter((candidate) => isDate({ ...date, year: candidate }))
    .map((candidate) => ({ candidate, distance: Math.abs(dayNumber({ ...date, year: candidate }) - day) }));
  distances.sort((a, b) => a.distance - b.distance);
  return { ...date, year: distances[0]?.candidate ?? null };
}
