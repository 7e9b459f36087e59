/** Where the subject of a finite verb stands. */
import type { Clause, NounGroup } from '../../model/grammar.ts';
import { VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { type Draft, frames } from './clause-draft.ts';
import { agrees, type Item, isNextTo, type VerbItem } from './items.ts';
import { isFree, type Opener } from './openers.ts';
import { type Sentence, tagAt } from './sentence.ts';

/** So many groups back a subject is looked for: with it the work on a sentence stays linear. */
const FARTHEST = 40;

/** The noun that a relative clause describes: of "one of the men who were" the men, of "the head of the army who was" the head. */
export function antecedentOf(s: Sentence, opener: Opener, item: VerbItem): NounGroup | null {
  const nearest = opener.antecedent?.noun ?? null;
  if (nearest === null) return null;
  const isPersons = s.parts.word[opener.part] === s.wordWho || s.parts.word[opener.part] === s.wordWhom;
  if (isPersons) leaveThing(nearest);
  const noun = nearest.renames ?? nearest;
  const outer = noun.ofWhat ?? noun.preposition?.nounBefore ?? null;
  if (outer === null) return noun;
  // "a paper on religion that said": what says something is the paper.
  if ((s.frames(item.head) & VerbFrame.say) !== 0 && noun.ofWhat === null && outer.kind === 'noun') return outer;
  if (isPersons && noun.kind === 'name' && outer.kind === 'noun' && noun.possessor < 0) return outer;
  return opener.nouns.length === 0 && !agrees(s, noun, item) && agrees(s, outer, item) ? outer : noun;
}

/** "about the bomb, an official | who": who follows is a person, and renames no thing after a preposition. */
function leaveThing(noun: NounGroup): void {
  const { renames } = noun;
  if (renames === null || noun.kind !== 'noun' || renames.kind !== 'noun' || renames.preposition === null) return;
  renames.apposition = null;
  noun.renames = null;
  noun.role = 'none';
}

/** "Has the army attacked?": the subject stands between the auxiliary and the verb. */
export function questionSubject(s: Sentence, items: readonly Item[], index: number, item: VerbItem): NounGroup | null {
  const before = items[index - 1];
  if (before === undefined || before.noun === null || item.verb.first >= item.verb.from) return null;
  return (s.parts.token[before.from] ?? 0) >= item.verb.first ? before.noun : null;
}

/** "There were | two men": the subject stands after the verb. */
export function existential(s: Sentence, items: readonly Item[], index: number, item: VerbItem): NounGroup | null {
  const next = items[index + 1];
  const isThere =
    tagAt(s, item.from - 1) === Tag.EX ||
    (tagAt(s, item.from - 1) === Tag.RB && tagAt(s, item.from - 2) === Tag.EX) ||
    tagAt(s, item.to) === Tag.EX;
  if (!isThere || next === undefined || next.noun === null || !isFree(next)) return null;
  for (let at = item.to; at < next.from; at += 1) if (tagAt(s, at) !== Tag.EX && tagAt(s, at) !== Tag.RB) return null;
  return next.noun;
}

/** Is it a clause inside another's noun group or under its verb, which takes the next noun for its own? */
function isLower(clause: Clause): boolean {
  if (clause.verb.form !== 'finite') return true;
  if (clause.relation === 'coordinate') return clause.sharesSubject && clause.parent !== null && isLower(clause.parent);
  return clause.relation === 'relative' && clause.subject === clause.describes;
}

/** "the method of measuring pressure | is used", "the man called Smith | died": the noun is the object of the verb before it. */
export function objectOfLower(s: Sentence, opener: Opener, last: Draft | undefined): NounGroup | null {
  const only = opener.nouns.length === 1 ? opener.nouns[0] : undefined;
  if (only === undefined || last === undefined || (frames(s, last) & VerbFrame.say) !== 0) return null;
  if (!isLower(last.clause)) return null;
  return isNextTo(s, last.item.to, only.from) ? only.noun : null;
}

/** The nearest free noun before one that is no subject. */
export const pendingBefore = (items: readonly Item[], index: number, object: NounGroup): NounGroup | null =>
  pending(
    items,
    Math.min(
      index,
      items.findIndex((item) => item.noun === object),
    ),
  );

/** A noun before the verb that no clause has for its subject: "The man who lives here | died". */
export function pending(items: readonly Item[], index: number): NounGroup | null {
  let object: NounGroup | null = null;
  for (let back = index - 1; back >= Math.max(0, index - FARTHEST); back -= 1) {
    const item = items[back];
    if (item === undefined || item.noun === null || !isFree(item)) continue;
    const before = items[back - 1];
    const isObject = before !== undefined && before.verb !== null && !before.verb.isCopular && before.to === item.from;
    if (!isObject) return item.noun;
    object ??= item.noun;
  }
  return object;
}
