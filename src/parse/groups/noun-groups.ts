/** Noun groups: determiner, numerals, modifiers, noun; with an owner before it ("Iraq's new army"). */
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { headOf, isYearAlone, splitsPerson } from './name-heads.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { isModifier } from './verb-groups.ts';

/** A noun group in parts. */
export interface NounSpan {
  readonly from: number;
  to: number;
  head: number;
  determiner: number;
  /** After the owner's 's; -1 without one. */
  ownerTo: number;
  owner: number;
}

const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS');
const NAME = tagSet('NNP', 'NNPS');
const COMPARED = tagSet('JJR', 'JJS', 'RBR');
const NOMINAL = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'CD');
const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS');
const DETERMINER = tagSet('DT', 'PDT', 'PRPS', 'WDT');
const DESCRIBES = tagSet('JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'VBD', 'CD');

/** What is read of a group so far. */
interface Reading {
  at: number;
  /** The last noun, name or number; -1. */
  noun: number;
  /** The last adjective or participle where no noun has come. */
  adjective: number;
  determiner: number;
  quoted: boolean;
}

const isWeekday = (s: Sentence, at: number): boolean => is(s, at, GrammarClass.weekday) && hasTag(NAME, tagAt(s, at));

/** Would the group go on with what begins at `at`: a modifier or noun, adverbs before it passed over? */
function goesOn(s: Sentence, at: number): boolean {
  const tag = tagAt(s, at);
  if (hasTag(NOMINAL, tag) || hasTag(ADJECTIVE, tag)) return true;
  if (tag === Tag.VBN || tag === Tag.VBG) return isModifier(s, at);
  return (tag === Tag.RB || tag === Tag.RBR) && hasTag(DESCRIBES, tagAt(s, at + 1)) && goesOn(s, at + 1);
}

/** Takes the part at `r.at` into the group; false where the group ends before it. */
function take(s: Sentence, r: Reading, from: number): boolean {
  const { at } = r;
  const tag = tagAt(s, at);
  const isFirst = at === from;
  if (hasTag(DETERMINER, tag)) {
    const mayStand = isFirst || (tagAt(s, at - 1) === Tag.PDT && r.noun < 0);
    if (!mayStand || (tag === Tag.WDT && !(asksWhich(s, at) && goesOn(s, at + 1)))) return false;
    if (r.determiner < 0) r.determiner = at;
    r.at += 1;
    return true;
  }
  if (hasTag(NOMINAL, tag)) return takeNominal(s, r, tag);
  if (
    hasTag(ADJECTIVE, tag) ||
    ((tag === Tag.VBN || tag === Tag.VBG || tag === Tag.VBD) &&
      (tag === Tag.VBD ? tagAt(s, at - 1) === Tag.HYPH : isModifier(s, at)))
  ) {
    if (r.noun >= 0 && !joinsNoun(s, r, at)) return false;
    r.adjective = at;
    r.at += 1;
    return true;
  }
  return takeMark(s, r, tag, from);
}

/** "which events": not "the men which …", "the city in which …". */
function asksWhich(s: Sentence, at: number): boolean {
  const before = tagAt(s, at - 1) === Tag.IN ? tagAt(s, at - 2) : tagAt(s, at - 1);
  return s.parts.word[at] !== s.wordThat && !hasTag(NOMINAL, before) && before !== Tag.COMMA;
}

function takeNominal(s: Sentence, r: Reading, tag: number): boolean {
  const { at } = r;
  if (r.noun === at - 1 && r.noun >= 0) {
    if (isWeekday(s, at) && !is(s, at - 1, GrammarClass.month)) return false;
    if (isWeekday(s, at - 1) && !hasTag(NOUN, tag)) return false;
    if (is(s, at, GrammarClass.deictic) || (is(s, at - 1, GrammarClass.deictic) && tagAt(s, at - 2) !== Tag.POS))
      return false;
    if (splitsPerson(s, at) || isYearAlone(s, at - 1)) return false;
    if (
      tag === Tag.CD &&
      !hasTag(NAME, tagAt(s, at - 1)) &&
      tagAt(s, at - 1) !== Tag.CD &&
      !is(s, at - 1, GrammarClass.month)
    ) {
      if (hasTag(NOMINAL, tagAt(s, at + 1))) return false; // "told reporters 12 people"
    }
  }
  r.noun = at;
  r.at += 1;
  return true;
}

/** An adjective after a noun begins another group but for parts of names and of compounds: "World Economic Forum". */
function joinsNoun(s: Sentence, r: Reading, at: number): boolean {
  if (tagAt(s, at - 1) === Tag.HYPH || (tagAt(s, at + 1) === Tag.HYPH && hasTag(NAME, tagAt(s, at - 1)))) return true;
  if (!goesOn(s, at + 1) || is(s, at, GrammarClass.timeword)) return false;
  if (r.noun !== at - 1) return true; // after an owner or a quotation mark
  return tagAt(s, at - 1) === Tag.CD || hasTag(NAME, tagAt(s, at - 1));
}

/** Adverbs, hyphens, commas and conjunctions between modifiers, quotation marks, signs. */
function takeMark(s: Sentence, r: Reading, tag: number, from: number): boolean {
  const { at } = r;
  const next = tagAt(s, at + 1);
  const step = (by = 1): boolean => {
    r.at += by;
    return true;
  };
  if (tag === Tag.HYPH)
    return at > from || hasTag(NOMINAL, next) ? step(next === Tag.EDGE ? 1 : 2) && settle(s, r) : false;
  const isCompound = next === Tag.HYPH && r.noun < 0 && (r.determiner >= 0 || goesOn(s, at + 2));
  if (isCompound) return step(); // "well-known", "by-election"
  const isFree = r.noun < 0 || (r.noun === at - 1 && tagAt(s, at - 1) === Tag.CD);
  if ((tag === Tag.RB || tag === Tag.RBR) && isFree) return hasTag(DESCRIBES, next) && goesOn(s, at) && step();
  if (tag === Tag.SYM) return (next === Tag.CD || (r.noun >= 0 && hasTag(NOMINAL, next))) && step();
  if ((tag === Tag.COMMA || tag === Tag.CC) && r.noun < 0 && r.adjective === at - 1 && at > from) {
    return hasTag(DESCRIBES, next) && next !== Tag.CD && goesOn(s, at + 1) && hasNounSoon(s, at + 1) && step();
  }
  if (tag === Tag.CC && r.noun === at - 1 && tagAt(s, at - 1) === Tag.CD && next === Tag.CD) return step(); // "two or three men"
  if (tag === Tag.QUOTE && at > from) {
    if (r.noun < 0 ? r.determiner >= 0 && goesOn(s, at + 1) : r.quoted && r.noun === at - 1 && hasTag(NOMINAL, next)) {
      r.quoted = true;
      return step();
    }
  }
  return tag === Tag.IN && r.noun < 0 && next === Tag.CD && r.determiner >= 0 && step(); // "a further about 40"
}

/** After a hyphen the part passed over counts as what it is. */
function settle(s: Sentence, r: Reading): boolean {
  const last = r.at - 1;
  if (hasTag(NOMINAL, tagAt(s, last))) r.noun = last;
  else {
    r.adjective = last;
    r.noun = -1;
  }
  return true;
}

function hasNounSoon(s: Sentence, at: number): boolean {
  for (let near = at; near < at + 6; near += 1) {
    const tag = tagAt(s, near);
    if (hasTag(NOUN, tag)) return true;
    if (!hasTag(DESCRIBES, tag) && tag !== Tag.COMMA && tag !== Tag.CC && tag !== Tag.HYPH && tag !== Tag.RB)
      return false;
  }
  return false;
}

/** "least 76", "more than 40": the group begins with the number. */
const isHedged = (s: Sentence, at: number): boolean =>
  hasTag(COMPARED, tagAt(s, at)) && is(s, at, GrammarClass.hedge) && tagAt(s, at + 1) === Tag.CD;

/** Reads the noun group that begins at a part; undefined where none does. */
export function readNounGroup(s: Sentence, from: number): NounSpan | undefined {
  const first = tagAt(s, from);
  if (first === Tag.PRP) return { from, to: from + 1, head: from, determiner: -1, ownerTo: -1, owner: -1 };
  if (isHedged(s, from)) return undefined;
  const r: Reading = { at: from, noun: -1, adjective: -1, determiner: -1, quoted: false };
  let owner = -1;
  let ownerTo = -1;
  for (;;) {
    while (r.at < s.to && take(s, r, from));
    if (tagAt(s, r.at) !== Tag.POS || r.noun !== r.at - 1 || r.noun < 0) break;
    owner = headOf(s, ownerTo < 0 ? from : ownerTo, r.noun);
    ownerTo = r.at + 1;
    if (!goesOn(s, r.at + 1))
      return { from, to: ownerTo, head: owner, determiner: r.determiner, ownerTo: -1, owner: -1 };
    r.at += 1;
    r.noun = -1;
    r.adjective = -1;
  }
  const start = Math.max(from, ownerTo);
  if (r.noun >= 0)
    return { from, to: r.noun + 1, head: headOf(s, start, r.noun), determiner: r.determiner, ownerTo, owner };
  const isMany =
    r.adjective >= 0 && is(s, r.adjective, GrammarClass.quantity) && s.parts.word[r.adjective + 1] === s.wordOf;
  if (r.determiner < 0 && !isMany) return undefined;
  if (r.adjective >= 0)
    return { from, to: r.adjective + 1, head: r.adjective, determiner: r.determiner, ownerTo, owner };
  const stands = tagAt(s, r.determiner) === Tag.DT && s.parts.word[r.determiner] !== s.wordThe;
  return stands
    ? { from, to: r.determiner + 1, head: r.determiner, determiner: r.determiner, ownerTo, owner }
    : undefined;
}
