/** Whom a pronoun means that nothing else decides: an actor, or somebody of whom an event was told ("the suspect fled. He …"). */
import type { Context } from '../../extract/extractor.ts';
import type { Sex } from '../../lexicon/people.ts';
import { sexOfNoun } from '../../lexicon/unnamed.ts';
import { once } from '../../lexicon/once.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan, firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { ActorType } from '../../model/vocabulary.ts';
import type { Draft, Party } from '../draft.ts';
import { sexOf } from '../pronouns.ts';
import { touching } from '../touching.ts';
import { groupAt, peopleAt } from './people.ts';

const MEANT: readonly (readonly [words: RegExp, types: readonly ActorType[]])[] = [
  [/^(?:he|him|his|she|her|who)$/i, ['person']],
  [/^(?:they|them|their|who)$/i, ['group', 'norp', 'organization']],
  [/^(?:it|its)$/i, ['organization', 'state', 'group']],
];

const SEX_OF: readonly (readonly [words: RegExp, sex: Sex])[] = [
  [/^(?:he|him|his)$/i, 'male'],
  [/^(?:she|her)$/i, 'female'],
];

/** So far back, in characters, a pronoun goes; and of so many that it may mean the last are weighed. */
const BACK = 250;
const MOST = 12;

export type PartyRole = 'agent' | 'patient';

interface Candidate {
  readonly span: Span;
  readonly type: ActorType;
  readonly actor: string | null;
}

export function pronounFinder(
  actors: Draft['actors'],
  events: readonly Mention<'event'>[],
  document: ParsedDocument,
  context: Context,
): (span: Span, role: PartyRole, agents: readonly Party[]) => Party | null {
  const { text } = document.source;
  const sentenceOf = (span: Span): number => firstEndingAfter(document.sentences, span.start);
  const known = once(() => {
    const candidates = [...ofActors(actors), ...ofEvents(events, document, context)].sort((a, b) =>
      bySpan(a.span, b.span),
    );
    return { candidates, spans: candidates.map(({ span }) => span) };
  });
  const patientAt = once(() =>
    touching(events.flatMap(({ value }) => value.patients.map((span) => ({ span, value: true })))),
  );
  const actorOf = once(() => new Map(actors.map((actor) => [actor.id, actor])));
  const sexOfCandidate = ({ span, actor }: Candidate): Sex | undefined => {
    const entity = actor === null ? undefined : actorOf().get(actor);
    return entity === undefined ? sexOfNoun(text.slice(span.start, span.end)) : sexOf(entity, context);
  };
  return (pronoun, role, agents) => {
    const types = MEANT.find(([words]) => words.test(text.slice(pronoun.start, pronoun.end)))?.[1];
    if (types === undefined) return null;
    const sex = SEX_OF.find(([words]) => words.test(text.slice(pronoun.start, pronoun.end)))?.[1];
    const { candidates, spans } = known();
    const last = firstEndingAfter(spans, pronoun.start);
    const fitting = candidates
      .slice(Math.max(0, last - MOST), last)
      .filter(({ span, type }) => types.includes(type) && span.start >= pronoun.start - BACK)
      .filter((candidate) => sex === undefined || (sexOfCandidate(candidate) ?? sex) === sex)
      .filter(({ span, actor }) => !agents.some((agent) => isSameAs(agent, span, actor))) // "he hit him": two men
      .reverse();
    const nearest = fitting[0];
    if (nearest === undefined) return null;
    // Who did something goes on doing, to whom it was done it goes on to be done: "Police arrested two men. They were charged".
    const sentence = sentenceOf(nearest.span);
    const parallel = fitting.find(
      ({ span }) =>
        sentenceOf(span) === sentence && (role === 'patient' ? patientAt()(span) === true : isSubject(span, document)),
    );
    const { span, actor } = parallel ?? nearest;
    return { span, actor, isNamed: actor !== null };
  };
}

const isSameAs = (agent: Party, span: Span, actor: string | null): boolean =>
  actor === null ? overlaps(agent.span, span) : agent.actor === actor;

const ofActors = (actors: Draft['actors']): readonly Candidate[] =>
  actors.flatMap(({ id, type, mentions }) =>
    mentions
      .filter(({ value }) => value.form !== 'pronoun' && value.form !== 'adjective')
      .map(({ span }) => ({ actor: id, type, span })),
  );

/** Those of whom events tell and who are no actors. */
const ofEvents = (
  events: readonly Mention<'event'>[],
  document: ParsedDocument,
  context: Context,
): readonly Candidate[] =>
  events.flatMap(({ value: { agents, patients, claimedBy } }) =>
    [...agents, ...patients, ...(claimedBy === null ? [] : [claimedBy])].flatMap((span) => {
      const type = peopleAt(span, document, context);
      return type === null ? [] : [{ span, type, actor: null }];
    }),
  );

const isSubject = (span: Span, document: ParsedDocument): boolean =>
  groupAt(span, document)?.firstInList.role === 'subject';
