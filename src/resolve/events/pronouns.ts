/** Whom a pronoun means that nothing else decides: an actor, or somebody of whom an event was told ("the suspect fled. He …"). */
import type { Context } from '../../extract/extractor.ts';
import { once } from '../../lexicon/once.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan, firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { ActorType } from '../../model/vocabulary.ts';
import type { Draft, Party } from '../draft.ts';
import { touching } from '../touching.ts';
import { groupAt, peopleAt } from './people.ts';

const MEANT: readonly (readonly [words: RegExp, types: readonly ActorType[]])[] = [
  [/^(?:he|him|his|she|her|who)$/i, ['person']],
  [/^(?:they|them|their|who)$/i, ['group', 'norp', 'organization']],
  [/^(?:it|its)$/i, ['organization', 'state', 'group']],
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
  return (pronoun, role, agents) => {
    const types = MEANT.find(([words]) => words.test(text.slice(pronoun.start, pronoun.end)))?.[1];
    if (types === undefined) return null;
    const { candidates, spans } = known();
    const last = firstEndingAfter(spans, pronoun.start);
    const fitting = candidates
      .slice(Math.max(0, last - MOST), last)
      .filter(({ span, type }) => types.includes(type) && span.start >= pronoun.start - BACK)
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
