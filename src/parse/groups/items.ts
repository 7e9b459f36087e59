/** The groups of a sentence in order, each with its place in parts: what clauses are made of. */
import type { NounGroup, VerbGroup } from '../../model/grammar.ts';
import { Tag } from '../../model/tag.ts';
import { type Sentence, tagAt } from './sentence.ts';

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

/** Is there nothing but adverbs and quotation marks between two parts? */
export function isNextTo(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = tagAt(s, at);
    if (tag !== Tag.RB && tag !== Tag.RBR && tag !== Tag.QUOTE) return false;
  }
  return true;
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
