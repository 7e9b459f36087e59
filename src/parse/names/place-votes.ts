/** How surely a known place is meant: a country nearly always, a village whose name is a word or a surname hardly ever. */
import { NamePart } from '../../lexicon/people.ts';
import type { PlaceMatch } from '../../lexicon/places.ts';
import { type TokenRange, TokenShape } from '../../model/token-table.ts';
import { LIKELY, SURE } from './piece.ts';
import { isPlaceOrPeople, longestPlace } from './places.ts';
import { isPartyTag } from './runs.ts';
import type { Scan } from './scan.ts';

const BY_AMBIGUITY = { weak: SURE, medium: 1.7, strong: 0.3 } as const;
const GREAT = 500_000;
const isGreat = ({ type, population }: PlaceMatch['place']): boolean =>
  type === 'country' || type === 'admin1' || population >= GREAT;
const LARGE = 100_000;
const FAMOUS = 12;

export function placeVotes(scan: Scan, best: PlaceMatch, { from, to }: TokenRange): number {
  const { place: known } = best;
  if (best.match === 'abbreviation') return abbreviationVotes(scan, from);
  if (looksLikeAcronym(scan, { from, to }, known)) return 1;
  const ambiguity = scan.lexicon.places().ambiguityAt(scan.phrases.nodeOf(from, to));
  if (ambiguity !== undefined) return BY_AMBIGUITY[ambiguity.strength] + (isGreat(known) ? 2 : 0);
  const parts = commonNameParts(scan, from, to);
  if (known.type !== 'city' && known.type !== 'district') {
    const isRegion = known.type === 'admin1' || known.type === 'admin2' || known.type === 'facility';
    const isLikePerson = isRegion && (parts & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) !== 0;
    return SURE + 1 - (isLikePerson ? 2 : 0);
  }
  if (allCommon(scan, from, to)) return isRareWord(scan, { from, to }, known) ? LIKELY : 0.5;
  const isPersonal = to === from + 1 && parts !== 0;
  if (known.population >= LARGE || (known.fame >= FAMOUS && !isPersonal)) return SURE;
  if (to === from + 1 && best.trust === 1 && isOnlyPlace(scan, from)) return LIKELY;
  return (to > from + 1 ? 2 : 1.5) - (isPersonal ? 1 : 0);
}

const RARE = 2;

/** "Cologne", "Hue": a city of note, and a word that English seldom has; not where a sentence gives it the capital. */
const isRareWord = (scan: Scan, { from, to }: TokenRange, { population }: PlaceMatch['place']): boolean =>
  to === from + 1 && from > scan.from && population >= LARGE && scan.frequency(from) <= RARE;

const SHORTEST_ALONE = 5;

/** "Toretsk", "Maungdaw": no English word, and nobody is called so. */
const isOnlyPlace = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.title &&
  scan.keyLength(at) >= SHORTEST_ALONE &&
  scan.nameParts(at) === 0 &&
  scan.frequency(at) === 0;

/** "FAO" is a town of Iraq, and in capitals amid running text something else. */
function looksLikeAcronym(scan: Scan, { from, to }: TokenRange, { type }: PlaceMatch['place']): boolean {
  const isLarge = type === 'country' || type === 'admin1';
  if (scan.mode !== 'normal' || isLarge || to !== from + 1 || scan.keyLength(from) > 5) return false;
  const word = scan.word(from);
  for (let at = scan.from; at < scan.to; at += 1)
    if (scan.shape(at) === TokenShape.upper && scan.word(at) === word) return true;
  return false;
}

/** What the words of a name have in common as parts of names; particles left out. */
function commonNameParts(scan: Scan, from: number, to: number): number {
  let common = ~0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    if (scan.isPassedOver(at) || (to - from > 1 && scan.isParticle(at))) continue;
    common &= scan.nameParts(at);
    words += 1;
  }
  return words === 0 ? 0 : common;
}

function allCommon(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!scan.isPassedOver(at) && !scan.isCommon(at)) return false;
  return true;
}

/** "Pa." is one for sure, in the case of one, as `longestPlace` saw to; "OK" and "AL" only where a state is looked for. */
function abbreviationVotes(scan: Scan, at: number): number {
  if (isStateTag(scan, at)) return SURE + 2;
  const isState = longestPlace(scan, at)?.matches[0]?.place.type === 'admin1';
  return isState && scan.keyLength(at) === 2 && !scan.text(at).endsWith('.') ? 1.5 : SURE;
}

const TOWN_LENGTHS = [1, 2, 3];

/** "Vancouver, B.C.", "Rep. Earl Pomeroy, D-N.D.": behind a town or a party it is the state, whatever else the letters mean. */
function isStateTag(scan: Scan, at: number): boolean {
  if (isPartyTag(scan, at - 2)) return true;
  return (
    scan.says(at - 1, ',') &&
    TOWN_LENGTHS.some((length) => !scan.isNameLike(at - 2 - length) && isPlaceOrPeople(scan, at - 1 - length, at - 1))
  );
}
