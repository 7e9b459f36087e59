/** Finds the rules that could apply at a place. */
import type { Words } from '../../lexicon/word-columns.ts';
import { type CompiledRules, MOST_TERMS, STRIDE, Term } from './rule-terms.ts';

/** Lists of rules by what they cannot do without: the word itself, the tag before, the tag after; each list in the rules' order. */
export interface RuleIndex {
  readonly byWord: ReadonlyMap<number, Int32Array>;
  /** Is there a list for the word? */
  readonly hasWord: Uint8Array;
  readonly byTagBefore: RuleLists;
  readonly byTagAfter: RuleLists;
  readonly others: RuleLists;
}

/** Lists of rules by a number, most of which have none. */
export interface RuleLists {
  /** By number: which of the lists. */
  readonly at: Uint16Array;
  /** The first is empty. */
  readonly lists: readonly Int32Array[];
}

export const listOf = ({ at, lists }: RuleLists, key: number): Int32Array => lists[at[key] ?? 0] ?? NO_RULES;

const NO_RULES = new Int32Array();

const NEIGHBOURS = 64;
/** The list of a change from one tag to another, by the tag of a neighbour. */
export const listAt = (change: number, neighbour: number): number => change * NEIGHBOURS + neighbour;

function add(lists: Map<number, number[]>, key: number, rule: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rule]);
  else list.push(rule);
}

function packed(rules: ReadonlyMap<number, readonly number[]>, length: number): RuleLists {
  const at = new Uint16Array(length);
  const lists = [NO_RULES];
  for (const [key, list] of rules) at[key] = lists.push(Int32Array.from(list)) - 1;
  return { at, lists };
}

export function indexRules(rules: CompiledRules, words: Words): RuleIndex {
  const lists = {
    byWord: new Map<number, number[]>(),
    byTagBefore: new Map<number, number[]>(),
    byTagAfter: new Map<number, number[]>(),
    others: new Map<number, number[]>(),
  };
  /** The value of the rule's term of a kind at one place; -1 without one. */
  const valueAt = (rule: number, kind: number, place: number): number => {
    for (let at = rule * MOST_TERMS * STRIDE; at < (rules.ends[rule] ?? 0); at += STRIDE) {
      if (rules.terms[at] === kind && rules.terms[at + 1] === place && rules.terms[at + 2] === place)
        return rules.terms[at + 3] ?? -1;
    }
    return -1;
  };
  for (let rule = 0; rule < rules.ends.length; rule += 1) {
    const change = (rules.from[rule] ?? 0) * 32 + (rules.to[rule] ?? 0);
    const word = valueAt(rule, Term.word, 0);
    const before = valueAt(rule, Term.tag, -1);
    const after = valueAt(rule, Term.tag, 1);
    if (word >= 0) add(lists.byWord, word, rule);
    else if (before >= 0) add(lists.byTagBefore, listAt(change, before), rule);
    else if (after >= 0) add(lists.byTagAfter, listAt(change, after), rule);
    else add(lists.others, change, rule);
  }
  const hasWord = new Uint8Array(words.size);
  for (const word of lists.byWord.keys()) hasWord[word] = 1;
  return {
    byWord: new Map([...lists.byWord].map(([word, list]) => [word, Int32Array.from(list)])),
    hasWord,
    byTagBefore: packed(lists.byTagBefore, 32 * 32 * NEIGHBOURS),
    byTagAfter: packed(lists.byTagAfter, 32 * 32 * NEIGHBOURS),
    others: packed(lists.others, 32 * 32),
  };
}
