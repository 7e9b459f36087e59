/**
 * Contextual rules in the manner of Brill (1995, "Transformation-based error-driven learning"): "change NN to VB where the tag
 * before is MD". Rules are applied in their order, each to the whole sentence from left to right. To do so quickly, each part
 * remembers the first rule that would change it, and looks again only where a tag near it has changed.
 */
import type { Words } from '../../lexicon/word-columns.ts';
import { Tag } from '../../model/tag.ts';
import { type Desk, PAD } from './desk.ts';
import { indexRules, listAt, listOf } from './rule-index.ts';
import { canBe, compileRows, holds, type TagRuleRow } from './rule-terms.ts';

const NEVER = 0x7fffffff;

/** Applies a list of rules to the sentence on the desk. */
export function compileTagRules(rows: readonly TagRuleRow[], words: Words): (desk: Desk) => void {
  const rules = compileRows(rows, words);
  const { from, to } = rules;
  const { byWord, hasWord, byTagBefore, byTagAfter, others } = indexRules(rules, words);

  /** The first rule of a list, not before `least` and before `limit`, that holds of the part in a row; else `limit`. */
  const firstIn = (list: Int32Array, desk: Desk, row: number, least: number, limit: number): number => {
    for (let i = 0; i < list.length; i += 1) {
      const rule = list[i] ?? NEVER;
      if (rule >= limit) return limit;
      if (rule >= least && holds(rules, desk, rule, row)) return rule;
    }
    return limit;
  };

  /** The first rule of those about the word itself. */
  const firstOfWord = (desk: Desk, row: number, least: number): number => {
    const word = desk.word[row] ?? 0;
    if (hasWord[word] !== 1) return NEVER;
    const tag = desk.tag[row];
    for (const rule of byWord.get(word) ?? []) {
      if (rule >= least && from[rule] === tag && canBe(desk, row, to[rule] ?? 0) && holds(rules, desk, rule, row))
        return rule;
    }
    return NEVER;
  };

  /** The first rule, not before `least`, that would change the part in a row. */
  const nextRule = (desk: Desk, row: number, least: number): number => {
    const tag = desk.tag[row] ?? 0;
    let set = ((desk.possible[row] ?? 0) & ~(1 << tag)) >>> 0;
    if (set === 0 || tag >= 32) return NEVER;
    let next = firstOfWord(desk, row, least);
    const before = desk.tag[row - 1] ?? 0;
    const after = desk.tag[row + 1] ?? 0;
    while (set !== 0) {
      const other = 31 - Math.clz32(set);
      set = (set & ~(1 << other)) >>> 0;
      const change = tag * 32 + other;
      next = firstIn(listOf(byTagBefore, listAt(change, before)), desk, row, least, next);
      next = firstIn(listOf(byTagAfter, listAt(change, after)), desk, row, least, next);
      next = firstIn(listOf(others, change), desk, row, least, next);
    }
    return next;
  };

  return (desk) => {
    const { next, tag } = desk;
    const end = PAD + desk.count;
    for (let row = PAD; row < end; row += 1) next[row] = nextRule(desk, row, 0);
    for (;;) {
      let first = -1;
      let rule = NEVER;
      for (let row = PAD; row < end; row += 1) {
        if ((next[row] ?? NEVER) < rule) {
          rule = next[row] ?? NEVER;
          first = row;
        }
      }
      if (first < 0) return;
      tag[first] = to[rule] ?? Tag.none;
      const last = Math.min(end - 1, first + PAD);
      for (let row = Math.max(PAD, first - PAD); row <= last; row += 1) {
        next[row] = nextRule(desk, row, row > first ? rule : rule + 1);
      }
    }
  };
}
