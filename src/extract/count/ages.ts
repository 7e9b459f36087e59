/** Ages of people: "41-year-old", "aged 23", "at the age of 96", "Martin Bamford, 30,", "Shakib (7)", "in his 20s", "turned 18". */
import { durationUnits, isClauseWord } from '../../lexicon/count-words.ts';
import { isNameSuffix } from '../../lexicon/people.ts';
import { groupAt, isDash, isHyphen, isJoined, type Line, numeralAt } from './line.ts';
import type { Numeral } from '../../model/numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const OLDEST = 120;

export function asAge(line: Line, numeral: Numeral): Quantity | undefined {
  return (
    yearsOld(line, numeral) ??
    firstOfTwo(line, numeral) ??
    decade(line, numeral) ??
    (isBoundOfAge(line, numeral) ? age(numeral, 'count/age-bound') : undefined) ??
    phrase(line, numeral) ??
    apposition(line, numeral)
  );
}

const age = (numeral: Numeral, rule: `count/age-${string}`, rest: Partial<Quantity> = {}): Quantity =>
  quantityOf(numeral, { kind: 'age', unit: 'year', ...rest, rule });

const UNIT: Readonly<Record<string, string>> = {
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
};

/** "41-year-old", "41 years old", "23-years-old", "three-month-old", "58 years of age". */
function yearsOld({ tokens, keys }: Line, numeral: Numeral): Quantity | undefined {
  const skip = (at: number): number => (isHyphen(tokens[at]) ? at + 1 : at);
  const unitAt = skip(numeral.to);
  const unit = keys[unitAt] ?? '';
  if (!/^(?:years?|yrs?|months?|weeks?|days?|yo)$/.test(unit)) return undefined;
  if (unit === 'yo') return age(numeral, 'count/age-adjective', { to: unitAt + 1 });
  const oldAt = skip(unitAt + 1);
  const isOld = /^(?:olds?|boy|girl)$/.test(keys[oldAt] ?? '') && (keys[oldAt]?.startsWith('old') ?? false);
  const isOfAge = keys[unitAt + 1] === 'of' && keys[unitAt + 2] === 'age';
  if (!isOld && !isOfAge) return undefined;
  return age(numeral, 'count/age-adjective', { to: isOld ? oldAt + 1 : unitAt + 3, unit: UNIT[unit] ?? 'year' });
}

/** "11-16 years old", "between 11 and 16 years of age". */
function firstOfTwo(line: Line, numeral: Numeral): Quantity | undefined {
  const { to, value } = numeral;
  if (value === null || (!isDash(line.tokens[to]) && !/^(?:to|and|or)$/.test(line.keys[to] ?? ''))) return undefined;
  const second = numeralAt(line, to + 1);
  const told = second === undefined ? undefined : yearsOld(line, second);
  return told && age(numeral, 'count/age-adjective', { unit: told.unit });
}

/** "in his 20s", "in her early thirties": ten years. */
function decade({ tokens, keys }: Line, numeral: Numeral): Quantity | undefined {
  const { value, to } = numeral;
  if (value === null || value % 10 !== 0 || value < 10 || value > 90) return undefined;
  const mark = tokens[to];
  const isApostrophed = /^['’]$/.test(mark?.text ?? '') && tokens[to + 1]?.text === 's';
  const isDecade = isApostrophed || (/^['’]?s$/.test(mark?.text ?? '') && mark?.glued === true);
  const before = /^(?:early|mid|late|-)$/.test(keys[numeral.from - 1] ?? '')
    ? /^(?:early|mid|late)$/.test(keys[numeral.from - 2] ?? '')
      ? 3
      : 2
    : 1;
  if (!isDecade || !/^(?:his|her|their|my|your|our|its)$/.test(keys[numeral.from - before] ?? '')) return undefined;
  return age(numeral, 'count/age-decade', {
    to: isApostrophed ? to + 2 : to + 1,
    relation: 'range',
    value: value + 4.5,
    low: value,
    high: value + 9,
  });
}

/** "children under five", "people over 65 were told", "men between 18 and 60": no noun stands behind. */
function isBoundOfAge(line: Line, numeral: Numeral): boolean {
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

/** "aged 23", "at the age of 96", "age 5", "ages 3 and 5", "turned 18", "he was 23". */
function phrase(line: Line, numeral: Numeral): Quantity | undefined {
  const { tokens, keys } = line;
  const { value, from, to } = numeral;
  if (value === null || value < 0 || value > OLDEST || numeral.form === 'vague') return undefined;
  if (/^(?:percent|per|%)$/.test(keys[to] ?? '') || isJoined(line, to)) return undefined;
  const before = keys[from - 1] ?? '';
  if (isStillYoung(line, numeral) || isSomebodyOf(line, numeral)) return age(numeral, 'count/age-verb');
  const isList = /^(?:and|or|to|,|-|–|between|under|over|about|around|from|just|only|nearly|almost)$/.test(before);
  if (isList && /^years?$/.test(keys[to] ?? '') && keys[to + 1] !== 'of') return undefined;
  if (before === 'and' && keys[from - 3] !== 'between' && isClauseWord(keys[to], 'be')) return undefined; // "aged 12 to 70, and 11 were women"
  const cue = isList ? cueBefore(keys, from - 1) : from - 1;
  const cueKey = keys[cue] ?? '';
  if (/^(?:aged|age|ages)$/.test(cueKey) && !(cueKey === 'age' && keys[cue - 1] === 'under'))
    return age(numeral, 'count/age-phrase', ends(keys, numeral));
  if (cueKey === 'of' && /^(?:age|ages)$/.test(keys[cue - 1] ?? ''))
    return age(numeral, 'count/age-phrase', ends(keys, numeral));
  if (isList) return undefined;
  if (before === 'both' && keys[from - 2] === ',' && keys[to] === ',') return age(numeral, 'count/age-apposition');
  if (before === 'turned' || before === 'turns' || before === 'turning')
    return follows(keys[to]) ? age(numeral, 'count/age-verb') : undefined;
  const isBe =
    /^(?:was|is|be|am|were)$/.test(before) &&
    /^(?:he|she|who|i|then|only|just|boy|girl|man|woman|victim|suspect|will)$/.test(keys[from - 2] ?? '');
  return isBe && follows(keys[to]) && (value > 3 || keys[to] === 'when') && tokens[from]?.kind === 'number'
    ? age(numeral, 'count/age-verb')
    : undefined;
}

/** "Ruiz was just 28 when": a person was no older. */
function isStillYoung(line: Line, { from, to, value }: Numeral): boolean {
  const { keys } = line;
  const isHedged = /^(?:just|only|barely|already)$/.test(keys[from - 1] ?? '');
  const be = isHedged ? from - 2 : from - 1;
  return /^(?:was|is)$/.test(keys[be] ?? '') && (value ?? 0) > 3 && keys[to] === 'when' && isPersonal(line, be - 1);
}

/** "a woman of 24,": one person, and nothing counted behind. */
const isSomebodyOf = ({ keys, lexicon }: Line, { from, to, value }: Numeral): boolean =>
  keys[from - 1] === 'of' &&
  (value ?? 0) > 1 &&
  follows(keys[to]) &&
  /^an?$/.test(keys[from - 3] ?? '') &&
  lexicon
    .personNouns()
    .get(keys[from - 2] ?? '')
    .some(({ number }) => number === 'singular');

/** Back over a list of ages: "aged 7, 9 and 12", "between the ages of 5 and 9". */
function cueBefore(keys: readonly string[], at: number): number {
  let cue = at;
  const from = at - 8;
  while (
    cue > from &&
    cue > 0 &&
    /^(?:\d+|and|or|to|,|-|–|between|under|over|about|around|from|just|only|nearly|almost|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      keys[cue] ?? '',
    )
  )
    cue -= 1;
  return cue;
}

const ends = (keys: readonly string[], { to }: Numeral): Partial<Quantity> =>
  keys[to] === 'years' || keys[to] === 'year' ? { to: to + 1 } : {};

const follows = (key: string | undefined): boolean =>
  key === undefined ||
  /^[.,;:)!?"”–—-]$/.test(key) ||
  /^(?:when|and|but|at|in|on|by|last|this|that|then|as|while|with|or)$/.test(key);

/** "Martin Bamford, 30,", "Shakib (7)", "victim, 23;": a name or a person, then the age alone between marks. */
function apposition(line: Line, numeral: Numeral): Quantity | undefined {
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
function isPersonal(line: Line, at: number): boolean {
  const { tokens, keys, lexicon, isUpper } = line;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.text === '"' || token?.text === '”';
  const key = keys[at] ?? '';
  if (MONTHS.test(key)) return isNamedLikeMonth(line, at);
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

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Serena Williams, 6, 4, 7": figures in a row are scores. */
const isListOfNumbers = ({ tokens }: Line, to: number): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text !== 'and';
