/** Does a word that can be a verb of saying stand here as one? */
import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import { commonWord } from '../../lexicon/words.ts';
import type { PartOfSpeech, Token } from '../../model/document.ts';
import { isNoun } from './nouns.ts';
import { classOf, isPlain, LONGEST } from './phrase.ts';

const key = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';

/** @param tagOf the part of speech, asked for only of words that are nouns as well */
export const isSpoken = (tokens: readonly Token[], at: number, tagOf: (token: Token) => PartOfSpeech): boolean =>
  !(
    isNoun(tokens, at, tagOf) ||
    isPassive(tokens, at) ||
    isAside(tokens, at) ||
    isNegated(tokens, at) ||
    isReduced(tokens, at) ||
    isAttributive(tokens, at, tagOf) ||
    isAnswer(tokens, at) ||
    isSum(tokens, at) ||
    lacksParticle(tokens, at)
  );

/** "was later revealed": said of it, not by it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.endsWith('ing') === true) return false;
  return /^(?:is|are|was|were|be|been|being)$/.test(key(tokens, beforeAdverbs(tokens, at)));
}

function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (closedClass(tokens[before]?.form) === 'adverb') before -= 1;
  return before;
}

/** "an official who asked not to be named": the verb that tells comes behind the clause, or elsewhere. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  key(tokens, at - 1) === 'who' &&
  (/^(?:not|for|to)$/.test(key(tokens, at + 1)) ||
    tokens.slice(at + 1, at + 1 + LONGEST_ASIDE).some((token) => sayingVerbOf(token.form) !== undefined));

const LONGEST_ASIDE = 12;

/** "has not commented", "did not say": who says nothing is no source. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; ; before -= 1) {
    const token = tokens[before];
    if (/^(?:not|never)$|n[’']t$/.test(token?.key ?? '')) return true;
    if (token === undefined || !/^(?:auxiliary|adverb)$/.test(closedClass(token.form) ?? '')) return false;
  }
}

/** "frequently asked questions", "the loss reported for May", "bonds, announced on April 1, are": a participle that tells more of the noun before it. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const isTransitive = tokens[at]?.text.endsWith('ed') === true && !/^(?:asked|called)$/.test(key(tokens, at));
  if (key(tokens, at) === 'asked' && key(tokens, at + 1) === 'questions') return true;
  if (isTransitive && /^(?:by|for|from|as)$/.test(key(tokens, at + 1))) return true;
  if (isTransitive && isMeasured(tokens, at) && classOf(tokens[at + 1]) === 'preposition') return true;
  const isOpen = key(tokens, at - 1) === '' && tokens[at - 1]?.text === ',' && tokens[at]?.text.endsWith('ed') === true;
  if (!isOpen || closedClass(tokens[at + 1]?.form) !== 'preposition') return false;
  const closing = tokens.findIndex(({ kind }, i) => i > at && kind === 'punct');
  return tokens[closing]?.text === ',' && closedClass(tokens[closing + 1]?.form) === 'auxiliary';
}

/** "the 1.10 dollars stated in the prospectus": sums tell nothing; "12 witnesses stated". */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.kind === 'number' && commonWord(key(tokens, at - 1))?.nounClass !== 'person';

/** "to withdraw previously announced plans": a participle with its adverb, between a verb and its object. */
function isAttributive(tokens: readonly Token[], at: number, tagOf: (token: Token) => PartOfSpeech): boolean {
  const before = beforeAdverbs(tokens, at);
  const [verb, object] = [tokens[before], tokens[at + 1]];
  if (before === at - 1 || verb === undefined || tokens[at]?.key.endsWith('ed') !== true) return false;
  const isObject = object?.shape === 'lower' && isPlain(object);
  return (
    isObject && (/^(?:determiner|preposition)$/.test(classOf(verb) ?? '') || (isPlain(verb) && tagOf(verb) === 'verb'))
  );
}

/** "responded to the mall", "responded to criticism": what is said comes behind a colon, or elsewhere. */
const isAnswer = (tokens: readonly Token[], at: number): boolean =>
  sayingVerbOf(tokens[at]?.form ?? null)?.lemma === 'respond' &&
  key(tokens, at + 1) === 'to' &&
  !tokens.slice(at + 2, at + 2 + LONGEST).some(({ text }) => text === ':');

/** "Shell added 1.9 percent": figures are added, too. */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  sayingVerbOf(tokens[at]?.form ?? null)?.lemma === 'add' &&
  [tokens[at + 1], key(tokens, at + 1) === 'a' ? tokens[at + 2] : undefined].some(
    (token) => token?.kind === 'number' || /^[$£€]$/.test(token?.text ?? ''),
  );

/** "pointed a gun", not "pointed out". */
function lacksParticle(tokens: readonly Token[], at: number): boolean {
  const particle = sayingVerbOf(tokens[at]?.form ?? null)?.particle ?? null;
  return particle !== null && key(tokens, at + 1) !== particle;
}
