/** Prepositional phrases: a preposition and the noun group after it. */
import type { PrepositionalPhrase } from '../../model/grammar.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { agrees, type Item, type NounItem, titled, verbAfter } from './items.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

/** Makes the phrases of a sentence; their nouns get the role "preposition". */
export function readPhrases(s: Sentence, items: readonly Item[], firstIndex: number): PrepositionalPhrase[] {
  const phrases: PrepositionalPhrase[] = [];
  for (const [index, item] of items.entries()) {
    if (item.noun === null) continue;
    const preposition = prepositionOf(s, items, index, item);
    if (preposition < 0) continue;
    const before = items[index - 1];
    const noun = titled(item.noun);
    const first = firstPart(s, preposition);
    const phrase: PrepositionalPhrase = {
      index: firstIndex + phrases.length,
      from: s.parts.token[first] ?? 0,
      to: noun.to,
      preposition: s.parts.token[preposition] ?? 0,
      noun,
      nounBefore: before !== undefined && before.noun !== null && before.to === first ? before.noun : null,
      clause: null,
      hangsOn: 'nothing',
    };
    noun.preposition = phrase;
    noun.role = 'preposition';
    phrases.push(phrase);
  }
  return phrases;
}

/** The part that is the preposition of a noun group; -1 without one. */
function prepositionOf(s: Sentence, items: readonly Item[], index: number, item: NounItem): number {
  let at = item.from - 1;
  const end = items[index - 1]?.to ?? s.from;
  while (at > end && (tagAt(s, at) === Tag.RB || tagAt(s, at) === Tag.QUOTE) && item.from - at < 3) at -= 1;
  const tag = tagAt(s, at);
  if (item.noun.role === 'list' || at < s.from || isHedge(s, item, at) || is(s, item.head, GrammarClass.nominative))
    return -1;
  if (tag === Tag.VBG && is(s, at, GrammarClass.preposition)) return at;
  if (tag !== Tag.IN && tag !== Tag.TO) return -1;
  if (!is(s, at, GrammarClass.subordinator) || isSuchAs(s, at)) return at;
  return s.parts.word[at] === s.wordThat || hasVerb(s, items, index) ? -1 : at;
}

/** Not the "to" of "rose to 40" but that of "up to 40"; "at 40" is none. */
const isHedgeWord = (s: Sentence, at: number): boolean =>
  s.parts.word[at] === s.wordTo ? s.parts.word[at - 1] === s.wordUp : s.parts.word[at] !== s.wordAt;

/** "killed over 40": the word before the number is no preposition; but "in over 40 years", "over 40 years". */
const isHedge = (s: Sentence, item: NounItem, at: number): boolean =>
  tagAt(s, item.from) === Tag.CD &&
  is(s, at, GrammarClass.hedge) &&
  !is(s, item.head, GrammarClass.time) &&
  isHedgeWord(s, at) &&
  (tagAt(s, at - 1) !== Tag.IN || s.parts.word[at - 1] === s.wordUp);

/** "cities such as Mosul". */
const isSuchAs = (s: Sentence, at: number): boolean => s.parts.word[at - 1] === s.wordSuch;

/** "after the attack in Gaza killed 12": the noun has a verb, and what stands before it is a conjunction. */
function hasVerb(s: Sentence, items: readonly Item[], index: number): boolean {
  let last = index;
  while (items[last + 1]?.noun?.role === 'list') last += 1;
  const verb = verbAfter(s, items, last);
  const noun = items[index]?.noun;
  return verb?.verb.form === 'finite' && noun !== null && noun !== undefined && agrees(s, noun, verb);
}

/** "out of", "because of", "according to": where the preposition begins. */
function firstPart(s: Sentence, at: number): number {
  const before = tagAt(s, at - 1);
  if (before === Tag.IN && s.parts.word[at] === s.wordOf) return at - 1;
  return before !== Tag.RP && is(s, at - 1, GrammarClass.preposition) ? at - 1 : at;
}
