/**
 * Verb groups: a chain of auxiliaries, each of which says what form may come next, adverbs between them, a particle after
 * (Abney 1996, "Partial parsing via finite-state cascades").
 */
import type { VerbForm } from '../../model/grammar.ts';
import { GrammarClass, VerbFrame } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { is, isNegator, type Sentence, skipAdverbs, tagAt } from './sentence.ts';

/** A verb group as a chain of parts. */
export interface VerbChain {
  /** First part, and after the last (a particle included). */
  from: number;
  to: number;
  /** Its verbs, the main one last. */
  readonly verbs: number[];
  /** "to" before the first of them. */
  readonly hasTo: boolean;
  readonly particle: number;
  /** going, used, have, be: what "to" came after inside the chain. */
  readonly semi: number;
  isNegated: boolean;
}

const BASE = tagSet('VB', 'VBP');
const PARTICIPLE = tagSet('VBN', 'VBD');
const ANY_VERB = tagSet('VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD');
const FINITE = tagSet('VBP', 'VBZ', 'VBD', 'MD');
const BEFORE_MODIFIER = tagSet('DT', 'PRPS', 'JJ', 'JJR', 'JJS', 'POS', 'CD', 'PDT', 'WDT');
const OPENS_GROUP = tagSet('DT', 'PRPS', 'POS', 'PDT', 'WDT');
const NOMINAL = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'CD');
const MODIFYING = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'CD', 'JJ', 'JJS', 'JJR', 'VBN', 'VBG');
const NOUN = tagSet('NN', 'NNS');
const ADVERB = tagSet('RB', 'RBR');
const JOINED = tagSet('JJ', 'VBN', 'VBG');
const AFTER_BE = tagSet('VBN', 'VBD', 'VBG');
const AFTER_D = tagSet('VB', 'VBP', 'VBN', 'VBD');
const AFTER_GET = tagSet('VBN');
const CAN_MODIFY = tagSet('JJ');

export const isVerb = (tag: number): boolean => hasTag(ANY_VERB, tag);
export const isFinite = (tag: number): boolean => hasTag(FINITE, tag);

/** Does a participle stand before a noun that it describes ("the trapped miners", "armed men"), and is no verb group? */
export function isModifier(s: Sentence, at: number): boolean {
  const next = tagAt(s, at + 1);
  if (next === Tag.HYPH || tagAt(s, at - 1) === Tag.HYPH) return true;
  let before = at - 1;
  while (before >= s.from && hasTag(ADVERB, tagAt(s, before))) before -= 1;
  const prior = before < s.from ? Tag.EDGE : tagAt(s, before);
  if (prior === Tag.CD && tagAt(s, at) === Tag.VBG && (s.words.possibleTags(s.parts.word[at] ?? 0) & CAN_MODIFY) === 0)
    return false;
  const isNaming = next === Tag.NNP && (s.frames(at) & VerbFrame.name) !== 0; // "a Latino named Ruiz"
  if (isNaming && prior !== Tag.DT) return false;
  if (hasTag(BEFORE_MODIFIER, prior))
    return hasTag(MODIFYING, next) || (before === at - 1 && hasTag(OPENS_GROUP, prior) && endsNominal(s, at));
  if (prior === Tag.CC && hasTag(JOINED, tagAt(s, before - 1)) && hasTag(MODIFYING, next)) {
    return tagAt(s, before - 1) === Tag.JJ || isModifier(s, before - 1);
  }
  const describesName =
    (next === Tag.NNP || next === Tag.NNPS) &&
    prior !== Tag.EDGE &&
    prior !== Tag.COMMA &&
    (s.words.possibleTags(s.parts.word[at] ?? 0) & CAN_MODIFY) !== 0;
  if (
    !hasTag(NOUN, next) &&
    !(describesName && !hasTag(NOMINAL, prior) && prior !== Tag.PRP) &&
    !(next === Tag.JJ && hasTag(NOMINAL, tagAt(s, at + 2)))
  )
    return false;
  if (hasTag(NOMINAL, prior) || prior === Tag.PRP || prior === Tag.TO) return false;
  if (tagAt(s, at) === Tag.VBN) return true;
  const canModify = (s.words.possibleTags(s.parts.word[at] ?? 0) & CAN_MODIFY) !== 0;
  return canModify && prior !== Tag.EDGE && prior !== Tag.COMMA;
}

/** "the killing of", "the wounded were": a participle after a determiner that is its noun. */
const endsNominal = (s: Sentence, at: number): boolean => {
  const next = tagAt(s, at + 1);
  return (
    next === Tag.IN || next === Tag.EDGE || next === Tag.STOP || next === Tag.COMMA || next === Tag.CC || isFinite(next)
  );
};

/** Is a verb of the form that the auxiliary before it wants? "will cut", "has put": of a verb with one form for all, it is. */
function fits(s: Sentence, auxiliary: number, verb: number): boolean {
  const set = wanted(s, auxiliary);
  const tag = tagAt(s, verb);
  if (hasTag(set, tag)) {
    if (tag === Tag.VBD) s.parts.tag[verb] = Tag.VBN;
    return true;
  }
  const canBeBase = hasTag(s.words.possibleTags(s.parts.word[verb] ?? 0), Tag.VB);
  if (!hasTag(set, Tag.VB) || !hasTag(PARTICIPLE, tag) || !canBeBase) return false;
  s.parts.tag[verb] = Tag.VB;
  return true;
}

/** What may come after a verb as an auxiliary. */
function wanted(s: Sentence, verb: number): number {
  const tag = tagAt(s, verb);
  if (s.parts.word[verb] === s.wordD) return AFTER_D;
  if (tag === Tag.MD) return BASE;
  if (is(s, verb, GrammarClass.be) || isHalf(s, verb)) return AFTER_BE;
  if (is(s, verb, GrammarClass.have)) return PARTICIPLE;
  if (is(s, verb, GrammarClass.do)) return BASE;
  return is(s, verb, GrammarClass.get) ? AFTER_GET : 0;
}

/** 's of "he's" as a verb, whether "is" or "has". */
const isHalf = (s: Sentence, verb: number): boolean => tagAt(s, verb) === Tag.VBZ && s.parts.word[verb] === s.wordS;

/** "to" after these makes one group with the verb after it: going, used, ought, have, is. */
function takesTo(s: Sentence, verb: number, verbs: readonly number[]): boolean {
  if (is(s, verb, GrammarClass.have)) return true;
  if (is(s, verb, GrammarClass.be)) return tagAt(s, verb) !== Tag.VBN && tagAt(s, verb) !== Tag.VBG;
  const word = s.parts.word[verb];
  if (word === s.wordGoing) return verbs.length > 1 && is(s, verbs.at(-2) ?? verb, GrammarClass.be);
  return word === s.wordUsed && verbs.length === 1 && tagAt(s, verb) === Tag.VBD;
}

/** Reads the verb group that begins at a part; undefined where none does. */
export function readVerbGroup(s: Sentence, from: number): VerbChain | undefined {
  const hasTo = tagAt(s, from) === Tag.TO;
  const start = hasTo ? skipAdverbs(s, from + 1) : from;
  if (hasTo ? !hasTag(BASE, tagAt(s, start)) : !isVerb(tagAt(s, start))) return undefined;
  if (tagAt(s, start) === Tag.VBN && is(s, start, GrammarClass.have)) s.parts.tag[start] = Tag.VBD; // "had" alone
  const verbs = [start];
  let semi = -1;
  for (let last = start; ;) {
    const next = skipAdverbs(s, last + 1);
    if (next < s.to && fits(s, last, next) && tagAt(s, next + 1) !== Tag.HYPH && tagAt(s, next - 1) !== Tag.HYPH) {
      last = next;
    } else if (
      tagAt(s, next) === Tag.TO &&
      takesTo(s, last, verbs) &&
      hasTag(BASE, tagAt(s, skipAdverbs(s, next + 1)))
    ) {
      semi = last;
      last = skipAdverbs(s, next + 1);
    } else break;
    verbs.push(last);
  }
  const main = verbs.at(-1) ?? start;
  let to = main + 1;
  const particle = tagAt(s, to) === Tag.RP ? to : -1;
  if (particle >= 0) to += 1;
  else if (isNegator(s, to) && verbs.length === 1) to += 1; // "is not", "does n't"
  const first = negatedFrom(s, from);
  let isNegated = false;
  for (let at = first; at < to; at += 1) isNegated ||= isNegator(s, at) && !is(s, at + 1, GrammarClass.merely);
  return { from: first, to, isNegated, verbs, hasTo, particle, semi };
}

/** Where a group begins with "not" or "never" before it, adverbs between: "not yet found"; but not "not only fought". */
function negatedFrom(s: Sentence, from: number): number {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    if (isNegator(s, at)) return at;
    if (!hasTag(ADVERB, tagAt(s, at)) || is(s, at, GrammarClass.merely)) break;
  }
  return from;
}

/** How a chain stands in its clause. */
export function formOf(s: Sentence, chain: VerbChain): VerbForm {
  const first = tagAt(s, chain.verbs[0] ?? 0);
  if (chain.hasTo) return 'infinitive';
  if (isFinite(first)) return 'finite';
  if (first === Tag.VBG) return 'gerund';
  return first === Tag.VBN ? 'participle' : 'infinitive';
}
