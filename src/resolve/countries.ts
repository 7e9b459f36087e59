/**
 * The countries of places that no gazetteer has, and of actors that no lexicon knows: from a place or a people in the name
 * ("Bogota Police Department"), of persons from their office or body, else of public bodies the country that the story is about.
 */
import type { Context } from '../extract/extractor.ts';
import { functionWord } from '../lexicon/function-words.ts';
import { countryOfForm } from '../lexicon/designators.ts';
import { NamePart } from '../lexicon/people.ts';
import { isVisitWord } from '../lexicon/context-nouns.ts';
import type { Place } from '../lexicon/places.ts';
import type { ParsedDocument } from '../model/document.ts';
import { spanAt } from '../model/span.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { ActorSubtype } from '../model/vocabulary.ts';
import type { ActorEntity, Draft } from './draft.ts';
import type { TitleKind } from '../lexicon/roles.ts';
import type { Resolver } from './index.ts';

interface Story {
  readonly context: Context;
  readonly document: ParsedDocument;
  /** The countries of its places and peoples. */
  readonly spoken: ReadonlySet<string | null>;
  /** It plays in one country, whose its holders of office then are. */
  readonly isAtHome: boolean;
}

export const actorCountries: Resolver = (draft, document, context) => {
  const spoken = new Set(
    [...draft.locations, ...draft.actors.filter(({ type }) => type === 'norp')].map(({ country }) => country),
  );
  const focus = draft.focus?.country ?? null;
  const located = draft.locations.filter(({ country }) => country !== null);
  const share = located.filter(({ country }) => country === focus).length / Math.max(1, located.length);
  const isSettled = share >= SETTLED;
  return {
    ...draft,
    locations: draft.locations.map((place) =>
      place.resolution === 'unknown' && place.country === null && isSettled ? { ...place, country: focus } : place,
    ),
    actors: draft.actors.map((actor) => {
      const isForeign =
        actor.country !== null && !spoken.has(actor.country) && (isGeneric(actor, context) || isPartyForShort(actor));
      return actor.country === null || isForeign
        ? { ...actor, country: countryOf(actor, draft, { context, document, spoken, isAtHome: share >= AT_HOME }) }
        : actor;
    }),
  };
};

/** "Ministry of Defence", "Supreme Court": many countries have one; which is meant the article tells, not the lexicon. */
const isGeneric = ({ name, type, subtype }: ActorEntity, context: Context): boolean =>
  type === 'organization' && subtype !== null && PUBLIC.has(subtype) && isOfWords(name, context);

/** Of common words, one of which is a body's: "Electoral Commission"; "Downing Street" is one alone. */
function isOfWords(name: string, { lexicon }: Context): boolean {
  const words = phraseKey(name).split(' ');
  return (
    words.every((word) => lexicon.commonWord(word) !== undefined || functionWord(word) !== undefined) &&
    words.some((word) =>
      lexicon
        .organizationHeads()
        .get(word)
        .some(({ strength }) => strength === 'strong'),
    )
  );
}

/** "the PDP": parties of many countries have the same letters, and act at home. */
const isPartyForShort = ({ subtype, mentions }: ActorEntity): boolean =>
  subtype === 'political-party' && mentions.every(({ value }) => value.form === 'acronym');

/** Where so many of an article's places lie in one country, a village or a street that no gazetteer has lies there, too. */
const SETTLED = 0.6;
/** Where at least half do, an officer or a minister of whom no more is told is of that country. */
const AT_HOME = 0.5;

const PUBLIC: ReadonlySet<ActorSubtype> = new Set(['government', 'military', 'police', 'court', 'education']);
/** To one of these one belongs as one belongs to a country; not to a university. */
const STATE_BODIES: ReadonlySet<ActorSubtype> = new Set([
  'government',
  'military',
  'police',
  'court',
  'political-party',
  'armed-group',
]);
const OFFICES: ReadonlySet<TitleKind> = new Set(['political', 'military', 'police', 'judicial', 'royal']);

function countryOf(actor: ActorEntity, draft: Draft, story: Story): string | null {
  const { context, isAtHome } = story;
  const isUnnamed = actor.mentions.every(({ value }) => value.form === 'nominal');
  if (actor.type === 'organization' || actor.type === 'group' || isUnnamed) {
    const named = countryInName(actor.name, context) ?? countryOfForm(actor.name);
    if (named !== null) return named;
  }
  const focus = draft.focus?.country ?? null;
  if (actor.type === 'organization') return actor.subtype !== null && PUBLIC.has(actor.subtype) ? focus : null;
  if (actor.type !== 'person') return null;
  const told = [actor.role, actor.description].flatMap((words) => (words === null ? [] : [words]));
  for (const words of told) {
    const named = countryInName(words, context) ?? countryOfBody(words, story);
    if (named !== null) return named;
  }
  return isAtHome && told.some((words) => holdsOffice(words, context)) && !isVisitor(actor, story) ? focus : null;
}

/** "… landed in Washington", "…, a tourist": where somebody comes to is not where he is from. */
const isVisitor = ({ mentions, description }: ActorEntity, { document }: Story): boolean =>
  mentions.some(({ span }) =>
    spanAt(document.sentences, span.start)?.tokens.some(({ key, start }) => start > span.end && isVisitWord(key)),
  ) ||
  phraseKey(description ?? '')
    .split(' ')
    .some(isVisitWord);

const COUNTRY_CODE = /\b(?:[A-Z]\.){2,3}|\b[A-Z]{2,3}\b/g;
const LONGEST_PLACE = 3;
/** A place in a name counts from this population on: smaller ones are as often surnames. */
const LARGE = 50_000;

/** The country of a people or a place that a name contains, the longest first. */
function countryInName(name: string, { lexicon }: Context): string | null {
  const words = phraseKey(name).split(' ');
  const places = lexicon.places();
  for (const [code] of name.matchAll(COUNTRY_CODE)) {
    const country = places.find(phraseKey(code)).find(({ place }) => place.type === 'country')?.place.country;
    if (country !== undefined) return country;
  }
  for (let length = Math.min(LONGEST_PLACE, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const key = words.slice(at, at + length).join(' ');
      const demonym = places.demonym(key);
      if (demonym !== undefined && demonym.country !== null) return demonym.country;
      const place = places.find(key).find(({ match }) => match === 'name')?.place;
      if (place !== undefined && (place.type === 'country' || isTelling(place, key, lexicon))) return place.country;
    }
  }
  return null;
}

const CAPITALS = /\b[A-Z]{2,}\b/g;

/** "White House advisor", "Kremlin spokesman": the country of a public body or a party that the words for a person name. */
function countryOfBody(words: string, { context, spoken }: Story): string | null {
  const { lexicon } = context;
  const keys = phraseKey(words).split(' ');
  const capitals = new Set((words.match(CAPITALS) ?? []).map(phraseKey));
  const bodies = keys.flatMap((key, at) =>
    (lexicon.organizations().longest(keys, at)?.entries ?? []).filter(
      ({ ambiguous, acronym }) => !ambiguous && (!acronym || capitals.has(key)), // "of X Inc" is no INC
    ),
  );
  return (
    bodies.find(
      ({ acronym, organization: { name, subtype, country } }) =>
        STATE_BODIES.has(subtype) &&
        country !== null &&
        (spoken.has(country) || !(isOfWords(name, context) || (acronym && subtype === 'political-party'))),
    )?.organization.country ?? null
  );
}

/** An office ties its holder to a country: a minister, a general, a judge; not a coach or an analyst. */
function holdsOffice(role: string, { lexicon }: Context): boolean {
  const keys = phraseKey(role).split(' ');
  return keys.some((_, at) =>
    lexicon
      .titles()
      .longest(keys, at)
      ?.entries.some(({ kind }) => OFFICES.has(kind)),
  );
}

/** A region or a city of note whose name is neither of common words ("southern district") nor a surname. */
const isTelling = ({ type, population }: Place, key: string, lexicon: Context['lexicon']): boolean =>
  (type !== 'city' || population >= LARGE) &&
  (type === 'city' || (lexicon.namePart(key) & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) === 0) && // "Cesar"
  lexicon.places().ambiguity(key) === undefined &&
  key.split(' ').some((word) => lexicon.commonWord(word) === undefined);
