/** Clauses of finite verbs: by what opens them. */
import type { ClauseRelation, NounGroup } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { type Draft, type Found, frames, isAtStart, joinable, lastOf, type VerbPlace } from './clause-draft.ts';
import { freeNounAt, isNextTo, type VerbItem } from './items.ts';
import type { Opener } from './openers.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { antecedentOf, existential, objectOfLower, pending, pendingBefore, questionSubject } from './subjects.ts';

export function finite(s: Sentence, place: VerbPlace): Found {
  const { items, index, item, opener, drafts } = place;
  const last = lastOf(drafts);
  const inside = questionSubject(s, items, index, item);
  const nearest = inside ?? opener.nouns.at(-1)?.noun ?? null;
  const parent = last?.clause ?? null;
  const existing = existential(s, items, index, item);
  if (existing !== null) {
    const isUnder = opener.kind !== 'none' && opener.kind !== 'and';
    return {
      relation: isUnder ? (opener.kind === 'subordinator' ? 'adverbial' : 'reported') : 'main',
      subject: existing,
      parent: isUnder ? parent : null,
      conjunction: opener.part,
    };
  }
  if (isSpokenBefore(s, item)) return { relation: 'main', subject: freeNounAt(s, items[index + 1], item.to) };
  switch (opener.kind) {
    case 'relative': {
      if (isTold(s, opener, last)) return { relation: 'reported', subject: nearest, parent, conjunction: opener.part };
      const describes = antecedentOf(s, opener, item);
      return { relation: 'relative', subject: nearest ?? describes, describes, parent, conjunction: opener.part };
    }
    case 'question':
      return { relation: questionRelation(s, opener, last), subject: nearest, parent, conjunction: opener.part };
    case 'that':
      return { relation: 'reported', subject: nearest, parent, conjunction: opener.part };
    case 'subordinator':
      return {
        relation: isIndirect(s, opener, last) ? 'reported' : 'adverbial',
        subject: nearest,
        parent,
        conjunction: opener.part,
      };
    case 'and': {
      const joined = joinable(drafts, item.verb);
      if (nearest !== null || joined === undefined)
        return {
          relation: joined === undefined ? 'main' : 'coordinate',
          subject: nearest ?? pending(items, index),
          parent: joined?.clause ?? null,
          conjunction: opener.part,
        };
      const held = pending(items, index);
      if (held !== null && joined.clause.relation === 'relative' && tagAt(s, opener.part - 1) === Tag.COMMA)
        return { relation: 'main', subject: held, conjunction: opener.part };
      return {
        relation: 'coordinate',
        subject: joined.clause.subject,
        sharesSubject: true,
        parent: joined.clause,
        conjunction: opener.part,
      };
    }
    default:
      return unopened(s, place, nearest);
  }
}

/** "asked when it began" is asked, "died when a bus overturned" tells when. */
function questionRelation(s: Sentence, { part }: Opener, last: Draft | undefined): ClauseRelation {
  if (last === undefined) return 'main';
  const isAsked = isNextTo(s, last.item.to, part) && (frames(s, last) & (VerbFrame.say | VerbFrame.tell)) !== 0;
  return tagAt(s, part) === Tag.WRB && is(s, part, GrammarClass.relative) && !isAsked ? 'adverbial' : 'reported';
}

/** "told Reuters that he left": "that" after the one who is told is no relative. */
const isTold = (s: Sentence, opener: Opener, last: Draft | undefined): boolean =>
  s.parts.word[opener.part] === s.wordThat &&
  opener.nouns.length > 0 &&
  opener.antecedent !== null &&
  last !== undefined &&
  (frames(s, last) & VerbFrame.tell) !== 0 &&
  isNextTo(s, last.item.to, opener.antecedent.from);

/** "asked if", "whether": what is asked. */
const isIndirect = (s: Sentence, opener: Opener, last: Draft | undefined): boolean =>
  last !== undefined &&
  is(s, opener.part, GrammarClass.hypothetical) &&
  (frames(s, last) & VerbFrame.say) !== 0 &&
  isNextTo(s, last.item.to, opener.part);

/** "“…,” said the minister": what stands between marks before a verb of saying is no subject of it. */
const isSpokenBefore = (s: Sentence, { from, head }: VerbItem): boolean =>
  (s.frames(head) & VerbFrame.say) !== 0 &&
  (tagAt(s, from - 1) === Tag.QUOTE || (tagAt(s, from - 1) === Tag.COMMA && tagAt(s, from - 2) === Tag.QUOTE));

function unopened(s: Sentence, { items, index, item, opener, drafts }: VerbPlace, nearest: NounGroup | null): Found {
  const last = lastOf(drafts);
  const object = objectOfLower(s, opener, last);
  const subject = object === null ? (nearest ?? pending(items, index)) : pendingBefore(items, index, object);
  const isSaying = (s.frames(item.head) & VerbFrame.say) !== 0;
  const isDescribed = subject !== null && last?.clause.describes === subject; // "Smith, who left in March, said his"
  if (
    (subject === null && object === null) ||
    (isSaying && isAtStart(s, item.from) && nearest === null && !isDescribed)
  ) {
    const inverted = freeNounAt(s, items[index + 1], item.to);
    if (inverted !== null && (isSaying || tagAt(s, item.from - 1) === Tag.EX))
      return { relation: 'main', subject: inverted };
    if (subject === null)
      return {
        relation: last === undefined ? 'main' : 'coordinate',
        subject: last?.clause.subject ?? null,
        sharesSubject: last !== undefined,
        parent: last?.clause ?? null,
      };
  }
  const own = object === null ? opener.nouns.at(-1) : undefined;
  const outer = opener.nouns.at(-2);
  if (
    own !== undefined &&
    outer !== undefined &&
    own.from === outer.to &&
    isNextTo(s, own.to, item.from) &&
    own.noun.renames === null
  ) {
    return { relation: 'relative', subject: own.noun, describes: outer.noun, parent: last?.clause ?? null }; // "the man | police arrested"
  }
  if (
    last !== undefined &&
    own !== undefined &&
    isNextTo(s, last.item.to, own.from) &&
    (frames(s, last) & (VerbFrame.say | VerbFrame.deny)) !== 0
  ) {
    return { relation: 'reported', subject, parent: last.clause };
  }
  return { relation: 'main', subject };
}
