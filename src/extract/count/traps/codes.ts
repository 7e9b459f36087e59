/** Figures that are signs: telephone numbers, addresses, scores, clauses of laws. */
import { numeralWords, streetWords } from '../../../lexicon/count-words.ts';
import { isDash, isHyphen, type Line } from '../line.ts';
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

/** "3-1", "21-17", "0-0": a score or a series of figures, where nothing counted follows. */
export const isScore: Trap = (line, numeral) => {
  const { tokens, keys } = line;
  const { first, last } = numeral;
  if (isTally(line, first) || isTally(line, first - 4)) return true;
  if (!isFigures(line, numeral)) return false;
  const isPair = (a: number, mark: number, b: number): boolean => {
    const [one, joint, two] = [tokens[a], tokens[mark], tokens[b]];
    if (one?.kind !== 'number' || two?.kind !== 'number' || !isDash(joint) || joint?.glued !== true || !two.glued)
      return false;
    return Number(one.text) >= Number(two.text) || (RECORD.test(keys[a - 1] ?? '') && PERIOD.test(keys[b + 1] ?? ''));
  };
  return (
    isPair(first, last, last + 1) ||
    isPair(first - 2, first - 1, first) ||
    isHeights(line, first) ||
    isTally(line, first - 2)
  );
};

/** "from 5-9 to 5-10": feet and inches, the same feet twice. */
function isHeights({ tokens, keys }: Line, at: number): boolean {
  const isPair = (i: number): boolean =>
    tokens[i]?.kind === 'number' && isHyphen(tokens[i + 1]) && tokens[i + 2]?.kind === 'number';
  const isFeet = (i: number): boolean => isPair(i) && isPair(i + 4) && keys[i + 3] === 'to' && keys[i] === keys[i + 4];
  return [at, at - 2, at - 4, at - 6].some(isFeet);
}

/** "3-for-4", "9-of-15", "four-for-one", "245 for 6": tries and how many came off, runs and wickets; `at` is the first of the two. */
function isTally({ tokens, keys }: Line, at: number): boolean {
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  const isWritten = (i: number): boolean => isNumber(i) || numeralWords().get(keys[i] ?? '')?.kind === 'small';
  if (isHyphen(tokens[at + 1]) && isWritten(at) && isWritten(at + 4))
    return /^(?:for|of)$/.test(keys[at + 2] ?? '') && isHyphen(tokens[at + 3]);
  if (!isNumber(at)) return false;
  const behind = tokens[at + 3];
  return (
    keys[at + 1] === 'for' &&
    isNumber(at + 2) &&
    Number(tokens[at + 2]?.text) <= WICKETS &&
    (behind === undefined || behind.kind === 'punct')
  );
}
const WICKETS = 10;

/** "is 0-4 over his last five starts", "has gone 0-2": matches won and lost. */
const RECORD = /^(?:is|are|was|were|go|goes|went|gone|going)$/;
const PERIOD = /^(?:over|in|since|against|with|this|on|at|,|\.|)$/;

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
