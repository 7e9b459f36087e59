/** How far a capitalised stretch goes: "Nouri al-Maliki", "Jean-Claude Juncker", "Ludwig van Beethoven". */
import { isDesignator } from '../../lexicon/designators.ts';
import { isSyllabicGivenName } from '../../lexicon/people.ts';
import { TokenKind, TokenShape } from '../../model/token-table.ts';
import type { Scan } from './scan.ts';

/** Longer stretches are headlines or lists, not names. */
const LONGEST_RUN = 12;

/** The token after the run of name-like tokens that begins at `from`, joined by hyphens and by particles of names. */
export function runEnd(scan: Scan, from: number): number {
  let end = from + 1;
  while (end - from < LONGEST_RUN) {
    const next = continuation(scan, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** The token after the part that continues a run at `at`, or undefined where the run ends. */
function continuation(scan: Scan, at: number): number | undefined {
  if (!scan.has(at) || isEndOfInitials(scan, at)) return undefined;
  if (scan.isNameLike(at) && (!scan.isGlued(at) || scan.shape(at - 1) === TokenShape.initial)) return at + 1;
  const isHyphen = scan.isHyphen(at);
  if (isHyphen && scan.isGlued(at) && scan.isGlued(at + 1) && scan.isNameLike(at + 1)) return at + 2;
  if (isSyllable(scan, at) || (isOwnersName(scan, at) && scan.isNameLike(at + 1))) return at + 2;
  if (scan.says(at, '&') && scan.isNameLike(at + 1)) return at + 2;
  if (isHyphen && scan.beginsName(at - 1) && scan.isNameLike(at + 1)) return at + 2; // "Al - Sisi"
  if (scan.says(at, ',') && isFirmBehind(scan, at + 1)) return at + 2;
  if (!joins(scan, at)) return undefined;
  const after = scan.isHyphen(at + 1) ? at + 2 : at + 1;
  if (scan.isNameLike(after)) return after + 1;
  return joins(scan, after) && scan.isNameLike(after + 1) ? after + 2 : undefined;
}

/** "Harrow & Quinn, Inc.": but "Denver, CO" and "Adelaide, SA" are towns. */
const isFirmBehind = (scan: Scan, at: number): boolean =>
  !scan.isLower(at) && scan.keyLength(at) > 2 && isDesignator(scan.key(at)) && !scan.isNameLike(at + 1);

/** "Rep. Nick Rahall, D-W.Va.": an American lawmaker's party, and behind its hyphen where he is from. */
export const isPartyTag = (scan: Scan, at: number): boolean =>
  scan.isHyphen(at + 1) && scan.says(at - 1, ',', '(') && /^(?:D|R|I|DFL)$/.test(scan.text(at));

/** "Fishermen's Association", "Workers' Party": whose it is, is part of the name; "Iraq's Defence Ministry" is two. */
function isOwnersName(scan: Scan, at: number): boolean {
  if (scan.kind(at) !== TokenKind.punct || !scan.isGlued(at) || !/^['’]s?$/.test(scan.text(at))) return false;
  const noun = scan.nounClass(at - 1);
  return (noun === 'person' || noun === 'group') && !endsBody(scan, at);
}

/** "European Union's": a body that is known by itself owns what follows. */
const endsBody = (scan: Scan, at: number): boolean =>
  [at - 2, at - 3].some((from) => scan.has(from) && scan.phrases.has(from, at, 'organization'));

const LONGEST_SYLLABLE = 6;

/** "Huang Ming-chao", "Moon Jae-in": the second half of a given name, in lower case behind its hyphen, which may stand apart. */
function isSyllable(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (scan.mode !== 'normal' || !scan.isHyphen(at) || !scan.isLower(next)) return false;
  const isSecond = scan.isGlued(at - 1) && scan.isLower(at - 1); // "Chan-o-cha"
  if (scan.shape(at - 1) !== TokenShape.title && !isSecond) return false;
  const isGlued = scan.isGlued(next);
  if (scan.keyLength(next) > LONGEST_SYLLABLE || isGlued !== scan.isGlued(at)) return false;
  const isWord = scan.isCommon(next) || scan.isSmallWord(next);
  return (isGlued && !isWord && !isThing(scan, at - 1)) || isSyllabicGivenName(`${scan.key(at - 1)} ${scan.key(next)}`);
}

/** "Mosquito-borne": a word of English, and nobody's name. */
const isThing = (scan: Scan, at: number): boolean => scan.isCommon(at) && scan.nameParts(at) === 0;

/** Particles of names elsewhere that are mostly words of English: "Forsythe Lane at Burnwood Lane"; but "Hussein as-Sadr". */
const ENGLISH = ['a', 'an', 'and', 'as', 'at', 'in'];

/** "al", "bin", "van der": in lower case between two name-like tokens. */
const joins = (scan: Scan, at: number): boolean =>
  scan.isLower(at) &&
  scan.joinsNames(at) &&
  (!scan.says(at, ...ENGLISH) || (scan.isHyphen(at + 1) && scan.isGlued(at + 1)));

/** An abbreviation that ends a clause ends the run: "in Calif. Gov. Brown" is two names. */
const isEndOfInitials = (scan: Scan, at: number): boolean =>
  scan.shape(at - 1) === TokenShape.title &&
  /^(?:Inc|Corp|Ltd|Calif|Mass|Mich|Minn|Tenn|Conn)\.$/.test(scan.text(at - 1));
