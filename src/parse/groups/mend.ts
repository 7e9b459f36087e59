/**
 * Verb forms that only the whole clause tells: it has one finite verb and, but for headlines, not none. "The men | arrested on Friday |
 * were freed" has a participle, "The men arrested a boy." a past tense, whatever their neighbours say.
 */
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { hasTag, Tag } from '../../model/tag.ts';
import { CaseMode, caseMode } from '../tags/case-mode.ts';
import type { Chunk } from './chunks.ts';
import { isNextTo } from './items.ts';
import type { NounSpan } from './noun-groups.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { isFinite, isVerb, type VerbChain } from './verb-groups.ts';

/** So many groups ahead the clause's other verb is looked for. */
const NEAR = 6;

const firstTag = (s: Sentence, chain: VerbChain): number => tagAt(s, chain.verbs[0] ?? chain.from);
const isAlone = (chain: VerbChain): boolean => chain.verbs.length === 1 && !chain.hasTo;

const canBe = (s: Sentence, part: number, tag: number): boolean =>
  hasTag(s.words.possibleTags(s.parts.word[part] ?? 0), tag);

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
  for (let at = before.noun.to; at < chunk.verb.from; at += 1)
    if (tagAt(s, at) !== Tag.RB && tagAt(s, at) !== Tag.CLOSE) return false; // "the Bureau (NBI) arrested"
  return true;
}

/** "Let them go", "saw him fall": the verb before the noun before takes a bare verb. */
function isBare(s: Sentence, chunks: readonly Chunk[], index: number): boolean {
  const outer = chunks[index - 2];
  if (outer === undefined || !('verb' in outer)) return false;
  return (s.frames(outer.verb.verbs.at(-1) ?? 0) & VerbFrame.bare) !== 0;
}

/** What a verb's neighbours in the chain of groups are. */
interface Place {
  readonly chunks: readonly Chunk[];
  readonly index: number;
  readonly verb: VerbChain;
  /** The verb before it. */
  readonly last: VerbChain | undefined;
  /** A finite verb stands before it in the sentence. */
  readonly hasFinite: boolean;
}

export function mendForms(s: Sentence, chunks: readonly Chunk[]): void {
  let hasFinite = false;
  let last: VerbChain | undefined;
  for (const [index, chunk] of chunks.entries()) {
    if (!('verb' in chunk)) continue;
    const { verb } = chunk;
    if (isAlone(verb)) tell(s, verb, mendedTag(s, { chunks, index, verb, last, hasFinite }));
    hasFinite ||= isFinite(firstTag(s, verb));
    last = verb;
  }
  if (!hasFinite && isFullSentence(s)) mendFragment(s, chunks);
}

const tell = (s: Sentence, verb: VerbChain, tag: number): void => {
  s.parts.tag[verb.verbs[0] ?? verb.from] = tag;
};

/** The tag of a verb without auxiliaries by what its clause wants. */
function mendedTag(s: Sentence, place: Place): number {
  const { verb } = place;
  const tag = firstTag(s, verb);
  const part = verb.verbs[0] ?? verb.from;
  if (tag === Tag.VBD && canBe(s, part, Tag.VBN))
    return isReduced(s, place) || isJoinedToPassive(s, place) || isAside(s, place) ? Tag.VBN : tag;
  if (tag === Tag.VBN && canBe(s, part, Tag.VBD)) return isPast(s, place) ? Tag.VBD : tag;
  return tag === Tag.VB && isPresent(s, place) ? Tag.VBP : tag;
}

/** "Hopefully, we all learn", "(they) come and go": a bare verb with a subject, and none that wants it bare. */
function isPresent(s: Sentence, { chunks, index, verb, last }: Place): boolean {
  if (follows(s, chunks, index)) return !isBare(s, chunks, index);
  return (
    tagAt(s, verb.from - 1) === Tag.CC && last !== undefined && last.verbs.length === 1 && firstTag(s, last) === Tag.VBP
  );
}

/**
 * "The men arrested on Friday | were freed", "fired rounds | aimed at a tower": a noun before it, a preposition after it, and the
 * clause has its verb still to come or has had it.
 */
function isReduced(s: Sentence, { chunks, index, verb, last }: Place): boolean {
  if (!follows(s, chunks, index)) return false;
  const isNaming = (framesOf(s, verb) & VerbFrame.name) !== 0;
  const isBeforePhrase = tagAt(s, verb.to) === Tag.IN && !is(s, verb.to, GrammarClass.subordinator);
  if (!isBeforePhrase && !isNaming) return false;
  const takesClause = VerbFrame.say | VerbFrame.deny | VerbFrame.bare;
  if (last !== undefined && (framesOf(s, last) & takesClause) === 0 && !isParted(s, last.to, verb.from)) return true;
  const next = nextVerb(chunks, index);
  if (next === undefined || isParted(s, verb.to, next.verb.from)) return false;
  if (isFinite(firstTag(s, next.verb))) return true;
  const isPastToo =
    isAlone(next.verb) &&
    firstTag(s, next.verb) === Tag.VBN &&
    canBe(s, next.verb.from, Tag.VBD) &&
    hasObject(s, chunks, next.index);
  if (isPastToo) tell(s, next.verb, Tag.VBD);
  return isPastToo;
}

/** "The man, | believed to be in his 30s, stabbed four": between commas after a noun, and right behind the second comma the clause has its verb. */
function isAside(s: Sentence, { chunks, index, verb, hasFinite }: Place): boolean {
  const before = chunks[index - 1];
  const after = tagAt(s, verb.to);
  if (before === undefined || !('noun' in before) || before.noun.to !== verb.from - 1 || hasFinite) return false;
  if (tagAt(s, verb.from - 1) !== Tag.COMMA || (after !== Tag.IN && after !== Tag.TO)) return false;
  for (const chunk of chunks.slice(index + 1, index + NEAR)) {
    if (tagAt(s, ('verb' in chunk ? chunk.verb : chunk.noun).from - 1) === Tag.COMMA)
      return 'verb' in chunk && (isFinite(firstTag(s, chunk.verb)) || canBe(s, chunk.verb.from, Tag.VBD));
  }
  return false;
}

function nextVerb(
  chunks: readonly Chunk[],
  index: number,
): { readonly verb: VerbChain; readonly index: number } | undefined {
  for (let next = index + 1; next < Math.min(chunks.length, index + NEAR); next += 1) {
    const chunk = chunks[next];
    if (chunk !== undefined && 'verb' in chunk) return { verb: chunk.verb, index: next };
  }
  return undefined;
}

/** Does a noun that may be its object stand right after a verb? */
function hasObject(s: Sentence, chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  return (
    chunk !== undefined &&
    'verb' in chunk &&
    next !== undefined &&
    'noun' in next &&
    isNextTo(s, chunk.verb.to, next.noun.from)
  );
}

const framesOf = (s: Sentence, verb: VerbChain): number => s.frames(verb.verbs.at(-1) ?? verb.from);

/** "was arrested and charged": no object follows, so that the second is passive, too. */
function isJoinedToPassive(s: Sentence, { chunks, index, verb, last }: Place): boolean {
  if (last === undefined || tagAt(s, verb.from - 1) !== Tag.CC || hasObject(s, chunks, index)) return false;
  const isPassive = last.verbs.length > 1 && tagAt(s, last.verbs.at(-1) ?? last.from) === Tag.VBN;
  return isPassive && is(s, last.verbs.at(-2) ?? last.from, GrammarClass.be);
}

/**
 * A participle that is a past tense: one with an object after a subject ("the blast killed 12"), the like after "and" ("attacked and
 * killed 12"), or the only verb of a clause with an opener ("after a bomb exploded", "whom police arrested").
 */
function isPast(s: Sentence, place: Place): boolean {
  const { chunks, index, verb, last, hasFinite } = place;
  const takes = hasObject(s, chunks, index) && (framesOf(s, verb) & VerbFrame.name) === 0;
  const lastTag = last === undefined ? Tag.none : firstTag(s, last);
  const prior = tagAt(s, verb.from - 1);
  if (prior === Tag.CC) return takes && last !== undefined && last.verbs.length === 1 && lastTag === Tag.VBD;
  if (prior === Tag.COMMA) return takes && !hasFinite && index > 1; // "Smith, the mayor, met them"
  const before = chunks[index - 1];
  if (tellsWords(s, verb) || tellsAfterClause(s, verb, last)) return true;
  if (before === undefined || !('noun' in before) || !follows(s, chunks, index)) return false;
  if (is(s, before.noun.head, GrammarClass.nominative) || tellsOfWords(s, verb, before.noun)) return true;
  if ((framesOf(s, verb) & VerbFrame.intransitive) !== 0) return true; // "a bomb exploded"
  const isSaid = last !== undefined && isFinite(lastTag) && (framesOf(s, last) & VerbFrame.say) !== 0;
  const isSubject = last === undefined || isSaid || isParted(s, last.to, before.noun.from);
  const next = nextVerb(chunks, index);
  const isOnly = next === undefined || !isFinite(firstTag(s, next.verb)) || isParted(s, verb.to, next.verb.from);
  const saysIt = (framesOf(s, verb) & VerbFrame.say) !== 0 && (takes || s.parts.word[verb.to] === s.wordThat);
  if (takes || saysIt) return isSubject && (isOnly || saysIt);
  const opener = openerOf(s, before.noun.from - 1);
  const tag = tagAt(s, opener);
  if (tag === Tag.WP || tag === Tag.WDT || tag === Tag.WRB) return true;
  if (tag === Tag.IN && is(s, opener, GrammarClass.subordinator)) return isOnly;
  return isSaid && isNextTo(s, last.to, before.noun.from) && ENDS.has(tagAt(s, verb.to));
}

/** "…, a witness said.", "protesters chanted: “…”", "“…,” added the mayor": it has what is said on one side, and an end on the other. */
const tellsWords = (s: Sentence, verb: VerbChain): boolean =>
  (framesOf(s, verb) & VerbFrame.say) !== 0 &&
  (AFTER_TELLING.has(tagAt(s, verb.to)) || tagAt(s, verb.from - 1) === Tag.QUOTE);

/** "an official who asked not to be named | told CNN": no participle stands right after another verb. */
const tellsAfterClause = (s: Sentence, verb: VerbChain, last: VerbChain | undefined): boolean =>
  last?.to === verb.from && (framesOf(s, verb) & (VerbFrame.say | VerbFrame.tell)) !== 0;

/** "“…,” the channel reported on its page", "…, the commission announced on Sunday": a noun after the words, and the day after the verb. */
function tellsOfWords(s: Sentence, verb: VerbChain, before: NounSpan): boolean {
  if ((framesOf(s, verb) & VerbFrame.say) === 0) return false;
  if (tagAt(s, before.from - 1) !== Tag.COMMA) return tagAt(s, before.from - 1) === Tag.QUOTE;
  const day = tagAt(s, verb.to) === Tag.IN ? verb.to + 1 : verb.to;
  return is(s, day, GrammarClass.weekday | GrammarClass.month | GrammarClass.deictic);
}

/** The part before a noun group, its hedge passed over: the "after" of "after at least one shell". */
function openerOf(s: Sentence, part: number): number {
  let at = part;
  while (at > part - 3 && is(s, at, GrammarClass.hedge) && !is(s, at, GrammarClass.subordinator)) at -= 1;
  return at;
}

/** After these a clause is over, or nearly. */
const ENDS: ReadonlySet<number> = new Set([Tag.STOP, Tag.COMMA, Tag.EDGE, Tag.RB]);

const AFTER_TELLING: ReadonlySet<number> = new Set([...ENDS, Tag.COLON, Tag.QUOTE]);

const isFullSentence = (s: Sentence): boolean =>
  tagAt(s, s.to - 1) === Tag.STOP &&
  caseMode(s.table, s.parts.token[s.from] ?? 0, s.parts.token[s.to] ?? 0) === CaseMode.running;

/** A full sentence without a finite verb: a participle after a noun is its past tense, rather one that no preposition follows. */
function mendFragment(s: Sentence, chunks: readonly Chunk[]): void {
  const candidates = chunks.flatMap((chunk, index) => {
    if (!('verb' in chunk) || !isAlone(chunk.verb) || firstTag(s, chunk.verb) !== Tag.VBN) return [];
    return follows(s, chunks, index) && canBe(s, chunk.verb.from, Tag.VBD) ? [chunk.verb] : [];
  });
  const chosen = candidates.find((verb) => tagAt(s, verb.to) !== Tag.IN) ?? candidates[0];
  if (chosen !== undefined) tell(s, chosen, Tag.VBD);
}
