/** Ages of people: "41-year-old", "aged 23", "at the age of 96", "Martin Bamford, 30,", "Shakib (7)", "in his 20s", "turned 18". */
import { isClauseWord } from '../../lexicon/count-words.ts';
import type { Numeral } from '../../model/numeral.ts';
import { age, OLDEST } from './age.ts';
import { apposition, isPersonal } from './age-apposition.ts';
import { isBoundOfAge } from './age-bounds.ts';
import { isJoined, type Line } from './line.ts';
import type { Quantity } from './quantity.ts';
import { decade, firstOfTwo, yearsOld } from './years-old.ts';

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
