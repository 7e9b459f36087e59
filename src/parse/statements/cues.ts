/** Which verbs tell who says something: verbs of saying that somebody does, did and was not only asked to do. */
import type { SayingVerb } from '../../lexicon/saying-verbs.ts';
import type { Clause, NounGroup, VerbGroup } from '../../model/grammar.ts';
import { hasTag, tagSet } from '../../model/tag.ts';
import type { TokenRange } from '../../model/token-table.ts';
import type { StatementReader, StatementWord } from './reader.ts';

/** A verb of saying and the noun group that does it. */
export interface SpokenCue {
  readonly at: number;
  /** Where the words that say so begin: of "the agency quotes Ana Ruiz as saying" the agency. */
  readonly from: number;
  readonly verb: SayingVerb;
  readonly clause: Clause | null;
  /** null where it is whoever spoke before: "said …, adding that". */
  readonly subject: NounGroup | null;
  /** Which prepositions hold together the words of the subject. */
  readonly joining: StatementWord;
}

const BEFORE_NOUNS = tagSet('DT', 'JJ', 'PRPS');

/** @param told the sentence, and whether somebody spoke before in it */
export function cueAt(
  reader: StatementReader,
  at: number,
  { sentence, isGoingOn }: { readonly sentence: TokenRange; readonly isGoingOn: boolean },
): SpokenCue | undefined {
  const verb = reader.sayingVerb(at);
  if (verb === undefined || reader.isQuoted(at)) return undefined;
  const group = reader.grammar.verbGroup(at);
  const cue = { at, from: at, verb };
  if (group?.head !== at || group.clause === null) return afterQuotation(reader, cue, at + 1);
  if (group.from === at && hasTag(BEFORE_NOUNS, reader.grammar.tag(at - 1))) return undefined; // "little hope that"
  const { clause } = group;
  const quoted = quotedOne(reader, group);
  if (quoted !== null) return { clause, joining: 'joins', ...cue, ...quoted };
  if (!tells(reader, verb, clause)) return undefined;
  const doer = isOfPlace(reader, clause) ? (clause.parent?.subject ?? null) : clause.subject;
  const own = doer === null || reader.isQuoted(doer.head) ? null : doer;
  const subject = own ?? invertedSubject(reader, group, sentence.from);
  if (subject === null)
    return isGoingOn && group.form === 'gerund' ? { clause, subject: null, joining: 'joins', ...cue } : undefined;
  if (isAside(reader, clause, subject)) return undefined;
  return { clause, subject, joining: subject.from > at ? 'joins-after' : 'joins', ...cue };
}

/** "…," shares Carla Nunes; "…," points out the minister: what stands between a quotation and a noun is its verb, whatever its tag. */
function afterQuotation(
  reader: StatementReader,
  cue: Pick<SpokenCue, 'at' | 'from' | 'verb'>,
  next: number,
): SpokenCue | undefined {
  if (!reader.isMark(cue.at - 1) || !reader.isQuoted(cue.at - 2 - Number(reader.isMark(cue.at - 2)))) return undefined;
  const from = cue.verb.particle !== null && reader.key(next) === cue.verb.particle ? next + 1 : next;
  const subject = reader.grammar.nounGroup(from) ?? null;
  return subject === null ? undefined : { clause: null, subject, joining: 'joins-after', ...cue };
}

/** "Ana Ruiz was quoted as saying", "the agency quotes Ana Ruiz as saying": where the words begin, and who is quoted. */
function quotedOne(reader: StatementReader, group: VerbGroup): Pick<SpokenCue, 'from' | 'subject'> | null {
  if (group.form !== 'gerund' || reader.key(group.from - 1) !== 'as') return null;
  const clause = reader.grammar.clause(group.from - 2) ?? group.clause?.parent ?? null;
  if (clause !== null && reader.isA(clause.verb.head, 'quoting')) {
    const from = clause.subject?.from ?? clause.verb.from;
    return { from, subject: clause.verb.isPassive ? clause.subject : clause.object };
  }
  // "quotes" and "cites" may be taken for nouns.
  for (let at = group.from - 2; at > group.from - LONGEST_LEAD; at -= 1)
    if (reader.isA(at, 'quoting')) return { from: at, subject: reader.nounGroupFrom(at + 1) ?? null };
  return null;
}

/** "said Ana Ruiz", after a mark or at the beginning: the noun right after the verb does it. */
function invertedSubject(reader: StatementReader, { from, to }: VerbGroup, first: number): NounGroup | null {
  const isOpening = from === first || reader.isMark(from - 1);
  const next = isOpening && to - from === 1 ? reader.nounGroupFrom(to) : undefined;
  if (next === undefined || next.kind === 'number' || next.isTime || reader.isQuoted(next.head)) return null;
  const end = next.of?.to ?? next.to;
  const isWhole = reader.grammar.verbGroup(end)?.form !== 'finite';
  return isWhole ? next : null;
}

/** "marched through the capital | chanting": who marched does it, not the place. */
const isOfPlace = (reader: StatementReader, { relation, describes, verb }: Clause): boolean =>
  relation === 'participial' &&
  verb.form === 'gerund' &&
  describes?.role === 'preposition' &&
  !reader.isPeople(describes.head);

/** "an official who asked not to be named told": the verb that tells comes after the clause. */
function isAside(reader: StatementReader, clause: Clause, subject: NounGroup): boolean {
  if (clause.relation !== 'relative' || clause.describes !== subject) return false;
  const main = subject.clause?.verb.head ?? -1;
  return subject.role === 'subject' && reader.sayingVerb(main) !== undefined;
}

/** Is something told with it at all? */
function tells(reader: StatementReader, verb: SayingVerb, clause: Clause): boolean {
  const { form, isPassive, isNegated, tense, modality, to, head } = clause.verb;
  if (isPassive || isNegated || clause.subject?.isNegated === true || form === 'participle' || form === 'infinitive')
    return false;
  if (tense === 'future' || (modality !== 'none' && modality !== 'able' && modality !== 'habitual')) return false;
  if (verb.particle !== null && reader.key(head + 1) !== verb.particle) return false;
  if (clause.object !== null && isOwnResult(reader, clause.object)) return false;
  if (isSum(reader, verb, clause)) return isBeforeWords(reader, to);
  if (verb.lemma === 'respond' && reader.key(to) === 'to') return isBeforeColon(reader, to);
  return (
    !verb.needsClause || isClauseAfter(reader, clause) || isBeforeWords(reader, to) || isAfterWords(reader, clause)
  );
}

/** "Boeing reported a loss": of itself. */
const isOwnResult = (reader: StatementReader, object: NounGroup): boolean => reader.isA(object.head, 'own-result');

/** "Shell added 1.9 percent": figures are added, too. */
const isSum = (reader: StatementReader, { lemma }: SayingVerb, { object }: Clause): boolean =>
  lemma === 'add' &&
  object !== null &&
  (object.numeralFrom >= 0 || object.kind === 'number' || /^[$£€]$/.test(reader.text(object.from)));

/** A clause that says what: "that he …", "he …", "to …", with no mark before it. */
const isClauseAfter = (reader: StatementReader, clause: Clause): boolean =>
  reader.grammar.clauses.slice(clause.index + 1, clause.index + NEXT).some(({ parent, relation, verb }) => {
    if (relation === 'infinitive') return parent === clause && verb.from === clause.verb.to;
    if (relation === 'reported' && parent === clause) return true;
    return verb.form === 'finite' && relation !== 'relative' && !isParted(reader, clause.verb.to, verb.from);
  });

/** The clause of what is said is among so many. */
const NEXT = 4;

function isParted(reader: StatementReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reader.isMark(at) || reader.facts.closedClassAt(reader.table, at) === 'conjunction') return true;
  return to < from;
}

const LONGEST_LEAD = 12;

/** A colon or a quotation follows in the clause: "claimed the town: “…”". */
function isBeforeWords(reader: StatementReader, from: number): boolean {
  for (let at = from; at < from + LONGEST_LEAD && at < reader.table.length; at += 1) {
    if (reader.isQuoted(at) || reader.text(at) === ':') return true;
    if (/^[.;!?]$/.test(reader.text(at))) return false;
  }
  return false;
}

/** "responded to the mall": what is answered follows, but "responded to critics: “…”". */
const isBeforeColon = (reader: StatementReader, from: number): boolean =>
  Array.from({ length: LONGEST_LEAD }, (_, i) => reader.text(from + i)).includes(':');

/** What is said stands before it: "…, he claimed", "“…,” he claimed". */
function isAfterWords(reader: StatementReader, { subject, verb }: Clause): boolean {
  const first = Math.min(verb.from, subject !== null && subject.from < verb.from ? subject.from : verb.from);
  return (
    reader.isMark(first - 1) &&
    (reader.isQuoted(first - 2) ||
      reader.isQuoted(first - 3) ||
      /^[.,;]?$/.test(reader.text(Math.max(verb.to, subject?.to ?? 0))))
  );
}
