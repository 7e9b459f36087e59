/** What a number without a noun stands for: what was counted before it in the sentence, or people. */
import { type Category, isPeople } from '../../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Happening } from './happening.ts';
import type { Line } from './line.ts';
import type { Phrase } from './phrases.ts';
import type { Quantity } from './quantity.ts';

interface Context {
  readonly happening: Happening | undefined;
  readonly earlier: readonly Figure[];
}

/** What happens to things, or to both alike; all else happens to people, where nothing else is named. */
const OF_THINGS: ReadonlySet<Category> = new Set([
  'deployed',
  'attacked',
  'destroyed',
  'damaged',
  'stolen',
  'sold',
  'affected',
]);

export function standIn(line: Line, quantity: Quantity, { happening, earlier }: Context): Phrase | null {
  const next = line.keys[quantity.objectAt] ?? '';
  const refersBack = /^(?:others|more)$/.test(next);
  const before = earlier.findLast((figure) => isModel(figure, refersBack))?.object;
  if (happening === undefined) return refersBack ? (before ?? null) : null;
  const ofPeople = happening.categories.some((category) => !OF_THINGS.has(category));
  if (before !== null && before !== undefined && (!ofPeople || isPeople(before))) return before;
  return ofPeople ? people(quantity) : (before ?? null);
}

/** People of whom the number is all that the text says: it stands for them. */
const people = ({ numeral }: Quantity): Phrase => ({
  from: numeral.from,
  to: numeral.to,
  head: numeral.from,
  lemma: 'person',
  class: 'person',
});

/** What the number may be more of: "killed ten, among them two children, and hurt six others" are no children, "a policeman and six more" none either. */
const isModel = ({ object, quantity, partOf }: Figure, isMore: boolean): boolean =>
  object !== null && quantity.kind === 'count' && !quantity.isSingle && !(isMore && partOf !== null);
