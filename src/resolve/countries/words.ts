/** The country that words name: a people, a place, a public body. */
import type { Context } from '../../extract/extractor.ts';
import { functionWord } from '../../lexicon/function-words.ts';
import { NamePart } from '../../lexicon/people.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import type { Place } from '../../lexicon/places.ts';
import { STATE_BODIES } from './kinds.ts';
import type { Story } from './story.ts';

const COUNTRY_CODE = /\b(?:[A-Z]\.){2,3}|\b[A-Z]{2,3}\b/g;
const LONGEST_PLACE = 3;
/** A place in a name counts from this population on: smaller ones are as often surnames. */
const LARGE = 50_000;

/** The country of a people or a place that a name contains, the longest first. */
export function countryInWords(name: string, story: Story): string | null {
  const { lexicon } = story.context;
  const words = phraseKey(name).split(' ');
  const places = lexicon.places();
  for (const [code] of name.matchAll(COUNTRY_CODE)) {
    const country = countryOfCode(code, story);
    if (country !== null) return country;
  }
  for (let length = Math.min(LONGEST_PLACE, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const key = words.slice(at, at + length).join(' ');
      const demonym = places.demonym(key);
      if (demonym !== undefined && demonym.country !== null) return demonym.country;
      const found = places
        .find(key)
        .filter(({ match, place }) => match === 'name' && place.country !== null && isTelling(place, key, lexicon));
      const place = (found.find(({ place: { country } }) => story.spoken.has(country)) ?? found[0])?.place;
      if (place !== undefined) return place.country;
    }
  }
  return null;
}

/** "US", "UK"; "WA" is of the country of which the story tells. */
function countryOfCode(code: string, { context, spoken }: Story): string | null {
  const found = context.lexicon.places().find(phraseKey(code));
  const country = found.find(({ place }) => place.type === 'country');
  const region = found.find(({ place: { type, country: of } }) => type === 'admin1' && spoken.has(of));
  return (country ?? region)?.place.country ?? null;
}

const SHORTEST_NAME = 3;

/** A country, a region or a city of note whose name is neither of common words ("southern district") nor a surname. */
const isTelling = ({ type, population }: Place, key: string, lexicon: Context['lexicon']): boolean =>
  type === 'country' ||
  (key.length >= SHORTEST_NAME &&
    (type !== 'city' || population >= LARGE) &&
    (type === 'city' || (lexicon.namePart(key) & (NamePart.GIVEN_COMMON | NamePart.FAMILY_COMMON)) === 0) && // "Cesar"
    lexicon.places().ambiguity(key) === undefined &&
    key.split(' ').some((word) => lexicon.commonWord(word) === undefined));

const CAPITALS = /\b[A-Z]{2,}\b/g;

/** "White House advisor", "Kremlin spokesman": the country of a public body or a party that the words for a person name. */
export function countryOfBodyIn(words: string, { context, spoken }: Story): string | null {
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

/** Of common words, one of which is a body's: "Electoral Commission"; "Downing Street" is one alone. */
export function isOfWords(name: string, { lexicon }: Context): boolean {
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
