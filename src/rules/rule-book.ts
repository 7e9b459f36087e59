/**
 * The rules of one kind, compiled, and indexed by what they cannot do without: a sentence asks only those that could match in it.
 */
import { compilePattern, type Matcher } from './matcher.ts';
import { Found, type Rule } from './rule.ts';
import type { Sight } from './sight.ts';
import type { Vocabulary } from './terms.ts';

export interface Hit<Reading> {
  readonly rule: Rule<Reading>;
  /** Its place among the rules: of two equally good hits the first rule's wins. */
  readonly place: number;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** A sentence, and the classes that its tokens have together (`ClassTable.gather`). */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly present: Uint32Array;
}

interface CompiledRule<Reading> {
  readonly rule: Rule<Reading>;
  readonly place: number;
  readonly matcher: Matcher;
  readonly needs: readonly Uint32Array[];
  readonly firsts: Uint32Array | undefined;
  readonly guards: readonly Guard[];
}

interface Guard {
  readonly matcher: Matcher;
  readonly side: 'before' | 'after';
  readonly must: boolean;
}

export class RuleBook<Reading> {
  private readonly rules: readonly CompiledRule<Reading>[];

  /** @throws Error where a rule is wrong, has no examples or no non-examples, or comes twice. */
  constructor(
    rules: readonly Rule<Reading>[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.rules = rules.map((rule, place) => this.compiled(rule, place));
    const patterns = rules.map(({ rule, pattern }) => `${rule} ${pattern}`);
    const twice = patterns.find((pattern, i) => patterns.indexOf(pattern) !== i);
    if (twice !== undefined) throw new Error(`the rule ${twice} comes twice`);
  }

  /** Every hit in a sentence, rule by rule, each rule from every token where it begins. */
  hits(sight: Sight, scope: Scope): readonly Hit<Reading>[] {
    const hits: Hit<Reading>[] = [];
    for (const compiled of this.rules)
      if (compiled.needs.every((need) => share(need, scope.present))) this.collect(compiled, sight, scope, hits);
    return hits;
  }

  private collect(
    { rule, place, matcher, firsts, guards }: CompiledRule<Reading>,
    sight: Sight,
    scope: Scope,
    hits: Hit<Reading>[],
  ): void {
    for (let at = scope.from; at < scope.to; at += 1) {
      if (firsts !== undefined && !sight.classes.meets(sight.table.classes[at] ?? 0, firsts)) continue;
      const match = matcher.match(sight, at, scope);
      if (match === undefined || match.to === match.from) continue;
      if (!guards.every((guard) => holds(guard, sight, scope, match))) continue;
      const reading = rule.read(new Found(sight, match.from, match.to, match.captures));
      if (reading !== null) hits.push({ rule, place, from: match.from, to: match.to, reading });
    }
  }

  private compiled(rule: Rule<Reading>, place: number): CompiledRule<Reading> {
    const lacks = [rule.examples, rule.nonExamples].some((list) => list.length === 0);
    if (lacks) throw new Error(`the rule ${rule.rule} (${rule.pattern}) has no examples or no non-examples`);
    const { vocabulary } = this;
    const matcher = compilePattern(rule.pattern, vocabulary);
    const guard = (pattern: string | undefined, side: Guard['side'], must: boolean): readonly Guard[] =>
      pattern === undefined
        ? []
        : [{ matcher: compilePattern(pattern, vocabulary, side === 'before' ? -1 : 1), side, must }];
    return {
      rule,
      place,
      matcher,
      needs: matcher.needs.map((need) => vocabulary.classes.maskOf(need)),
      firsts: matcher.firsts && vocabulary.classes.maskOf(matcher.firsts),
      guards: [
        ...guard(rule.before, 'before', true),
        ...guard(rule.notBefore, 'before', false),
        ...guard(rule.after, 'after', true),
        ...guard(rule.notAfter, 'after', false),
      ],
    };
  }
}

const holds = (
  { matcher, side, must }: Guard,
  sight: Sight,
  scope: Scope,
  match: { readonly from: number; readonly to: number },
): boolean => (matcher.match(sight, side === 'before' ? match.from : match.to, scope) !== undefined) === must;

function share(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}
