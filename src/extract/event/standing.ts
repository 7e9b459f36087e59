/** How far an event is told as a fact, and by whom. */
import type { Clause, NounGroup } from '../../model/grammar.ts';
import type { Span } from '../../model/span.ts';
import type { EventStatus } from '../../model/vocabulary.ts';
import { partySpan } from './parties.ts';
import type { Sight } from './sight.ts';

export function statusOf(clause: Clause, sight: Sight): EventStatus {
  const { isDenied, isFailed, isPlanned, isHypothetical } = sight.grammar.standing(clause);
  if (isHypothetical) return 'hypothetical';
  if (isDenied || isFailed) return 'denied';
  if (isPlanned || isLoneInfinitive(clause)) return 'planned';
  return outlook(clause, sight) ?? (isUnderWay(clause) ? 'ongoing' : 'happened');
}

/** "is likely to attack", "is due to meet": the adjective above says what is still to come. */
function outlook({ relation, parent }: Clause, sight: Sight): EventStatus | null {
  if (relation !== 'infinitive' || parent === null || parent.complementAdjective < 0) return null;
  if (sight.isIn(parent.complementAdjective, 'hypothetical')) return 'hypothetical';
  return sight.isIn(parent.complementAdjective, 'planned') ? 'planned' : null;
}

/** "is fighting"; "said that they were threatening him". */
const isUnderWay = ({ verb, relation }: Clause): boolean =>
  verb.isProgressive && verb.form === 'finite' && (verb.tense === 'present' || relation === 'reported');

/** "(came) to help": what is meant to be done, unless the verb above says that it was ("managed to", "began to"). */
const isLoneInfinitive = ({ relation, conjunction, parent, verb }: Clause): boolean =>
  relation === 'infinitive' && conjunction < 0 && parent === null && verb.form === 'infinitive';

/** Of a noun the words before it tell ("a planned strike"), the verb that it is the object of ("threatened an attack"), its clause. */
export function nounStatus(noun: NounGroup, sight: Sight): EventStatus {
  for (let at = noun.from; at < noun.head; at += 1) {
    if (sight.isIn(at, 'planned')) return 'planned';
    if (sight.isIn(at, 'hypothetical')) return 'hypothetical';
    if (sight.isIn(at, 'failed')) return 'denied';
    if (sight.isIn(at, 'ongoing')) return 'ongoing';
  }
  if (noun.isNegated) return 'denied';
  const { clause } = noun;
  if (clause === null) return 'happened';
  const isObject = noun.role === 'object' || clause.verb.isPassive;
  if (isObject && sight.isIn(clause.verb.head, 'plan')) return 'planned';
  if (isObject && sight.isIn(clause.verb.head, 'prevent')) return 'denied';
  if (isGoingOn(noun, clause, sight)) return 'ongoing';
  // What stands with a verb as its place or time has happened, whatever the verb says of itself.
  return noun.role === 'subject' || noun.role === 'object' ? statusOf(clause, sight) : 'happened';
}

/** "is under investigation", "are on strike", "the talks continue": in the present it goes on. */
function isGoingOn({ role, preposition }: NounGroup, { verb, complementAdjective }: Clause, sight: Sight): boolean {
  if (verb.tense !== 'present' || verb.form !== 'finite' || verb.isPerfect) return false;
  if (role === 'subject') return sight.isIn(verb.head, 'continue') || sight.isIn(complementAdjective, 'ongoing');
  if (role === 'object') return sight.isIn(verb.head, 'undergo');
  return (
    preposition !== null && verb.isCopular && STANDS_IN.some((word) => sight.isWord(preposition.preposition, word))
  );
}
const STANDS_IN = ['under', 'in', 'on'];

/** Who says it: the subject of the clause above that says it, or whom the sentence names by "according to". */
export function claimantOf(clause: Clause | null, token: number, sight: Sight): Span | null {
  const saidIn = clause === null ? null : sight.grammar.standing(clause).saidIn;
  const sayer = saidIn?.subject ?? null;
  if (sayer !== null && !sayer.isTime) return partySpan(sayer, sight);
  const denier = deniedBy(clause, sight);
  if (denier !== null) return partySpan(denier, sight);
  const start = sight.table.start[token] ?? 0;
  const sentence = sight.sentenceOf(start);
  const saying = sentence === undefined ? undefined : sight.accordingIn(sentence);
  return saying === undefined || (saying.speakers[0].start <= start && start < saying.speakers[0].end)
    ? null
    : saying.speakers[0];
}

/** "the army denied killing them": who denies it says of it that it was not. */
function deniedBy(clause: Clause | null, sight: Sight): NounGroup | null {
  if (clause === null || clause.parent === null) return null;
  const isUnder = clause.relation === 'gerund' || clause.relation === 'reported';
  return isUnder && sight.grammar.standing(clause).isDenied && !clause.isNegated ? clause.parent.subject : null;
}
