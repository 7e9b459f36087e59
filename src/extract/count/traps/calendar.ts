/** Numbers of dates, times and spans of time, which are no counts. */
import { durationUnits, numeralWords } from '../../../lexicon/count-words.ts';
import { functionWord } from '../../../lexicon/function-words.ts';
import { POS_BITS } from '../../../lexicon/words.ts';
import { isDash, isHyphen, type Line } from '../line.ts';
import type { Numeral } from '../numeral.ts';
import { isFigures, type Trap } from './trap.ts';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** "10:30", "6 am", "1500 GMT", "GMT+8", "at 8 o'clock". */
export const isTime: Trap = ({ tokens, keys }, { first, last }) => {
  if (/^[+-]/.test(tokens[first - 1]?.text ?? '') && /^(?:gmt|utc)$/.test(keys[first - 2] ?? '')) return true;
  if (
    (tokens[last]?.text === ':' && tokens[last + 1]?.kind === 'number' && tokens[last + 1]?.glued === true) ||
    (tokens[first - 1]?.text === ':' && tokens[first]?.glued === true && tokens[first - 2]?.kind === 'number')
  )
    return true;
  const isDotted = /^[ap]$/.test(keys[last] ?? '') && tokens[last + 1]?.text === '.' && keys[last + 2] === 'm';
  return (
    isDotted ||
    /^(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|hrs|oclock|noon)$/.test(keys[last] ?? '') ||
    (isHyphen(tokens[last]) && keys[last + 1] === 'oclock')
  );
};

/** A year by itself: "in 2019", "the 2008 crisis", "1986 results". Four digits that count have a comma, or things that can be counted behind them. */
export const isYear: Trap = (line, numeral) => {
  const { tokens, keys } = line;
  const text = tokens[numeral.first]?.text ?? '';
  if (!isFigures(line, numeral) || !/^(?:1[0-9]|2[01])\d\d$/.test(text)) return false;
  if (isCountable(line, numeral.last)) return false;
  if (Number(text) >= 1900 && Number(text) <= 2059) return true;
  const before = keys[numeral.first - 1] ?? '';
  const [joint, partner] = [keys[numeral.last] ?? '', tokens[numeral.last + 1]?.text ?? ''];
  if (/^(?:between|from)$/.test(before) && /^(?:and|to|-|–)$/.test(joint) && /^\d{4}$/.test(partner)) return true;
  return (
    /^(?:in|since|until|till|by|before|after|during|year|spring|summer|autumn|winter|ad|circa)$/.test(before) ||
    MONTHS.test(before)
  );
};

const COUNTABLE = /^(?:person|group|vehicle|aircraft|vessel|building|weapon|animal|unit|artifact)$/;

/** A plural for people, animals or things follows within three words. */
const isCountable = ({ tokens, keys, lexicon }: Line, at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const key = keys[i] ?? '';
    if (tokens[i]?.kind !== 'word' || functionWord(key) !== undefined) return false;
    const word = lexicon.commonWord(key);
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
export const isCalendarDay: Trap = (line, numeral) => {
  const { keys, tokens } = line;
  const { first, last } = numeral;
  if (!isFigures(line, numeral)) return isWrittenDay(line, numeral);
  const value = numeral.value ?? 0;
  const before = keys[first - 1] ?? '';
  const isMonth = (at: number): boolean =>
    MONTHS.test(keys[at] ?? '') && (line.isUpper || tokens[at]?.shape !== 'lower');
  if (value >= 1 && value <= 31 && Number.isInteger(value) && (isMonth(first - 1) || isMonth(last))) return true;
  if (isMonth(first - 1) && /^\d{4}$/.test(tokens[first]?.text ?? '')) return true;
  // "May 3-5", "3 to 5 June", "2 and 3 March".
  if (
    value <= 31 &&
    (isDash(tokens[last]) || /^(?:to|and|or|until)$/.test(keys[last] ?? '')) &&
    tokens[last + 1]?.kind === 'number' &&
    isMonth(last + 2)
  )
    return true;
  if (
    value <= 31 &&
    (isDash(tokens[first - 1]) || /^(?:to|and|or)$/.test(before)) &&
    tokens[first - 2]?.kind === 'number' &&
    isMonth(first - 3)
  )
    return true;
  return false;
};

/** "payable March one", "of record May Five."; but "in March one man died". */
const isWrittenDay = ({ keys, tokens }: Line, { first, last, value, form }: Numeral): boolean =>
  (form === 'words' || form === 'one') &&
  MONTHS.test(keys[first - 1] ?? '') &&
  tokens[first - 1]?.shape !== 'lower' &&
  (value ?? 0) <= 31 &&
  (tokens[last] === undefined || tokens[last].kind === 'punct' || functionWord(keys[last] ?? '') !== undefined);

/** "for three days", "10-year sentence", "two-month": a span of time, which is a date. */
export const isDuration: Trap = ({ tokens, keys }, { last, form }) => {
  const at = isHyphen(tokens[last]) ? last + 1 : last;
  const units = durationUnits();
  const key = keys[at] ?? '';
  // "180-270 days", "four to five years", "two or three weeks".
  const isJoint = isDash(tokens[last]) || key === 'to' || key === 'or' || key === 'and';
  const number = isJoint && (tokens[last + 1]?.kind === 'number' || numeralWords().has(keys[last + 1] ?? ''));
  if (number && units.has(keys[last + 2] ?? '')) return true;
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
