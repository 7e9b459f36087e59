/**
 * Contextual rules in the manner of Brill (1995, "Transformation-based error-driven learning"): "change NN to VB where the tag
 * before is MD". Rules are applied in their order, each to the whole sentence from left to right. To do so quickly, each part
 * remembers the first rule that would change it, and looks again only where a tag near it has changed.
 */
import type { Words } from '../../lexicon/compiled-words.ts';
import { Tag, tagNamed } from '../../model/tag.ts';
import { TokenShape } from '../../model/token-table.ts';
import { CaseMode } from './case-mode.ts';
import { type Desk, PAD } from './desk.ts';

/** One line of tag-rules.tsv. */
export interface TagRuleRow {
  readonly from: string;
  readonly to: string;
  /** Terms parted by spaces, all of which must hold; see `compileTerm`. */
  readonly condition: string;
}

const Term = { tag: 0, word: 1, possible: 2, shape: 3, mode: 4 } as const;
const STRIDE = 4;
const MOST_TERMS = 4;
const NEVER = 0x7fffffff;
/** Of a word that the lexicon lacks: equal to none. */
const NO_WORD = -1;

/**
 * The notation of a term: `-1=DT` the tag before is DT; `+1..+3=NN` one of the three tags after is; `0=that` the word itself is
 * "that", `-1=the` the word before; `+1?VB` the word after can be a base form; `shape=title`, `mode=headline`.
 * @throws Error where a term cannot be read: a mistake in our data.
 */
function compileTerm(term: string, words: Words): readonly [kind: number, from: number, to: number, value: number] {
  const match = /^(?:(?<named>shape|mode)=(?<name>\w+)|(?<from>[-+]?\d)(?:\.\.(?<to>[-+]?\d))?(?<sign>[=?])(?<value>\S+))$/.exec(
    term,
  )?.groups;
  if (match === undefined) throw new Error(`cannot read the term of a tag rule: ${term}`);
  const { named, name = '', from = '', to = from, sign, value = '' } = match;
  if (named === 'shape') return [Term.shape, 0, 0, TokenShape[name as keyof typeof TokenShape]];
  if (named === 'mode') return [Term.mode, 0, 0, CaseMode[name as keyof typeof CaseMode]];
  const reach = [Number(from), Number(to)] as const;
  if (reach[0] < -PAD || reach[1] > PAD) throw new Error(`a tag rule looks too far: ${term}`);
  if (sign === '?') return [Term.possible, ...reach, tagNamed(value)];
  if (/^[A-Z]+$/.test(value)) return [Term.tag, ...reach, tagNamed(value)];
  return [Term.word, ...reach, words.find(value) || NO_WORD];
}

/** Rules in columns, each with up to `MOST_TERMS` terms of `STRIDE` numbers. */
interface CompiledRules {
  readonly terms: Int32Array;
  readonly ends: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

function compileRows(rows: readonly TagRuleRow[], words: Words): CompiledRules {
  const terms = new Int32Array(rows.length * MOST_TERMS * STRIDE);
  const ends = new Int32Array(rows.length);
  rows.forEach((row, rule) => {
    const compiled = row.condition.split(' ').map((term) => compileTerm(term, words));
    compiled.forEach((term, i) => terms.set(term, (rule * MOST_TERMS + i) * STRIDE));
    ends[rule] = (rule * MOST_TERMS + compiled.length) * STRIDE;
  });
  return {
    terms,
    ends,
    from: Uint8Array.from(rows, (row) => tagNamed(row.from)),
    to: Uint8Array.from(rows, (row) => tagNamed(row.to)),
  };
}

/** Lists of rules by what they cannot do without: the word itself, the tag before, the tag after; each list in the rules' order. */
interface RuleIndex {
  readonly byWord: ReadonlyMap<number, Int32Array>;
  /** Is there a list for the word? */
  readonly hasWord: Uint8Array;
  readonly byTagBefore: readonly (Int32Array | undefined)[];
  readonly byTagAfter: readonly (Int32Array | undefined)[];
  readonly others: readonly (Int32Array | undefined)[];
}

const NEIGHBOURS = 64;
/** The list of a change from one tag to another, by the tag of a neighbour. */
const listAt = (change: number, neighbour: number): number => change * NEIGHBOURS + neighbour;

function indexRules(rules: CompiledRules, words: Words): RuleIndex {
  const lists = { byWord: new Map<number, number[]>(), byTagBefore: new Map<number, number[]>(), byTagAfter: new Map<number, number[]>(), others: new Map<number, number[]>() };
  const add = (list: Map<number, number[]>, key: number, rule: number): void => {
    list.set(key, [...(list.get(key) ?? []), rule]);
  };
  /** The value of the rule's term of a kind at one place; -1 without one. */
  const valueAt = (rule: number, kind: number, place: number): number => {
    for (let at = rule * MOST_TERMS * STRIDE; at < (rules.ends[rule] ?? 0); at += STRIDE) {
      if (rules.terms[at] === kind && rules.terms[at + 1] === place && rules.terms[at + 2] === place) return rules.terms[at + 3] ?? -1;
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
  const packed = (list: Map<number, number[]>, length: number): readonly (Int32Array | undefined)[] =>
    Array.from({ length }, (_, key) => (list.has(key) ? Int32Array.from(list.get(key) ?? []) : undefined));
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

/** Applies a list of rules to the sentence on the desk. */
export function compileTagRules(rows: readonly TagRuleRow[], words: Words): (desk: Desk) => void {
  const rules = compileRows(rows, words);
  const { from, to } = rules;
  const { byWord, hasWord, byTagBefore, byTagAfter, others } = indexRules(rules, words);

  /** The first rule of a list, not before `least` and before `limit`, that holds of the part in a row; else `limit`. */
  const firstIn = (list: Int32Array | undefined, desk: Desk, row: number, least: number, limit: number): number => {
    if (list === undefined) return limit;
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
      if (rule >= least && from[rule] === tag && canBe(desk, row, to[rule] ?? 0) && holds(rules, desk, rule, row)) return rule;
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
      next = firstIn(byTagBefore[listAt(change, before)], desk, row, least, next);
      next = firstIn(byTagAfter[listAt(change, after)], desk, row, least, next);
      next = firstIn(others[change], desk, row, least, next);
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

/** Does a rule's condition hold of the part in a row? */
function holds(rules: CompiledRules, desk: Desk, rule: number, row: number): boolean {
  const end = rules.ends[rule] ?? 0;
  for (let at = rule * MOST_TERMS * STRIDE; at < end; at += STRIDE) {
    if (!termHolds(desk, rules.terms, at, row)) return false;
  }
  return true;
}

function termHolds(desk: Desk, terms: Int32Array, at: number, row: number): boolean {
  const value = terms[at + 3] ?? 0;
  const kind = terms[at] ?? 0;
  if (kind === Term.shape) return desk.shape[row] === value;
  if (kind === Term.mode) return desk.mode === value;
  const last = row + (terms[at + 2] ?? 0);
  for (let near = row + (terms[at + 1] ?? 0); near <= last; near += 1) {
    if (kind === Term.tag ? desk.tag[near] === value : kind === Term.word ? desk.word[near] === value : canBe(desk, near, value)) return true;
  }
  return false;
}

const canBe = (desk: Desk, row: number, tag: number): boolean => (((desk.possible[row] ?? 0) >>> tag) & 1) === 1;
