import type { RuleId } from '../../../model/mention.ts';
import type { Lexeme } from '../lexemes.ts';
import { compile, type Found, type Match, type Pattern } from '../pattern.ts';
import type { Reading, Unit, Which } from '../reading.ts';

/** What stands around a match: lexemes before and after it, by distance (`before(1)` is the next to the left). */
export interface Neighbours {
  readonly before: (distance: number) => Lexeme | undefined;
  readonly after: (distance: number) => Lexeme | undefined;
  readonly inside: readonly Lexeme[];
}

export interface Rule {
  readonly rule: RuleId;
  /** In the notation of pattern.ts. */
  readonly pattern: string;
  /** Null where the words fit but cannot be meant: "March 32". */
  readonly read: (found: Found, around: Neighbours) => Reading | null;
}

export interface CompiledRule extends Rule {
  readonly compiled: Pattern;
  /** Its place in the list: of candidates as long as each other the first rule's wins. */
  readonly place: number;
}

export const compileRules = (rules: readonly Rule[]): readonly CompiledRule[] =>
  rules.map((rule, at) => ({ ...rule, compiled: compile(rule.pattern), place: at }));

export const neighbours = (list: readonly Lexeme[], match: Match): Neighbours => ({
  before: (distance) => list[match.first - distance],
  after: (distance) => list[match.last - 1 + distance],
  inside: list.slice(match.first, match.last),
});

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  next: 'next',
  coming: 'next',
  this: 'this',
  current: 'this',
  previous: 'previous',
  following: 'following',
  same: 'same',
  that: 'same',
  latest: 'latest',
  the: 'bare',
};

/** Which one a determiner points to, by the class of its lexeme. */
export const whichOf = (lexeme: Lexeme | undefined): Which | undefined => lexeme && WHICH[lexeme.class];

/** The unit that a lexeme of class `unit`, `units` or `second` names. */
export const unitOf = (lexeme: Lexeme | undefined): Unit =>
  lexeme?.value === 'fortnight' ? 'week' : (lexeme?.value as Unit);

export const isWord = (lexeme: Lexeme | undefined, ...words: readonly string[]): boolean =>
  lexeme !== undefined && words.includes(lexeme.text.toLowerCase());

/** A lexeme's class is one of these. */
export const isClass = (lexeme: Lexeme | undefined, ...classes: readonly string[]): boolean =>
  lexeme !== undefined && classes.includes(lexeme.class);

/** "following Saturday's event": without an article "following" is a preposition. */
export const isPrepositional = (found: Found): boolean =>
  isClass(found['which'], 'following') && found['the'] === undefined;
