/**
 * The notation of the rules: `the? last unit` is a regular expression whose letters are classes of lexemes. A word is a term (a class,
 * or a name of several classes); `begin:month` captures it under another name than its own; `( | )?` group as usual.
 */
import type { Lexeme } from './lexemes.ts';
import { readNotation } from './notation.ts';

/** Names of several classes. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  day: ['int0', 'int12', 'int24', 'int31'],
  hour: ['int0', 'int12', 'int24'],
  two: ['int0', 'int12', 'int24', 'int31', 'int59', 'int99'],
  year: ['year4'],
  clock4: ['clock4', 'year4'],
  digits: ['int12', 'int24', 'int31', 'int59', 'int99', 'year4', 'number', 'clock-dotted'],
  count: ['int12', 'int24', 'int31', 'int59', 'int99', 'year4', 'number', 'number-word', 'clock-dotted'],
  anymonth: ['month', 'month-name', 'month-short'],
  anyweekday: ['weekday', 'weekday-short'],
  ordinal: ['first', 'second', 'ordinal-word'],
  unit: ['unit', 'second'],
  anyseason: ['season', 'season-word'],
  part: ['daypart', 'dayhour'],
  which: ['last', 'next', 'this', 'past', 'coming', 'current', 'previous', 'following', 'same', 'that', 'latest'],
  through: ['to', 'until', 'till', 'through', 'hyphen', 'dash'],
  joint: ['hyphen', 'dash'],
};

/** Letters are given out from here on: a private area of Unicode, so that none means anything to a regular expression. */
export const FIRST_LETTER = 0xe000;
const letters = new Map<string, string>();

/** The letter of a class: given out as classes come. */
function letterOf(name: string): string {
  let letter = letters.get(name);
  if (letter === undefined) letters.set(name, (letter = String.fromCharCode(FIRST_LETTER + letters.size)));
  return letter;
}

/** A sentence as a string of letters, one for each lexeme. */
export const spell = (list: readonly Lexeme[]): string => {
  let text = '';
  for (const lexeme of list) text += letterOf(lexeme.class);
  return text;
};

/** The captured lexemes by name; where a term stands for nothing in this match, undefined. */
export type Found = Readonly<Record<string, Lexeme | undefined>>;

export interface Match {
  /** Indices of lexemes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly found: Found;
}

export interface Pattern {
  /** Of each set of letters one at least is there wherever it matches; the rarest set first. */
  readonly needs: readonly string[];
  /** A cheap look: false where it cannot match. */
  readonly mayMatch: (letters: string) => boolean;
  /** Every match, the longest from each place where one begins. */
  readonly match: (letters: string, list: readonly Lexeme[]) => readonly Match[];
}

/** @throws Error where the notation is wrong: a mistake in a rule. */
export function compile(notation: string): Pattern {
  const { source, labels, needs } = readNotation(notation, termLetters);
  const search = new RegExp(source, 'g');
  const capture = new RegExp(source, 'dy'); // indices are costly: only asked for where there is a match
  const rarestFirst = [...needs].sort((a, b) => commonness(a) - commonness(b));
  return {
    needs: rarestFirst,
    mayMatch: (text) => rarestFirst.every((set) => shareLetter(set, text)),
    match: (text, list) => {
      const matches: Match[] = [];
      search.lastIndex = 0;
      for (let hit = search.exec(text); hit !== null; hit = search.exec(text)) {
        capture.lastIndex = hit.index;
        const indices = capture.exec(text)?.indices;
        matches.push({ first: hit.index, last: hit.index + hit[0].length, found: foundIn(indices, labels, list) });
        search.lastIndex = hit.index + 1;
      }
      return matches;
    },
  };
}

function shareLetter(set: string, text: string): boolean {
  for (const letter of text) if (set.includes(letter)) return true;
  return false;
}

const termLetters = (term: string): string => (TERMS[term] ?? [term]).map(letterOf).join('');

/** Words of every sentence tell little; else few letters tell more than many. */
const COMMON = 'the a an of in on at by to and or comma hyphen count int12 int24 int31 number number-word other'.split(
  ' ',
);
function commonness(set: string): number {
  const common = new Set(COMMON.map(letterOf));
  return [...set].reduce((sum, letter) => sum + (common.has(letter) ? 100 : 1), 0);
}

/** Of groups with the same name the first that stands for something. */
function foundIn(indices: RegExpIndicesArray | undefined, labels: readonly string[], list: readonly Lexeme[]): Found {
  const found: Record<string, Lexeme | undefined> = {};
  for (const [i, label] of labels.entries()) {
    const range = indices?.[i + 1];
    if (range !== undefined) found[label] ??= list[range[0]];
  }
  return found;
}
