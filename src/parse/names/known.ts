/** What the lexicons know of the phrase that begins at a token. */
import { isDesignator } from '../../lexicon/designators.ts';
import { closedClass } from '../../lexicon/function-words.ts';
import type { Match } from '../../lexicon/gazetteer.ts';
import { NamePart } from '../../lexicon/people.ts';
import type { OrganizationForm } from '../../lexicon/organizations.ts';
import type { Demonym, PlaceMatch } from '../../lexicon/places.ts';
import type { ActorSubtype } from '../../model/vocabulary.ts';
import { isPlaceOrPeople, longestPlace, type Phrases } from './phrases.ts';
import { isPartyTag } from './runs.ts';
import { piece, type Piece, SURE, type TokenRange } from './piece.ts';

/** Every known reading of the phrase at `at`, the longest first; of equal length the surest first. */
export function knownPieces(phrases: Phrases, at: number): readonly Piece[] {
  const where = place(phrases, at);
  const who = organization(phrases, at);
  const isCountry = who?.form === 'acronym' && who.to === where?.to && isCountryAt(phrases, at); // "DRC"
  return [discard(phrases, at), isCountry ? undefined : who, where, norp(phrases, at)]
    .filter((known) => known !== undefined)
    .sort((a, b) => b.to - a.to || strength(b) - strength(a));
}

const isCountryAt = (phrases: Phrases, at: number): boolean =>
  longestPlace(phrases, at)?.matches[0]?.place.type === 'country';

/** "US$ 100", "Hong Kong dollars" name money. */
export const isCurrency = ({ tokens }: Phrases, at: number): boolean =>
  /^[$£€¥₹]$/.test(tokens[at + 1]?.text ?? '') && tokens[at]?.shape === 'upper';

const strength = (known: Piece): number => Math.max(...Object.values(known.votes));

function isUpper({ tokens, mode }: Phrases, from: number, to: number): boolean {
  return mode !== 'upper' && tokens.slice(from, to).every((token) => token.kind !== 'word' || token.shape === 'upper');
}

function discard(phrases: Phrases, at: number): Piece | undefined {
  const match = phrases.lexicon.discards().longest(phrases.keys, at);
  const entry = match?.entries[0];
  if (match === undefined || entry === undefined) return undefined;
  if (entry.acronym && !isUpper(phrases, at, at + match.length)) return undefined;
  return piece({ from: at, to: at + match.length }, { votes: { other: SURE + 1 }, evidence: 'name/no-actor' });
}

function organization(phrases: Phrases, at: number): Piece | undefined {
  const { tokens, lexicon, keys } = phrases;
  const formOf = ({ entries, length }: Match<OrganizationForm>): OrganizationForm | undefined =>
    entries.find(
      (entry) =>
        (!entry.acronym || phrases.mode === 'upper' || isUpper(phrases, at, at + length)) &&
        isCased(phrases, at, at + length, entry),
    );
  const match = lexicon.organizations().longest(keys, at, (candidate) => formOf(candidate) !== undefined);
  const form = match && formOf(match);
  if (match === undefined || form === undefined || (match.length === 1 && (keys[at]?.length ?? 0) < 2))
    return undefined;
  if (tokens[at]?.glued && (tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.text === '.')) return undefined; // ".22LR", "<JARD.HK>"
  if (match.length === 1 && closesName(phrases, at)) return undefined;
  const to = at + match.length;
  const { organization: known } = form;
  const isBare = to - at === 1 && tokens[at]?.shape === 'title' && lexicon.commonWord(keys[at] ?? '') !== undefined;
  const votes =
    form.ambiguous || (isBare && form.form !== 'name') ? 1 : form.acronym && phrases.mode === 'upper' ? 2 : SURE + 2;
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
const closesName = ({ tokens, keys }: Phrases, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    isDesignator(keys[at]) &&
    before?.kind === 'word' &&
    before.shape !== 'lower' &&
    closedClass(before.form) === undefined
  );
};

/** A known phrase must be written as a name: in lower case only its small words may be. */
const isCased = ({ tokens, isNameLike, mode }: Phrases, from: number, to: number, form: OrganizationForm): boolean =>
  mode !== 'normal'
    ? to - from > 1 || isNameLike(from) || !form.ambiguous
    : tokens.slice(from, to).every((token, i) => token.shape !== 'lower' || (i > 0 && token.key.length <= 4));

const COMPASS = /^(?:north|south|east|west|central)(?:east|west)?(?:ern)?$/;

/** "the Central Bank": though there is a town of Bank. */
const isHead = ({ keys, lexicon }: Phrases, from: number, to: number): boolean =>
  lexicon.organizationHeads().get(keys.slice(from, to).join(' ')).length > 0;

/** A known place; with a capital its compass word is part of the name ("Northern Uganda"), and is none alone. */
function place(phrases: Phrases, at: number): Piece | undefined {
  const found = longestPlace(phrases, at);
  if (COMPASS.test(phrases.keys[at] ?? '') && (found === undefined || found.length === 1)) {
    const from = phrases.keys[at + 1] === '' ? at + 2 : at + 1;
    const inner = phrases.isNameLike(from) ? longestPlace(phrases, from) : undefined;
    const region = inner?.matches[0];
    return inner === undefined || region === undefined || isHead(phrases, at, from + inner.length)
      ? undefined
      : piece(
          { from: at, to: from + inner.length },
          { votes: { location: SURE }, evidence: 'name/compass-place', country: region.place.country },
        );
  }
  const best = found?.matches[0];
  if (found === undefined || best === undefined || (found.length === 1 && isSmallWord(phrases, at))) return undefined;
  const to = at + found.length;
  const key = phrases.keys
    .slice(at, to)
    .filter((part) => part !== '')
    .join(' ');
  return piece(
    { from: at, to },
    {
      votes: { location: placeVotes(phrases, key, best, { from: at, to }) },
      evidence: 'name/known-place',
      country: best.place.country,
    },
  );
}

/** "I've" is no village. */
const isSmallWord = ({ tokens }: Phrases, at: number): boolean =>
  tokens[at]?.shape === 'title' && closedClass(tokens[at]?.form) !== undefined;

/** "Cesar" is a department of Colombia, and oftener somebody. */
const isRegionLikePerson = ({ lexicon }: Phrases, { type }: PlaceMatch['place'], key: string): boolean =>
  (type === 'admin1' || type === 'admin2' || type === 'facility') &&
  (lexicon.namePart(key) & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) !== 0;

const BY_AMBIGUITY = { weak: SURE, medium: 1.7, strong: 0.3 } as const;
const GREAT = 500_000;
const isGreat = ({ type, population }: PlaceMatch['place']): boolean =>
  type === 'country' || type === 'admin1' || population >= GREAT;
const LARGE = 100_000;
const FAMOUS = 12;

/** A country is a place nearly always; a village whose name is a word or a surname hardly ever. */
/** "FAO" is a town of Iraq, and in capitals amid running text something else. */
const looksLikeAcronym = ({ tokens, mode, keys }: Phrases, key: string, { place: { type } }: PlaceMatch): boolean =>
  mode === 'normal' &&
  key.length <= 5 &&
  (type === 'city' || type === 'district') &&
  tokens.some(({ shape }, at) => shape === 'upper' && keys[at] === key);

/** "Vancouver, B.C.", "Rep. Earl Pomeroy, D-N.D.": behind a town or a party it is the state, whatever else the letters mean. */
function isStateTag(phrases: Phrases, at: number): boolean {
  if (isPartyTag(phrases, at - 2)) return true;
  return (
    phrases.tokens[at - 1]?.text === ',' &&
    TOWN_LENGTHS.some(
      (length) => !phrases.isNameLike(at - 2 - length) && isPlaceOrPeople(phrases, at - 1 - length, at - 1),
    )
  );
}

const TOWN_LENGTHS = [1, 2, 3];

/** "Pa." is one for sure, in the case of one, as `acceptable` saw to; "OK" and "AL" only where a state is looked for. */
function abbreviationVotes(phrases: Phrases, at: number): number {
  if (isStateTag(phrases, at)) return SURE + 2;
  const isState = longestPlace(phrases, at)?.matches[0]?.place.type === 'admin1';
  return isState && phrases.keys[at]?.length === 2 && phrases.tokens[at]?.text.endsWith('.') === false ? 1.5 : SURE;
}

function placeVotes(phrases: Phrases, key: string, best: PlaceMatch, { from, to }: TokenRange): number {
  const length = to - from;
  if (best.match === 'abbreviation') return abbreviationVotes(phrases, from);
  if (looksLikeAcronym(phrases, key, best)) return 1;
  const ambiguity = phrases.lexicon.places().ambiguity(key);
  const { place: known } = best;
  if (ambiguity !== undefined) return BY_AMBIGUITY[ambiguity.strength] + (isGreat(known) ? 2 : 0);
  if (known.type !== 'city' && known.type !== 'district')
    return SURE + 1 - (isRegionLikePerson(phrases, known, key) ? 2 : 0);
  if (key.split(' ').every((word) => phrases.lexicon.commonWord(word) !== undefined)) return 0.5;
  const isPersonal = length === 1 && phrases.lexicon.namePart(key) !== 0;
  if (known.population >= LARGE || (known.fame >= FAMOUS && !isPersonal)) return SURE;
  return (length > 1 ? 2 : 1.5) - (isPersonal ? 1 : 0);
}

const NORP_SUBTYPES: Readonly<Record<string, ActorSubtype>> = {
  ethnic: 'ethnic',
  religious: 'religious',
  political: 'political',
  nationality: 'nationality',
};

function norp(phrases: Phrases, at: number): Piece | undefined {
  const { keys, lexicon } = phrases;
  const match = lexicon.norps().longest(keys, at);
  const entry = match?.entries[0];
  if (match !== undefined && entry !== undefined) {
    return piece(
      { from: at, to: at + match.length },
      {
        votes: { norp: SURE + 1 },
        evidence: 'name/people',
        form: entry.form === 'adjective' ? 'adjective' : 'name',
        subtype: NORP_SUBTYPES[entry.subtype] ?? null,
        country: entry.country,
        canonical: entry.name,
      },
    );
  }
  for (let length = 3; length > 0; length -= 1) {
    const demonym = demonymOf(phrases, at, length);
    if (demonym === undefined) continue;
    return piece(
      { from: at, to: at + length },
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
function demonymOf({ keys, tokens, lexicon }: Phrases, at: number, length: number): Demonym | undefined {
  let key = '';
  for (let next = at; next < at + length; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.shape === 'lower') return undefined;
    key += next === at ? (keys[next] ?? '') : ` ${keys[next] ?? ''}`;
  }
  return lexicon.places().demonym(key);
}
