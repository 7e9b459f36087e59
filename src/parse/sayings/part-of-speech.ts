/**
 * The part of speech of a word: by the lexicon where its form has one alone, by the word before it where that tells; compromise is asked
 * of the rest.
 */
import { closedClass } from '../../lexicon/function-words.ts';
import { sayingVerbOf } from '../../lexicon/saying-verbs.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import { commonWord, POS_BITS } from '../../lexicon/words.ts';
import type { PartOfSpeech, Token } from '../../model/document.ts';

const OPEN_CLASSES: readonly (readonly [pos: PartOfSpeech, bits: number])[] = [
  ['noun', POS_BITS.noun | POS_BITS.plural],
  ['verb', POS_BITS.verb | POS_BITS.past | POS_BITS.gerund],
  ['adjective', POS_BITS.adjective],
  ['adverb', POS_BITS.adverb],
];

const onlyPart = perWord((form): PartOfSpeech | undefined => {
  if (form.shape !== 'lower') return 'proper';
  const small = closedClass(form);
  if (small !== undefined) return small === 'auxiliary' ? 'verb' : small;
  if (sayingVerbOf(form) !== undefined && form.key.endsWith('d')) return 'verb'; // "said" is an adjective of lawyers alone
  const bits = commonWord(form.key)?.pos ?? POS_BITS.noun;
  const parts = OPEN_CLASSES.filter(([, own]) => (bits & own) !== 0);
  return parts.length === 1 ? parts[0]?.[0] : undefined;
});

/** "an umbrella", "of group", "two reports": no finite verb follows these. */
const OPENS_NOUN: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'preposition', 'adjective', 'number']);
/** Behind one thing the verb has an ending: "the group reports", but "the umbrella group". */
const isBase = perWord(({ key }) => !/(?:s|ed|ing)$/.test(key) && ((commonWord(key)?.pos ?? 0) & POS_BITS.past) === 0);

const mayBeAdjective = perWord(({ key }) => ((commonWord(key)?.pos ?? 0) & POS_BITS.adjective) !== 0);

/** Can the form be a verb at all? */
export const mayBeVerb = perWord(
  (form) =>
    closedClass(form) === 'auxiliary' ||
    sayingVerbOf(form) !== undefined ||
    ((commonWord(form.key)?.pos ?? 0) & (POS_BITS.verb | POS_BITS.past | POS_BITS.gerund)) !== 0,
);

/**
 * @param before the token before it
 * @param ask what to do where neither the form nor the word before it tells
 */
export function partOfSpeech(token: Token, before: Token | undefined, ask: () => PartOfSpeech): PartOfSpeech {
  if (token.kind !== 'word') return token.kind === 'number' ? 'number' : 'other';
  const only = onlyPart(token.form);
  if (only !== undefined) return only;
  const left = before?.kind === 'number' ? 'number' : onlyPart(before?.form);
  const opensNoun = left !== undefined && OPENS_NOUN.has(left) && before?.key !== 'to';
  const isOpenClass = left === 'noun' || (left === undefined && before?.kind === 'word');
  const isCompound = isOpenClass && before?.key.endsWith('s') === false && isBase(token.form) === true;
  return (opensNoun || isCompound) && mayBeAdjective(token.form) !== true ? 'noun' : ask();
}
