/** Who holds an office that is told in full before his name, no comma between: "Minister of Health and Welfare | Chen Shih-chung". */
import { NamePart } from '../../lexicon/people.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import { personPattern } from './person-pattern.ts';
import { longestPlace } from './places.ts';
import { runEnd } from './runs.ts';
import type { Scan } from './scan.ts';

/** So many tokens an office takes at most after its title. */
const LONGEST = 16;
const OPENS = ['of', 'for'];
const GOES_ON = ['and', '&', ','];
const JOINS = ['of', 'for', 'and', 'the', 'on', 'to', 'in', '&'];

/** The token with which the holder's name begins; undefined where what the office is held of is not followed by one. */
export function holderAfter(scan: Scan, title: TokenRange): number | undefined {
  const isOpen =
    scan.says(title.to, ...OPENS) || (scan.says(title.from + 1, ...OPENS) && scan.says(title.to, ...GOES_ON));
  if (scan.mode !== 'normal' || !isOpen) return undefined;
  let isTold = false;
  for (let at = title.to + 1; at < Math.min(scan.to, title.to + LONGEST);) {
    const to = partEnd(scan, at);
    if (to === undefined) return isTold && isPerson(scan, at) ? at : undefined;
    isTold = !scan.says(to - 1, ...JOINS) && scan.text(to - 1) !== ',';
    at = to;
  }
  return undefined;
}

/** After a word, a place or a body of the office's own; undefined where none of these begins. */
function partEnd(scan: Scan, at: number): number | undefined {
  if (scan.says(at, ...JOINS)) return at + 1;
  if (scan.text(at) === ',') return scan.isNameLike(at + 1) && scan.isCommon(at + 1) ? at + 1 : undefined;
  if (scan.isLower(at)) return isNoun(scan, at) ? at + 1 : undefined;
  if (!scan.isNameLike(at)) return undefined;
  const known = Math.max(scan.phrases.longest(at, 'organization')?.to ?? 0, longestPlace(scan, at)?.to ?? 0);
  if (isName(scan, at)) return undefined;
  const isWord = scan.isCommon(at) || scan.shape(at) === TokenShape.upper; // "chairman of the JCI"
  return isWord ? Math.max(known, at + 1) : known > at ? known : undefined;
}

const isNoun = (scan: Scan, at: number): boolean =>
  !scan.isSmallWord(at) && (scan.partsOfSpeech(at) & (POS_BITS.noun | POS_BITS.adjective)) !== 0;

/** The beginning of somebody's name, whatever else the word may be. */
const isName = (scan: Scan, at: number): boolean => {
  const person = personPattern(scan, at, runEnd(scan, at));
  return person !== undefined && !scan.isCommon(at) && !isPlaceOfNote(scan, at);
};

/** Hamlets are called as people are. */
const isPlaceOfNote = (scan: Scan, at: number): boolean =>
  (scan.nameParts(at) & NamePart.FAMILY_COMMON) === 0 &&
  (longestPlace(scan, at)?.matches ?? []).some(
    ({ place: { type, population } }) => (type !== 'city' && type !== 'district') || population >= LARGE,
  );

const LARGE = 100_000;

/** Two words and more that a person may be called, and nothing else. */
function isPerson(scan: Scan, at: number): boolean {
  if (!scan.isNameLike(at)) return false;
  const end = runEnd(scan, at);
  if (end - at < 2) return false;
  return personPattern(scan, at, end) !== undefined || !scan.isCommon(at + 1);
}
