/** Terms → tests of one token, or steps over a thing of several tokens. */
import type { ClassTable } from '../lexicon/compiled/class-table.ts';
import type { WordTable } from '../lexicon/compiled/word-table.ts';
import { TokenFlag, TokenKind, TokenShape } from '../model/token-table.ts';
import type { Sight } from './sight.ts';

/** What a set of rules means by its words. */
export interface Vocabulary {
  readonly words: WordTable;
  readonly classes: ClassTable;
  /** The lists whose classes are called by their bare names, the first that has it: `month` is `date/month`. */
  readonly lists: readonly string[];
  /** Names of several classes. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Names of patterns: what is written once and used in many. */
  readonly patterns?: Readonly<Record<string, string>>;
  /** The kinds of things of several tokens that can be asked for (`Sight.spans`). */
  readonly spans?: readonly string[];
  /** The bit of a tag's number by its name; undefined where it is none. */
  readonly tag?: (name: string) => number | undefined;
}

export type Test = (sight: Sight, at: number) => boolean;

export type Term =
  | {
      readonly kind: 'token';
      readonly test: Test;
      /** Where the test is no more than "in one of these classes": their numbers. */
      readonly classes: readonly number[] | undefined;
    }
  | { readonly kind: 'span'; readonly span: string };

/** What can be asked of any token. */
const LOOKS: Readonly<Record<string, Test>> = {
  any: ({ table }, at) => table.kind[at] !== TokenKind.end,
  word: ({ table }, at) => table.kind[at] === TokenKind.word,
  digits: ({ table }, at) => table.kind[at] === TokenKind.number,
  mark: ({ table }, at) => table.kind[at] === TokenKind.punct,
  capital: ({ table }, at) => (table.shape[at] ?? 0) >= TokenShape.title,
  upper: ({ table }, at) => table.shape[at] === TokenShape.upper,
  lower: ({ table }, at) => table.shape[at] === TokenShape.lower,
  glued: ({ table }, at) => ((table.flags[at] ?? 0) & TokenFlag.glued) !== 0,
};

/** @throws Error where a term means nothing: a mistake in a rule. */
export function readTerm(term: string, vocabulary: Vocabulary): Term {
  const parts = term.split('&');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !only.startsWith('!')) return plainTerm(only, vocabulary);
  const tests = parts.map((part) => {
    const isNot = part.startsWith('!');
    const inner = plainTerm(isNot ? part.slice(1) : part, vocabulary);
    if (inner.kind === 'span') throw new Error(`term ${term}: of a whole thing nothing more can be asked`);
    return isNot ? (sight: Sight, at: number) => !inner.test(sight, at) : inner.test;
  });
  const classes = parts
    .filter((part) => !part.startsWith('!'))
    .map((part) => plainTerm(part, vocabulary))
    .flatMap((inner) => (inner.kind === 'token' && inner.classes !== undefined ? [inner.classes] : []))[0];
  return { kind: 'token', test: (sight, at) => tests.every((test) => test(sight, at)), classes };
}

function plainTerm(term: string, vocabulary: Vocabulary): Term {
  if (term.startsWith('<')) return { kind: 'span', span: spanOf(term, vocabulary) };
  const quoted = /^'(?<single>.+)'$|^"(?<double>.+)"$/.exec(term)?.groups;
  if (quoted !== undefined) return literal(quoted['single'] ?? quoted['double'] ?? '', vocabulary);
  const numbers = classesOf(term, vocabulary);
  if (numbers.length > 0) return inClasses(numbers, vocabulary.classes);
  const look = LOOKS[term];
  if (look !== undefined) return { kind: 'token', test: look, classes: undefined };
  const tag = vocabulary.tag?.(term);
  if (tag !== undefined) return { kind: 'token', test: (sight, at) => sight.tag(at) === tag, classes: undefined };
  return literal(term, vocabulary);
}

function spanOf(term: string, { spans = [] }: Vocabulary): string {
  const found = spans.find((kind) => `<${kind}>` === term);
  if (found === undefined) throw new Error(`${term} is nothing that a pattern can ask for`);
  return found;
}

function classesOf(term: string, { classes, lists, terms }: Vocabulary): readonly number[] {
  const several = terms[term];
  if (several !== undefined)
    return several.flatMap((name) => classesOf(name, { classes, lists, terms: {} } as Vocabulary));
  const list = lists.find((one) => classes.knows(`${one}/${term}`));
  if (list !== undefined) return [classes.classOf(`${list}/${term}`)];
  return classes.knows(term) ? [classes.classOf(term)] : [];
}

function inClasses(numbers: readonly number[], classes: ClassTable): Term {
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined)
    return { kind: 'token', test: ({ table }, at) => classes.has(table.classes[at] ?? 0, only), classes: numbers };
  const mask = classes.maskOf(numbers);
  return { kind: 'token', test: ({ table }, at) => classes.meets(table.classes[at] ?? 0, mask), classes: numbers };
}

function literal(letters: string, { words }: Vocabulary): Term {
  const number = words.find(letters);
  if (number !== 0 && /[a-z]/.test(letters))
    return { kind: 'token', test: ({ table }, at) => table.word[at] === number, classes: undefined };
  if (/[a-z]/.test(letters)) throw new Error(`term ${letters}: no class, and no word that the lexicon has`);
  return {
    kind: 'token',
    test: ({ table }, at) => table.text.startsWith(letters, table.start[at]) && lengthAt(table, at) === letters.length,
    classes: undefined,
  };
}

const lengthAt = ({ start, end }: Sight['table'], at: number): number => (end[at] ?? 0) - (start[at] ?? 0);
