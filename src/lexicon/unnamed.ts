/** Nouns for somebody whose name is not told, nor an office that would tell it: "the man", "the shooter", "a victim". */
import type { Sex } from './people.ts';
import { phraseKey } from './phrase-key.ts';
import { personNouns, roleHeads } from './roles.ts';
import { perWord } from './word-forms.ts';

/** Is a word a noun for one such person? Offices and trades ("the minister", "the citizen") mostly tell more of a person with a name. */
export const isUnnamedPerson = perWord(({ key }) => {
  const noun = personNouns().get(key)[0];
  const office = roleHeads().get(key)[0]?.kind;
  if (noun?.number !== 'singular') return false;
  return office === undefined
    ? noun.class !== 'civilian' && noun.class !== 'official'
    : /^(?:other|judicial)$/.test(office);
});

const MALE_NOUN = /(?:(?<!wo)man|boy|father|husband|brother|son|uncle|nephew|king|prince|priest|widower|groom)$/;
const FEMALE_NOUN =
  /(?:woman|girl|mother|wife|sister|daughter|aunt|niece|queen|princess|nun|widow|actress|waitress|bride)$/;

/** What a noun phrase tells of somebody's sex; undefined where it tells nothing. */
export const sexOfNoun = (noun: string): Sex | undefined => {
  const key = phraseKey(noun);
  return MALE_NOUN.test(key) ? 'male' : FEMALE_NOUN.test(key) ? 'female' : undefined;
};
