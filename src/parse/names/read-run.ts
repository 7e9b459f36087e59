/** What begins at a name-like token: the longest of what is known and what is built, or a title before a name. */
import { POS_BITS } from '../../lexicon/words.ts';
import { TokenKind, type TokenRange, TokenShape } from '../../model/token-table.ts';
import { branchOf } from './branches.ts';
import { discardPattern } from './discard-pattern.ts';
import { bodyOrArea, isPlaceOfPair, personOr } from './double-readings.ts';
import { knownPieces } from './known.ts';
import { organizationPattern } from './organization-pattern.ts';
import { isWeekday, namesakeOfPlace, nicknamedPerson, personPattern } from './person-pattern.ts';
import { addVotes, piece, type Piece, SURE } from './piece.ts';
import { placePattern } from './place-pattern.ts';
import { longestPlace } from './places.ts';
import { runEnd } from './runs.ts';
import type { Scan } from './scan.ts';
import { titleAt } from './titles.ts';

export type Reading = { readonly piece: Piece | undefined } | { readonly title: TokenRange };

export function readRun(scan: Scan, at: number, known: readonly Piece[], role: TokenRange | null): Reading {
  const end = runEnd(scan, at);
  const nicknamed = nicknamedPerson(scan, at, end);
  if (nicknamed !== undefined) return { piece: { ...nicknamed, role: role?.to === at ? role : null } };
  const person = isDayOfTelling(scan, at) ? undefined : personPattern(scan, at, end);
  const best = [...known, ...builtPieces(scan, at, end)].sort(
    (a, b) => b.to - a.to || Number(isWeak(a)) - Number(isWeak(b)),
  )[0];
  const title = titleReading(scan, { from: at, to: end }, known, best);
  if (title !== undefined) return title;
  if (role !== null && role.to === at) return { piece: named(scan, { from: at, to: end }, { best, person, role }) };
  if (person !== undefined && best !== undefined && isPeopleBefore(scan, best, end)) return { piece: best };
  if (best !== undefined && isPlaceOfPair(scan, best)) return { piece: best };
  if (person !== undefined && (best === undefined || person.to > best.to)) return { piece: person };
  const namesake = best === undefined ? undefined : namesakeOfPlace(scan, { from: at, to: end }, best);
  if (namesake !== undefined) return { piece: namesake };
  if (person !== undefined && best !== undefined && person.to === best.to) {
    if (isWeak(best)) return { piece: personOr(person, best) };
    if (isNamedAfterPerson(scan, person, best))
      return { piece: personOr(person, { ...best, votes: { location: ALMOST } }) };
  }
  const branch = best === undefined ? undefined : branchOf(scan, best, end);
  if (branch !== undefined) return { piece: branch };
  if (best !== undefined && (best.to >= end || !isUnsureRest(scan, best, end))) return { piece: best };
  if (isIdleCapital(scan, at)) return { piece: best ?? surnameOnly(scan, at) };
  return { piece: rest(scan, at, end, best) };
}

function builtPieces(scan: Scan, at: number, end: number): readonly Piece[] {
  const where = placePattern(scan, at, end);
  const who = organizationPattern(scan, at, end);
  // "Silala River" and "Miaoli County" are places first, "Bogota Police Department" an organisation.
  const isBody = where?.evidence === 'name/region-head' && (who?.votes.organization ?? 0) >= SURE;
  const what = discardPattern(scan, at, end);
  const built = isBody ? [bodyOrArea(who, where), where, what] : [where, who, what];
  return built.filter((found) => found !== undefined);
}

/** A title before a name, or one that is no part of any. */
function titleReading(
  scan: Scan,
  { from: at, to: end }: TokenRange,
  known: readonly Piece[],
  best: Piece | undefined,
): Reading | undefined {
  const title = titleAt(scan, at);
  if (title === undefined || !winsAsTitle(scan, title, best)) return undefined;
  const isNameBehind = scan.isNameLike(title.to);
  if (title.to >= end && known.length > 0 && !title.isHonorific && !isNameBehind) return undefined;
  if (title.to < scan.to && (isNameBehind || title.isHonorific)) return { title };
  return {
    piece: title.to >= end ? piece(title, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' }) : undefined,
  };
}

const TIME_PREPOSITIONS = 'on last next this late early until till since by from every each'.split(' ');

/** "met on Sunday Mohammed Nasser": after a preposition of time the weekday is no given name, as it is of "Sunday Igboho". */
const isDayOfTelling = (scan: Scan, at: number): boolean =>
  scan.says(at - 1, ...TIME_PREPOSITIONS) && isWeekday(scan, at);

/** "General Motors" is longer than "General"; "Dr" before a name is a title before it is a broadcaster, as "Major" is no town. */
function winsAsTitle(scan: Scan, title: TokenRange, best: Piece | undefined): boolean {
  if (best === undefined || title.to > best.to) return true;
  const isOther = (best.votes.other ?? 0) > 0;
  const isCapital = scan.shape(title.from) === TokenShape.title;
  return title.to === best.to && (isOther || (scan.isNameLike(title.to) && isCapital));
}

/** "fellow German Claudia Pechstein": a people's name right before a person's, though it may be a given name, too. */
const isPeopleBefore = (scan: Scan, best: Piece, end: number): boolean =>
  (best.votes.norp ?? 0) > 0 &&
  end - best.to >= 2 &&
  !isHyphened(scan, best.to, end) &&
  personPattern(scan, best.to, end) !== undefined;

/** "Han | Duck-soo": one given name. */
const isHyphened = (scan: Scan, from: number, to: number): boolean => to - from === 3 && scan.isHyphen(from + 1);

const isWeak = (found: Piece): boolean =>
  Math.max(...Object.values(found.votes)) < SURE &&
  found.evidence !== 'name/organization-head' &&
  found.evidence !== 'name/definite-head';

/** After a known name the run may go on with another one ("Iraqi Kurdistan", "Reuters photographer"), or be one name as a whole. */
function isUnsureRest(scan: Scan, best: Piece, end: number): boolean {
  if ((best.votes.norp ?? 0) > 0 || (best.votes.other ?? 0) > 0) return false;
  return (
    titleAt(scan, best.to) === undefined &&
    knownPieces(scan, best.to).length === 0 &&
    personPattern(scan, best.to, end) === undefined &&
    isWeak(best)
  );
}

/** As much as a person's name has by itself, but for a hint. */
const ALMOST = SURE - 0.1;

/** "Benito Juarez", "Li Wei", "Francisco Morazan": a town or a department that has a person's name, and is no city of the world. */
function isNamedAfterPerson(scan: Scan, person: Piece, best: Piece): boolean {
  const found = best.evidence === 'name/known-place' ? longestPlace(scan, best.from)?.matches[0] : undefined;
  if (found === undefined || found.match === 'abbreviation') return false; // "W.Va."
  const { type, population } = found.place;
  if (type === 'country' || type === 'region' || (type === 'city' && population > GREAT)) return false;
  return best.to - best.from > 1 && (person.votes.person ?? 0) >= SURE && scan.frequency(best.from) === 0;
}

const GREAT = 500_000;

interface NamedBy {
  readonly best: Piece | undefined;
  readonly person: Piece | undefined;
  readonly role: TokenRange;
}

/** After a title a person's name follows, whatever else its words may be; unless it is an organisation ("Minister of X"). */
function named(scan: Scan, { from: at, to: end }: TokenRange, { best, person, role }: NamedBy): Piece {
  const isWhole = best !== undefined && best.to >= end && person === undefined;
  if (
    isWhole &&
    ((best.votes.organization ?? 0) > SURE || ((best.votes.norp ?? 0) > 0 && !isSurname(scan, best, role)))
  )
    return best;
  if (isWhole && (best.votes.other ?? 0) > SURE) return best; // "his brother Saturday"
  if (isWhole && isTeam(scan, at, role)) return best;
  const to = person !== undefined && person.to > at + 1 ? person.to : nameEnd(scan, at, end);
  if (person === undefined && to === at + 1 && isWordOfHeadline(scan, at)) return rest(scan, at, to, best);
  return piece({ from: at, to }, { votes: { person: SURE + 2 }, evidence: 'name/title', role });
}

/** "for host Ivory Coast", "defending champion Senegal"; but "Mr. Jordan". */
const isTeam = (scan: Scan, at: number, role: TokenRange): boolean =>
  scan.isLower(role.to - 1) && longestPlace(scan, at)?.matches[0]?.place.type === 'country';

/** "Mr. Black", "Coach Green", "Ms. English": one word after a title with a capital, and no noun that it would tell more of. */
const isSurname = (scan: Scan, { from, to }: Piece, role: TokenRange): boolean =>
  to === from + 1 &&
  scan.shape(role.to - 1) === TokenShape.title &&
  !scan.isNameLike(to) &&
  !(
    scan.isLower(to) &&
    (scan.partsOfSpeech(to) & (POS_BITS.plural | POS_BITS.noun)) !== 0 &&
    !scan.isSmallWord(to) &&
    (scan.partsOfSpeech(to) & (POS_BITS.past | POS_BITS.verb)) === 0
  );

/** "Officer Witnesses Shooting": in a headline every word has a capital, and what follows a title need be no name. */
const isWordOfHeadline = (scan: Scan, at: number): boolean =>
  scan.mode !== 'normal' && scan.isCommon(at) && scan.nameParts(at) === 0;

/** A person's name ends before what begins another name: a title, a country, an organisation. */
function nameEnd(scan: Scan, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (scan.isHyphen(at)) continue;
    if (titleAt(scan, at) !== undefined || organizationPattern(scan, at, end) !== undefined) return at;
  }
  return end;
}

/** "IE6" and "A4" are things. */
const ACRONYM = /^(?:\D{2,}|\D{3,}\d+|\D{2}\d{2,})$/;

/** A capitalised stretch of which nothing is known: cut before a title or a known name inside it. */
function rest(scan: Scan, from: number, end: number, best: Piece | undefined): Piece {
  let to = end;
  for (let at = from + 1; at < end; at += 1) {
    if (scan.isHyphen(at) || scan.isHyphen(at - 1)) continue;
    if (titleAt(scan, at) !== undefined || (scan.mode !== 'normal' && knownPieces(scan, at).length > 0)) {
      to = at;
      break;
    }
  }
  const range = { from, to };
  const isAcronym =
    to - from === 1 && scan.shape(from) === TokenShape.upper && scan.mode === 'normal' && ACRONYM.test(scan.key(from));
  const votes = best !== undefined && best.to === to ? best.votes : {};
  if (isAcronym)
    return piece(range, { votes: addVotes(votes, { organization: 1.5 }), evidence: 'name/acronym', form: 'acronym' });
  return piece(range, { votes, evidence: 'name/capitalised' });
}

const OPENING = /["“‘'(:–—\-*•]/;

/** "Reed beat Amy Cole": a sentence's first word is a name only where the article has a person of that name. */
const surnameOnly = (scan: Scan, at: number): Piece | undefined =>
  scan.isSmallWord(at) || scan.isNameLike(at + 1) || !scan.isLower(at + 1)
    ? undefined
    : piece({ from: at, to: at + 1 }, { votes: {}, evidence: 'name/surname-only' });

/** "Al Wahaibi met", "Van der Merwe said". */
const opensSurname = (scan: Scan, at: number): boolean =>
  scan.beginsName(at) && (scan.isNameLike(at + 1) || (scan.joinsNames(at + 1) && scan.isNameLike(at + 2)));

/** Of a sentence's first word a capital tells nothing. */
const isIdleCapital = (scan: Scan, at: number): boolean => {
  if (opensSurname(scan, at)) return false;
  if (scan.mode !== 'normal' || scan.shape(at) !== TokenShape.title) return false;
  if (scan.isSmallWord(at)) return true;
  const opens = !scan.has(at - 1) || (scan.kind(at - 1) === TokenKind.punct && OPENING.test(scan.text(at - 1)));
  return opens && scan.isCommon(at);
};
