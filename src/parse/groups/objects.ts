/** Objects, complements and phrases of clauses, once every clause has its subject. */
import type { Clause, NounGroup, PrepositionalPhrase } from '../../model/grammar.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import type { Draft } from './clause-draft.ts';
import { freeNounAt, type Item } from './items.ts';
import { is, type Sentence, skipAdverbs, tagAt } from './sentence.ts';

const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS');

export function giveObjects(s: Sentence, items: readonly Item[], drafts: readonly Draft[]): void {
  for (const { clause, item, index } of drafts) {
    const isCopula = clause.verb.isCopular || is(s, item.head, GrammarClass.copula);
    const object = freeNounAt(s, items[index + 1], item.to) ?? (isCopula ? null : objectAfterDay(s, items, index));
    if (isCopula) {
      give(clause, 'complement', object);
      const adjective = skipAdverbs(s, item.to);
      const isInGroup = (items[index + 1]?.from ?? s.to) <= adjective;
      if (object === null && !isInGroup && hasTag(ADJECTIVE, tagAt(s, adjective)))
        clause.complementAdjective = s.parts.token[adjective] ?? -1;
    } else give(clause, 'object', object);
    const to = items[index + 1]?.to ?? item.to;
    if (object !== null && !isCopula) give(clause, 'secondObject', freeNounAt(s, items[index + 2], to));
    if (
      clause.relation === 'relative' &&
      clause.describes !== null &&
      clause.subject !== clause.describes &&
      clause.object === null &&
      !clause.verb.isPassive &&
      !isAdverb(s, clause)
    ) {
      clause.object = clause.describes;
    }
    clause.isNegated ||= isNone(clause.subject) || isNone(clause.object);
  }
}

/** "forced out on Wednesday | more than 1,000 refugees", "arrested Friday | two men": a day stands between. */
function objectAfterDay(s: Sentence, items: readonly Item[], index: number): NounGroup | null {
  const [verb, day, next] = [items[index], items[index + 1], items[index + 2]];
  if (verb === undefined || day === undefined || day.noun?.isTime !== true || day.from - verb.to > 1) return null;
  return freeNounAt(s, next, day.to);
}

const isNone = (group: NounGroup | null): boolean => group?.isNegated === true && group.kind !== 'name';

/** "the day when", "the place where": the noun is no object. */
const isAdverb = (s: Sentence, clause: Clause): boolean =>
  tagAt(s, s.parts.first[clause.conjunction] ?? -1) === Tag.WRB;

function give(clause: Clause, role: 'object' | 'secondObject' | 'complement', group: NounGroup | null): void {
  if (group === null) return;
  clause[role] = group;
  group.role = role;
  group.clause = clause;
}

/** Gives each phrase its clause, and says what it hangs on. */
export function hangPhrases(
  s: Sentence,
  phrases: readonly PrepositionalPhrase[],
  clauseAt: (token: number) => Clause | null,
): void {
  for (const phrase of phrases) {
    const clause = clauseAt(phrase.from);
    phrase.clause = clause;
    phrase.noun.clause ??= clause;
    clause?.phrases.push(phrase);
    phrase.hangsOn = hangsOn(s, phrase, clause);
  }
}

function hangsOn(s: Sentence, phrase: PrepositionalPhrase, clause: Clause | null): PrepositionalPhrase['hangsOn'] {
  const { nounBefore, noun } = phrase;
  const preposition = s.parts.first[phrase.preposition] ?? 0;
  if (nounBefore === null) return clause === null ? 'nothing' : 'verb';
  if (s.parts.word[preposition] === s.wordOf || clause === null) return 'noun';
  if (noun.isTime || nounBefore.kind === 'pronoun' || nounBefore.isTime) return 'verb';
  if (is(s, preposition, GrammarClass.adverbial))
    return nounBefore.role === 'subject' && clause.verb.from > phrase.from ? 'noun' : 'verb';
  const isNoun =
    nounBefore.role === 'subject' ||
    nounBefore.role === 'list' ||
    nounBefore.role === 'complement' ||
    nounBefore.ofWhat !== null ||
    (nounBefore.kind === 'name' && noun.kind === 'name') ||
    (clause.verb.from > phrase.from && nounBefore.role !== 'preposition');
  return isNoun || !is(s, preposition, GrammarClass.ofverb) ? 'noun' : 'verb';
}
