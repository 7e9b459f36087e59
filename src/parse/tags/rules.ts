/**
 * Contextual rules in the manner of Brill (1995, "Transformation-based error-driven learning"): "change NN to VB where the tag
 * before is MD". Rules are applied in their order, each to the whole sentence from left to right. To do so quickly, each part
 * remembers the first rule that would change it, and looks again only where a tag near it has changed.
 */
import type { Words } from '../../lexicon/word-columns.ts';
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

/** Applies a list of rules to the sentence on the desk. */
export function compileTagRules(rows: readonly TagRuleRow[], words: Words): (desk: Desk) => void {
  const terms = new Int32Array(rows.length * MOST_TERMS * STRIDE);
  const counts = new Uint8Array(rows.length);
  const from = new Uint8Array(rows.length);
  const to = new Uint8Array(rows.length);
  /** The rules from one tag to another, in their order. */
  const lists: number[][] = Array.from({ length: 32 * 32 }, () => []);
  rows.forEach((row, rule) => {
    from[rule] = tagNamed(row.from);
    to[rule] = tagNamed(row.to);
    const compiled = row.condition.split(' ').map((term) => compileTerm(term, words));
    counts[rule] = compiled.length;
    compiled.forEach((term, i) => terms.set(term, (rule * MOST_TERMS + i) * STRIDE));
    lists[(from[rule] ?? 0) * 32 + (to[rule] ?? 0)]?.push(rule);
  });
  const byChange = lists.map((list) => Int32Array.from(list));

  /** Does a rule's condition hold of the part in a row? */
  const holds = (desk: Desk, rule: number, row: number): boolean => {
    const end = (rule * MOST_TERMS + (counts[rule] ?? 0)) * STRIDE;
    for (let at = rule * MOST_TERMS * STRIDE; at < end; at += STRIDE) {
      if (!termHolds(desk, terms, at, row)) return false;
    }
    return true;
  };

  /** The first rule, not before `least`, that would change the part in a row. */
  const nextRule = (desk: Desk, row: number, least: number): number => {
    const tag = desk.tag[row] ?? 0;
    let set = ((desk.possible[row] ?? 0) & ~(1 << tag)) >>> 0;
    let next = NEVER;
    while (set !== 0) {
      const other = 31 - Math.clz32(set);
      set = (set & ~(1 << other)) >>> 0;
      const list = byChange[tag * 32 + other] ?? new Int32Array(0);
      for (let i = 0; i < list.length; i += 1) {
        const rule = list[i] ?? NEVER;
        if (rule >= next) break;
        if (rule >= least && holds(desk, rule, row)) {
          next = rule;
          break;
        }
      }
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
