/** The part of speech of a word, by the lexicon where its form has one alone; compromise is asked only where a form has several. */
import { closedClass } from '../../lexicon/function-words.ts';
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
  const bits = commonWord(form.key)?.pos ?? 0;
  const parts = OPEN_CLASSES.filter(([, own]) => (bits & own) !== 0);
  return parts.length === 1 ? parts[0]?.[0] : undefined;
});

/** @param ask what to do where the form does not tell */
export function partOfSpeech(token: Token, ask: () => PartOfSpeech): PartOfSpeech {
  if (token.kind !== 'word') return token.kind === 'number' ? 'number' : 'other';
  return onlyPart(token.form) ?? ask();
}
