/**
 * The notation of the rules: `the? last unit` is a regular expression whose letters are classes of lexemes. A word is a term (a class,
 * or a name of several classes); `begin:month` captures it under another name than its own; `( | )?` group as usual.
 */
import type { Lexeme } from './lexemes.ts';

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
  anyunit: ['unit', 'units', 'second'],
  anyseason: ['season', 'season-word'],
  part: ['daypart', 'dayhour'],
  which: ['last', 'next', 'this', 'past', 'coming', 'current', 'previous', 'following', 'same', 'that', 'latest'],
  det: ['the', 'a', 'an', 'this', 'that', 'possessive'],
  sep: ['hyphen', 'slash', 'stop'],
  through: ['to', 'until', 'till', 'through', 'hyphen', 'dash'],
  joint: ['hyphen', 'dash'],
};

const FIRST_LETTER = 0xe000;
const letters = new Map<string, string>();

/** The letter of a class: given out as classes come. */
function letterOf(name: string): string {
  let letter = letters.get(name);
  if (letter === undefined) letters.set(name, (letter = String.fromCharCode(FIRST_LETTER + letters.size)));
  return letter;
}

/** The sentence as a string of letters, one for each lexeme. */
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

export type Pattern = (letters: string, list: readonly Lexeme[]) => readonly Match[];

const NOTATION = /(?:(?<name>[a-z][a-z0-9_]*):)?(?<term>[a-z][a-z0-9-]*)|(?<sign>[()|?*+]|\{\d,\d\})|\s+|(?<wrong>.)/g;

/** @throws Error where the notation is wrong: a mistake in a rule. */
export function compile(notation: string): Pattern {
  const named = new Set([...notation.matchAll(/([a-z][a-z0-9_]*):/g)].map((match) => match[1] ?? ''));
  const labels: string[] = [];
  let source = '';
  for (const { groups } of notation.matchAll(NOTATION)) {
    if (groups?.['wrong'] !== undefined) throw new Error(`pattern ${notation}: unexpected ${groups['wrong']}`);
    if (groups?.['term'] !== undefined)
      source += capture({ term: groups['term'], name: groups['name'] }, named, labels);
    else if (groups?.['sign'] !== undefined) source += groups['sign'] === '(' ? '(?:' : groups['sign'];
  }
  const expression = new RegExp(source, 'dg');
  return (text, list) => {
    const matches: Match[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      const last = match.index + match[0].length;
      matches.push({ first: match.index, last, found: foundIn(match.indices, labels, list) });
      expression.lastIndex = match.index + 1;
    }
    return matches;
  };
}

/** Each term is a group of its own; `labels` keeps their names. A term whose name another one was given is not captured. */
function capture(
  { term, name }: { readonly term: string; readonly name: string | undefined },
  named: ReadonlySet<string>,
  labels: string[],
): string {
  const set = `[${(TERMS[term] ?? [term]).map(letterOf).join('')}]`;
  const label = name ?? term.replaceAll('-', '_');
  if (name === undefined && named.has(label)) return set;
  labels.push(label);
  return `(${set})`;
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
