/** Events that verbs tell: "gunmen attacked a post", "three men held in the raid". */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { Clause, NounGroup, VerbGroup } from '../../model/grammar.ts';
import { Tag } from '../../model/tag.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { TokenRange } from '../../model/token-table.ts';
import { doerOf, fits, objectOf, phrasesWith } from './frames.ts';
import type { Sight } from './sight.ts';

export interface VerbTrigger extends TokenRange {
  readonly clause: Clause;
  readonly sense: EventSense;
  /** "Cholera is spread by water": what is always so is no event, but may be said of one. */
  readonly isGeneral: boolean;
}

export function verbTriggers(sight: Sight): readonly VerbTrigger[] {
  return sight.grammar.clauses.flatMap((clause) => triggerOf(clause, sight) ?? []);
}

function triggerOf(clause: Clause, sight: Sight): VerbTrigger | undefined {
  const { verb } = clause;
  const senses = sight.words.verbs.get(sight.lemma(verb.head));
  if (senses === undefined || verb.modality === 'habitual' || isModifier(verb, sight)) return undefined;
  for (const sense of senses) {
    const to = endOf(sense, clause, sight);
    // "troops stationed there" are there, and are not sent.
    const isState = sense.type === 'deployment' && clause.relation === 'participial';
    const isDone = !isState && !(WILLED.has(sense.type) && (isIdle(clause, sight) || isOfThing(clause, sense, sight)));
    if (isDone && to > 0 && fits(sense, clause, sight))
      return { from: verb.head, to, clause, sense, isGeneral: isGeneral(clause, sense, sight) };
    refuseSense(clause, sense, sight);
  }
  return undefined;
}

/** Of these somebody is the agent: "three bedrooms occupy the top floor" is no seizure. */
const WILLED: ReadonlySet<EventType> = new Set<EventType>(['seizure', 'arrest', 'abduction', 'protest', 'meeting']);
const IDLE: ReadonlySet<string> = new Set(['building', 'artifact', 'place', 'animal', 'time']);

function isIdle(clause: Clause, sight: Sight): boolean {
  const by = clause.verb.isPassive ? phrasesWith(clause, 'by', sight)[0]?.noun : doerOf(clause, sight);
  if (by === undefined || by === null || by.core.kind !== 'noun' || sight.nameOf(by.core) !== undefined) return false;
  return IDLE.has(sight.nounClass(by.core.head)) && !isForceful(by, sight);
}
/** "doctors have arrested cholera". */
const isOfThing = (clause: Clause, { type }: EventSense, sight: Sight): boolean => {
  const object = type === 'arrest' || type === 'abduction' ? objectOf(clause) : null;
  return object !== null && object.kind === 'noun' && sight.isIn(object.core.head, 'disease');
};
const isForceful = (group: NounGroup, sight: Sight): boolean =>
  sight.isIn(group.core.head, 'armed') ||
  sight.isIn(group.core.head, 'force') ||
  sight.isIn(group.core.head, 'company');

function refuseSense({ verb }: Clause, { type, frame, rest }: EventSense, sight: Sight): void {
  const needed = [...(rest.length === 0 ? [] : ['its further words']), ...(frame === '' ? [] : [frame])].join(', ');
  sight.refuse?.({
    rule: `event/${type}`,
    span: sight.span({ from: verb.head, to: verb.head + 1 }),
    by: null,
    why: `this sense of the verb needs ${needed || 'another clause'}`,
  });
}

/** "the shooting range", "the war-torn town": a form of a verb inside a noun group. */
function isModifier({ head, form }: VerbGroup, sight: Sight): boolean {
  const group = form === 'finite' ? undefined : sight.grammar.nounGroup(head);
  return group !== undefined && head < group.head;
}

/** "set the car on fire": so many words at most stand before the rest of a verb. */
const REACH = 7;

/** The end of the trigger: after its further words where they follow, of those parted from it only the verb; 0 where they are not there. */
function endOf({ rest }: EventSense, { verb, object }: Clause, sight: Sight): number {
  const next = verb.head + 1;
  if (rest.length === 0) return next;
  const last = Math.min(sight.table.length, next + REACH);
  for (let at = next; at < last; at += 1) {
    if (sight.grammar.verbGroup(at) !== undefined && sight.grammar.verbGroup(at) !== verb) return 0;
    if (!rest.every((word, i) => sight.table.word[at + i] === word || sight.lemma(at + i) === word)) continue;
    // "died in an outbreak of fever" is no dying of something: a lone preposition stands by its verb or its object.
    if (at > next && rest.length === 1 && sight.grammar.tag(at) === Tag.IN && object?.to !== at) return 0;
    return at === next ? at + rest.length : next;
  }
  return 0;
}

/** What is said and done by words is told in the present, too; so are headlines, which no full stop ends. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>([
  'demand',
  'accusation',
  'rejection',
  'threat',
  'agreement',
  'justice', // "faces charges"
]);

function isGeneral({ verb }: Clause, { type }: EventSense, sight: Sight): boolean {
  if (verb.tense !== 'present' || verb.form !== 'finite' || verb.isProgressive || verb.isPerfect) return false;
  return !SPOKEN.has(type) && verb.modality === 'none' && sight.isFullSentence(verb.head);
}
