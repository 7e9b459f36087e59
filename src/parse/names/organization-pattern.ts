/** Organisations that no lexicon lists, known by a head word: "Bogota Police Department", "Ministry of Health and Education". */
import { isDesignator } from '../../lexicon/designators.ts';
import type { OrganizationHead } from '../../lexicon/organizations.ts';
import { POS_BITS } from '../../lexicon/words.ts';
import { TokenKind, type TokenRange } from '../../model/token-table.ts';
import { isCapital, LONGEST_LIST, ofChain, opensChain } from './of-chain.ts';
import { isPlaceOrPeople } from './places.ts';
import { LIKELY, piece, type Piece, SURE } from './piece.ts';
import type { Scan } from './scan.ts';
import { titleAt } from './titles.ts';

/** A head word in its place, and where the name ends with what hangs on it. */
interface Headed extends TokenRange {
  readonly head: OrganizationHead;
  readonly end: number;
}

/** The longest organisation's name that begins in a run, by the last head word in it. */
export function organizationPattern(scan: Scan, from: number, to: number): Piece | undefined {
  if (isPluralOpening(scan, from)) return undefined;
  const several = coordinated(scan, from) ?? partners(scan, from, to);
  if (several !== undefined) return several;
  const limit = withHeads(scan, to);
  let found: Piece | undefined;
  for (let at = from; at < limit; at += 1) {
    const headed = headAt(scan, at);
    if (headed === undefined) continue;
    const name =
      headed.from === from && headed.end === headed.to ? alone(scan, headed, limit) : named(scan, from, headed);
    if (name === undefined) continue;
    found = name;
    at = headed.end - 1;
  }
  return found;
}

/** "the Health and Education ministries", "the Foreign and Interior Ministries": what the head is of stands before it, once for each. */
function coordinated(scan: Scan, from: number): Piece | undefined {
  for (let at = from; at < from + LONGEST_LIST && isCapital(scan, at); at += 2) {
    if (scan.isAnd(at + 1) && isCapital(scan, at + 2)) {
      const plural = scan.key(at + 3);
      const head = plural.endsWith('s')
        ? scan.lexicon.organizationHeads().get(plural.replace(/ies$/, 'y').replace(/s$/, ''))[0]
        : undefined;
      const isPart = head?.strength === 'strong' && scan.isWord(at + 3) && !isPlaceOrPeople(scan, at, at + 1);
      return isPart
        ? piece(
            { from, to: at + 4 },
            { votes: { organization: SURE + 1 }, evidence: 'name/coordinated', subtype: head.subtype },
          )
        : undefined;
    }
    if (!scan.says(at + 1, ',')) return undefined;
  }
  return undefined;
}

function headAt(scan: Scan, at: number): Headed | undefined {
  if (!scan.isWord(at) || scan.isLower(at)) return undefined;
  const match = scan.phrases.longest(at, 'organization-head');
  const head = match?.entries[0];
  if (match === undefined || head === undefined) return undefined;
  const last = match.to;
  if ((titleAt(scan, at)?.to ?? 0) > last) return undefined; // "Bronx District Attorney"
  const isOpen = opensChain(scan, last - 1); // "Campaign for", "Centre for": the chain begins inside the head
  const to = isOpen ? last - 1 : last;
  const end = isDesignator(scan.key(last - 1)) ? last : ofChain(scan, to);
  return isOpen && end === to ? undefined : { head, from: at, to, end };
}

/** "the Ministry", "Iraq's Cabinet", "Parliament", "THE ARMED FORCES": a head that is a name by itself, alone or before a title. */
function alone(scan: Scan, { head, from, to }: Headed, limit: number): Piece | undefined {
  const isDefinite = scan.says(from - 1, 'the', 's') || scan.isOwnersEnding(from - 1);
  if (head.alone === 'never' || (head.alone === 'definite' && !isDefinite)) return undefined;
  if (to !== limit && titleAt(scan, to) === undefined) return undefined;
  if (scan.mode === 'title' || (scan.mode === 'upper' && (head.subtype !== 'military' || !isDefinite)))
    return undefined;
  return piece(
    { from, to },
    {
      votes: { organization: head.alone === 'always' ? SURE : LIKELY },
      evidence: 'name/definite-head',
      form: 'alias',
      subtype: head.subtype,
    },
  );
}

/** A name of which the head is a part; undefined where the head stands in the wrong place for it. */
function named(scan: Scan, from: number, { head, from: at, to, end }: Headed): Piece | undefined {
  if ((at === from && head.position === 'last') || (at > from && head.position === 'first' && end === to))
    return undefined;
  if (at > from + 1 && opensWithAdjective(scan, from)) return named(scan, from + 1, { head, from: at, to, end });
  const startsHere = at > from && head.position === 'first' && !isPlaceOrPeople(scan, from, at);
  const votes = head.strength === 'strong' ? SURE + 1 : LIKELY;
  return piece(
    { from: startsHere ? at : from, to: end },
    { votes: { organization: votes }, evidence: 'name/organization-head', subtype: head.subtype },
  );
}

/** "Ousted Harrow Motor Co", "Fugitive Zelvex AG": a sentence's first word that tells of the firm, before a name that is no word. */
const opensWithAdjective = (scan: Scan, at: number): boolean =>
  scan.mode === 'normal' &&
  at === scan.from &&
  (scan.partsOfSpeech(at) & (POS_BITS.adjective | POS_BITS.past)) !== 0 &&
  scan.isCommon(at) &&
  scan.nameParts(at) === 0 &&
  !scan.isCommon(at + 1);

/** In capitals and headlines a run ends before common words, so a head that follows it is taken in: "SALVADORAN ARMY". */
function withHeads(scan: Scan, to: number): number {
  if (scan.mode === 'normal' || !scan.has(to)) return to;
  const match = scan.phrases.longest(to, 'organization-head');
  const head = match?.entries[0];
  const isStrong = head?.strength === 'strong' && head.alone !== 'never' && !scan.isLower(to);
  return match !== undefined && isStrong ? match.to : to;
}

/** "International Minerals and Chemical Corp", "Lazard Freres and Co": one firm; where the first is known by itself, it is two. */
function partners(scan: Scan, from: number, to: number): Piece | undefined {
  if (scan.mode === 'upper' || !scan.isAnd(to) || !isCapital(scan, to + 1) || isDesignator(scan.key(to - 1)))
    return undefined;
  if (scan.phrases.has(from, to, 'organization') || isPlaceOrPeople(scan, from, to)) return undefined;
  for (let end = to + 1; isCapital(scan, end) && end - to <= LONGEST_LIST; end += 1) {
    if (isDesignator(scan.key(end)))
      return piece(
        { from, to: end + 1 },
        { votes: { organization: SURE + 1 }, evidence: 'name/partners', subtype: 'company' },
      );
  }
  return undefined;
}

/** "Rebels of the …", "Three Court of …" at the beginning of a sentence: a plural or a number has its capital from there. */
const isPluralOpening = (scan: Scan, at: number): boolean =>
  scan.mode === 'normal' &&
  (!scan.has(at - 1) || scan.kind(at - 1) === TokenKind.punct) &&
  ((scan.partsOfSpeech(at) & POS_BITS.plural) !== 0 || scan.facts.isNumeral(scan.word(at)));
