/**
 * The tense of the verb that governs a date, by a light rule on the tokens beside it (after SUTime): the nearest verb to the left in the
 * clause, else the nearest to the right.
 */
import { verbTenses } from '../../../lexicon/date-words.js';
import type { Token } from '../../../model/document.js';

export type Tense = 'past' | 'future' | 'present';

const REACH = 14;
const BOUNDARY = /^[;:()—"“”]$/;

/** `first` and `last`: the date's tokens, half-open. Undefined where no verb tells. */
export function tenseAround(tokens: readonly Token[], first: number, last: number): Tense | undefined {
  let left: Tense | undefined;
  for (let at = first - 1; at >= 0 && first - at <= REACH && left === undefined; at -= 1) {
    if (BOUNDARY.test(tokens[at]?.text ?? '')) break;
    left = tenseOf(tokens, at);
  }
  if (left !== undefined) return left;
  for (let at = last; at < tokens.length && at - last < REACH; at += 1) {
    if (BOUNDARY.test(tokens[at]?.text ?? '')) break;
    const right = tenseOf(tokens, at);
    if (right !== undefined) return right;
  }
  return undefined;
}

function tenseOf(tokens: readonly Token[], at: number): Tense | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (/['’]ll$/.test(token.text)) return 'future';
  const tense = verbTenses().get(token.key);
  const next = tokens[at + 1]?.key;
  if (tense === 'future')
    return token.shape === 'lower' || token.shape === 'upper' || at === 0 ? futureOf(tokens, at) : undefined;
  if (tense === 'intent')
    return next === 'to' || next === 'for' || token.key === 'due' ? 'future' : regular(tokens, at, token);
  if (tense === 'past') return isParticiple(tokens, at) ? undefined : 'past';
  if (tense === 'present')
    return next === 'to' ? 'future' : token.key === 'has' || token.key === 'have' ? 'past' : undefined;
  return regular(tokens, at, token);
}

/** "would have been" looks back. */
const futureOf = (tokens: readonly Token[], at: number): Tense => (tokens[at + 1]?.key === 'have' ? 'past' : 'future');

const regular = (tokens: readonly Token[], at: number, token: Token): Tense | undefined =>
  token.text.length > 4 && token.key.endsWith('ed') && token.shape !== 'title' && !isParticiple(tokens, at)
    ? 'past'
    : undefined;

/** "to be held", "will be released": the word before tells the tense, not the participle. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'be' || (tokens[at - 2]?.key === 'be' && tokens[at - 1]?.key.endsWith('ly') === true);
