import type { Match } from '../../../rules/matcher.ts';
import type { PatternRule } from '../../../rules/rule.ts';
import type { Lexeme, Lexemes } from '../lexemes.ts';
import type { Reading, Unit, Which } from '../reading.ts';

/** The captured things by label; where a label stands for nothing in this match, undefined. */
export type Found = Readonly<Record<string, Lexeme | undefined>>;

/** What stands around a match: things before and after it, by distance (`before(1)` is the next to the left). */
export interface Neighbours {
  readonly before: (distance: number) => Lexeme | undefined;
  readonly after: (distance: number) => Lexeme | undefined;
  readonly inside: () => readonly Lexeme[];
  /** Does the sentence have a word of this class? */
  readonly has: (name: string) => boolean;
}

export interface Rule extends PatternRule {
  /** Null where the words fit but cannot be meant: "March 32". */
  readonly read: (found: Found, around: Neighbours) => Reading | null;
}

export function foundIn(lexemes: Lexemes, { captures: { labels, begins } }: Match): Found {
  const found: Record<string, Lexeme | undefined> = {};
  labels.forEach((label, i) => {
    const at = begins[i] ?? -1;
    if (at >= 0) found[label] = lexemes.at(at);
  });
  return found;
}

export const neighbours = (lexemes: Lexemes, { from, to }: Match, has: Neighbours['has']): Neighbours => ({
  before: (distance) => lexemes.before(from, distance),
  after: (distance) => lexemes.after(to, distance),
  inside: () => lexemes.within(from, to),
  has,
});

/** A reading that takes its words away from every other: what looks like a date and is none. */
export const NO_DATE: Reading = { type: 'date', base: { kind: 'value', value: '' }, isTrap: true };

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
