/** "he" and "she" as mentions of a person, where one alone fits in reach; where several do, whoever the sayings found to speak. */
import type { Context } from '../extract/extractor.ts';
import { NamePart } from '../lexicon/people.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import type { ParsedDocument, Token } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { type Span, spanAt } from '../model/span.ts';
import type { ActorEntity } from './draft.ts';
import type { Resolver } from './index.ts';
import { append, referringMention, SENTENCES_BACK, tokensOutsideQuotes, withMentions } from './referring.ts';
import { touching } from './touching.ts';

type Sex = 'male' | 'female';
const SEX_OF: Readonly<Record<string, Sex>> = { he: 'male', him: 'male', she: 'female' };

export const pronounMentions: Resolver = (draft, document, context) => {
  const persons = draft.actors.filter(({ type }) => type === 'person');
  if (persons.length === 0) return draft;
  const found = new Map<string, Mention<'actor'>[]>();
  const finder = personFinder(persons, document, context);
  for (const { token, sentence } of tokensOutsideQuotes(document, ({ key }) => SEX_OF[key] !== undefined)) {
    const person = finder(token, sentence);
    if (person !== undefined) append(found, person.id, referringMention(person, token, 'pronoun'));
  }
  return { ...draft, actors: withMentions(draft.actors, found) };
};

/** Where persons are mentioned, by the sentence. */
function bySentence(persons: readonly ActorEntity[], { sentences }: ParsedDocument) {
  const placed = new Map<number, { readonly person: ActorEntity; readonly span: Span }[]>();
  for (const person of persons)
    for (const { span } of person.mentions) {
      const index = spanAt(sentences, span.start)?.index ?? -1;
      append(placed, index, { person, span });
    }
  return placed;
}

type PersonFinder = (pronoun: Token, sentence: number) => ActorEntity | undefined;

function personFinder(persons: readonly ActorEntity[], document: ParsedDocument, context: Context): PersonFinder {
  const near = bySentence(persons, document);
  const sexes = new Map(persons.map((person) => [person.id, sexOf(person, context)]));
  const spoken = new Map(document.sayings().map(({ sayer, named }) => [sayer.start, named]));
  const personAt = touching(persons.flatMap((person) => person.mentions.map(({ span }) => ({ span, value: person }))));
  // "An individual" may be of either sex, and is seldom the one of whom the story goes on to tell.
  const fits = (person: ActorEntity, sex: Sex | undefined): boolean =>
    sexes.get(person.id) === sex || (sexes.get(person.id) === undefined && isNamed(person));
  return (pronoun, sentence) => {
    const sex = SEX_OF[pronoun.key];
    const fitting = new Set<ActorEntity>();
    for (let at = sentence; at >= sentence - SENTENCES_BACK; at -= 1)
      for (const { person, span } of near.get(at) ?? [])
        if (span.end <= pronoun.start && fits(person, sex)) fitting.add(person);
    const named = [...fitting].filter(isNamed);
    const [only, ...others] = named.length > 0 ? named : fitting;
    if (only !== undefined && others.length === 0) return only;
    const speaker = spoken.get(pronoun.start);
    const person = speaker === null || speaker === undefined ? null : personAt(speaker);
    return person !== null && isNamed(person) ? person : undefined;
  };
}

const isNamed = ({ mentions }: ActorEntity): boolean => mentions.some(({ value }) => value.form !== 'nominal');

const MALE_NOUN = /(?:(?<!wo)man|boy|father|husband|brother|son|uncle|nephew|king|prince|priest|widower|groom)$/;
const FEMALE_NOUN =
  /(?:woman|girl|mother|wife|sister|daughter|aunt|niece|queen|princess|nun|widow|actress|waitress|bride)$/;

/** What the given name or the noun tells; undefined where it is one of both, or of neither. */
function sexOf({ name, mentions }: ActorEntity, { lexicon }: Context): Sex | undefined {
  if (mentions[0]?.value.form === 'nominal')
    return MALE_NOUN.test(name) ? 'male' : FEMALE_NOUN.test(name) ? 'female' : undefined;
  const flags = lexicon.namePart(phraseKey(name).split(' ')[0] ?? '');
  const [isMale, isFemale] = [(flags & NamePart.MALE) !== 0, (flags & NamePart.FEMALE) !== 0];
  return isMale === isFemale ? undefined : isMale ? 'male' : 'female';
}
