/**
 * Compiles a pattern into steps that walk over tokens: each step tries its term and hands on to the next; what a step took back is as
 * if it had never been tried. The first way through that works is the match, as in regular expressions.
 */
import { labelOf, type PatternNode, readNotation } from './notation.ts';
import type { Sight } from './sight.ts';
import { readTerm, type Term, type Vocabulary } from './terms.ts';

/** Where a pattern is tried: within a sentence. */
interface Walk {
  sight: Sight | undefined;
  /** The tokens that may be taken. */
  from: number;
  to: number;
  /** By label: the tokens captured; -1 where nothing was. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

const NONE = -1;

/** Gives where the whole pattern ends, or -1. */
type Step = (walk: Tried, at: number) => number;
type Tried = Walk & { readonly sight: Sight };

/** From left to right, or from right to left for what must stand before. */
type Direction = 1 | -1;

export interface Captures {
  readonly labels: readonly string[];
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

/** The classes of a first token, and the kinds of things of several. */
export interface Firsts {
  readonly classes: readonly number[];
  readonly spans: readonly string[];
}

export interface Matcher {
  readonly labels: readonly string[];
  /** The classes of which one at least must be there, for each term that cannot be missing. */
  readonly needs: readonly (readonly number[])[];
  /** With what a match begins; undefined where it may begin with anything. */
  readonly firsts: Firsts | undefined;
  /** The match that begins at a token, or ends before it where the pattern goes from right to left. */
  readonly match: (
    sight: Sight,
    at: number,
    within: { readonly from: number; readonly to: number },
  ) => Match | undefined;
}

export function compilePattern(notation: string, vocabulary: Vocabulary, direction: Direction = 1): Matcher {
  const tree = readNotation(notation);
  const labels: string[] = [];
  const named = new Set(labelsIn(tree));
  const compiler: Compiler = { vocabulary, labels, named, direction, isInside: false };
  const start = compile(tree, (_walk, at) => at, compiler);
  const needs = needsOf(tree, vocabulary);
  const walk: Walk = {
    sight: undefined,
    from: 0,
    to: 0,
    begins: new Int32Array(labels.length).fill(NONE),
    ends: new Int32Array(labels.length).fill(NONE),
  };
  return {
    labels,
    needs,
    firsts: firstsOf(tree, vocabulary),
    match: (sight, at, { from, to }) => {
      walk.sight = sight;
      walk.from = from;
      walk.to = to;
      const end = start(walk as Tried, at);
      if (end < 0) return undefined; // every step took back what it had captured
      const captures = { labels, begins: walk.begins.slice(), ends: walk.ends.slice() };
      walk.begins.fill(NONE);
      return { from: Math.min(at, end), to: Math.max(at, end), captures };
    },
  };
}

interface Compiler {
  readonly vocabulary: Vocabulary;
  /** Given out as they come. */
  readonly labels: string[];
  /** Labels that the pattern gives itself: a term that has the same name for its own is not captured. */
  readonly named: ReadonlySet<string>;
  readonly direction: Direction;
  /** In a pattern that has a name: nothing in it is captured by itself. */
  readonly isInside: boolean;
}

/** The tree of a term that names a pattern; undefined of any other. */
const patternOf = (term: string, { patterns = {} }: Vocabulary): PatternNode | undefined =>
  patterns[term] === undefined ? undefined : readNotation(patterns[term]);

function compile(node: PatternNode, next: Step, compiler: Compiler): Step {
  switch (node.kind) {
    case 'term':
      return compileTerm(node, next, compiler);
    case 'row': {
      const parts = compiler.direction === 1 ? node.parts.toReversed() : node.parts;
      return parts.reduce((after: Step, part) => compile(part, after, compiler), next);
    }
    case 'choice': {
      const branches = node.branches.map((branch) => compile(branch, next, compiler));
      return (walk, at) => {
        for (const branch of branches) {
          const end = branch(walk, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'group':
      return captured(node.label, (after) => compile(node.inner, after, compiler), next, compiler);
    case 'repeat':
      return compileRepeat(node, next, compiler);
  }
}

function compileRepeat(
  { inner, least, most }: Extract<PatternNode, { kind: 'repeat' }>,
  next: Step,
  compiler: Compiler,
): Step {
  let step = next;
  for (let times = most; times > least; times -= 1) {
    const taken = compile(inner, step, compiler);
    step = (walk, at) => {
      const end = taken(walk, at);
      return end >= 0 ? end : next(walk, at);
    };
  }
  return least === 1 ? compile(inner, step, compiler) : step;
}

function compileTerm({ term, label }: Extract<PatternNode, { kind: 'term' }>, next: Step, compiler: Compiler): Step {
  const name = label ?? labelOf(term);
  const inner = patternOf(term, compiler.vocabulary);
  const take = (after: Step): Step =>
    inner === undefined
      ? takeTerm(readTerm(term, compiler.vocabulary), after, compiler.direction)
      : compile(inner, after, { ...compiler, isInside: true });
  if (compiler.isInside) return take(next);
  return label === undefined && compiler.named.has(name) ? take(next) : captured(name, take, next, compiler);
}

function takeTerm(term: Term, next: Step, direction: Direction): Step {
  if (term.kind === 'span') {
    const { span } = term;
    return direction === 1
      ? (walk, at) => {
          const end = walk.sight.spans.endOf(span, at);
          return end > at && end <= walk.to ? next(walk, end) : -1;
        }
      : (walk, at) => {
          const begin = walk.sight.spans.beginOf(span, at);
          return begin >= walk.from && begin < at ? next(walk, begin) : -1;
        };
  }
  const { test } = term;
  return direction === 1
    ? (walk, at) => (at < walk.to && test(walk.sight, at) ? next(walk, at + 1) : -1)
    : (walk, at) => (at > walk.from && test(walk.sight, at - 1) ? next(walk, at - 1) : -1);
}

/** Remembers between which tokens a part was taken; of several parts of one name the first keeps it. */
function captured(name: string, part: (after: Step) => Step, next: Step, { labels }: Compiler): Step {
  let label = labels.indexOf(name);
  if (label < 0) label = labels.push(name) - 1;
  const opened: number[] = [];
  const inner = part((walk, at) => {
    const begin = opened.at(-1) ?? at;
    const before = walk.begins[label] ?? -1;
    if (before >= 0) return next(walk, at);
    walk.begins[label] = Math.min(begin, at);
    walk.ends[label] = Math.max(begin, at);
    const end = next(walk, at);
    if (end < 0) walk.begins[label] = walk.ends[label] = -1;
    return end;
  });
  return (walk, at) => {
    opened.push(at);
    const end = inner(walk, at);
    opened.pop();
    return end;
  };
}

function labelsIn(node: PatternNode): readonly string[] {
  if (node.kind === 'term') return node.label === undefined ? [] : [node.label];
  if (node.kind === 'row') return node.parts.flatMap(labelsIn);
  if (node.kind === 'choice') return node.branches.flatMap(labelsIn);
  return [...(node.kind === 'group' ? [node.label] : []), ...labelsIn(node.inner)];
}

/** Of each list of classes one must be there for the pattern to match. */
function needsOf(node: PatternNode, vocabulary: Vocabulary): readonly (readonly number[])[] {
  switch (node.kind) {
    case 'term': {
      const inner = patternOf(node.term, vocabulary);
      if (inner !== undefined) return needsOf(inner, vocabulary);
      const term = readTerm(node.term, vocabulary);
      return term.kind === 'token' && term.classes !== undefined ? [term.classes] : [];
    }
    case 'row':
      return node.parts.flatMap((part) => needsOf(part, vocabulary));
    case 'choice': {
      const branches = node.branches.map((branch) => needsOf(branch, vocabulary)[0]);
      return branches.includes(undefined) ? [] : [branches.flatMap((need) => need ?? [])];
    }
    case 'group':
      return needsOf(node.inner, vocabulary);
    case 'repeat':
      return node.least === 0 ? [] : needsOf(node.inner, vocabulary);
  }
}

/** With what a match can begin; undefined where that is not told by classes and kinds alone. */
function firstsOf(node: PatternNode, vocabulary: Vocabulary): Firsts | undefined {
  switch (node.kind) {
    case 'term': {
      const inner = patternOf(node.term, vocabulary);
      if (inner !== undefined) return firstsOf(inner, vocabulary);
      const term = readTerm(node.term, vocabulary);
      if (term.kind === 'span') return { classes: [], spans: [term.span] };
      return term.classes && { classes: term.classes, spans: [] };
    }
    case 'row': {
      const missing = node.parts.findIndex((part) => !canBeMissing(part));
      return missing < 0 ? undefined : joined(node.parts.slice(0, missing + 1), vocabulary);
    }
    case 'choice':
      return joined(node.branches, vocabulary);
    case 'group':
    case 'repeat':
      return firstsOf(node.inner, vocabulary);
  }
}

function joined(nodes: readonly PatternNode[], vocabulary: Vocabulary): Firsts | undefined {
  const all = nodes.map((node) => firstsOf(node, vocabulary));
  if (all.includes(undefined)) return undefined;
  return {
    classes: all.flatMap((firsts) => firsts?.classes ?? []),
    spans: all.flatMap((firsts) => firsts?.spans ?? []),
  };
}

function canBeMissing(node: PatternNode): boolean {
  if (node.kind === 'repeat') return node.least === 0 || canBeMissing(node.inner);
  if (node.kind === 'row') return node.parts.every(canBeMissing);
  if (node.kind === 'choice') return node.branches.some(canBeMissing);
  return node.kind === 'group' && canBeMissing(node.inner);
}
