/** Who takes part in what a verb tells, and as what. */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { Clause, NounGroup } from '../../model/grammar.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { isOfClass } from './classes.ts';
import { doerOf, objectOf, personOf, phrasesWith } from './frames.ts';
import { isInstrument } from './instruments.ts';
import { partiesOf } from './parties.ts';
import type { Sight } from './sight.ts';

export interface Slots {
  readonly agents: readonly Span[];
  readonly patients: readonly Span[];
}

/** Of these nobody is the agent: what they befall is their patient. */
const BEFALLS: ReadonlySet<EventType> = new Set<EventType>(['accident', 'disaster', 'outbreak', 'death']);
/** What is done to persons. */
const OF_PERSONS: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'justice']);
/** Of these both sides are agents, the other one after "with". */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['clash', 'agreement']);
/** "Shares fell 2 percent in London", "posted a loss": nothing is done to anybody. */
const TELLS_FIGURES: ReadonlySet<string> = new Set(['subject-price', 'object-results']);
/** "Unemployment rose": nobody does it. */
const TELLS_RATES: ReadonlySet<string> = new Set(['subject-statistic', 'subject-case']);
/** What the verb's object names is the deed, and whom it is asked of or meant for stands after a preposition. */
const ADDRESSED: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  demand: ['on', 'to', 'from'],
  accusation: ['against', 'at', 'on'],
  threat: ['against', 'at', 'to'],
  protest: ['against'],
  sanction: ['on', 'against', 'from'],
  aid: ['to', 'for'],
  attack: ['on', 'against', 'at', 'into', 'outside', 'under', 'front'],
  law: ['against', 'on'],
  meeting: ['with', 'to'],
  business: ['to'],
  arrest: [],
  investigation: ['into'],
};

export function verbSlots(sense: EventSense, clause: Clause, sight: Sight): Slots {
  const { type, mode, frame, plover } = sense;
  const doer = doerOf(clause, sight);
  const whom = OF_PERSONS.has(type) ? personOf(clause, sight) : objectOf(clause);
  const object = isTold(whom, sense, sight) ? null : whom;
  // "stationed there, according to a statement by the army": a phrase of the noun before it.
  const by = clause.verb.isPassive
    ? phrasesWith(clause, 'by', sight).flatMap(({ noun, hangsOn }) => (hangsOn === 'noun' ? [] : [noun]))
    : [];
  const all = (groups: readonly (NounGroup | null)[]): readonly Span[] =>
    groups.flatMap((group) => (group !== null && isDeedNamed(group, sight) ? [] : partiesOf(group, sight)));
  if (BEFALLS.has(type) && type !== 'death') return { agents: [], patients: all(befallen(clause, sight)) };
  if (type === 'death' || (type === 'election' && clause.verb.isPassive))
    return { agents: [], patients: all([doer ?? object]) };
  if (isAccused(type, mode, clause, sight)) return { agents: [], patients: all([doer]) };
  if (TELLS_RATES.has(frame)) return { agents: [], patients: [] };
  if (TELLS_FIGURES.has(frame)) return { agents: all([doer]), patients: [] };
  if (isOwnDeed(type, clause)) return { agents: all([clause.subject ?? clause.describes]), patients: [] };
  const agents = all([doer, ...by].filter((group) => group === null || isAgent(group, sight)));
  const partners = phrasesWith(clause, 'with', sight).map(({ noun }) => noun);
  if (MUTUAL.has(type))
    return { agents: [...agents, ...all(partners)], patients: type === 'clash' ? all([object]) : [] };
  const addressed = (ADDRESSED[type] ?? []).flatMap((word) => phrasesWith(clause, word, sight)).map(({ noun }) => noun);
  const isDeed =
    object !== null &&
    ((frame.startsWith('object-') && addressed.length > 0) || (type === 'attack' && isInstrument(object, sight)));
  const patients = [...(isDeed ? [] : [ownerOfDeed(object, sight), clause.secondObject]), ...addressed.slice(0, 1)];
  const named = all(patients);
  return { agents, patients: named.length > 0 || !isCall(type, plover) ? named : all(ofContent(clause, sight)) };
}

/** "claimed responsibility", "staged a protest": part of what the verb says. */
const isTold = (object: NounGroup | null, { rest }: EventSense, sight: Sight): boolean =>
  object !== null && (rest.includes(sight.table.word[object.head] ?? 0) || rest.includes(sight.lemma(object.head)));

/** "rejected North Korea's demand", "praised Haiti's efforts": it is done to whom an idea belongs. */
function ownerOfDeed(object: NounGroup | null, sight: Sight): NounGroup | null {
  if (object === null || object.possessor < 0 || isOfClass(object, 'violent', sight)) return object;
  const owner = sight.grammar.nounGroup(object.possessor) ?? object;
  return owner === object ? { ...object, to: object.possessorTo, head: object.possessor } : owner;
}

/** Whom a demand, threat, promise or refusal is for, where only what is asked tells: "demanded that the army leave", "threatened to bomb Iran". */
function ofContent(clause: Clause, sight: Sight): readonly (NounGroup | null)[] {
  const content = sight.under(clause, 'reported') ?? sight.under(clause, 'infinitive') ?? sight.under(clause, 'gerund');
  if (content === undefined) return [];
  const { subject, sharesSubject, relation } = content;
  if (relation === 'reported' || (subject !== null && subject !== clause.subject && !sharesSubject)) return [subject];
  const phrases = content.phrases.filter(({ preposition }) => TOWARDS.some((word) => sight.isWord(preposition, word)));
  return [content.object, ...phrases.map(({ noun }) => noun)].slice(0, 2);
}
const TOWARDS = ['against', 'on', 'to', 'with', 'from'];

const CALLS: ReadonlySet<EventType> = new Set<EventType>(['demand', 'threat', 'rejection']);
const isCall = (type: EventType, plover: EventSense['plover']): boolean => CALLS.has(type) || plover === 'AGREE';

/** "Charges", "a murder", "an agreement" are what is done, and nobody. */
function isDeedNamed(group: NounGroup, sight: Sight): boolean {
  const { head } = group.core;
  if (sight.nameOf(group.core) !== undefined) return false;
  const senses = sight.words.nouns.get(sight.lemma(head)) ?? [];
  return sight.isIn(head, 'crime') || senses.some(({ frame, rest }) => frame !== 'weak' && rest.length === 0);
}

/** A disaster or vehicle as the subject does it to the object, or to what it runs into. */
function befallen(clause: Clause, sight: Sight): readonly (NounGroup | null)[] {
  const object = objectOf(clause) ?? phrasesWith(clause, 'into', sight)[0]?.noun ?? null;
  if (object !== null) return [object];
  const doer = doerOf(clause, sight);
  return [doer !== null && isOfClass(doer, 'disaster', sight) ? null : doer];
}

/** "The blast killed 12": what happens is no agent. */
const isAgent = (group: NounGroup, sight: Sight): boolean =>
  !isInstrument(group, sight) && (!isDeedNamed(group, sight) || isOfClass(group, 'person', sight));

/** "was displaced", "were evacuated": who moves is the agent of a movement, in the passive its patient stands so. */
const isOwnDeed = (type: EventType, { verb, object }: Clause): boolean =>
  (type === 'movement' || type === 'protest') && !verb.isPassive && object === null;

/** "He pleaded guilty", "faces charges", "appeared in court": it is done to the subject. */
function isAccused(
  type: EventType,
  mode: EventSense['mode'],
  { verb, object, subject }: Clause,
  sight: Sight,
): boolean {
  if (type !== 'justice' || verb.isPassive || mode === 'lawsuit' || mode === 'appeal' || subject === null) return false;
  if (object !== null && isOfClass(object, 'person', sight)) return false;
  return !isOfClass(subject, 'court', sight) && !isOfClass(subject, 'police', sight);
}
