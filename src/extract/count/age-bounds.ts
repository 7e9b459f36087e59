/** Bounds of ages: "children under five", "men between 18 and 60". */
import type { Numeral } from '../../model/numeral.ts';
import { OLDEST } from './age.ts';
import { groupAt, isHyphen, type Line, numeralAt } from './line.ts';

/** "children under five", "people over 65 were told", "men between 18 and 60": no noun stands behind. */
export function isBoundOfAge(line: Line, numeral: Numeral): boolean {
  const { keys } = line;
  const { from, to, value } = numeral;
  if (value === null || value > OLDEST || !Number.isInteger(value)) return false;
  const opener = keys[from - 1] === 'and' ? from - 3 : from - 1;
  const isRange = keys[opener] === 'between' && (opener < from - 1 || keys[to] === 'and');
  const last = isRange && opener === from - 1 ? (numeralAt(line, to + 1)?.to ?? to) : to;
  return (
    (isRange || (opener === from - 1 && BOUND.test(keys[opener] ?? ''))) &&
    ofPeople(line, opener - 1) &&
    endsAge(line, last)
  );
}

const BOUND = /^(?:under|over|above|below)$/;

const ofPeople = ({ keys, lexicon }: Line, at: number): boolean =>
  /^(?:those|anyone|everyone|anybody|everybody)$/.test(keys[at] ?? '') ||
  lexicon
    .personNouns()
    .get(keys[at] ?? '')
    .some(({ number }) => number !== 'singular');

/** Nothing is counted behind: what follows is of another group of words. */
const endsAge = (line: Line, at: number): boolean =>
  !isHyphen(line.tokens[at]) &&
  (at >= line.tokens.length || groupAt(line, at) !== groupAt(line, at - 1) || groupAt(line, at) === undefined);
