/** What a chain of verbs says: tense, aspect, voice, polarity, modality. */
import type { Modality, Tense, VerbGroup } from '../../model/grammar.ts';
import { GrammarClass } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { is, type Sentence, tagAt } from './sentence.ts';
import { formOf, type VerbChain } from './verb-groups.ts';

/** "He's won praise": what is done has an object. */
const OBJECT_BEGINS = tagSet('DT', 'PRPS', 'PRP', 'NN', 'NNS', 'CD', 'JJ');

function isHave(s: Sentence, part: number, next: number): boolean {
  if (is(s, part, GrammarClass.have)) return true;
  const word = s.parts.word[part];
  const isParticiple = tagAt(s, next) === Tag.VBN || tagAt(s, next) === Tag.VBD;
  if (word === s.wordD) return isParticiple;
  if (word !== s.wordS || tagAt(s, part) !== Tag.VBZ || !isParticiple) return false;
  return hasTag(OBJECT_BEGINS, tagAt(s, next + 1)) || is(s, next, GrammarClass.perfect);
}

const isBe = (s: Sentence, part: number, next: number): boolean =>
  is(s, part, GrammarClass.be) ||
  (s.parts.word[part] === s.wordS && tagAt(s, part) === Tag.VBZ && !isHave(s, part, next));

function tenseOf(s: Sentence, first: number, isGoing: boolean): Tense {
  const tag = tagAt(s, first);
  if (tag === Tag.MD) {
    if (is(s, first, GrammarClass.future)) return 'future';
    return is(s, first, GrammarClass.able | GrammarClass.possible | GrammarClass.necessary) ? 'present' : 'past';
  }
  if (tag === Tag.VBD) return 'past';
  if (tag !== Tag.VBZ && tag !== Tag.VBP) return 'none';
  return isGoing ? 'future' : 'present';
}

const MODALS: readonly (readonly [modality: Modality, classes: number])[] = [
  ['able', GrammarClass.able],
  ['possible', GrammarClass.possible],
  ['necessary', GrammarClass.necessary],
  ['conditional', GrammarClass.conditional],
];

function modalityOf(s: Sentence, chain: VerbChain): Modality {
  const first = chain.verbs[0] ?? chain.from;
  if (tagAt(s, first) === Tag.MD) {
    if (s.parts.word[first] === s.wordD) return 'conditional';
    return MODALS.find(([, classes]) => is(s, first, classes))?.[0] ?? 'none';
  }
  if (chain.semi < 0 || s.parts.word[chain.semi] === s.wordGoing) return 'none';
  return s.parts.word[chain.semi] === s.wordUsed ? 'habitual' : 'necessary';
}

/** The row of a chain. */
export function verbGroupOf(s: Sentence, chain: VerbChain, index: number): VerbGroup {
  const { verbs, semi } = chain;
  const { token } = s.parts;
  const first = verbs[0] ?? chain.from;
  const head = verbs.at(-1) ?? first;
  const prior = verbs.at(-2) ?? -1;
  const form = formOf(s, chain);
  const pairs = verbs.slice(0, -1).map((verb, i): readonly [number, number] => [verb, verbs[i + 1] ?? verb]);
  const isDone = tagAt(s, head) === Tag.VBN || tagAt(s, head) === Tag.VBD;
  const byBe = prior >= 0 && (is(s, prior, GrammarClass.get) || isBe(s, prior, head));
  return {
    index,
    from: token[chain.from] ?? 0,
    to: (token[chain.to - 1] ?? 0) + 1,
    head: token[head] ?? 0,
    first: token[first] ?? 0,
    form,
    tense: chain.hasTo ? 'none' : tenseOf(s, first, s.parts.word[semi] === s.wordGoing && semi >= 0),
    isPerfect: pairs.some(([verb, next]) => isHave(s, verb, next) && verb !== semi),
    isProgressive: pairs.some(([verb, next]) => isBe(s, verb, next) && tagAt(s, next) === Tag.VBG && next !== semi),
    isPassive: isDone && (byBe || (prior < 0 && form === 'participle')),
    isNegated: chain.isNegated,
    modality: modalityOf(s, chain),
    sharesAuxiliaries: false,
    isCopular: isBe(s, head, -1),
    particle: chain.particle < 0 ? -1 : (token[chain.particle] ?? 0),
    semiAuxiliary: semi < 0 ? -1 : (token[semi] ?? 0),
    clause: null,
  };
}
