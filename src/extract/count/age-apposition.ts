/** Ages beside names and nouns for persons: "Martin Bamford, 30,", "Shakib (7)", "two women, 23 and 27,". */
import { durationUnits } from '../../lexicon/count-words.ts';
import { isNameSuffix } from '../../lexicon/people.ts';
import type { Numeral } from '../../model/numeral.ts';
import { age, OLDEST } from './age.ts';
import { isCalendarWord } from './calendar-words.ts';
import { type Line, numeralAt } from './line.ts';
import type { Quantity } from './quantity.ts';

/** "Martin Bamford, 30,", "Shakib (7)", "victim, 23;": a name or a person, then the age alone between marks. */
export function apposition(line: Line, numeral: Numeral): Quantity | undefined {
  const { tokens, keys } = line;
  const { value, from, to } = numeral;
  if (value === null || value > OLDEST || value < 0 || to !== from + 1 || !Number.isInteger(value)) return undefined;
  const token = tokens[from];
  if (token?.kind !== 'number' || token.text.length > 3 || (token.text.startsWith('0') && token.text !== '0'))
    return undefined;
  const opener = tokens[from - 1];
  const closer = tokens[to];
  const named = tokens[from - 2];
  if (opener === undefined || named === undefined) return undefined;
  if (isSecondAge(line, numeral)) return age(numeral, 'count/age-apposition');
  const isPerson = isPersonal(line, from - 2);
  if (opener.text === '(' && closer?.text === ')' && isPerson) return age(numeral, 'count/age-apposition');
  const closes =
    closer === undefined ||
    /^[,;:.)–—]$/.test(closer.text) ||
    /^(?:of|from|and|was|were|is|has|who|both|-)$/.test(keys[to] ?? '') ||
    closer.text === '-';
  if (opener.text !== ',' || !closes || !isPerson) return undefined;
  if (keys[to] === 'of' && /^(?:them|whom|these|those|which)$/.test(keys[to + 1] ?? '')) return undefined;
  if (durationUnits().has(keys[to] ?? '')) return undefined;
  return isListOfNumbers(line, to) ? undefined : age(numeral, 'count/age-apposition');
}

/** "two women, 23 and | 27, said": beside an age, and closed like it. */
function isSecondAge(line: Line, { from, to }: Numeral): boolean {
  const first = line.keys[from - 1] === 'and' && line.keys[to] === ',' ? numeralAt(line, from - 2) : undefined;
  return first !== undefined && first.to === from - 1 && apposition(line, first) !== undefined;
}

/** The last word of a person's name, or a noun for one; never a month, whose day the number would be. */
export function isPersonal(line: Line, at: number): boolean {
  const { tokens, keys, lexicon, isUpper } = line;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.text === '"' || token?.text === '”';
  const key = keys[at] ?? '';
  if (isCalendarWord(line, at, 'month') || isCalendarWord(line, at, 'weekday')) return isNamedLikeMonth(line, at);
  const isPersonNoun = lexicon.personNouns().get(key).length > 0;
  if (isPersonNoun && token.shape === 'lower') return true;
  if (isUpper) return lexicon.namePart(key) !== 0 || isPersonNoun || lexicon.commonWord(key) === undefined;
  return (
    (token.shape === 'title' || token.shape === 'mixed' || token.shape === 'initial' || isNameSuffix(key)) &&
    !/^(?:chapter|article|section|route|page|highway|no|week|game|round|class|group)$/.test(key)
  );
}

/** "Ana Mar, 18," and "Sun, 53,": behind a name, or where the number is no day. */
const isNamedLikeMonth = ({ tokens, keys, lexicon, isUpper }: Line, at: number): boolean =>
  !isUpper &&
  tokens[at]?.shape === 'title' &&
  (Number(tokens[at + 2]?.text) > LAST_DAY ||
    (tokens[at - 1]?.shape === 'title' && lexicon.namePart(keys[at - 1] ?? '') !== 0));
const LAST_DAY = 31;

/** "Serena Williams, 6, 4, 7": figures in a row are scores. */
const isListOfNumbers = ({ tokens }: Line, to: number): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text !== 'and';
