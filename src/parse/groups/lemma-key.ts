/** Base forms as letters: the lexicon's where it knows the word, else compromise's. */
import type { Words } from '../../lexicon/word-columns.ts';
import { Tag } from '../../model/tag.ts';
import { baseForm, type Inflection } from '../compromise.ts';

const INFLECTION: ReadonlyMap<number, Inflection> = new Map([
  [Tag.VBD, 'PastTense'],
  [Tag.VBN, 'Participle'],
  [Tag.VBZ, 'PresentTense'],
  [Tag.VBG, 'Gerund'],
  [Tag.NNS, 'Plural'],
]);

/** @param lemma the number that the lexicon gives, 0 where it gives none; @param form the word in lower case. */
export function lemmaKeyOf(words: Words, lemma: number, form: string, tag: number): string {
  if (lemma !== 0) return words.key(lemma);
  const inflection = INFLECTION.get(tag);
  return inflection === undefined ? form : baseForm(form, inflection);
}
