/** What the lexicons know of the phrase that begins at a token. */
import { isDesignator } from '../../lexicon/designators.ts';
import { NamePart } from '../../lexicon/people.ts';
import type { OrganizationForm } from '../../lexicon/organizations.ts';
import type { PlaceMatch } from '../../lexicon/places.ts';
import { TokenKind, type TokenRange, TokenShape } from '../../model/token-table.ts';
import type { ActorSubtype } from '../../model/vocabulary.ts';
import type { PhraseMatch } from '../phrases.ts';
import { demonymOf, longestPlace } from './places.ts';
import { placeVotes } from './place-votes.ts';
import { isMixedAcronym, meant } from './acronyms.ts';
import { tellsOfSport } from './clubs.ts';
import { piece, type Piece, SURE } from './piece.ts';
import type { Scan } from './scan.ts';

/** Every known reading of the phrase at `at`, the longest first; of equal length the surest first. */
export function knownPieces(scan: Scan, at: number): readonly Piece[] {
  if (!scan.has(at)) return [];
  const where = place(scan, at);
  const who = organization(scan, at);
  const isCountry = who?.form === 'acronym' && who.to === where?.to && isCountryAt(scan, at); // "DRC"
  return [discard(scan, at), isCountry ? undefined : who, where, norp(scan, at)]
    .filter((known) => known !== undefined)
    .sort((a, b) => b.to - a.to || strength(b) - strength(a));
}

const isCountryAt = (scan: Scan, at: number): boolean => longestPlace(scan, at)?.matches[0]?.place.type === 'country';

/** "US$ 100", "Hong Kong dollars" name money. */
export const isCurrency = (scan: Scan, at: number): boolean =>
  scan.shape(at) === TokenShape.upper && /^[$£€¥₹]$/.test(scan.text(at + 1));

const strength = (known: Piece): number => Math.max(...Object.values(known.votes));

function isUpper(scan: Scan, { from, to }: TokenRange): boolean {
  if (scan.mode === 'upper') return false;
  for (let at = from; at < to; at += 1) if (scan.isWord(at) && scan.shape(at) !== TokenShape.upper) return false;
  return true;
}

function discard(scan: Scan, at: number): Piece | undefined {
  const match = scan.phrases.longest(at, 'discard');
  const entry = match?.entries[0];
  if (match === undefined || entry === undefined) return undefined;
  const range = { from: at, to: match.to };
  if (entry.acronym && !isUpper(scan, range)) return undefined;
  return piece(range, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' });
}

function organization(scan: Scan, at: number): Piece | undefined {
  const formOf = ({ entries, to }: PhraseMatch<OrganizationForm>): OrganizationForm | undefined =>
    meant(
      scan,
      entries.filter(
        (entry) =>
          (!entry.acronym || scan.mode === 'upper' || isUpper(scan, { from: at, to }) || isMixedAcronym(scan, at)) &&
          isCased(scan, { from: at, to }, entry),
      ),
      to,
    );
  const match = scan.phrases.longest(at, 'organization', (candidate) => formOf(candidate) !== undefined);
  const form = match && formOf(match);
  if (match === undefined || form === undefined) return undefined;
  const { to } = match;
  const isOne = to === at + 1;
  if (isOne && scan.keyLength(at) < 2) return undefined;
  if (scan.isGlued(at) && (scan.kind(at - 1) === TokenKind.number || scan.text(at - 1) === '.')) return undefined; // ".22LR", "<JARD.HK>"
  if (isOne && closesName(scan, at)) return undefined;
  const { organization: known } = form;
  const isBare = isOne && scan.shape(at) === TokenShape.title && scan.isCommon(at);
  const isClub = form.ambiguous && known.subtype === 'sports' && tellsOfSport(scan, { from: at, to });
  const votes = isClub
    ? SURE + 2
    : form.ambiguous || (isBare && form.form !== 'name')
      ? 1
      : form.acronym && scan.mode === 'upper'
        ? 2
        : SURE + 2;
  return piece(
    { from: at, to },
    {
      votes: { organization: votes },
      evidence: 'name/known-organization',
      form: form.form,
      subtype: known.subtype,
      country: known.country,
      canonical: known.name,
    },
  );
}

/** "SENSORS INC" is no congress, while "the INC" is one. */
const closesName = (scan: Scan, at: number): boolean =>
  scan.isWord(at - 1) && !scan.isLower(at - 1) && !scan.isSmallWord(at - 1) && isDesignator(scan.key(at));

/** A known phrase must be written as a name: in lower case only its small words may be. */
function isCased(scan: Scan, { from, to }: TokenRange, form: OrganizationForm): boolean {
  if (scan.mode !== 'normal') return to - from > 1 || scan.isNameLike(from) || !form.ambiguous;
  for (let at = from; at < to; at += 1) if (scan.isLower(at) && (at === from || scan.keyLength(at) > 4)) return false;
  return true;
}

const COMPASS =
  'north south east west central northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern southwestern centraleast centralwest centralern'.split(
    ' ',
  );

/** A known place; with a capital its compass word is part of the name ("Northern Uganda"), and is none alone. */
function place(scan: Scan, at: number): Piece | undefined {
  const found = longestPlace(scan, at);
  if ((found === undefined || found.to === at + 1) && scan.says(at, ...COMPASS)) return compassPlace(scan, at);
  const best = found?.matches[0];
  if (found === undefined || best === undefined) return undefined;
  const isSmall = found.to === at + 1 && scan.shape(at) === TokenShape.title && scan.isSmallWord(at);
  if (isSmall) return undefined; // "I've" is no village
  const range = { from: at, to: found.to };
  const seat = constituencyEnd(scan, found.to);
  if (seat > found.to && hasConstituencies(best.place))
    return piece(
      { from: at, to: seat },
      { votes: { location: SURE }, evidence: 'name/constituency', country: best.place.country },
    );
  return piece(range, {
    votes: { location: placeVotes(scan, best, range) },
    evidence: 'name/known-place',
    country: best.place.country,
  });
}

const MOST_COMPASS_WORDS = 2;

/** In the United States "Columbus North" is a school. */
const hasConstituencies = ({ type, country }: PlaceMatch['place']): boolean => type !== 'country' && country !== 'US';

/** "Bristol North West", "Hackney South": a part of a town that sends somebody to parliament; the token after its compass words. */
function constituencyEnd(scan: Scan, at: number): number {
  let end = at;
  while (end - at < MOST_COMPASS_WORDS && scan.isNameLike(end) && scan.says(end, ...COMPASS)) end += 1;
  const isClosed = scan.mode === 'normal' && !scan.isNameLike(end) && !scan.isHyphen(end); // "Boston North Station"
  return isClosed ? end : at;
}

/** "Northern Uganda"; but "the Central Bank", though there is a town of Bank. */
function compassPlace(scan: Scan, at: number): Piece | undefined {
  const from = scan.isPassedOver(at + 1) ? at + 2 : at + 1;
  const inner = scan.isNameLike(from) ? longestPlace(scan, from) : undefined;
  const region: PlaceMatch | undefined = inner?.matches[0];
  if (inner === undefined || region === undefined || scan.phrases.has(at, inner.to, 'organization-head'))
    return undefined;
  return piece(
    { from: at, to: inner.to },
    { votes: { location: SURE }, evidence: 'name/compass-place', country: region.place.country },
  );
}

/** "Cesar" is a department of Colombia, and oftener somebody. */
export const isPersonal = (scan: Scan, at: number): boolean =>
  (scan.nameParts(at) & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) !== 0;

const NORP_SUBTYPES: Readonly<Record<string, ActorSubtype>> = {
  ethnic: 'ethnic',
  religious: 'religious',
  political: 'political',
  nationality: 'nationality',
};

const LONGEST_DEMONYM = 3;

function norp(scan: Scan, at: number): Piece | undefined {
  const match = scan.phrases.longest(at, 'norp');
  const entry = match?.entries[0];
  if (match !== undefined && entry !== undefined)
    return piece(
      { from: at, to: match.to },
      {
        votes: { norp: SURE + 1 },
        evidence: 'name/people',
        form: entry.form === 'adjective' ? 'adjective' : 'name',
        subtype: NORP_SUBTYPES[entry.subtype] ?? null,
        country: entry.country,
        canonical: entry.name,
      },
    );
  for (const [to] of scan.phrases.at(at)) {
    const demonym = to - at <= LONGEST_DEMONYM && isCapitalised(scan, at, to) ? demonymOf(scan, at, to) : undefined;
    if (demonym === undefined) continue;
    return piece(
      { from: at, to },
      {
        votes: { norp: SURE + 1 },
        evidence: 'name/people',
        form: demonym.form === 'adjective' ? 'adjective' : 'name',
        subtype: 'nationality',
        country: demonym.country,
        canonical: `people of ${demonym.place.name}`,
      },
    );
  }
  return undefined;
}

/** "Saudi", "Costa Rican", "Papua New Guinean": all its words have capitals. */
function isCapitalised(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!scan.isWord(at) || scan.isLower(at)) return false;
  return true;
}
