/** Events: what verbs and nouns say to have happened, with who took part in it, how far it is a fact and who says so. */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { EventValue, Mention, TellingStrength } from '../../model/mention.ts';
import type { Clause, NounGroup } from '../../model/grammar.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Extractor } from '../extractor.ts';
import { type NounTrigger, nounSlots, nounTriggers } from './nouns.ts';
import { ploverOf } from './plover.ts';
import { isForce } from './classes.ts';
import { doerOf } from './frames.ts';
import { Sight } from './sight.ts';
import { verbSlots } from './slots.ts';
import { modeOf, nounModeOf } from './instruments.ts';
import { claimantOf, nounStatus, statusOf } from './standing.ts';
import { type Contents, contentsOf } from './content.ts';
import { type VerbTrigger, verbTriggers } from './verbs.ts';

export const eventExtractor: Extractor<'event'> = {
  kind: 'event',
  extract: (document, context) => {
    const sight = new Sight(document, context);
    const nouns = nounTriggers(sight);
    const nounAt = new Map(nouns.map((trigger) => [trigger.group, trigger]));
    const taken = new Set<number>();
    const triggers = verbTriggers(sight);
    const contents = contentsOf(triggers, nouns, sight);
    const verbs = triggers.map((trigger) => {
      for (let at = trigger.from; at < trigger.to; at += 1) taken.add(at);
      return verbMention(trigger, { nounAt, contents }, sight);
    });
    const named = nouns.filter(({ to }) => !taken.has(to - 1)).map((trigger) => nounMention(trigger, contents, sight));
    return [...verbs, ...named].sort((a, b) => bySpan(a.span, b.span));
  },
};

interface Around {
  readonly nounAt: ReadonlyMap<NounGroup, NounTrigger>;
  readonly contents: Contents;
}

function verbMention(trigger: VerbTrigger, { nounAt, contents }: Around, sight: Sight): Mention<'event'> {
  const { clause, sense } = trigger;
  const mode = modeOf(sense, clause, sight);
  const noun = nounOf(clause, sense.type, nounAt);
  return eventMention({ ...sense, mode }, trigger, sight, {
    status: statusOf(clause, sight),
    ...verbSlots(sense, clause, sight),
    claimedBy: claimantOf(clause, clause.verb.head, sight),
    strength: strengthOf(trigger, contents),
    isDefinite: false,
    isAnother: false,
    isNarrated: isNarrated(clause),
    isByForce: isForce(doerOf(clause, sight), sight),
    reach: reachOf(clause, sight),
    with: noun === undefined ? null : sight.span(noun),
  });
}

/** "Nobody was hurt": nothing came of it, and nothing is told by it. */
function strengthOf({ clause, sense, isGeneral }: VerbTrigger, contents: Contents): TellingStrength {
  const isOutcome = sense.frame === 'outcome';
  if (isGeneral || contents.hasClause(clause) || (isOutcome && clause.isNegated)) return 'echo';
  return isOutcome ? 'outcome' : 'event';
}

/** The noun that names what the verb tells: "signed | a treaty", "an earthquake | struck". */
function nounOf(clause: Clause, type: EventType, nounAt: ReadonlyMap<NounGroup, NounTrigger>): NounTrigger | undefined {
  const nouns = [clause.object, clause.subject].flatMap((group) => (group === null ? [] : (nounAt.get(group) ?? [])));
  return nouns.find(({ sense }) => sense.type === type);
}

/** The clause with its subject and phrases. */
function reachOf(clause: Clause, sight: Sight): Span {
  const ends = clause.phrases.map(({ to }) => to);
  const starts = [clause.from, clause.describes?.from ?? clause.from, ...clause.phrases.map(({ from }) => from)];
  return sight.span({ from: Math.min(...starts), to: Math.max(clause.to, ...ends) });
}

function nounMention(trigger: NounTrigger, contents: Contents, sight: Sight): Mention<'event'> {
  const { group, sense, phrases } = trigger;
  const last = sight.endOfPhrases(phrases.reduce((to, phrase) => Math.max(to, phrase.to), group.to));
  const mode = nounModeOf(sense, phrases, sight);
  return eventMention({ ...sense, mode }, trigger, sight, {
    status: nounStatus(group, sight),
    ...nounSlots(trigger, sight),
    claimedBy: claimantOf(group.clause, trigger.from, sight),
    strength: trigger.isTold && !contents.hasNoun(trigger) && !isNothing(trigger) ? 'event' : 'echo',
    isDefinite: group.isDefinite || sight.isWord(group.determiner, 'both'),
    isAnother: isAnother(trigger, sight),
    isNarrated: group.clause !== null && isNarrated(group.clause),
    isByForce: false,
    reach: group.clause === null ? sight.span({ from: group.from, to: last }) : reachOf(group.clause, sight),
    with: null,
  });
}

/** By its finite verb, or that of the clause it depends on. */
function isNarrated(clause: Clause): boolean {
  let at: Clause | null = clause;
  while (at !== null && at.verb.form !== 'finite') at = at.parent;
  return at !== null && at.relation !== 'relative' && at.verb.tense === 'past' && !at.verb.isPerfect;
}

/** "No casualties were reported". */
const isNothing = ({ group, sense }: NounTrigger): boolean => group.isNegated && sense.type === 'death';

/** "another attack", "an earlier strike", "the first raid": not the one told of before. */
function isAnother({ group, from }: NounTrigger, sight: Sight): boolean {
  for (let at = group.from; at < from; at += 1) if (sight.isIn(at, 'another')) return true;
  return false;
}

interface Told extends Omit<EventValue, 'type' | 'mode' | 'plover' | 'lemma' | 'aside'> {
  readonly isByForce: boolean;
}

/** What all tellings say alike: their sense, and whether somebody says it. */
function eventMention(
  { type, mode, plover, lemma }: EventSense,
  trigger: VerbTrigger | NounTrigger,
  sight: Sight,
  { isByForce, ...told }: Told,
): Mention<'event'> {
  return {
    kind: 'event',
    span: sight.span(trigger),
    rule: `event/${type}`,
    value: {
      type,
      mode,
      plover: ploverOf({ type, mode, plover, status: told.status, isByForce }),
      lemma,
      ...told,
      aside: sight.spokenIn(sight.sentenceOf(sight.table.start[trigger.from] ?? 0)),
    },
  };
}
