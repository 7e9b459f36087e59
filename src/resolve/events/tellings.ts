/** Each telling of an event, with the actors that its words mean, and the places and dates of its clause and sentence. */
import type { Context } from '../../extract/extractor.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { contains, firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import type { Draft, Party } from '../draft.ts';
import { touching } from '../touching.ts';
import { isPointInTime } from '../links/dates.ts';
import { type Scene, scenesOf } from '../links/scenes.ts';
import { sayerFinder } from '../links/sayers.ts';
import { best, distance, finderWithin } from '../links/scope.ts';
import { apartFrom } from './apart.ts';
import { type PartyRole, pronounFinder } from './pronouns.ts';

export type Dated = Draft['dates'][number];

export interface Telling {
  readonly mention: Mention<'event'>;
  /** Its number in `ParsedDocument.sentences`. */
  readonly sentence: number;
  readonly isTitle: boolean;
  readonly agents: readonly Party[];
  readonly patients: readonly Party[];
  readonly claimedBy: Party | null;
  readonly places: { readonly clause: readonly Scene[]; readonly sentence: readonly Scene[] };
  readonly dates: { readonly clause: readonly Dated[]; readonly sentence: readonly Dated[] };
}

export function tellingsOf(
  mentions: readonly Mention<'event'>[],
  draft: Draft,
  document: ParsedDocument,
  context: Context,
): readonly Telling[] {
  const partyOf = partyFinder(draft, mentions, document, context);
  const sayerOf = sayerPartyFinder(draft, document);
  const isInDateline = ({ span }: { readonly span: Span }): boolean =>
    document.dateline !== null && overlaps(span, document.dateline);
  const placesIn = finderWithin(scenesOf(draft, document).filter((scene) => !isInDateline(scene)));
  const datesIn = finderWithin(draft.dates.filter((date) => isPointInTime(date) && !isInDateline(date)));
  const parties = (spans: readonly Span[], role: PartyRole, agents: readonly Party[] = []): readonly Party[] =>
    distinct(spans.flatMap((span) => partyOf(span, role, agents) ?? []));
  // Whom a pronoun means the statements know better: "Officials praised the police. They say".
  const claimant = (named: Span | null, span: Span): Party | null => {
    const said = sayerOf(span);
    const isKnown = said !== null && !isPronoun(said.span, document);
    if (isKnown && (named === null || isPronoun(named, document))) return said;
    return named === null ? null : (partyOf(named, 'agent', []) ?? said);
  };
  return mentions.map((mention) => {
    const { agents, patients, claimedBy, reach, aside } = mention.value;
    const isHere = ({ span }: { readonly span: Span }): boolean => !aside.some((saying) => contains(saying, span));
    const isApart = apartFrom(mention.span, document);
    const index = firstEndingAfter(document.sentences, mention.span.start);
    const sentence = document.sentences[index] ?? reach;
    const doers = parties(agents, 'agent');
    return {
      mention,
      sentence: index,
      isTitle: document.sentences[index]?.section === 'title',
      agents: doers,
      patients: parties(patients, 'patient', doers),
      // "condemned the shelling": what the reader is to know of is told as a fact.
      claimedBy: mention.value.isDefinite ? null : claimant(claimedBy, mention.span),
      places: {
        clause: placesIn(reach).filter(({ span }) => !isApart.inPlace(span)),
        sentence: placesIn(sentence).filter((scene) => isHere(scene) && !isApart.inPlace(scene.span)),
      },
      dates: {
        clause: datesIn(reach).filter(({ span }) => !isApart.inTime(span)),
        sentence: datesIn(sentence).filter((date) => isHere(date) && !isApart.inTime(date.span)),
      },
    };
  });
}

/** Who says what stands at a place, by the sayings and quotations around it: an actor or a source, by the words that name it nearest. */
function sayerPartyFinder(draft: Draft, document: ParsedDocument): (span: Span) => Party | null {
  const sayerOf = sayerFinder(draft, document);
  const actors = new Map(draft.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(draft.sources.map((source) => [source.id, source]));
  return (span) => {
    const id = sayerOf({ span })?.id;
    if (id === undefined) return null;
    const actor = actors.get(id);
    const mentions = actor?.mentions.map((mention) => mention.span) ?? sources.get(id)?.mentions ?? [];
    const nearest = best(mentions, (mention) => -distance(mention, span));
    return nearest === undefined ? null : { span: nearest, actor: actor?.id ?? null, isNamed: actor !== undefined };
  };
}

/** Is a place or a day of these tellings that of somebody who takes part in them? */
export const isOfParty =
  (tellings: readonly Telling[], document: ParsedDocument): ((scene: Scene) => boolean) =>
  (scene) =>
    tellings.some(
      ({ mention: { value } }) =>
        value.agents.some((agent) => isAside(scene, agent, document)) ||
        value.patients.some((patient) => isAside(scene, patient, document) && !isSame(scene.span, patient)),
    );

/** "U.S. bases", "India gave", "Dunbar of Austin": whose something is, who does it and whence somebody is tells not where it happened. */
function isAside({ span, rank }: Scene, party: Span, { source }: ParsedDocument): boolean {
  if (!contains(party, span)) return false;
  if (rank <= COUNTRY) return span.end < party.end || isSame(span, party);
  return ORIGIN.test(source.text.slice(party.start, span.start));
}
const ORIGIN = /\s(?:of|from)\s+(?:the\s+)?$/;
const isSame = (place: Span, party: Span): boolean => place.end === party.end && place.start - party.start <= ARTICLE;
const ARTICLE = 4;

/** The rank of a country among scenes. */
const COUNTRY = 1;

/** Words → the actor they mean; a pronoun stands for the first words that name its actor, and one that means nobody is left out. */
function partyFinder(
  { actors, locations }: Draft,
  events: readonly Mention<'event'>[],
  document: ParsedDocument,
  context: Context,
): (span: Span, role: PartyRole, agents: readonly Party[]) => Party | null {
  const siteAt = touching(
    locations
      .filter(({ type }) => type === 'facility')
      .flatMap(({ mentions }) => mentions.map(({ span }) => ({ span, value: true }))),
  );
  const before = pronounFinder(actors, events, document, context);
  const first = new Map(
    actors.map(({ id, mentions }) => [id, mentions.find(({ value }) => value.form !== 'pronoun')?.span ?? null]),
  );
  const named = new Set(
    actors
      .filter(({ mentions }) => mentions.some(({ value }) => value.form !== 'pronoun' && value.form !== 'nominal'))
      .map(({ id }) => id),
  );
  const at = touching(
    actors.flatMap(({ id, mentions }) =>
      mentions.map(({ span, value }) => ({
        span,
        value: { id, isNamed: named.has(id), isPronoun: value.form === 'pronoun' },
      })),
    ),
  );
  return (span, role, agents) => {
    const found = at(headOf(span, document));
    if (!isPronoun(span, document) || found?.isPronoun === false)
      return { span, actor: found?.id ?? null, isNamed: found?.isNamed ?? siteAt(span) ?? false };
    if (found === null) return before(span, role, agents);
    const name = first.get(found.id) ?? null;
    return name === null ? null : { span: name, actor: found.id, isNamed: found.isNamed };
  };
}

/** Of "the murder of a clerk", "rebels of the Front" the words that say what it is; of "six of the rebels", "a group of rebels" all. */
function headOf({ start, end }: Span, { source }: ParsedDocument): Span {
  const words = source.text.slice(start, end);
  const rest = BEFORE_HEAD.exec(words);
  return rest === null || OF_MANY.test(words) ? { start, end } : { start, end: start + rest.index };
}
const BEFORE_HEAD = /\s(?:of|in|from|at|on|for|with|near|against|who)\s/i;
const OF_MANY =
  /^(?:(?:a|an|the|some|at least|about|more than)\s+)?(?:\S+\s+)?(?:groups?|members?|majority|number|dozens?|hundreds?|thousands?|millions?|scores|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|several|some|many|most|all|any|none|each|both)\s+of\s/i;

/** Pronouns name nobody by themselves. */
const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|they|them|their|it|its|who|whom)(?:['’](?:s|d|ll|ve|re|m))?$/i;

const isPronoun = ({ start, end }: Span, { source }: ParsedDocument): boolean =>
  PRONOUN.test(source.text.slice(start, end));

export const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(
    ({ span }, i) =>
      !parties.slice(0, i).some((other) => other.span.start === span.start && other.span.end === span.end),
  );
