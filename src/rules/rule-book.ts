/**
 * The rules of one kind, compiled, and indexed by what they begin with and cannot do without: a token asks only those that could match
 * from it.
 */
import type { ClassTable } from '../lexicon/compiled/class-table.ts';
import { compilePattern, type Match, type Matcher } from './matcher.ts';
import type { PatternRule } from './rule.ts';
import type { Sight } from './sight.ts';
import type { Vocabulary } from './terms.ts';

/** A sentence, and the classes that its tokens have together (`ClassTable.gather`). */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly present: Uint32Array;
}

interface CompiledRule<R> {
  readonly rule: R;
  /** Its place among the rules. */
  readonly place: number;
  readonly matcher: Matcher;
  readonly needs: readonly Uint32Array[];
  /** The classes of its first token; undefined where it may begin with anything. */
  readonly firsts: Uint32Array | undefined;
  readonly guards: readonly Guard[];
}

export interface Guard {
  readonly matcher: Matcher;
  readonly pattern: string;
  readonly side: 'before' | 'after';
  readonly must: boolean;
}

/** Is told of a match that a guard stopped. */
export type Stopped<R> = (rule: R, match: Match, guard: Guard) => void;

interface Placed<Hit> {
  readonly place: number;
  readonly hit: Hit;
}

export class RuleBook<R extends PatternRule> {
  private readonly rules: readonly CompiledRule<R>[];
  private readonly classes: ClassTable;
  /** By set of classes: the rules that may begin with a token of it, found when first asked for. */
  private readonly bySet: (readonly CompiledRule<R>[] | undefined)[] = [];
  /** By kind: the rules that may begin with a thing of several tokens. */
  private readonly bySpan: ReadonlyMap<string, readonly CompiledRule<R>[]>;

  /** @throws Error where a rule is wrong or comes twice. */
  constructor(rules: readonly R[], vocabulary: Vocabulary) {
    this.classes = vocabulary.classes;
    this.rules = rules.map((rule, place) => compiledRule(rule, place, vocabulary));
    const kinds = vocabulary.spans ?? [];
    this.bySpan = new Map(
      kinds.map((kind) => [kind, this.rules.filter(({ matcher }) => matcher.firsts?.spans.includes(kind) === true)]),
    );
    const patterns = rules.map(({ rule, pattern }) => `${rule} ${pattern}`);
    const twice = patterns.find((pattern, i) => patterns.indexOf(pattern) !== i);
    if (twice !== undefined) throw new Error(`the rule ${twice} comes twice`);
  }

  /**
   * What `read` makes of every match in a sentence, in the order of the rules, each rule from every token where it matches; nothing of
   * a match of which it makes nothing. `stopped` hears of matches that a guard refused.
   */
  hits<Hit>(
    sight: Sight,
    scope: Scope,
    read: (rule: R, match: Match) => Hit | undefined,
    stopped?: Stopped<R>,
  ): readonly Hit[] {
    const found: Placed<Hit>[] = [];
    const needs = new Uint8Array(this.rules.length); // by rule: is what it needs there?
    const ask = (compiled: CompiledRule<R>, at: number): void => {
      if (needs[compiled.place] === Needs.unasked) needs[compiled.place] = needsMet(compiled, scope);
      if (needs[compiled.place] === Needs.missing) return;
      const match = matchAt(compiled, { sight, scope, at, stopped });
      const hit = match && read(compiled.rule, match);
      if (hit !== undefined) found.push({ place: compiled.place, hit });
    };
    for (let at = scope.from; at < scope.to; at += 1) {
      for (const compiled of this.beginningWith(sight.table.classes[at] ?? 0)) ask(compiled, at);
      for (const kind of sight.spans.kindsAt(at)) for (const compiled of this.bySpan.get(kind) ?? []) ask(compiled, at);
    }
    if (found.length > 1) found.sort((a, b) => a.place - b.place);
    return found.map(({ hit }) => hit);
  }

  private beginningWith(set: number): readonly CompiledRule<R>[] {
    while (this.bySet.length <= set) this.bySet.push(undefined);
    return (this.bySet[set] ??= this.rules.filter(
      ({ firsts }) => firsts === undefined || this.classes.meets(set, firsts),
    ));
  }
}

const Needs = { unasked: 0, met: 1, missing: 2 } as const;

function needsMet<R>({ needs }: CompiledRule<R>, { present }: Scope): number {
  for (const need of needs) if (!share(need, present)) return Needs.missing;
  return Needs.met;
}

function compiledRule<R extends PatternRule>(rule: R, place: number, vocabulary: Vocabulary): CompiledRule<R> {
  const { classes } = vocabulary;
  const matcher = compilePattern(rule.pattern, vocabulary);
  const guard = (pattern: string | undefined, side: Guard['side'], must: boolean): readonly Guard[] =>
    pattern === undefined
      ? []
      : [{ matcher: compilePattern(pattern, vocabulary, side === 'before' ? -1 : 1), pattern, side, must }];
  return {
    rule,
    place,
    matcher,
    needs: matcher.needs.map((need) => classes.maskOf(need)),
    firsts: matcher.firsts && classes.maskOf(matcher.firsts.classes),
    guards: [
      ...guard(rule.before, 'before', true),
      ...guard(rule.notBefore, 'before', false),
      ...guard(rule.after, 'after', true),
      ...guard(rule.notAfter, 'after', false),
    ],
  };
}

interface Asking<R> {
  readonly sight: Sight;
  readonly scope: Scope;
  readonly at: number;
  readonly stopped: Stopped<R> | undefined;
}

function matchAt<R>(
  { rule, matcher, guards }: CompiledRule<R>,
  { sight, scope, at, stopped }: Asking<R>,
): Match | undefined {
  const match = matcher.match(sight, at, scope);
  if (match === undefined || match.to === match.from) return undefined;
  const failed = guards.find((guard) => !holds(guard, sight, scope, match));
  if (failed === undefined) return match;
  stopped?.(rule, match, failed);
  return undefined;
}

const holds = ({ matcher, side, must }: Guard, sight: Sight, scope: Scope, match: Match): boolean =>
  (matcher.match(sight, side === 'before' ? match.from : match.to, scope) !== undefined) === must;

function share(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}
