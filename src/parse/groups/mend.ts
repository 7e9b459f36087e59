/**
 * Verb forms that only the whole clause tells: it has one finite verb and, but for headlines, not none. "The men | arrested on Friday |
 * were freed" has a participle, "The men arrested a boy." a past tense, whatever their neighbours say.
 */
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { hasTag, Tag } from '../../model/tag.ts';
import { CaseMode, caseMode } from '../tags/case-mode.ts';
import type { Chunk } from './chunks.ts';
import { isNextTo } from './items.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { isFinite, isVerb, type VerbChain } from './verb-groups.ts';

const firstTag = (s: Sentence, chain: VerbChain): number => tagAt(s, chain.verbs[0] ?? chain.from);
const isAlone = (chain: VerbChain): boolean => chain.verbs.length === 1 && !chain.hasTo;

const canBe = (s: Sentence, part: number, tag: number): boolean =>
  hasTag(s.words.possibleTags[s.parts.word[part] ?? 0] ?? 0, tag);

/** "agreed to | leave": a verb that takes an infinitive makes one of what could be a noun. */
export function mendInfinitives(s: Sentence): void {
  for (let at = s.from + 1; at + 1 < s.to; at += 1) {
    if (
      s.parts.word[at] !== s.wordTo ||
      tagAt(s, at) === Tag.RP ||
      tagAt(s, at + 1) !== Tag.NN ||
      !canBe(s, at + 1, Tag.VB)
    )
      continue;
    if (
      !isVerb(tagAt(s, at - 1)) ||
      (s.frames(at - 1) & (VerbFrame.plan | VerbFrame.fail | VerbFrame.begin | VerbFrame.object)) === 0
    )
      continue;
    s.parts.tag[at] = Tag.TO;
    s.parts.tag[at + 1] = Tag.VB;
  }
}

/** Does another clause begin between two parts: a conjunction, a relative or a mark? */
function isParted(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = tagAt(s, at);
    if (tag >= Tag.COMMA && tag <= Tag.CLOSE) return true;
    if (tag === Tag.CC || tag === Tag.WDT || tag === Tag.WP || tag === Tag.WRB) return true;
    if (tag === Tag.IN && is(s, at, GrammarClass.subordinator)) return true;
  }
  return false;
}

/** Is the noun group before a verb its neighbour, adverbs apart? */
function follows(s: Sentence, chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const chunk = chunks[index];
  if (before === undefined || !('noun' in before) || chunk === undefined || !('verb' in chunk)) return false;
  for (let at = before.noun.to; at < chunk.verb.from; at += 1) if (tagAt(s, at) !== Tag.RB) return false;
  return true;
}

/** "Let them go", "saw him fall": the verb before the noun before takes a bare verb. */
function isBare(s: Sentence, chunks: readonly Chunk[], index: number): boolean {
  const outer = chunks[index - 2];
  if (outer === undefined || !('verb' in outer)) return false;
  return (s.frames(outer.verb.verbs.at(-1) ?? 0) & VerbFrame.bare) !== 0;
}

export function mendForms(s: Sentence, chunks: readonly Chunk[]): void {
  let hasFinite = false;
  const tell = (chain: VerbChain, tag: number): void => {
    s.parts.tag[chain.verbs[0] ?? chain.from] = tag;
  };
  /** The last verb that could head the clause, for "(they) come and go". */
  let last: VerbChain | undefined;
  for (const [index, chunk] of chunks.entries()) {
    if (!('verb' in chunk)) continue;
    const { verb } = chunk;
    const tag = firstTag(s, verb);
    if (tag === Tag.VBD && isAlone(verb) && canBe(s, verb.verbs[0] ?? 0, Tag.VBN) && follows(s, chunks, index)) {
      const next = chunks.slice(index + 1).find((other) => 'verb' in other);
      const isReduced =
        next !== undefined &&
        'verb' in next &&
        isFinite(firstTag(s, next.verb)) &&
        !isParted(s, verb.to, next.verb.from);
      if (isReduced && tagAt(s, verb.to) === Tag.IN && !is(s, verb.to, GrammarClass.subordinator)) tell(verb, Tag.VBN);
    } else if (tag === Tag.VBD && isAlone(verb) && isJoinedToPassive(s, chunks, index, last)) tell(verb, Tag.VBN);
    else if (tag === Tag.VB && isAlone(verb) && follows(s, chunks, index) && !isBare(s, chunks, index))
      tell(verb, Tag.VBP);
    else if (
      tag === Tag.VB &&
      isAlone(verb) &&
      tagAt(s, verb.from - 1) === Tag.CC &&
      last !== undefined &&
      firstTag(s, last) === Tag.VBP &&
      last.verbs.length === 1
    ) {
      tell(verb, Tag.VBP);
    } else if (
      tag === Tag.VBN &&
      isAlone(verb) &&
      canBe(s, verb.verbs[0] ?? 0, Tag.VBD) &&
      isPast(s, chunks, index, last)
    )
      tell(verb, Tag.VBD);
    hasFinite ||= isFinite(firstTag(s, verb));
    last = verb;
  }
  if (
    !hasFinite &&
    tagAt(s, s.to - 1) === Tag.STOP &&
    caseMode(s.table, s.parts.token[s.from] ?? 0, s.parts.token[s.to] ?? 0) === CaseMode.running
  )
    mendFragment(s, chunks, tell);
}

/** "was arrested and charged": no object follows, so that the second is passive, too. */
function isJoinedToPassive(s: Sentence, chunks: readonly Chunk[], index: number, last: VerbChain | undefined): boolean {
  const chunk = chunks[index];
  if (last === undefined || chunk === undefined || !('verb' in chunk) || tagAt(s, chunk.verb.from - 1) !== Tag.CC)
    return false;
  const head = last.verbs.at(-1) ?? last.from;
  const next = chunks[index + 1];
  const hasObject = next !== undefined && 'noun' in next && isNextTo(s, chunk.verb.to, next.noun.from);
  return (
    !hasObject &&
    last.verbs.length > 1 &&
    tagAt(s, head) === Tag.VBN &&
    is(s, last.verbs.at(-2) ?? 0, GrammarClass.be) &&
    canBe(s, chunk.verb.from, Tag.VBN)
  );
}

/**
 * A participle that is a past tense: one with an object after a subject ("the blast killed 12"), the like after "and" ("attacked and
 * killed 12"), or the only verb of a clause with a conjunction ("after a bomb exploded").
 */
function isPast(s: Sentence, chunks: readonly Chunk[], index: number, last: VerbChain | undefined): boolean {
  const chunk = chunks[index];
  if (chunk === undefined || !('verb' in chunk)) return false;
  const { verb } = chunk;
  const next = chunks[index + 1];
  const hasObject =
    next !== undefined &&
    'noun' in next &&
    isNextTo(s, verb.to, next.noun.from) &&
    (s.frames(verb.verbs[0] ?? 0) & VerbFrame.name) === 0;
  const lastTag = last === undefined ? Tag.none : firstTag(s, last);
  if (tagAt(s, verb.from - 1) === Tag.CC) {
    return hasObject && last !== undefined && last.verbs.length === 1 && lastTag === Tag.VBD;
  }
  if (!follows(s, chunks, index)) return false;
  const before = chunks[index - 1];
  if (before === undefined || !('noun' in before)) return false;
  const isSubject =
    last === undefined ||
    isParted(s, last.to, before.noun.from) ||
    (isFinite(lastTag) && (s.frames(last.verbs.at(-1) ?? 0) & VerbFrame.say) !== 0);
  if (hasObject) return isSubject && !hasFiniteAfter(s, chunks, index);
  const opener = before.noun.from - 1;
  const after = tagAt(s, verb.to);
  const openerTag = tagAt(s, opener);
  if (openerTag === Tag.WP || openerTag === Tag.WDT) return true; // "whom police arrested"
  const isSaid =
    last !== undefined &&
    isFinite(lastTag) &&
    (s.frames(last.verbs.at(-1) ?? 0) & VerbFrame.say) !== 0 &&
    isNextTo(s, last.to, before.noun.from);
  const isOpened = is(s, opener, GrammarClass.subordinator) && openerTag === Tag.IN;
  return (isOpened || isSaid) && (after === Tag.STOP || after === Tag.COMMA || after === Tag.EDGE || after === Tag.RB);
}

/** Is there a finite verb after a verb, in the same clause? */
function hasFiniteAfter(s: Sentence, chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const next = chunks.slice(index + 1, index + 6).find((other) => 'verb' in other);
  if (chunk === undefined || !('verb' in chunk) || next === undefined || !('verb' in next)) return false;
  return isFinite(firstTag(s, next.verb)) && !isParted(s, chunk.verb.to, next.verb.from);
}

/** A full sentence without a finite verb: the first participle after a noun is its past tense. */
function mendFragment(s: Sentence, chunks: readonly Chunk[], tell: (chain: VerbChain, tag: number) => void): void {
  for (const [index, chunk] of chunks.entries()) {
    if (!('verb' in chunk)) continue;
    const { verb } = chunk;
    if (!isAlone(verb) || firstTag(s, verb) !== Tag.VBN || !canBe(s, verb.verbs[0] ?? 0, Tag.VBD)) continue;
    if (!follows(s, chunks, index)) continue;
    tell(verb, Tag.VBD);
    return;
  }
}
