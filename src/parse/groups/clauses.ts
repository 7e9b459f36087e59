/** Clauses: a verb with its subject, from left to right; then objects, and what depends on what. */
import type { Clause, VerbGroup } from '../../model/grammar.ts';
import { VerbFrame } from '../../model/grammar-class.ts';
import type { Draft, Found, VerbPlace } from './clause-draft.ts';
import { finite } from './finite.ts';
import type { Item, VerbItem } from './items.ts';
import { nonFinite } from './non-finite.ts';
import { giveObjects } from './objects.ts';
import { type Opener, openerOf } from './openers.ts';
import type { Sentence } from './sentence.ts';

/** Reads the clauses of a sentence. */
export function readClauses(s: Sentence, items: readonly Item[], firstIndex: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [index, item] of items.entries()) {
    if (item.verb === null) continue;
    const opener = openerOf(s, items, index, item);
    const place: VerbPlace = { items, index, item, opener, drafts };
    const found = item.verb.form === 'finite' ? finite(s, place) : nonFinite(s, place);
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
    conjunction:
      found.conjunction === undefined || found.conjunction < 0 ? -1 : (s.parts.token[found.conjunction] ?? -1),
    parent: found.parent ?? null,
    describes: found.describes ?? null,
    isNegated: verb.isNegated,
  };
}

/** The subject of a clause is taken: no other clause has it for its own. */
function claim(clause: Clause, found: Found): void {
  const { subject } = found;
  if (subject === null || found.sharesSubject === true || found.describes === subject || subject.role !== 'none')
    return;
  subject.role = 'subject';
  subject.clause = clause;
}

function startOf(s: Sentence, items: readonly Item[], item: VerbItem, opener: Opener, found: Found): number {
  if (
    opener.part >= 0 &&
    (found.conjunction === opener.part || opener.kind === 'relative' || opener.kind === 'question')
  )
    return opener.part;
  const subject = found.sharesSubject === true ? null : found.subject;
  const own = subject === null ? undefined : items.find((one) => one.noun === subject);
  void s;
  return own !== undefined && own.from < item.from && found.describes !== subject ? own.from : item.from;
}

/** "…, police said": what stands before a verb of saying at the end is what is said. A clause at the beginning with a conjunction depends on the main one after it. */
function adopt(s: Sentence, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const { clause, item } = draft;
    if (clause.relation !== 'main' || at === 0) continue;
    const before = drafts.slice(0, at).filter((other) => other.clause.parent === null);
    const isSaying =
      (s.frames(item.head) & VerbFrame.say) !== 0 &&
      clause.object === null &&
      !drafts.some((other) => other.clause.parent === clause && other.clause.relation === 'reported');
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
