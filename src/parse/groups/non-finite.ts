/** Clauses of infinitives, gerunds and participles: by what stands before them; who does it by control. */
import type { ClauseRelation, NounGroup, VerbGroup } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { type Draft, type Found, frames, joinable, lastOf, type VerbPlace } from './clause-draft.ts';
import { freeNounAt, type Item, isNextTo, type VerbItem } from './items.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

export function nonFinite(s: Sentence, place: VerbPlace): Found {
  const { items, index, item, opener, drafts } = place;
  const { verb } = item;
  const last = lastOf(drafts);
  const before = items[index - 1];
  const parent = last?.clause ?? null;
  const relation: ClauseRelation =
    verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' ? 'gerund' : 'participial';
  if (last !== undefined && opener.kind === 'and' && isNextTo(s, opener.part + 1, item.from)) {
    const joined = joinable(drafts, verb) ?? last;
    shareAuxiliaries(joined.item.verb, verb, s, item);
    return {
      relation: 'coordinate',
      subject: joined.clause.subject,
      sharesSubject: true,
      parent: joined.clause,
      conjunction: opener.part,
    };
  }
  const shared = { subject: parent?.subject ?? null, sharesSubject: true, parent };
  const preposition = tagAt(s, item.from - 1) === Tag.IN || tagAt(s, item.from - 1) === Tag.WRB ? item.from - 1 : -1;
  if (before === undefined)
    return {
      relation:
        verb.form === 'infinitive' && tagAt(s, item.from) !== Tag.TO
          ? 'main'
          : preposition < 0 || verb.form === 'participle'
            ? 'adverbial'
            : relation,
      subject: null,
      conjunction: preposition,
    };
  if (
    before.noun !== null &&
    verb.form === 'infinitive' &&
    isForNoun(s, before.noun) &&
    isNextTo(s, before.to, item.from)
  )
    return { relation, subject: before.noun, parent };
  if (preposition >= 0) {
    const isAdverbial = verb.form === 'participle' && is(s, preposition, GrammarClass.subordinator);
    return {
      relation: isAdverbial ? 'adverbial' : relation,
      conjunction: preposition,
      ...shared,
      ...(is(s, preposition, GrammarClass.adverbial) ? undefined : objectControl(s, items, last, index)),
    };
  }
  const isClose = isNextTo(s, before.to, item.from);
  if (before.noun !== null && isClose) {
    const control = objectControl(s, items, last, index);
    if (control !== undefined) return { relation, parent, ...control };
    if (verb.form !== 'infinitive')
      return { relation: 'participial', subject: before.noun, describes: before.noun, parent };
    return last !== undefined && before.noun.role === 'none' && items[index - 2] === last.item
      ? { relation, describes: before.noun, ...shared }
      : { relation, ...shared };
  }
  if (isClose) return { relation, ...shared };
  const held = before.noun !== null && last === undefined && tagAt(s, item.from - 1) === Tag.COMMA ? before : undefined;
  if (held !== undefined && held.noun !== null)
    return { relation: 'participial', subject: held.noun, describes: held.noun, parent };
  return { relation: verb.form === 'infinitive' ? relation : 'adverbial', ...shared };
}

/** "(a plan) for them to leave". */
const isForNoun = (s: Sentence, noun: NounGroup): boolean =>
  noun.preposition !== null && s.parts.word[s.parts.first[noun.preposition.preposition] ?? 0] === s.wordFor;

/** "ordered them to leave", "let him go", "accused him of killing": the object of the verb above does it. */
function objectControl(
  s: Sentence,
  items: readonly Item[],
  last: Draft | undefined,
  index: number,
): { subject: NounGroup; sharesSubject: boolean } | undefined {
  // "had him go", but "has a reason to go".
  const isMarked = items[index] !== undefined && tagAt(s, items[index].from) === Tag.TO;
  const controls = isMarked ? VerbFrame.object : VerbFrame.object | VerbFrame.bare;
  if (last === undefined || (frames(s, last) & controls) === 0) return undefined;
  const object = last.index + 1 < index ? freeNounAt(s, items[last.index + 1], last.item.to) : null;
  return object === null ? undefined : { subject: object, sharesSubject: true };
}

/** "was arrested and charged", "will come and see", "has gone and left": the second has the auxiliaries of the first. */
function shareAuxiliaries(first: VerbGroup, second: VerbGroup, s: Sentence, item: VerbItem): void {
  const isSame = tagAt(s, item.head) === s.parts.tag[s.parts.first[first.head] ?? 0] || second.form === 'participle';
  if (first.first === first.head || second.first !== second.head || !isSame || tagAt(s, item.from) === Tag.TO) return;
  second.sharesAuxiliaries = true;
  second.form = first.form;
  second.tense = first.tense;
  second.isPerfect = first.isPerfect;
  second.isProgressive = first.isProgressive;
  second.isPassive = first.isPassive;
  second.modality = first.modality;
  second.isNegated ||= first.isNegated;
}
