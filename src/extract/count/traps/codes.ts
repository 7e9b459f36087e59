/** Figures that are signs: telephone numbers, addresses, scores, clauses of laws. */
import { streetWords } from '../../../lexicon/count-words.ts';
import { isDash, isHyphen } from '../line.ts';
import { isFigures, type Trap } from './trap.ts';

/** "50K/30K": figures with their scales on both sides of a slash. */
export const isSlashedScale: Trap = ({ tokens }, { first, last }) => {
  const isSlash = (at: number): boolean => /^[/⁄]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  const isScaled = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at + 1]?.glued === true;
  return isScaled(first) && ((isSlash(last) && isScaled(last + 1)) || (isSlash(first - 1) && isScaled(first - 3)));
};

/** "12/04/2019", "24/7", "9/11", "2018/19", "3/4" of what is no fraction; "1-800-555", "303-739-6067", "2019-03-01". */
export const isSlashed: Trap = (line, numeral) => {
  const { tokens } = line;
  const { first, last } = numeral;
  if (!isFigures(line, numeral)) return false;
  const isMark = (at: number, mark: RegExp): boolean => mark.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at]?.glued === true;
  if (isMark(last, /^[/⁄]$/) && isNumber(last + 1)) return true;
  if (isMark(first - 1, /^[/⁄]$/) && tokens[first - 2]?.kind === 'number' && tokens[first]?.glued === true) return true;
  const chain = (at: number, step: number): boolean => isMark(at, /^[-–.]$/) && isNumber(at + step);
  return (
    (chain(last, 1) && chain(last + 2, 1)) ||
    (isMark(first - 1, /^[-–]$/) &&
      tokens[first]?.glued === true &&
      tokens[first - 2]?.kind === 'number' &&
      (chain(last, 1) || (isMark(first - 3, /^[-–]$/) && tokens[first - 4]?.kind === 'number')))
  );
};

/** "(323) 890-5500", "(800)": a telephone number. */
export const isTelephone: Trap = ({ tokens }, { first, last }) => {
  const digits = tokens[first]?.text ?? '';
  if (
    /^\d{3}$/.test(digits) &&
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    tokens[last + 1]?.kind === 'number'
  )
    return true;
  if (/^\d{3}$/.test(digits) && isHyphen(tokens[last]) && /^\d{4}$/.test(tokens[last + 1]?.text ?? '')) return true;
  return /^\d{4}$/.test(digits) && isHyphen(tokens[first - 1]) && /^\d{3}$/.test(tokens[first - 2]?.text ?? '');
};

/** "Text HELP to 274637": a number to write to. */
export const isShortCode: Trap = ({ tokens, keys }, { first }) =>
  keys[first - 1] === 'to' &&
  /^\d{4,6}$/.test(tokens[first]?.text ?? '') &&
  keys.slice(Math.max(0, first - MESSAGE), first).some((key) => /^(?:text|texts|texting|sms)$/.test(key));
const MESSAGE = 6;

/** "17396 East Adriatic Drive", "the 1000 block of", "9 E 71st St", "16-18 Industrial Avenue". */
export const isAddress: Trap = (line, numeral) => {
  const { tokens, keys, isUpper } = line;
  if (!isFigures(line, numeral)) return false;
  const blockAt = isHyphen(tokens[numeral.last]) ? numeral.last + 1 : numeral.last;
  if (keys[blockAt] === 'block' && keys[numeral.first - 1] === 'the') return true;
  const isRange = isDash(tokens[numeral.last]) && tokens[numeral.last + 1]?.kind === 'number';
  const from = isRange ? numeral.last + 2 : numeral.last;
  if (isUpper || tokens[from]?.shape === 'lower') return false;
  for (let at = from; at < from + LONGEST_STREET; at += 1) {
    const token = tokens[at];
    // The ending of "71st" is a token of its own.
    if (token === undefined || (token.shape === 'lower' && !token.glued)) return false;
    if (token.kind === 'punct' && !/^['’]s?$/.test(token.text)) return false;
    const isStreet = !token.glued && streetWords().has(keys[at] ?? '');
    if (isStreet && (at > from || tokens[at + 1]?.shape === 'title')) return true; // "22 Ave Foch"
  }
  return false;
};

const LONGEST_STREET = 5;

/** "20. Ana Ruiz", "4) Ana Ruiz", "id = 14222": the mark of a list, a value in a code. */
export const isListMark: Trap = ({ tokens }, { first, last }) => {
  const next = tokens[last];
  if (tokens[first - 1]?.text === '=') return true;
  if (next?.glued !== true) return false;
  return (
    (next.text === '.' && first === 0) ||
    (next.text === ')' && !tokens.slice(Math.max(0, first - 8), first).some(({ text }) => text === '('))
  );
};

/** "Regulation 25 (1)(b)", "(2)": a clause, a note, a list. */
export const isParenthesised: Trap = ({ tokens }, { first, last, value }) =>
  tokens[first - 1]?.text === '(' &&
  tokens[last]?.text === ')' &&
  (value ?? 0) < 100 &&
  (tokens[last + 1]?.text === '(' || tokens[first - 2]?.kind === 'number' || first === 1);
