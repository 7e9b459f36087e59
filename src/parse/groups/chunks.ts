/** Cuts a sentence into noun groups and verb groups, from left to right. */
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { type NounSpan, readNounGroup } from './noun-groups.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { isModifier, isVerb, readVerbGroup, type VerbChain } from './verb-groups.ts';

export type Chunk = { readonly noun: NounSpan } | { readonly verb: VerbChain };

const NOMINAL = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'CD');
const PARTICIPLES = tagSet('VBN', 'VBG');

function beginsVerb(s: Sentence, at: number): boolean {
  const tag = tagAt(s, at);
  if (tag === Tag.TO) return true;
  if (!isVerb(tag) || (tag === Tag.VBG && is(s, at, GrammarClass.preposition))) return false;
  if (tagAt(s, at + 1) === Tag.HYPH) return false;
  if (tagAt(s, at - 1) === Tag.HYPH)
    return tag === Tag.VBN && !hasTag(NOMINAL, tagAt(s, at + 1)) && tagAt(s, at + 1) !== Tag.JJ; // "stage-managed by"
  return !hasTag(PARTICIPLES, tag) || !isModifier(s, at);
}

/** The groups of a sentence in their order. */
export function chunksOf(s: Sentence): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = s.from; at < s.to;) {
    const verb = beginsVerb(s, at) ? readVerbGroup(s, at) : undefined;
    const noun = verb === undefined ? readNounGroup(s, at) : undefined;
    if (verb !== undefined) chunks.push({ verb });
    else if (noun !== undefined) chunks.push({ noun });
    at = Math.max(at + 1, verb?.to ?? noun?.to ?? 0);
  }
  return joinQuestions(s, chunks);
}

const OPENS_QUESTION = new Set<number>([
  Tag.EDGE,
  Tag.QUOTE,
  Tag.COMMA,
  Tag.COLON,
  Tag.CC,
  Tag.WRB,
  Tag.WP,
  Tag.RB,
  Tag.UH,
  Tag.OPEN,
  Tag.STOP,
]);

/** "Has | the army | attacked?": an auxiliary before the subject and the verb after it are one group. */
function joinQuestions(s: Sentence, chunks: Chunk[]): readonly Chunk[] {
  let chunk: Chunk | undefined;
  for (let i = 0; i + 2 < chunks.length; i += 1) {
    chunk = chunks[i];
    const after = chunks[i + 2];
    const between = chunks[i + 1];
    if (chunk === undefined || !('verb' in chunk) || after === undefined || !('verb' in after)) continue;
    if (between === undefined || 'verb' in between || !isInverted(s, chunks, i, chunk.verb, after.verb)) continue;
    const main = after.verb.verbs[0] ?? after.verb.from;
    if (tagAt(s, main) === Tag.VBD) s.parts.tag[main] = Tag.VBN;
    after.verb.verbs.unshift(...chunk.verb.verbs);
    after.verb.isNegated ||= chunk.verb.isNegated;
    chunks.splice(i, 1);
  }
  return chunks;
}

function isInverted(
  s: Sentence,
  chunks: readonly Chunk[],
  index: number,
  auxiliary: VerbChain,
  main: VerbChain,
): boolean {
  const verb = auxiliary.verbs[0] ?? 0;
  if (auxiliary.verbs.length > 1 || auxiliary.hasTo || main.hasTo) return false;
  const tag = tagAt(s, verb);
  const next = tagAt(s, main.verbs[0] ?? 0);
  const isBe = is(s, verb, GrammarClass.be);
  const fits =
    tag === Tag.MD || is(s, verb, GrammarClass.do)
      ? next === Tag.VB || next === Tag.VBP
      : is(s, verb, GrammarClass.have)
        ? next === Tag.VBN || next === Tag.VBD
        : isBe && (next === Tag.VBN || next === Tag.VBG);
  if (!fits) return false;
  if (tag === Tag.MD || is(s, verb, GrammarClass.do)) return true; // with a subject after it, it asks
  const before = chunks[index - 1];
  const isAfterQuestion =
    before !== undefined &&
    'noun' in before &&
    before.noun.to === verb &&
    (tagAt(s, before.noun.from) === Tag.WDT || tagAt(s, before.noun.from - 1) === Tag.WRB);
  const opens = OPENS_QUESTION.has(tagAt(s, verb - 1)) || isAfterQuestion;
  return opens && (!isBe || tagAt(s, s.to - 1) === Tag.STOP || tagAt(s, s.to - 1) === Tag.QUOTE);
}
