/** Events that nouns tell: "the shelling of the market by rebels", "Monday's earthquake", "launched an attack". */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import type { Span } from '../../model/span.ts';
import { Tag } from '../../model/tag.ts';
import type { TokenRange } from '../../model/token-table.ts';
import { isOfClass } from './classes.ts';
import { doerOf, phrasesWith } from './frames.ts';
import { partiesOf } from './parties.ts';
import type { Sight } from './sight.ts';
import type { Slots } from './slots.ts';

export interface NounTrigger extends TokenRange {
  readonly group: NounGroup;
  readonly sense: EventSense;
  readonly phrases: readonly PrepositionalPhrase[];
  /** Its clause, its "of" and "by" say that it happened. */
  readonly isTold: boolean;
}

export function nounTriggers(sight: Sight): readonly NounTrigger[] {
  const phrasesOf = new Map<NounGroup, PrepositionalPhrase[]>();
  for (const phrase of sight.grammar.phrases) {
    if (phrase.hangsOn === 'nothing') continue;
    for (const noun of nounsOf(phrase)) {
      const known = phrasesOf.get(noun);
      if (known === undefined) phrasesOf.set(noun, [phrase]);
      else known.push(phrase);
    }
  }
  return sight.grammar.nounGroups.flatMap((group) => triggerOf(group, phrasesOf.get(group) ?? [], sight) ?? []);
}

/** The noun before a phrase, and those that this one tells more of: "the killing of a monk in Bago | by soldiers" is a killing by soldiers. */
function nounsOf({ nounBefore }: PrepositionalPhrase): readonly NounGroup[] {
  const nouns: NounGroup[] = [];
  for (let at = nounBefore; at !== null && nouns.length < LONGEST_CHAIN; at = outer(at)) nouns.push(at);
  return nouns;
}
const LONGEST_CHAIN = 4;
const outer = ({ ofWhat, preposition }: NounGroup): NounGroup | null =>
  ofWhat ?? (preposition?.hangsOn === 'noun' ? preposition.nounBefore : null);

function triggerOf(group: NounGroup, phrases: readonly PrepositionalPhrase[], sight: Sight): NounTrigger | undefined {
  const head = group.to - 1;
  if (group.kind === 'pronoun' || isInName(head, sight)) return undefined;
  const senses = sight.words.nouns.get(sight.lemma(head));
  const sense = senses?.find((one) => fitsNoun(one, group, phrases, sight));
  if (sense === undefined || sense.frame === 'never' || isTitled(group, sense, sight)) return undefined;
  const isSure = sense.frame !== 'weak' && !(DEEDS.has(sense.type) && isBare(group, phrases, sight));
  const isTold = !isCharge(group, sight) && (isSure || isSupported(group, phrases, sight));
  return { from: head - sense.rest.length, to: head + 1, group, sense, phrases, isTold };
}

/** "the World Trade Organization Talks": part of somebody's name; a name of the event itself is none of these. */
function isInName(head: number, sight: Sight): boolean {
  const kind = sight.name(head)?.kind;
  return kind !== undefined && kind !== 'other';
}

/** "the Heimlich Maneuver", "the Paris Agreement": a name with capitals is told of, and does not happen; "the World Cup", "Hurricane Ana" do. */
const isTitled = ({ head }: NounGroup, { type }: EventSense, sight: Sight): boolean =>
  !NAMED.has(type) && sight.isProper(head) && sight.isProper(head - 1);
const NAMED: ReadonlySet<EventSense['type']> = new Set([
  'sport',
  'culture',
  'election',
  'disaster',
  'clash',
  'protest',
]);

function fitsNoun(
  { rest, frame }: EventSense,
  group: NounGroup,
  phrases: readonly PrepositionalPhrase[],
  sight: Sight,
): boolean {
  const head = group.to - 1;
  // The words before the head are kept from the head backwards.
  if (!rest.every((word, i) => sight.table.word[head - 1 - i] === word || sight.lemma(head - 1 - i) === word))
    return false;
  const before = (name: string): boolean => anyBefore(group, (at) => sight.isIn(at, name));
  switch (frame) {
    case 'crime':
      return before('crime') || phrases.some(({ noun }) => isOfClass(noun, 'crime', sight));
    case 'for':
      return phrases.some(({ preposition }) => sight.isWord(preposition, 'for'));
    case 'person':
      return phrases.some(({ noun }) => isOfClass(noun, 'person', sight));
    case 'court':
      return (
        before('court') ||
        (group.clause !== null && group.clause.subject !== null && isOfClass(group.clause.subject, 'court', sight))
      );
    case 'committee':
      return phrases.some(({ noun }) => isOfClass(noun, 'parliament', sight));
    case 'disease':
    case 'law':
    case 'product':
    case 'statistic':
      return before(frame) || phrases.some(({ noun }) => isOfClass(noun, frame, sight));
    case 'military':
      return (
        before('armed') ||
        before('weapon') ||
        phrases.some(({ preposition, noun }) => sight.isWord(preposition, 'on') && isOfClass(noun, 'violent', sight))
      );
    case 'labour':
      return !phrases.some(
        ({ preposition }) => sight.isWord(preposition, 'on') || sight.isWord(preposition, 'against'),
      );
    default:
      return true;
  }
}

function anyBefore({ from, to }: NounGroup, test: (at: number) => boolean): boolean {
  for (let at = from; at < to - 1; at += 1) if (test(at)) return true;
  return false;
}

/** Crimes and mishaps are talked of in general, too. */
const DEEDS: ReadonlySet<EventSense['type']> = new Set<EventSense['type']>([
  'attack',
  'clash',
  'abduction',
  'death',
  'accident',
]);

/** "crimes such as rape, murder", "against violence": whose, of whom, where, when and how many, nothing is told of it. */
function isBare(group: NounGroup, phrases: readonly PrepositionalPhrase[], sight: Sight): boolean {
  if (phrases.length > 0 || group.of !== null || group.possessor >= 0 || group.numeralFrom >= 0) return false;
  if (group.role === 'subject' || group.role === 'none' || group.isDefinite) return false;
  if (anyBefore(group, (at) => sight.name(at) !== undefined || sight.isPeople(at))) return false;
  return !group.clause?.phrases.some(({ noun }) => noun.isTime || sight.nounClass(noun.head) === 'time');
}

/** "charges of murder", "pleaded guilty to assault": names what somebody is charged with, and tells no more of it. */
function isCharge({ to, preposition, clause }: NounGroup, sight: Sight): boolean {
  if (!sight.isIn(to - 1, 'crime') || preposition === null) return false;
  const noun = preposition.nounBefore;
  return (
    (noun !== null && sight.isIn(noun.to - 1, 'charge')) ||
    (clause !== null && sight.isIn(clause.verb.head, 'charging'))
  );
}

/** What is told in passing ("violence", "a deal") is an event where a verb says that it was done, or happened. */
function isSupported(group: NounGroup, phrases: readonly PrepositionalPhrase[], sight: Sight): boolean {
  const { clause, role, preposition: before } = group;
  if (phrases.some(({ preposition }) => BY_WHOM.some((word) => sight.isWord(preposition, word)))) return true;
  if (clause === null) return false;
  const isObject = role === 'object' || (role === 'subject' && clause.verb.isPassive);
  // "killed in sectarian clashes".
  if (before !== null && IN_WHICH.some((word) => sight.isWord(before.preposition, word)))
    return sight.isIn(clause.verb.head, 'occur');
  if (isObject) return sight.isIn(clause.verb.head, 'support');
  return role === 'subject' && sight.isIn(clause.verb.head, 'occur');
}

const IN_WHICH = ['in', 'during'];
const BY_WHOM = ['by', 'from'];
const AGENT_WORDS = ['by', 'between', 'from'];
const ATTACKED_BY = ['by'];
const PATIENT_WORDS = ['on', 'against', 'of', 'to', 'into', 'at'];
const isMutual = (type: EventSense['type']): boolean => type === 'clash' || type === 'agreement' || type === 'meeting';

/** "of" names whom it befalls, "by" and an owner who does it; the subject of "launched", "signed" does what its object names. */
export function nounSlots({ group, sense, phrases }: NounTrigger, sight: Sight): Slots {
  const after = (words: readonly string[]): readonly Span[] =>
    phrases
      .filter(({ preposition }) => words.some((word) => sight.isWord(preposition, word)))
      .flatMap(({ noun }) => partiesOf(noun, sight));
  const of = partiesOf(group.of, sight);
  if (sense.type === 'accident' || sense.type === 'disaster' || sense.type === 'outbreak')
    return { agents: [], patients: [] };
  if (sense.type === 'death') return { agents: [], patients: [...of, ...owner(group, sight)] };
  const agents = [
    ...owner(group, sight),
    ...modifier(group, sight),
    ...after(sense.type === 'attack' ? ATTACKED_BY : AGENT_WORDS),
    ...supporter(group, sight),
    ...whoIs('on', group, sight),
  ];
  if (sense.type === 'justice' && sense.mode !== 'lawsuit' && sense.mode !== 'appeal')
    return { agents: [], patients: [...of, ...owner(group, sight), ...supporter(group, sight)] };
  if (isMutual(sense.type)) return { agents: [...agents, ...after(['with'])], patients: [] };
  const doesIt =
    sense.type === 'office' || sense.type === 'movement' || sense.type === 'withdrawal' || sense.type === 'protest';
  const told = [...after(PATIENT_WORDS), ...whoIs('under', group, sight)];
  const patients = told.length > 0 || !isCall(sense.type) ? told : ofContent(group, phrases, sight);
  return doesIt ? { agents: [...agents, ...of], patients } : { agents, patients: of.length > 0 ? of : patients };
}

/** Whose it is; "officers continue | their inquiries": of a pronoun in its object the subject of the verb. */
function owner(group: NounGroup, sight: Sight): readonly Span[] {
  const { possessor, possessorTo, from, determiner, clause, role } = group;
  if (possessor < 0) {
    const isOwn = determiner >= 0 && sight.grammar.tag(determiner) === Tag.PRPS && role === 'object';
    return isOwn && clause !== null && !clause.verb.isPassive && clause.subject?.kind !== 'pronoun'
      ? partiesOf(clause.subject, sight)
      : [];
  }
  const isWhen = sight.grammar.nounGroup(possessor)?.isTime === true || isTime(possessor, sight);
  return isWhen ? [] : [sight.span({ from, to: possessorTo })];
}

const isCall = (type: EventSense['type']): boolean => type === 'threat' || type === 'demand';

/** "threats from militias to attack the base": what the infinitive after it has for its object. */
function ofContent(group: NounGroup, phrases: readonly PrepositionalPhrase[], sight: Sight): readonly Span[] {
  const end = sight.endOfPhrases(phrases.reduce((to, phrase) => Math.max(to, phrase.to), group.to));
  const clause = sight.grammar.clause(end);
  return clause?.relation === 'infinitive' ? partiesOf(clause.object, sight) : [];
}

/** "a U.S. drone strike", "the militant attack", "Turkish shelling": who does it stands before the noun; where it was does, too ("the Kabul bombing"). */
function modifier({ from, to, possessorTo }: NounGroup, sight: Sight): readonly Span[] {
  for (let at = Math.max(from, possessorTo); at < to - 1; at += 1) {
    const name = sight.name(at);
    if (sight.isPeople(at) || (name === undefined && sight.isIn(at, 'doer')))
      return [sight.span({ from: at, to: at + 1 })];
    if (name?.kind === 'organization' || sight.isStateByLetters(at)) return [sight.span({ from: at, to: at + 1 })];
  }
  return [];
}

const isTime = (token: number, sight: Sight): boolean =>
  sight.nounClass(token) === 'time' || sight.isCalendarWord(token);

/** "The drivers are on | strike", "the firm is under | investigation". */
const whoIs = (word: string, { clause, preposition }: NounGroup, sight: Sight): readonly Span[] =>
  clause?.verb.isCopular === true && preposition !== null && sight.isWord(preposition.preposition, word)
    ? partiesOf(clause.subject, sight)
    : [];

/** Who "launched" it, or by whom it was "carried out". */
function supporter({ clause, role }: NounGroup, sight: Sight): readonly Span[] {
  if (clause === null || !sight.isIn(clause.verb.head, 'support')) return [];
  if (role === 'object' && !clause.verb.isPassive) return partiesOf(doerOf(clause, sight), sight);
  if (role !== 'subject' || !clause.verb.isPassive) return [];
  return phrasesWith(clause, 'by', sight).flatMap(({ noun }) => partiesOf(noun, sight));
}
