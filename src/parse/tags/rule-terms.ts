/** The notation of tag rules, compiled into numbers. */
import type { Words } from '../../lexicon/word-columns.ts';
import { tagNamed } from '../../model/tag.ts';
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

export const Term = { tag: 0, word: 1, possible: 2, shape: 3, mode: 4 } as const;
export const STRIDE = 4;
export const MOST_TERMS = 4;
/** Of a word that the lexicon lacks: equal to none. */
const NO_WORD = -1;

/**
 * The notation of a term: `-1=DT` the tag before is DT; `+1..+3=NN` one of the three tags after is; `0=that` the word itself is
 * "that", `-1=the` the word before; `+1?VB` the word after can be a base form; `shape=title`, `mode=headline`.
 * @throws Error where a term cannot be read: a mistake in our data.
 */
function compileTerm(term: string, words: Words): readonly [kind: number, from: number, to: number, value: number] {
  const match =
    /^(?:(?<named>shape|mode)=(?<name>\w+)|(?<from>[-+]?\d)(?:\.\.(?<to>[-+]?\d))?(?<sign>[=?])(?<value>\S+))$/.exec(
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
export interface CompiledRules {
  readonly terms: Int32Array;
  readonly ends: Int32Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

export function compileRows(rows: readonly TagRuleRow[], words: Words): CompiledRules {
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

/** Does a rule's condition hold of the part in a row? */
export function holds(rules: CompiledRules, desk: Desk, rule: number, row: number): boolean {
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
    if (
      kind === Term.tag
        ? desk.tag[near] === value
        : kind === Term.word
          ? desk.word[near] === value
          : canBe(desk, near, value)
    )
      return true;
  }
  return false;
}

export const canBe = (desk: Desk, row: number, tag: number): boolean => (((desk.possible[row] ?? 0) >>> tag) & 1) === 1;
