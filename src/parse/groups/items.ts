/** The groups of a sentence in order, each with its place in parts: what clauses are made of. */
import type { NounGroup, VerbGroup } from '../../model/grammar.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { Tag } from '../../model/tag.ts';
import { is, type Sentence, tagAt } from './sentence.ts';

export interface NounItem {
  readonly noun: NounGroup;
  readonly verb: null;
  readonly from: number;
  readonly to: number;
  /** The part that is its head. */
  readonly head: number;
}

export interface VerbItem {
  readonly noun: null;
  readonly verb: VerbGroup;
  readonly from: number;
  readonly to: number;
  /** The part that is its main verb, and the first of its verbs that stands with it. */
  readonly head: number;
}

export type Item = NounItem | VerbItem;

/** Is there nothing but adverbs and quotation marks between two parts, and before a number its hedge ("over 40")? */
export function isNextTo(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = tagAt(s, at);
    const isHedge = tagAt(s, to) === Tag.CD && is(s, at, GrammarClass.hedge);
    const isPairing = tag === Tag.CC && is(s, at, GrammarClass.pairing); // "both the army and …"
    const isDead = s.parts.word[at] === s.wordDead; // "shot dead a judge"
    if (!isPairing && !isDead && tag !== Tag.RB && tag !== Tag.RBR && tag !== Tag.QUOTE && !isHedge) return false;
  }
  return true;
}

/** The group itself, or of a title the name after it: "rebel leader | Ahmed Hassan". */
export const titled = (noun: NounGroup): NounGroup =>
  noun.renames !== null && noun.renames.index > noun.index ? noun.renames : noun;

/** The group that may be object or subject where an item stands: free, and right after `from`. */
export function freeNounAt(s: Sentence, item: Item | undefined, from: number): NounGroup | null {
  if (item === undefined || item.noun === null || !isNextTo(s, from, item.from)) return null;
  const noun = titled(item.noun);
  return noun.role === 'none' && !noun.isTime ? noun : null;
}

/** Do a noun and a finite verb have the same number, as far as the forms tell? */
export function agrees(s: Sentence, noun: NounGroup, item: VerbItem): boolean {
  const first = s.parts.first[item.verb.first] ?? 0;
  const tag = tagAt(s, first);
  if (noun.kind === 'pronoun' || noun.kind === 'number' || noun.nextInList !== null) return true;
  if (tag === Tag.VBZ || s.parts.word[first] === s.wordWas) return !noun.isPlural;
  return (
    !(tag === Tag.VBP || s.parts.word[first] === s.wordWere) ||
    noun.isPlural ||
    is(s, s.parts.first[noun.head] ?? 0, GrammarClass.quantity)
  );
}

/** The next verb after an item with no more than nouns and their prepositions between; undefined where a mark or conjunction parts them. */
export function verbAfter(s: Sentence, items: readonly Item[], index: number, reach = 8): VerbItem | undefined {
  let end = items[index]?.to ?? 0;
  for (let next = index + 1; next < Math.min(items.length, index + reach); next += 1) {
    const item = items[next];
    if (item === undefined) return undefined;
    for (let at = end; at < item.from; at += 1) {
      const tag = tagAt(s, at);
      if (tag !== Tag.IN && tag !== Tag.RB && tag !== Tag.RBR && tag !== Tag.JJ && tag !== Tag.TO) return undefined;
    }
    if (item.verb !== null) return item;
    end = item.to;
  }
  return undefined;
}

export const nounAt = (items: readonly Item[], index: number): NounItem | undefined => {
  const item = items[index];
  return item !== undefined && item.noun !== null ? item : undefined;
};
