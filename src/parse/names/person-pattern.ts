/** Persons' names, known by their parts: given and family names, initials, the order in which languages have them. */
import { isChineseSyllable, isSyllabicGivenName, NamePart } from '../../lexicon/people.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import { addVotes, LIKELY, piece, type Piece, SURE, type Votes } from './piece.ts';
import { demonymOf, longestPlace } from './places.ts';
import { runEnd } from './runs.ts';
import type { Scan } from './scan.ts';

const LONGEST_PERSON = 6;
const COMMON_PART = NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON;

/** "Sadiq Khan", "John F. Kennedy", "Kim Jong Un": name parts in an order that persons' names have. */
export function personPattern(scan: Scan, from: number, to: number): Piece | undefined {
  const run = partsFrom(scan, from, to);
  return run === undefined ? undefined : personOf(scan, { from, to: run.end }, run.parts);
}

/** "Joaquin “El Chapo” Guzman", "Robert (Bob) Jones": one person, with what people call him between. */
export function nicknamedPerson(scan: Scan, from: number, to: number): Piece | undefined {
  const after = afterNickname(scan, to);
  if (after === undefined || !scan.isNameLike(after)) return undefined;
  const first = partsFrom(scan, from, to);
  const second = partsFrom(scan, after, runEnd(scan, after));
  if (first?.end !== to || second === undefined) return undefined;
  return personOf(scan, { from, to: second.end }, [...first.parts, ...second.parts]);
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')' };
const LONGEST_NICKNAME = 3;

/** The token after the closing mark of a nickname that opens at `at`; in brackets it is one given name. */
function afterNickname(scan: Scan, at: number): number | undefined {
  const open = scan.text(at);
  const close = CLOSING[open];
  if (close === undefined || scan.isGlued(at) || !scan.isGlued(at + 1)) return undefined;
  let end = at + 1;
  while (end - at <= LONGEST_NICKNAME && (scan.isNameLike(end) || scan.says(end, 'the'))) end += 1;
  if (end === at + 1 || scan.text(end) !== close || !scan.isGlued(end)) return undefined;
  const isGiven = end === at + 2 && (scan.nameParts(at + 1) & NamePart.GIVEN) !== 0;
  return open === '(' && !isGiven ? undefined : end + 1;
}

/** "El Chapo" in "Joaquin “El Chapo” Guzman": the key of what stands between marks inside a name. */
export function nicknameIn(scan: Scan, { from, to }: TokenRange): string | undefined {
  for (let open = from + 1; open < to; open += 1) {
    const close = CLOSING[scan.text(open)];
    if (close === undefined || scan.isGlued(open)) continue;
    for (let end = open + 1; end < to; end += 1) if (scan.text(end) === close) return scan.keyOf(open + 1, end);
    return undefined;
  }
  return undefined;
}

/** Before a place or a body, not before somebody: "in Hyde Park", "the Mills". */
const BEFORE_PLACES = 'the in at near from to through around outside inside across into on of toward towards'.split(
  ' ',
);

/**
 * "Sarah Park", "Paul Church", "Simon Court": a given name and a surname that is a word for land, buildings or bodies; but "in Victoria
 * Park", whose first word is a place as well.
 */
export function namesakeOfPlace(scan: Scan, { from, to }: TokenRange, best: Piece): Piece | undefined {
  const isBuilt = best.evidence === 'name/place-head' || best.evidence === 'name/organization-head';
  if (!isBuilt || best.from !== from || best.to !== to || to - from !== 2 || scan.mode !== 'normal') return undefined;
  const flags = scan.nameParts(from);
  const isSexed = (flags & (NamePart.MALE | NamePart.FEMALE)) !== 0;
  const isPerson = isNoOwner(scan, best);
  const given = isPerson ? flags & NamePart.GIVEN_COMMON : flags & COMMON_PART; // "Grant Park" is called after a surname
  const isGiven = given === NamePart.GIVEN_COMMON && isSexed;
  const isFamily = (scan.nameParts(from + 1) & NamePart.FAMILY) !== 0;
  if (isSyllabic(scan, from)) return piece({ from, to }, { votes: { person: SURE }, evidence: 'name/person-parts' });
  if (!isGiven || scan.says(from - 1, ...BEFORE_PLACES) || isPlaceToo(scan, from)) return undefined;
  const votes = isFamily || isPerson ? { person: SURE } : addVotes(lessened(best.votes), { person: LIKELY });
  return piece({ from, to }, { votes, evidence: 'name/person-parts', subtype: isFamily ? null : best.subtype });
}

/** Courts and churches have no one's given name alone: "Simon Court", "Pablo Iglesia"; no building writes: "by Paul Church". */
const isNoOwner = (scan: Scan, { from, subtype, evidence }: Piece): boolean =>
  subtype === 'court' || subtype === 'religious' || (evidence === 'name/place-head' && scan.says(from - 1, 'by'));

/** "Laura Pool": nobody is known to be called so; what stands around it decides. */
const lessened = (votes: Votes): Votes =>
  Object.fromEntries(Object.entries(votes).map(([kind, count]) => [kind, count - LESS]));

const LESS = 1.2;

/** "Chen Gang": a family name of China and a given name of one of its syllables. */
const isSyllabic = (scan: Scan, at: number): boolean =>
  (scan.nameParts(at) & NamePart.FAMILY_COMMON) !== 0 &&
  scan.frequency(at) === 0 &&
  isChineseSyllable(scan.key(at)) &&
  isChineseSyllable(scan.key(at + 1));

/** A country, a region or a city of note; hamlets are called Paul and Sarah, too. */
const isPlaceToo = (scan: Scan, at: number): boolean =>
  (longestPlace(scan, at)?.matches ?? []).some(
    ({ place, match }) => match === 'name' && (place.type !== 'city' || place.population >= LARGE),
  );

const LARGE = 50_000;

function personOf(scan: Scan, range: TokenRange, parts: readonly number[]): Piece | undefined {
  const votes = personVotes(scan, parts);
  return votes < LIKELY ? undefined : piece(range, { votes: { person: votes }, evidence: 'name/person-parts' });
}

interface Parts {
  readonly parts: readonly number[];
  readonly end: number;
}

/** The tokens of a run that may be the parts of one name, and where they end. */
function partsFrom(scan: Scan, from: number, to: number): Parts | undefined {
  const limit = Math.min(to, from + 2 * LONGEST_PERSON);
  const parts: number[] = [];
  let end = from;
  for (let at = from; at < limit; at += 1) {
    if (scan.isHyphen(at) || scan.isParticle(at)) continue;
    if (parts.length > 0 && isRegionHead(scan, at)) return undefined; // "Jefferson County"
    if (parts.length > 0 && breaksPerson(scan, at)) break;
    parts.push(at);
    end = at + 1;
    if (parts.length === LONGEST_PERSON) break;
  }
  return { parts, end };
}

const isRegionHead = (scan: Scan, at: number): boolean =>
  scan.phrases
    .entries(at, at + 1, 'place-head')
    .some(({ lowerCase, position }) => lowerCase === 'outside' && position === 'last');

/** A title, a head word or a country inside a run is no part of a person's name. */
function breaksPerson(scan: Scan, at: number): boolean {
  if (scan.shape(at) === TokenShape.initial || (scan.nameParts(at) & COMMON_PART) !== 0) return false;
  const { phrases } = scan;
  return (
    isWeekday(scan, at) || // "told Bernie Harper Wednesday"
    phrases.has(at, at + 1, 'norp') ||
    phrases.has(at, at + 1, 'title') ||
    phrases.entries(at, at + 1, 'organization-head').some(({ strength }) => strength === 'strong') ||
    demonymOf(scan, at, at + 1) !== undefined
  );
}

export const isWeekday = (scan: Scan, at: number): boolean =>
  scan.phrases.entries(at, at + 1, 'discard').some(({ kind }) => kind === 'weekday');

const ROMAN = /^[ivx]+$/;

function isAcronym(scan: Scan, at: number): boolean {
  if (scan.shape(at) !== TokenShape.upper || (scan.nameParts(at) & COMMON_PART) !== 0) return false;
  const key = scan.key(at);
  return key.length > 1 && key.length < 5 && !ROMAN.test(key);
}

/** How surely the tokens are the parts of one person's name. */
function personVotes(scan: Scan, parts: readonly number[]): number {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return 0;
  const firstFlags = scan.nameParts(first);
  const lastFlags = scan.nameParts(last);
  const isWord = (at: number): boolean => scan.frequency(at) >= 2;
  if (scan.shape(first) === TokenShape.title && parts.some((at) => isAcronym(scan, at))) return 0; // "Spanish NGO"
  const words = parts.filter((at) => isWord(at) && (scan.nameParts(at) & COMMON_PART) === 0).length;
  if (words > 0 && words >= parts.length - 1) return isGivenBeforeWord(scan, parts) ? LIKELY : 0;
  const hasInitial = parts.slice(1, -1).some((at) => scan.shape(at) === TokenShape.initial);
  if (hasInitial && scan.shape(first) !== TokenShape.upper) return SURE;
  if (scan.shape(first) === TokenShape.initial && scan.shape(last) === TokenShape.title) return SURE;
  if (firstFlags & NamePart.GIVEN_COMMON && !isWord(first)) return lastFlags !== 0 || words === 0 ? SURE : LIKELY;
  if (firstFlags & NamePart.GIVEN) return lastFlags & (NamePart.FAMILY | NamePart.GIVEN) ? SURE : words === 0 ? 2.5 : 0;
  if (firstFlags & NamePart.FAMILY && isEastAsian(scan, parts)) return SURE;
  if (parts.length === 2 && second === first + 1 && isSyllabic(scan, first)) return SURE;
  if (lastFlags & COMMON_PART && words === 0) return 2.5;
  return lastFlags & NamePart.FAMILY && words === 0 ? LIKELY : 0;
}

/** "Orlando Bloom", "Tess Gold": a given name that means nothing else, and one word that is no plural. */
function isGivenBeforeWord(scan: Scan, [first, second, ...more]: readonly number[]): boolean {
  if (first === undefined || second === undefined || more.length > 0 || scan.mode !== 'normal') return false;
  const flags = scan.nameParts(first);
  const isSexed = (flags & (NamePart.MALE | NamePart.FEMALE)) !== 0;
  return (
    isSexed &&
    (flags & NamePart.GIVEN_COMMON) !== 0 &&
    scan.frequency(first) === 0 &&
    !isRegionToo(scan, first) &&
    scan.shape(second) === TokenShape.title &&
    scan.frequency(second) < VERY_COMMON &&
    ((scan.partsOfSpeech(second) & POS_BITS.plural) === 0 || scan.says(second + 1, ',')) && // "Nina Banks, a teacher"
    !scan.says(first - 1, 'the') &&
    !isWeekday(scan, second)
  );
}

/** "the Virginia Freedom of Information Act", "Kan. Strong winds". */
const isRegionToo = (scan: Scan, at: number): boolean =>
  (longestPlace(scan, at)?.matches ?? []).some(({ place }) => place.type === 'country' || place.type === 'admin1');

const VERY_COMMON = 10;

/** "Kim Jong Un", "Xi Jinping": a family name, then a given name of syllables. */
const isEastAsian = (scan: Scan, [, ...given]: readonly number[]): boolean =>
  isSyllabicGivenName(given.map((at) => scan.key(at)).join(' '));
