/** Numbers of dates, times and spans of time, which are no counts. */
import { durationUnits, numeralWords } from '../../../lexicon/count-words.ts';
import { functionWord } from '../../../lexicon/function-words.ts';
import { POS_BITS } from '../../../lexicon/words.ts';
import { isCalendarWord } from '../calendar-words.ts';
import { isDash, isHyphen, type Line } from '../line.ts';
import { isPlural, isVerbOnly } from '../nouns.ts';
import type { Numeral } from '../../../model/numeral.ts';
import { isFigures, type Holds } from './trap.ts';

/** "10:30", "6 am", "1500 GMT", "GMT+8", "at 8 o'clock". */
export const isTime: Holds = ({ tokens, keys }, { from, to }) => {
  if (/^[+-]/.test(tokens[from - 1]?.text ?? '') && /^(?:gmt|utc)$/.test(keys[from - 2] ?? '')) return true;
  if (
    (tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued === true) ||
    (tokens[from - 1]?.text === ':' && tokens[from]?.glued === true && tokens[from - 2]?.kind === 'number')
  )
    return true;
  const isDotted = /^[ap]$/.test(keys[to] ?? '') && tokens[to + 1]?.text === '.' && keys[to + 2] === 'm';
  return (
    isDotted ||
    /^(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|hrs|oclock|noon)$/.test(keys[to] ?? '') ||
    (isHyphen(tokens[to]) && keys[to + 1] === 'oclock')
  );
};

/** A year by itself: "in 2019", "the 2008 crisis", "1986 results". Four digits that count have a comma, or things that can be counted behind them. */
export const isYear: Holds = (line, numeral) => {
  const { tokens, keys } = line;
  const text = tokens[numeral.from]?.text ?? '';
  if (numeral.isYear || isShortYear(line, numeral)) return true; // "nineteen ninety-four", "'98"
  if (!isFigures(line, numeral) || !/^(?:1[0-9]|2[01])\d\d$/.test(text)) return false;
  if (isCountable(line, numeral.to)) return false;
  if (Number(text) >= 1900 && Number(text) <= 2059) return true;
  const before = keys[numeral.from - 1] ?? '';
  const [joint, partner] = [keys[numeral.to] ?? '', tokens[numeral.to + 1]?.text ?? ''];
  if (/^(?:between|from)$/.test(before) && /^(?:and|to|-|–)$/.test(joint) && /^\d{4}$/.test(partner)) return true;
  return (
    /^(?:in|since|until|till|by|before|after|during|year|spring|summer|autumn|winter|ad|circa)$/.test(before) ||
    isCalendarWord(line, numeral.from - 1, 'month')
  );
};

/** "passed in '98", "the class of ’68": an apostrophe for the century. */
const isShortYear = ({ tokens }: Line, { from }: Numeral): boolean =>
  /^\d\d$/.test(tokens[from]?.text ?? '') &&
  tokens[from]?.glued === true &&
  /^['’‘]$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.glued === false;

const COUNTABLE = /^(?:person|group|vehicle|aircraft|vessel|building|weapon|animal|unit|artifact)$/;

/** A plural for people, animals or things follows within three words. */
const isCountable = ({ tokens, keys, lexicon }: Line, at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const key = keys[i] ?? '';
    if (tokens[i]?.kind !== 'word' || functionWord(key) !== undefined) return false;
    const word = lexicon.commonWord(key);
    if (isVerbOnly(key, lexicon)) return false; // "Floods in 1938 killed millions"
    if (
      lexicon
        .personNouns()
        .get(key)
        .some(({ number }) => number !== 'singular')
    )
      return true;
    if (((word?.pos ?? 0) & POS_BITS.plural) !== 0)
      return (
        COUNTABLE.test(word?.nounClass ?? '') ||
        /^(?:jobs|cases|homes|votes|deaths|lives|injuries|casualties|attacks|points|shares)$/.test(key)
      );
  }
  return false;
};

/** "3 May", "May 3", "25 February", "12/04/2019", "2019-03-01". */
export const isCalendarDay: Holds = (line, numeral) => {
  const { keys, tokens } = line;
  const { from, to } = numeral;
  if (!isFigures(line, numeral)) return isWrittenDay(line, numeral);
  const value = numeral.value ?? 0;
  const before = keys[from - 1] ?? '';
  const isMonth = (at: number): boolean => isCalendarWord(line, at, 'month');
  const isDay = value >= 1 && value <= 31 && Number.isInteger(value);
  if (isDay && isMonth(to)) return true;
  if (isDay && isMonth(from - 1)) return !isMonthAlone(line, numeral);
  if (isDay && before === ',' && isMonth(from - 2) && keys[to] === ',') return true; // "March, 25,"
  if (isMonth(from - 1) && /^\d{4}$/.test(tokens[from]?.text ?? '')) return true;
  // "May 3-5", "3 to 5 June", "2 and 3 March".
  if (
    value <= 31 &&
    (isDash(tokens[to]) || /^(?:to|and|or|until)$/.test(keys[to] ?? '')) &&
    tokens[to + 1]?.kind === 'number' &&
    isMonth(to + 2)
  )
    return true;
  if (
    value <= 31 &&
    (isDash(tokens[from - 1]) || /^(?:to|and|or)$/.test(before)) &&
    tokens[from - 2]?.kind === 'number' &&
    isMonth(from - 3)
  )
    return true;
  return false;
};

/** "On 12 May 13 were killed": the month has its day; "In June 30 people": nobody says "in" of a day. */
function isMonthAlone({ tokens, keys, lexicon }: Line, { from, to }: Numeral): boolean {
  const day = tokens[from - 2];
  const hasDay = day?.kind === 'number' && Number(day.text) <= 31;
  const isCounted = tokens[to]?.shape === 'lower' && isPlural(keys[to] ?? '', lexicon);
  return (hasDay && tokens[to]?.shape === 'lower') || (keys[from - 2] === 'in' && isCounted);
}

/** "payable March one", "of record May Five."; but "in March one man died". */
const isWrittenDay = (line: Line, { from, to, value, form }: Numeral): boolean =>
  (form === 'words' || form === 'one') &&
  isCalendarWord(line, from - 1, 'month') &&
  (value ?? 0) <= 31 &&
  (line.tokens[to] === undefined ||
    line.tokens[to].kind === 'punct' ||
    functionWord(line.keys[to] ?? '') !== undefined);

/** "for three days", "10-year sentence", "two-month": a span of time, which is a date. */
export const isDuration: Holds = ({ tokens, keys }, { to, form }) => {
  const at = isHyphen(tokens[to]) ? to + 1 : to;
  const units = durationUnits();
  const key = keys[at] ?? '';
  // "180-270 days", "four to five years", "two or three weeks".
  const isJoint = isDash(tokens[to]) || key === 'to' || key === 'or' || key === 'and';
  const number = isJoint && (tokens[to + 1]?.kind === 'number' || numeralWords().has(keys[to + 1] ?? ''));
  if (number && units.has(keys[to + 2] ?? '')) return true;
  if (units.has(key)) return true;
  if (key === 'of' && form === 'vague' && units.has(keys[at + 1] ?? '')) return true;
  return (
    /^(?:more|other|full|previous|past|further|consecutive|straight|long|short|whole|calendar|working|business|additional|fiscal|and|to|or|a)$/.test(
      key,
    ) &&
    units.has(keys[at + 1] ?? '') &&
    key !== 'and' &&
    key !== 'a' &&
    key !== 'to'
  );
};
