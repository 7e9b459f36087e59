/** "he" and "she" as mentions of a person, where one alone fits in reach; where several do, whoever the statements found to speak. */
import type { Context } from '../extract/extractor.ts';
import { closedClass } from '../lexicon/function-words.ts';
import { type Sex, sexOfFlags } from '../lexicon/people.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { isUnnamedPerson, sexOfNoun } from '../lexicon/unnamed.ts';
import type { ParsedDocument, Token } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { type Span, spanAt } from '../model/span.ts';
import type { ActorEntity } from './draft.ts';
import type { Resolver } from './index.ts';
import { append, referringMention, SENTENCES_BACK, tokensOutsideQuotes, withMentions } from './referring.ts';
import { touching } from './touching.ts';

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
  const spoken = new Map(
    document.statements().list.flatMap(({ speakers }) => speakers.map(({ start, named }) => [start, named] as const)),
  );
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
    if (only !== undefined && others.length === 0) {
      const tokens = document.sentences[sentence]?.tokens ?? [];
      return isNamed(only) && isBehindAnother(tokens, only, pronoun) ? undefined : only;
    }
    const speaker = spoken.get(pronoun.start);
    const person = speaker === null || speaker === undefined ? null : personAt(speaker);
    return person !== null && isNamed(person) ? person : undefined;
  };
}

/** "Weber talked to the shooter, asking why *he* fired": somebody unnamed stands nearer, and is not what the person is called. */
function isBehindAnother(tokens: readonly Token[], { mentions }: ActorEntity, pronoun: Token): boolean {
  const last = mentions.findLast(({ span }) => span.end <= pronoun.start)?.span.end ?? 0;
  const nearer = tokens.findLastIndex(
    ({ start, end, form }) => start >= last && end <= pronoun.start && isUnnamedPerson(form),
  );
  const sex = sexOfNoun(tokens[nearer]?.text ?? '');
  if (nearer < 0 || (sex !== undefined && sex !== SEX_OF[pronoun.key])) return false;
  const isNew = /^(?:the|an?)$/.test(tokens[nearer - 1]?.key ?? '');
  const opening = tokens[nearer - 2];
  return isNew && opening?.kind === 'word' && closedClass(opening.form) !== 'auxiliary' && opening.key !== 'as';
}

const isNamed = ({ mentions }: ActorEntity): boolean => mentions.some(({ value }) => value.form !== 'nominal');

/** What the given name or the noun tells; undefined where it is one of both, or of neither. */
export function sexOf({ name, mentions }: ActorEntity, { lexicon }: Context): Sex | undefined {
  if (mentions[0]?.value.form === 'nominal') return sexOfNoun(name);
  return sexOfFlags(lexicon.namePart(phraseKey(name).split(' ')[0] ?? ''));
}
