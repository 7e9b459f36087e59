/** What hangs on the head of an organisation's name: "… of Health and Human Services", "… for the Rights of the Child". */
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import { demonymOf, isPeopleOrTitle, isPlaceOrPeople } from './places.ts';
import type { Scan } from './scan.ts';
import { personPattern } from './person-pattern.ts';
import { SURE } from './piece.ts';
import { runEnd } from './runs.ts';
import { titleAt } from './titles.ts';

const CHAIN = ['of', 'for', 'de', 'del', 'da', 'do', 'dos', 'du', 'des', 'di', 'on'];
const INNER = ['the', 'la', 'los', 'las', 'le', 'les', 'l'];
const MOST_LINKS = 3;
/** No list of what a ministry is for is longer, in tokens. */
export const LONGEST_LIST = 8;

export const opensChain = (scan: Scan, at: number): boolean => scan.says(at, ...CHAIN);

/** Where the chain of "of" and its like after a head ends; `at` itself where there is none. */
export function ofChain(scan: Scan, at: number): number {
  let end = at;
  const small = scan.mode === 'upper' ? TokenShape.upper : TokenShape.lower;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!opensChain(scan, end) || scan.shape(end) !== small) break;
    const object = scan.says(end + 1, ...INNER) ? end + 2 : end + 1;
    if (isDay(scan, object) || isHeldBy(scan, end + 1)) break;
    if (!scan.isNameLike(object) && !isCapital(scan, object)) break;
    end = listEnd(scan, object) ?? chainObjectEnd(scan, object);
    if (scan.isAnd(end) && isCapital(scan, end + 1) && !isPlaceOrPeople(scan, object, end))
      end = chainObjectEnd(scan, end + 1);
  }
  return end;
}

const isDay = (scan: Scan, at: number): boolean =>
  scan.has(at) &&
  scan.phrases.entries(at, at + 1, 'discard').some(({ kind }) => kind === 'weekday' || kind === 'month');

/** "the Farmers Party of Sam Reed". */
const LED = ['party', 'faction', 'movement', 'alliance', 'coalition', 'government', 'administration', 'bloc', 'front'];

/** "the Government of President Nadia Okafor": who heads it is no part of its name; "College of General Practitioners" is one. */
function isHeldBy(scan: Scan, at: number): boolean {
  if (scan.says(at - 2, ...LED) && (personPattern(scan, at, runEnd(scan, at))?.votes.person ?? 0) >= SURE) return true;
  const title: TokenRange | undefined = titleAt(scan, at);
  if (title === undefined || !scan.isNameLike(title.to) || scan.isCommon(title.to)) return false;
  return demonymOf(scan, title.to, title.to + 1) === undefined && !isPeopleOrTitle(scan, title.to, title.to + 1);
}

/** "of Gender, Labour and Social Development": a list of common words, all with capitals, closed by "and". */
function listEnd(scan: Scan, from: number): number | undefined {
  let commas = 0;
  for (let at = from; at < from + LONGEST_LIST; at += 1) {
    if (scan.says(at, ',')) commas += 1;
    else if (scan.isAnd(at)) return commas > 0 && isCapital(scan, at + 1) ? chainObjectEnd(scan, at + 1) : undefined;
    else if (!isCapital(scan, at) || !scan.isCommon(at)) return undefined;
  }
  return undefined;
}

function chainObjectEnd(scan: Scan, from: number): number {
  let end = from + 1;
  while (isCapital(scan, end) && !scan.isGlued(end) && !isAcronymAfter(scan, end)) end += 1;
  return scan.mode === 'normal' ? end : from + 1;
}

/** "Centre for the Identification of Missing Migrants CIPIMD": a name, then what it is called for short. */
const isAcronymAfter = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.upper && scan.keyLength(at) > 2 && scan.shape(at - 1) === TokenShape.title;

export const isCapital = (scan: Scan, at: number): boolean =>
  scan.isWord(at) &&
  !scan.isLower(at) &&
  scan.shape(at) !== TokenShape.none &&
  scan.mode !== 'upper' &&
  !scan.isSmallWord(at);
