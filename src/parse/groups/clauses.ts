/** Clauses: a verb with its subject, from left to right; then objects, phrases, and what clause holds which tokens. */
import type { Clause, ClauseRelation, NounGroup, VerbGroup } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { agrees, type Item, isNextTo, type VerbItem } from './items.ts';
import { giveObjects } from './objects.ts';
import { isFree, type Opener, openerOf } from './openers.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

/** A clause while its sentence is read. */
export interface Draft {
  readonly clause: Clause;
  readonly item: VerbItem;
  readonly index: number;
}

/** So many groups back a subject is looked for: with it the work on a sentence stays linear. */
const FARTHEST = 40;

interface Found {
  readonly relation: ClauseRelation;
  readonly subject: NounGroup | null;
  readonly parent?: Clause | null;
  readonly describes?: NounGroup | null;
  readonly sharesSubject?: boolean;
  readonly conjunction?: number;
}

/** Reads the clauses of a sentence. */
export function readClauses(s: Sentence, items: readonly Item[], firstIndex: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [index, item] of items.entries()) {
    if (item.verb === null) continue;
    const opener = openerOf(s, items, index, item);
    const found = item.verb.form === 'finite' ? finite(s, items, index, item, opener, drafts) : nonFinite(s, items, index, item, opener, drafts);
    const clause = clauseOf(s, item.verb, found, firstIndex + drafts.length, startOf(s, items, item, opener, found));
    claim(clause, found);
    item.verb.clause = clause;
    drafts.push({ clause, item, index });
  }
  giveObjects(s, items, drafts);
  adopt(s, drafts);
  return drafts;
}

function clauseOf(s: Sentence, verb: VerbGroup, found: Found, index: number, from: number): Clause {
  return {
    index,
    from: s.parts.token[from] ?? 0,
    to: verb.to,
    verb,
    relation: found.relation,
    subject: found.subject,
    sharesSubject: found.sharesSubject ?? false,
    object: null,
    secondObject: null,
    complement: null,
    complementAdjective: -1,
    phrases: [],
    conjunction: found.conjunction === undefined || found.conjunction < 0 ? -1 : (s.parts.token[found.conjunction] ?? -1),
    parent: found.parent ?? null,
    describes: found.describes ?? null,
    isNegated: verb.isNegated,
  };
}

/** The subject of a clause is taken: no other clause has it for its own. */
function claim(clause: Clause, found: Found): void {
  const { subject } = found;
  if (subject === null || found.sharesSubject === true || found.describes === subject || subject.role !== 'none') return;
  subject.role = 'subject';
  subject.clause = clause;
}

function startOf(s: Sentence, items: readonly Item[], item: VerbItem, opener: Opener, found: Found): number {
  if (opener.part >= 0 && (found.conjunction === opener.part || opener.kind === 'relative' || opener.kind === 'question')) return opener.part;
  const subject = found.sharesSubject === true ? null : found.subject;
  const own = subject === null ? undefined : items.find((one) => one.noun === subject);
  void s;
  return own !== undefined && own.from < item.from && found.describes !== subject ? own.from : item.from;
}

const lastOf = (drafts: readonly Draft[]): Draft | undefined => drafts.at(-1);
const frames = (s: Sentence, draft: Draft | undefined): number => (draft === undefined ? 0 : s.frames(draft.item.head));

/** The last finite clause that another can be joined to, for "… and left". */
function joinable(drafts: readonly Draft[], verb: VerbGroup): Draft | undefined {
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined) break;
    if (draft.item.verb.form === verb.form || (verb.form !== 'finite' && draft.item.verb.form === 'finite' && at === drafts.length - 1)) return draft;
  }
  return lastOf(drafts);
}

/** The clause that holds what a clause in a chain of lower ones hangs on: a relative's own noun is no place for the next main verb. */
const isAtStart = (s: Sentence, part: number): boolean => {
  const tag = tagAt(s, part - 1);
  return tag === Tag.EDGE || tag === Tag.QUOTE || tag === Tag.COMMA || tag === Tag.COLON || tag === Tag.STOP;
};

function finite(s: Sentence, items: readonly Item[], index: number, item: VerbItem, opener: Opener, drafts: readonly Draft[]): Found {
  const last = lastOf(drafts);
  const inside = questionSubject(s, items, index, item);
  const nearest = inside ?? opener.nouns.at(-1)?.noun ?? null;
  const parent = last?.clause ?? null;
  const existing = existential(s, items, index, item);
  if (existing !== null) {
    const isLower = opener.kind !== 'none' && opener.kind !== 'and';
    return { relation: isLower ? (opener.kind === 'subordinator' ? 'adverbial' : 'reported') : 'main', subject: existing, parent: isLower ? parent : null, conjunction: opener.part };
  }
  switch (opener.kind) {
    case 'relative': {
      const describes = antecedentOf(s, opener, item);
      return { relation: 'relative', subject: nearest ?? describes, describes, parent, conjunction: opener.part };
    }
    case 'question':
      return { relation: last === undefined ? 'main' : 'reported', subject: nearest, parent, conjunction: opener.part };
    case 'that':
      return { relation: 'reported', subject: nearest, parent, conjunction: opener.part };
    case 'subordinator':
      return { relation: isIndirect(s, opener, last) ? 'reported' : 'adverbial', subject: nearest, parent, conjunction: opener.part };
    case 'and': {
      const joined = joinable(drafts, item.verb);
      if (nearest !== null || joined === undefined) return { relation: joined === undefined ? 'main' : 'coordinate', subject: nearest ?? pending(items, index), parent: joined?.clause ?? null, conjunction: opener.part };
      const held = pending(items, index);
      if (held !== null && joined.clause.relation === 'relative' && tagAt(s, opener.part - 1) === Tag.COMMA) return { relation: 'main', subject: held, conjunction: opener.part };
      return { relation: 'coordinate', subject: joined.clause.subject, sharesSubject: true, parent: joined.clause, conjunction: opener.part };
    }
    default:
      return unopened(s, items, index, item, opener, drafts, nearest);
  }
}

/** "There were | two men": the subject stands after the verb. */
function existential(s: Sentence, items: readonly Item[], index: number, item: VerbItem): NounGroup | null {
  const next = items[index + 1];
  const isThere = tagAt(s, item.from - 1) === Tag.EX || (tagAt(s, item.from - 1) === Tag.RB && tagAt(s, item.from - 2) === Tag.EX) || tagAt(s, item.to) === Tag.EX;
  if (!isThere || next === undefined || next.noun === null || !isFree(next)) return null;
  for (let at = item.to; at < next.from; at += 1) if (tagAt(s, at) !== Tag.EX && tagAt(s, at) !== Tag.RB) return null;
  return next.noun;
}

/** "asked if", "whether": what is asked. */
const isIndirect = (s: Sentence, opener: Opener, last: Draft | undefined): boolean =>
  last !== undefined && is(s, opener.part, GrammarClass.hypothetical) && (frames(s, last) & VerbFrame.say) !== 0 && isNextTo(s, last.item.to, opener.part);

/** The noun that a relative clause describes: of "one of the men who were" the men, of "the head of the army who was" the head. */
function antecedentOf(s: Sentence, opener: Opener, item: VerbItem): NounGroup | null {
  const nearest = opener.antecedent?.noun ?? null;
  if (nearest === null) return null;
  const noun = nearest.renames ?? nearest;
  const outer = noun.ofWhat ?? noun.preposition?.nounBefore ?? null;
  if (outer === null) return noun;
  const isPersons = s.parts.word[opener.part] === s.wordWho || s.parts.word[opener.part] === s.wordWhom;
  if (isPersons && noun.kind === 'name' && outer.kind === 'noun' && noun.possessor < 0) return outer;
  return opener.nouns.length === 0 && !agrees(s, noun, item) && agrees(s, outer, item) ? outer : noun;
}

/** "Has the army attacked?": the subject stands between the auxiliary and the verb. */
function questionSubject(s: Sentence, items: readonly Item[], index: number, item: VerbItem): NounGroup | null {
  const before = items[index - 1];
  if (before === undefined || before.noun === null || item.verb.first >= item.verb.from) return null;
  return (s.parts.token[before.from] ?? 0) >= item.verb.first ? before.noun : null;
}

/** Is it a clause inside another's noun group or under its verb, which takes the next noun for its own? */
function isLower(clause: Clause): boolean {
  if (clause.verb.form !== 'finite') return true;
  if (clause.relation === 'coordinate') return clause.sharesSubject && clause.parent !== null && isLower(clause.parent);
  return clause.relation === 'relative' && clause.subject === clause.describes;
}

/** "the method of measuring pressure | is used", "the man called Smith | died": the noun is the object of the verb before it. */
function objectOfLower(s: Sentence, opener: Opener, last: Draft | undefined): NounGroup | null {
  const only = opener.nouns.length === 1 ? opener.nouns[0] : undefined;
  if (only === undefined || last === undefined || (frames(s, last) & VerbFrame.say) !== 0) return null;
  if (!isLower(last.clause)) return null;
  return isNextTo(s, last.item.to, only.from) ? only.noun : null;
}

/** The nearest free noun before one that is no subject. */
const pendingBefore = (items: readonly Item[], index: number, object: NounGroup): NounGroup | null =>
  pending(items, Math.min(index, items.findIndex((item) => item.noun === object)));

/** A noun before the verb that no clause has for its subject: "The man who lives here | died". */
function pending(items: readonly Item[], index: number): NounGroup | null {
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

function unopened(s: Sentence, items: readonly Item[], index: number, item: VerbItem, opener: Opener, drafts: readonly Draft[], nearest: NounGroup | null): Found {
  const last = lastOf(drafts);
  const object = objectOfLower(s, opener, last);
  const subject = object === null ? (nearest ?? pending(items, index)) : pendingBefore(items, index, object);
  const isSaying = (s.frames(item.head) & VerbFrame.say) !== 0;
  if ((subject === null && object === null) || (isSaying && isAtStart(s, item.from) && nearest === null)) {
    const next = items[index + 1];
    const inverted = next !== undefined && next.noun !== null && isFree(next) && isNextTo(s, item.to, next.from) ? next.noun : null;
    if (inverted !== null && (isSaying || tagAt(s, item.from - 1) === Tag.EX)) return { relation: 'main', subject: inverted };
    if (subject === null) return { relation: last === undefined ? 'main' : 'coordinate', subject: last?.clause.subject ?? null, sharesSubject: last !== undefined, parent: last?.clause ?? null };
  }
  const own = object === null ? opener.nouns.at(-1) : undefined;
  const outer = opener.nouns.at(-2);
  if (own !== undefined && outer !== undefined && own.from === outer.to && isNextTo(s, own.to, item.from) && own.noun.renames === null) {
    return { relation: 'relative', subject: own.noun, describes: outer.noun, parent: last?.clause ?? null }; // "the man | police arrested"
  }
  if (last !== undefined && own !== undefined && isNextTo(s, last.item.to, own.from) && (frames(s, last) & (VerbFrame.say | VerbFrame.deny)) !== 0) {
    return { relation: 'reported', subject, parent: last.clause };
  }
  return { relation: 'main', subject };
}

function nonFinite(s: Sentence, items: readonly Item[], index: number, item: VerbItem, opener: Opener, drafts: readonly Draft[]): Found {
  const { verb } = item;
  const last = lastOf(drafts);
  const before = items[index - 1];
  const parent = last?.clause ?? null;
  const relation: ClauseRelation = verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' ? 'gerund' : 'participial';
  if (last !== undefined && opener.kind === 'and' && isNextTo(s, opener.part + 1, item.from)) {
    const joined = joinable(drafts, verb) ?? last;
    shareAuxiliaries(joined.item.verb, verb, s, item);
    return { relation: 'coordinate', subject: joined.clause.subject, sharesSubject: true, parent: joined.clause, conjunction: opener.part };
  }
  const shared = { subject: parent?.subject ?? null, sharesSubject: true, parent };
  const preposition = tagAt(s, item.from - 1) === Tag.IN || tagAt(s, item.from - 1) === Tag.WRB ? item.from - 1 : -1;
  if (before === undefined) return { relation: verb.form === 'infinitive' && tagAt(s, item.from) !== Tag.TO ? 'main' : preposition < 0 || verb.form === 'participle' ? 'adverbial' : relation, subject: null, conjunction: preposition };
  if (before.noun !== null && verb.form === 'infinitive' && isForNoun(s, before.noun) && isNextTo(s, before.to, item.from)) return { relation, subject: before.noun, parent };
  if (preposition >= 0) {
    const isAdverbial = verb.form === 'participle' && is(s, preposition, GrammarClass.subordinator);
    return { ...shared, ...objectControl(s, items, last, index), relation: isAdverbial ? 'adverbial' : relation, conjunction: preposition };
  }
  const isClose = isNextTo(s, before.to, item.from);
  if (before.noun !== null && isClose) {
    const control = objectControl(s, items, last, index);
    if (control !== undefined) return { relation, parent, ...control };
    if (verb.form !== 'infinitive') return { relation: 'participial', subject: before.noun, describes: before.noun, parent };
    return last !== undefined && before.noun.role === 'none' && items[index - 2] === last.item ? { ...shared, relation, describes: before.noun } : { ...shared, relation };
  }
  if (isClose) return { ...shared, relation };
  const held = before.noun !== null && last === undefined && tagAt(s, item.from - 1) === Tag.COMMA ? before : undefined;
  if (held !== undefined && held.noun !== null) return { relation: 'participial', subject: held.noun, describes: held.noun, parent };
  return { ...shared, relation: verb.form === 'infinitive' ? relation : 'adverbial' };
}

/** "(a plan) for them to leave". */
const isForNoun = (s: Sentence, noun: NounGroup): boolean =>
  noun.preposition !== null && s.parts.word[s.parts.first[noun.preposition.preposition] ?? 0] === s.wordFor;

/** "ordered them to leave", "let him go", "accused him of killing": the object of the verb above does it. */
function objectControl(s: Sentence, items: readonly Item[], last: Draft | undefined, index: number): { subject: NounGroup; sharesSubject: boolean } | undefined {
  if (last === undefined || (frames(s, last) & (VerbFrame.object | VerbFrame.bare)) === 0) return undefined;
  const first = items[last.index + 1];
  if (first === undefined || first.noun === null || last.index + 1 >= index || !isNextTo(s, last.item.to, first.from)) return undefined;
  return first.noun.role === 'none' && !first.noun.isTime ? { subject: first.noun, sharesSubject: true } : undefined;
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

/** "…, police said": what stands before a verb of saying at the end is what is said. A clause at the beginning with a conjunction depends on the main one after it. */
function adopt(s: Sentence, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const { clause, item } = draft;
    if (clause.relation !== 'main' || at === 0) continue;
    const before = drafts.slice(0, at).filter((other) => other.clause.parent === null);
    const isSaying = (s.frames(item.head) & VerbFrame.say) !== 0 && clause.object === null && !drafts.some((other) => other.clause.parent === clause && other.clause.relation === 'reported');
    for (const { clause: other } of before) {
      if (other.relation === 'main' && isSaying) {
        other.relation = 'reported';
        other.parent = clause;
      } else if (other.relation !== 'main') {
        other.parent = clause;
        if (other.subject === null) {
          other.subject = clause.subject;
          other.sharesSubject = true;
        }
      }
    }
  }
}
