/** One person, told with an article: "killed a soldier", "a woman was injured", "a 41-year-old man was found dead". */
import type { Category } from '../../model/vocabulary.ts';
import { happeningBefore, happeningBehind, isAgent } from './clause.ts';
import type { Line } from './line.ts';
import { exact } from './numeral.ts';
import { type Phrase, phraseAt } from './objects.ts';
import type { Occurrences } from './occurrences.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** What one thing must undergo for its article to count. */
const COUNTED: ReadonlySet<Category> = new Set([
  'killed',
  'injured',
  'arrested',
  'missing',
  'abducted',
  'executed',
  'hospitalised',
]);

export function singles(line: Line, occurrences: Occurrences, taken: readonly Quantity[]): readonly Quantity[] {
  if (occurrences.isEmpty) return [];
  return line.keys.flatMap((key, at): readonly Quantity[] => {
    if (
      (key !== 'a' && key !== 'an') ||
      taken.some(({ first, last, kind }) => kind !== 'age' && first <= at && at < last)
    )
      return [];
    const phrase = personAt(line, at + 1, taken);
    if (phrase === undefined || isAgent(line, at)) return [];
    const happening = happeningBefore(line, occurrences, at) ?? happeningBehind(line, occurrences, phrase.last);
    if (happening === undefined || !happening.categories.some((category) => COUNTED.has(category))) return [];
    return [
      quantityOf(exact(1, 'article', { first: at, last: at + 1 }), { rule: 'count/article', objectAt: phrase.first }),
    ];
  });
}

/** A phrase for a person behind an article; an age may stand in it. */
function personAt(line: Line, at: number, taken: readonly Quantity[]): Phrase | undefined {
  const age = taken.find(({ first, kind }) => kind === 'age' && first === at);
  const phrase = phraseAt(line, age?.last ?? at, { singular: true });
  return phrase !== undefined && isPerson(line, phrase) ? phrase : undefined;
}

const isPerson = ({ lexicon, keys }: Line, { head, lemma }: Phrase): boolean =>
  lexicon.personNouns().get(keys[head] ?? '').length > 0 ||
  lexicon.commonWord(lemma)?.nounClass === 'person' ||
  lemma === 'body';
