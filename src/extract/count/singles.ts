/** One person, told with an article: "killed a soldier", "a woman was injured", "a 41-year-old man was found dead". */
import type { Line } from './line.ts';
import { exact } from './numeral.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Occurrences } from './occurrences.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Every person behind an article, in a sentence where something happens: whether one counts is decided by what happens to them. */
export function singles(line: Line, occurrences: Occurrences, taken: readonly Quantity[]): readonly Quantity[] {
  if (occurrences.isEmpty) return [];
  return line.keys.flatMap((key, at): readonly Quantity[] => {
    if (key !== 'a' && key !== 'an') return [];
    if (taken.some(({ first, last, kind }) => kind !== 'age' && first <= at && at < last)) return [];
    const phrase = personAt(line, at + 1, taken);
    if (phrase === undefined) return [];
    const numeral = exact(1, 'article', { first: at, last: at + 1 });
    return [quantityOf(numeral, { rule: 'count/article', objectAt: phrase.first })];
  });
}

/** A phrase for a person behind an article; an age may stand in it. */
function personAt(line: Line, at: number, taken: readonly Quantity[]): Phrase | undefined {
  const age = taken.find(({ first, kind }) => kind === 'age' && first === at);
  const phrase = phraseAt(line, age?.last ?? at, { singular: true });
  return phrase !== undefined && isPerson(line, phrase) ? phrase : undefined;
}

function isPerson({ lexicon, keys }: Line, { head, lemma }: Phrase): boolean {
  const key = keys[head] ?? '';
  return (
    lexicon.personNouns().get(key).length > 0 ||
    lexicon.commonWord(lemma)?.nounClass === 'person' ||
    lexicon.norps().get(key).length > 0 ||
    lemma === 'body'
  );
}
