/** Numbers in figures: "1,234", "1.5", "5 1/2", "2½", "1 234 567", "1.99×10−30", "5.2m", "2.5 million". */
import { numeralWords } from '../../lexicon/count-words.ts';
import type { Token } from '../../model/document.ts';
import { isDash, isHyphen, type Line } from './line.ts';
import { exact, type Numeral } from './numeral.ts';

const DENOMINATORS = new Set(['2', '3', '4', '5', '6', '8', '10', '12', '16', '32', '64', '100', '128']);
const GROUPED = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/;
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** The number that figures with their separators stand for; undefined where they are none ("1,2,3", "10.30.5"). */
export function figureValue(text: string): number | undefined {
  if (/^0\d/.test(text)) return undefined; // a telephone number, a code
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (DOTTED.test(text)) return Number(text.replaceAll('.', ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

export function readFigures(line: Line, at: number): Numeral | undefined {
  const { tokens } = line;
  const token = tokens[at];
  if (token?.text === '.' && !token.glued) return pointed(line, at);
  const value = token?.kind === 'number' ? figureValue(token.text) : undefined;
  if (token === undefined || value === undefined) return undefined;
  const spaced = spacedGroups(line, at);
  const whole = spaced ?? exact(value, 'figures', { first: at, last: at + 1 });
  return withScale(line, withSign(line, withFraction(line, withPower(line, whole))));
}

/** ".5 percent": a decimal point before all figures, told from a calibre by the unit behind it. */
function pointed({ tokens, keys }: Line, at: number): Numeral | undefined {
  const digits = tokens[at + 1];
  if (digits?.kind !== 'number' || !digits.glued || !/^\d+$/.test(digits.text)) return undefined;
  return /^(?:%|percent|per|pct|inch|inches|of|million|billion|seconds|miles|points)$/.test(keys[at + 2] ?? '')
    ? exact(Number(`0.${digits.text}`), 'figures', { first: at, last: at + 2 })
    : undefined;
}

/** "1 234 567", and "12 345" where the space is one that does not break. */
function spacedGroups({ tokens, document }: Line, at: number): Numeral | undefined {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return undefined;
  let last = at + 1;
  let digits = tokens[at]?.text ?? '';
  let isHard = true;
  while (/^\d{3}$/.test(tokens[last]?.text ?? '') && gap(document.source.text, tokens[last - 1], tokens[last]) !== '') {
    isHard &&= /^[\u00a0\u2009\u202f]$/.test(gap(document.source.text, tokens[last - 1], tokens[last]));
    digits += tokens[last]?.text ?? '';
    last += 1;
  }
  return last - at > (isHard ? 1 : 2) ? exact(Number(digits), 'figures', { first: at, last }) : undefined;
}

const gap = (text: string, before: Token | undefined, after: Token | undefined): string =>
  before === undefined || after === undefined ? '' : text.slice(before.end, after.start).slice(0, 1);

/** "5½", "5 1/2", "6-1/2", "1/16". */
function withFraction({ tokens }: Line, numeral: Numeral): Numeral {
  const { last, value, first } = numeral;
  const sign = numeralWords().get(tokens[last]?.text ?? '');
  if (sign?.kind === 'sign' && tokens[last]?.glued === true)
    return exact((value ?? 0) + (sign.value ?? 0), 'figures', { first, last: last + 1 });
  const isJoined = isHyphen(tokens[last]) && tokens[last]?.glued === true && tokens[last + 1]?.glued === true;
  const above = isJoined ? last + 1 : last;
  const part = fractionAt(tokens, above);
  if (part !== undefined && Number.isInteger(value) && (isJoined || tokens[last]?.glued === false))
    return exact((value ?? 0) + part, 'figures', { first, last: above + 3 });
  const alone = fractionAt(tokens, first);
  return alone === undefined || last > first + 1 ? numeral : exact(alone, 'fraction', { first, last: first + 3 });
}

/** "1/16" and "1⁄16"; "24/7", "9/11" and "6/4" are none. */
function fractionAt(tokens: readonly Token[], at: number): number | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[/⁄]$/.test(slash?.text ?? '') || slash?.glued !== true || below?.glued !== true) return undefined;
  if (!/^\d+$/.test(above?.text ?? '') || !DENOMINATORS.has(below.text) || tokens[at + 3]?.text === '/')
    return undefined;
  const value = Number(above?.text) / Number(below.text);
  return value < 1 ? value : undefined;
}

/** "×10−30", "x 10^6". */
function withPower({ tokens, keys }: Line, numeral: Numeral): Numeral {
  const at = numeral.last;
  if (!/^[×x*]$/.test(tokens[at]?.text ?? '') || keys[at + 1] !== '10') return numeral;
  const signAt = tokens[at + 2]?.text === '^' ? at + 3 : at + 2;
  const isMinus = isDash(tokens[signAt]);
  const power = tokens[isMinus ? signAt + 1 : signAt];
  if (power?.kind !== 'number' || !power.glued) return numeral;
  const exponent = (isMinus ? -1 : 1) * Number(power.text);
  return exact(Number(`${numeral.value}e${exponent}`), 'figures', {
    first: numeral.first,
    last: (isMinus ? signAt + 1 : signAt) + 1,
  });
}

/** "-5", "minus 5", "minus-130": a minus stands apart from the word before it. */
function withSign({ tokens, keys }: Line, numeral: Numeral): Numeral {
  const at = numeral.first - 1;
  const mark = tokens[at];
  if (mark === undefined || numeral.value === null) return numeral;
  const hyphened = isHyphen(mark) && keys[at - 1] === 'minus' ? at - 1 : at;
  const isMinus =
    keys[hyphened] === 'minus' ||
    (isDash(mark) &&
      mark.text !== '—' &&
      tokens[numeral.first]?.glued === true &&
      (!mark.glued || /^[$£€¥(]$/.test(tokens[at - 1]?.text ?? '')));
  return isMinus ? exact(-numeral.value, 'figures', { first: hyphened, last: numeral.last }) : numeral;
}

/** "2.5 million", "5-million", "4 hundred million", "5.2m", "2 dozen". */
export function withScale(line: Line, numeral: Numeral): Numeral {
  const { tokens, keys } = line;
  const { value } = numeral;
  let { last, scale } = numeral;
  if (value === null) return numeral;
  const words = numeralWords();
  for (;;) {
    const at = isHyphen(tokens[last]) && tokens[last]?.glued === true ? last + 1 : last;
    const word = words.get(keys[at] ?? '');
    if (word?.kind !== 'scale' && word?.kind !== 'dozen') break;
    if (keys[at] === 'score') break;
    scale *= word.value ?? 1;
    last = at + 1;
  }
  if (last > numeral.last)
    return { ...exact(round(value * scale), numeral.form, { first: numeral.first, last }), scale };
  const glued = words.get(keys[last] ?? '');
  if (glued?.kind !== 'glued' || tokens[last - 1]?.kind !== 'number') return numeral;
  if (tokens[last]?.glued !== true && !/^(?:mn|mln|bn|bln|tn|trn|cr)$/.test(keys[last] ?? '')) return numeral;
  const scaled = round(value * (glued.value ?? 1));
  return {
    ...exact(scaled, numeral.form, { first: numeral.first, last: last + 1 }),
    scale: glued.value ?? 1,
    glued: { value, last },
  };
}

/** 1.1 × 1000000 is 1100000.0000000002 in binary. */
export const round = (value: number): number => Number(value.toPrecision(14));
