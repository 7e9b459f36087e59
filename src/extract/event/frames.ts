/** Does a clause have what a sense of its verb needs? The notation is told in events/verbs.tsv. */
import type { EventSense } from '../../lexicon/event-words.ts';
import type { Clause, NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import { canHarm, isOfClass } from './classes.ts';
import type { Sight } from './sight.ts';

/** Of a verb in the passive the subject is what the active verb would have as its object. */
export const objectOf = (clause: Clause): NounGroup | null =>
  clause.verb.isPassive ? (clause.subject ?? clause.describes) : clause.object;

/** Whom a verb that befalls persons befalls: "the man, who appeared at a court | charged with fraud" is the man. */
export function personOf(clause: Clause, sight: Sight): NounGroup | null {
  const object = objectOf(clause);
  if (clause.relation !== 'participial' || object === null) return object;
  const before = object.preposition?.preposition ?? -1;
  if (isOfClass(object, 'person', sight) && !IN_COURT.some((word) => sight.isWord(before, word))) return object;
  for (let at = clause.parent, i = 0; at !== null && i < HIGHEST; at = at.parent, i += 1) {
    const subject = at.subject ?? at.describes;
    if (subject !== null && isOfClass(subject, 'person', sight)) return subject;
  }
  return object;
}
const HIGHEST = 3;
const IN_COURT = ['at', 'before', 'in'];

/** Who does it; "the army said it had left": a pronoun in what somebody says mostly means who says it. */
export function doerOf(clause: Clause, sight: Sight): NounGroup | null {
  if (clause.verb.isPassive) return null;
  const { subject, relation, parent } = clause;
  // "The clinic was hit by a rocket, killing nine": what was hit kills nobody.
  if (
    relation === 'adverbial' &&
    clause.sharesSubject &&
    parent?.verb.isPassive === true &&
    clause.verb.form !== 'finite'
  )
    return phrasesWith(parent, 'by', sight)[0]?.noun ?? null;
  if (parent !== null && parent.object !== null && isChargedWith(clause, sight)) return parent.object;
  if (subject?.kind === 'pronoun') return sayerAbove(clause, subject, sight) ?? subject;
  return subject ?? (relation === 'participial' || relation === 'relative' ? clause.describes : null);
}

/** "convicted them of selling drugs", "arrested him for stealing": whom the verb above charges did it. */
const isChargedWith = ({ relation, conjunction, parent }: Clause, sight: Sight): boolean =>
  relation === 'gerund' &&
  parent !== null &&
  !parent.verb.isPassive &&
  sight.isIn(parent.verb.head, 'charging') &&
  CHARGED_WITH.some((word) => sight.isWord(conjunction, word));
const CHARGED_WITH = ['of', 'for', 'with'];

/** Who says what a clause, or the one whose subject it shares, tells, where a pronoun may mean them: "Fiat said it intended to buy". */
function sayerAbove(clause: Clause, pronoun: NounGroup, sight: Sight): NounGroup | null {
  let at: Clause | null = clause;
  while (at !== null && at.sharesSubject && at.relation !== 'reported') at = at.parent;
  const sayer = at !== null && at.relation === 'reported' ? (at.parent?.subject ?? null) : null;
  return sayer !== null && sayer.from < pronoun.from && mayMean(pronoun, sayer, sight) ? sayer : null;
}

/** Not "they" one person, and "it" nobody with a person's name. */
function mayMean({ head }: NounGroup, sayer: NounGroup, sight: Sight): boolean {
  const isPerson = sight.nameOf(sayer.core)?.kind === 'person';
  if (sight.isWord(head, 'they')) return sayer.core.isPlural || sayer.nextInList !== null || !isPerson;
  return !sight.isWord(head, 'it') || !isPerson;
}

/** The phrases of a clause with a preposition. */
export const phrasesWith = (clause: Clause, word: string, sight: Sight): readonly PrepositionalPhrase[] =>
  clause.phrases.filter(
    ({ preposition, noun, from }) =>
      !noun.isTime && sight.isWord(preposition, word) && !sight.isWord(from, 'according'),
  );

export function fits({ frame }: EventSense, clause: Clause, sight: Sight): boolean {
  const [what = '', first, second] = frame.split('-');
  const object = objectOf(clause);
  const isOf = (group: NounGroup | null, name: string | undefined): boolean =>
    group !== null && (name === undefined || isOfClass(group, name, sight));
  switch (what) {
    case '':
    case 'outcome':
      return true;
    case 'mutual':
      return first === undefined || isOf(doerOf(clause, sight), first);
    case 'object':
      return (
        isOf(object, first) &&
        isSecond(second, clause, sight) &&
        (first !== 'violent' || canHarm(doerOf(clause, sight), sight))
      );
    case 'subject':
      return isOf(doerOf(clause, sight), first) && isSecond(second, clause, sight);
    case 'passive':
      return clause.verb.isPassive && isOf(clause.subject ?? clause.describes, first);
    case 'none':
      return object === null && (first === undefined || isOf(doerOf(clause, sight), first));
    case 'infinitive':
    case 'gerund':
    case 'that':
      return isMore(sight.under(clause, what === 'that' ? 'reported' : what), sight);
    case 'to':
      return first === 'place' || first === 'death'
        ? phrasesWith(clause, 'to', sight).some(({ noun }) => isOf(noun, first))
        : phrasesWith(clause, first ?? '', sight).some(({ noun }) => isOf(noun, second));
    default:
      return phrasesWith(clause, what, sight).some(({ noun }) => isOf(noun, first));
  }
}

/** "declined to comment", "to say why" is no deed. */
const isMore = (under: Clause | undefined, sight: Sight): boolean =>
  under !== undefined && !sight.isIn(under.verb.head, 'comment');

function isSecond(name: string | undefined, clause: Clause, sight: Sight): boolean {
  if (name === undefined) return true;
  return (
    clause.phrases.some(({ noun }) => isOfClass(noun, name, sight)) ||
    (clause.object !== null && isOfClass(clause.object, name, sight))
  );
}
