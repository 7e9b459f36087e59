/** Figures that are signs: telephone numbers, addresses, scores, clauses of laws. */
import { streetWords } from '../../../lexicon/count-words.ts';
import { isDash, isHyphen, type Line } from '../line.ts';
import { isFigures, type Holds } from './trap.ts';

/** "50K/30K": figures with their scales on both sides of a slash. */
export const isSlashedScale: Holds = ({ tokens }, { from, to }) => {
  const isSlash = (at: number): boolean => /^[/⁄]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  const isScaled = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at + 1]?.glued === true;
  return isScaled(from) && ((isSlash(to) && isScaled(to + 1)) || (isSlash(from - 1) && isScaled(from - 3)));
};

/** "12/04/2019", "24/7", "9/11", "2018/19", "3/4" of what is no fraction; "1-800-555", "303-739-6067", "2019-03-01". */
export const isSlashed: Holds = (line, numeral) => {
  const { tokens } = line;
  const { from, to } = numeral;
  if (!isFigures(line, numeral)) return false;
  const isMark = (at: number, mark: RegExp): boolean => mark.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at]?.glued === true;
  if (isMark(to, /^[/⁄]$/) && isNumber(to + 1)) return true;
  if (isMark(from - 1, /^[/⁄]$/) && tokens[from - 2]?.kind === 'number' && tokens[from]?.glued === true) return true;
  const chain = (at: number, step: number): boolean => isMark(at, /^[-–.]$/) && isNumber(at + step);
  return (
    (chain(to, 1) && chain(to + 2, 1)) ||
    (isMark(from - 1, /^[-–]$/) &&
      tokens[from]?.glued === true &&
      tokens[from - 2]?.kind === 'number' &&
      (chain(to, 1) || (isMark(from - 3, /^[-–]$/) && tokens[from - 4]?.kind === 'number')))
  );
};

/** "(323) 890-5500", "(800)", "0800 123 4567", "+44 20 7946": a telephone number. */
export const isTelephone: Holds = (line, { from, to }) => {
  const { tokens } = line;
  const digits = tokens[from]?.text ?? '';
  if (isInDialled(line, from)) return true;
  if (
    /^\d{3}$/.test(digits) &&
    tokens[from - 1]?.text === '(' &&
    tokens[to]?.text === ')' &&
    tokens[to + 1]?.kind === 'number'
  )
    return true;
  if (/^\d{3}$/.test(digits) && isHyphen(tokens[to]) && /^\d{4}$/.test(tokens[to + 1]?.text ?? '')) return true;
  return /^\d{4}$/.test(digits) && isHyphen(tokens[from - 1]) && /^\d{3}$/.test(tokens[from - 2]?.text ?? '');
};

/** One of a row of groups of figures of which the first begins with a nought or a plus. */
function isInDialled({ tokens }: Line, at: number): boolean {
  const isGroup = (i: number): boolean => /^\d+$/.test(tokens[i]?.text ?? '');
  if (!isGroup(at)) return false;
  let first = at;
  while (at - first < LONGEST_DIALLED && isGroup(first - 1)) first -= 1;
  const isRow = isGroup(first + 1);
  return (
    (isRow && /^(?:0\d{2}|1[38]00$)/.test(tokens[first]?.text ?? '')) || (tokens[first - 1]?.text === '+' && isRow)
  );
}
const LONGEST_DIALLED = 5;

/** "Text HELP to 274637": a number to write to. */
export const isShortCode: Holds = ({ tokens, keys }, { from }) =>
  keys[from - 1] === 'to' &&
  /^\d{4,6}$/.test(tokens[from]?.text ?? '') &&
  keys.slice(Math.max(0, from - MESSAGE), from).some((key) => /^(?:text|texts|texting|sms)$/.test(key));
const MESSAGE = 6;

/** "17396 East Adriatic Drive", "the 1000 block of", "9 E 71st St", "16-18 Industrial Avenue". */
export const isAddress: Holds = (line, numeral) => {
  const { tokens, keys, isUpper } = line;
  if (!isFigures(line, numeral)) return false;
  const blockAt = isHyphen(tokens[numeral.to]) ? numeral.to + 1 : numeral.to;
  if (keys[blockAt] === 'block' && keys[numeral.from - 1] === 'the') return true;
  const isRange = isDash(tokens[numeral.to]) && tokens[numeral.to + 1]?.kind === 'number';
  const from = isRange ? numeral.to + 2 : numeral.to;
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
export const isListMark: Holds = ({ tokens }, { from, to }) => {
  const next = tokens[to];
  if (tokens[from - 1]?.text === '=') return true;
  if (next?.glued !== true) return false;
  return (
    (next.text === '.' && from === 0) ||
    (next.text === ')' && !tokens.slice(Math.max(0, from - 8), from).some(({ text }) => text === '('))
  );
};

/** "Regulation 25 (1)(b)", "(2)": a clause, a note, a list. */
export const isParenthesised: Holds = ({ tokens }, { from, to, value }) =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  (value ?? 0) < 100 &&
  (tokens[to + 1]?.text === '(' || tokens[from - 2]?.kind === 'number' || from === 1);
