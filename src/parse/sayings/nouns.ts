/** Forms of verbs of saying that are nouns where they stand: "the reports", "member states", "a weather warning". */
import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import { commonWord, POS_BITS } from '../../lexicon/words.ts';
import type { PartOfSpeech, Token } from '../../model/document.ts';
import { classOf, isPlain, LONGEST } from './phrase.ts';

const key = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';

/** @param tagOf the part of speech, asked for only of words that are nouns as well */
export const isNoun = (tokens: readonly Token[], at: number, tagOf: (token: Token) => PartOfSpeech): boolean =>
  DETERMINED.test(key(tokens, at - 1)) || isPluralNoun(tokens, at, tagOf) || isCompound(tokens, at);

/** "the reports", "his claims": behind a determiner or an adjective it is no verb. */
const DETERMINED =
  /^(?:the|an?|his|her|its|their|our|my|this|these|those|no|any|such|to|in|of|by|for|from|with|without|about|media|news)$/;

/** "other western states", "for financial reporting purposes", "reports of war": forms that nouns have, too. */
function isPluralNoun(tokens: readonly Token[], at: number, tagOf: (token: Token) => PartOfSpeech): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before?.kind !== 'word' || !/(?:s|ing)$/.test(token.key) || token.key === 'says')
    return false;
  if (/^(?:of|about|for|from|against|by)$/.test(next?.key ?? '')) return true;
  const isVerb = classOf(next) === 'auxiliary' || (isPlain(next) && isPast(next?.key ?? ''));
  const isSubject = token.key.endsWith('s') && isVerb;
  return isSubject || (/^(?:adjective|number)$/.test(tagOf(before)) && closedClass(before.form) === undefined);
}

/** "shares fell": a form of the past and nothing else. */
const isPast = (word: string): boolean => {
  const bits = commonWord(word)?.pos ?? 0;
  return (bits & POS_BITS.past) !== 0 && (bits & (POS_BITS.noun | POS_BITS.adjective)) === 0;
};

/** Nouns before it that make one noun with it: "member states", "a harassment warning". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !isPlain(before)) return false;
  // "Acme shares in Tokyo": what has other senses is rather a noun behind a name, too.
  if (before.shape !== 'lower' && sayingVerbOf(token.form)?.kind !== 'quote') return false;
  const bits = commonWord(token.key)?.pos ?? 0;
  if (token.key.endsWith('s') && token.key !== 'says')
    return (bits & POS_BITS.plural) !== 0 && !isFollowed(tokens, at) && !opensClause(tokens, at - 1);
  // "a man claiming victory", "a statement warning that": who tells something, or what does.
  const isTelling = commonWord(before.key)?.nounClass === 'person' || commonWord(before.key)?.nounClass === 'group';
  const isModifier = token.key.endsWith('ing') && token.key !== 'saying' && (bits & POS_BITS.noun) !== 0;
  return isModifier && !before.key.endsWith('s') && !isTelling && !isFollowed(tokens, at);
}

/** What is said follows: a clause, somebody who is told, a colon, a quotation. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'punct') return /^[:“"«]$/.test(next.text);
  const kind = classOf(next);
  const isObject = next?.kind === 'word' && kind === undefined && (next.shape !== 'lower' || next.key.endsWith('s'));
  return isObject || next?.kind === 'number' || kind === 'pronoun' || kind === 'determiner';
}

/** "The latest statement | reports", "Malawi's journalist | comments": a subject that begins its clause; bare singulars begin compounds. */
function opensClause(tokens: readonly Token[], last: number): boolean {
  let first = last;
  let isOwned = false;
  for (; last - first < LONGEST; first -= 1) {
    const isPossessive = /^['’]s$/.test(tokens[first]?.text ?? '');
    if (!isPossessive && !isPlain(tokens[first]) && !/^[-–]$/.test(tokens[first]?.text ?? '')) break;
    isOwned ||= isPossessive;
  }
  if (classOf(tokens[first]) === 'determiner') first -= 1;
  else if (!isOwned) return false;
  return tokens[first]?.kind !== 'word' || classOf(tokens[first]) === 'conjunction';
}
