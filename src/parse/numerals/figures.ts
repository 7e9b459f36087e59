/** Numbers in figures: "1,234", "1.5", "5 1/2", "2½", "1 234 567", "1.99×10−30", "5.2m", "2.5 million". */
import { figureValue } from '../../lexicon/figures.ts';
import { exactly, type Numeral, rounded } from '../../model/numeral.ts';
import { withHalf } from './number-words.ts';
import type { Reading } from './reading.ts';

const DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 5 6 8 10 12 16 32 64 100 128'.split(' '));
export function readFigures(text: Reading, at: number): Numeral | undefined {
  if (!text.isFigures(at)) return text.text(at) === '.' && !text.isGlued(at) ? pointed(text, at) : undefined;
  const value = figureValue(text.text(at));
  if (value === undefined) return undefined;
  const whole = spacedGroups(text, at) ?? exactly(value, 'figures', { from: at, to: at + 1 });
  const parted = withHalf(text, withFraction(text, withPower(text, whole)));
  return withScale(text, withSign(text, parted));
}

/** ".5 percent", ".5 million": a decimal point before all figures. */
function pointed(text: Reading, at: number): Numeral | undefined {
  const figures = text.text(at + 1);
  return text.isFigures(at + 1) && text.isGlued(at + 1) && /^\d+$/.test(figures)
    ? withScale(text, exactly(Number(`0.${figures}`), 'figures', { from: at, to: at + 2 }))
    : undefined;
}

const HARD_SPACE = /^[\u00a0\u2009\u202f]$/;

/** "1'200'000", as the Swiss write. */
function apostrophedGroups(text: Reading, at: number): Numeral | undefined {
  let to = at + 1;
  let digits = text.text(at);
  while (
    /^['’]$/.test(text.text(to)) &&
    text.isGlued(to) &&
    text.isGlued(to + 1) &&
    /^\d{3}$/.test(text.text(to + 1))
  ) {
    digits += text.text(to + 1);
    to += 2;
  }
  return to > at + 1 ? exactly(Number(digits), 'figures', { from: at, to }) : undefined;
}

/** "1 234 567", "17 000", and "12 345" where the space is one that does not break. */
function spacedGroups(text: Reading, at: number): Numeral | undefined {
  if (!/^\d{1,3}$/.test(text.text(at))) return undefined;
  const swiss = apostrophedGroups(text, at);
  if (swiss !== undefined) return swiss;
  let to = at + 1;
  let digits = text.text(at);
  let isHard = true;
  for (; text.isFigures(to) && /^\d{3}$/.test(text.text(to)) && !text.isGlued(to); to += 1) {
    isHard &&= HARD_SPACE.test(text.table.text.charAt(text.table.end[to - 1] ?? 0));
    digits += text.text(to);
  }
  const isSure = isHard || to - at > 2 || digits.endsWith('00');
  return to - at > 1 && isSure ? exactly(Number(digits), 'figures', { from: at, to }) : undefined;
}

/** "5½", "5 1/2", "6-1/2", "1/16". */
function withFraction(text: Reading, numeral: Numeral): Numeral {
  const { from, to, value } = numeral;
  const sign = text.word(to);
  if (sign?.kind === 'sign' && text.isGlued(to))
    return exactly((value ?? 0) + (sign.value ?? 0), 'figures', { from, to: to + 1 });
  const isJoined = text.isJoined(to);
  const above = isJoined ? to + 1 : to;
  const part = fractionAt(text, above);
  if (part !== undefined && Number.isInteger(value) && (isJoined || !text.isGlued(to)))
    return exactly((value ?? 0) + part, 'figures', { from, to: above + 3 });
  const alone = to > from + 1 ? undefined : fractionAt(text, from);
  return alone === undefined ? numeral : exactly(alone, 'fraction', { from, to: from + 3 });
}

/** "1/16" and "1⁄16"; "24/7", "9/11" and "6/4" are none. */
function fractionAt(text: Reading, at: number): number | undefined {
  const [above, below] = [text.text(at), text.text(at + 2)];
  if (!/^[/⁄]$/.test(text.text(at + 1)) || !text.isGlued(at + 1) || !text.isGlued(at + 2)) return undefined;
  if (!/^\d+$/.test(above) || !DENOMINATORS.has(below) || text.text(at + 3) === '/') return undefined;
  const value = Number(above) / Number(below);
  return value < 1 ? value : undefined;
}

/** "×10−30", "x 10^6". */
function withPower(text: Reading, numeral: Numeral): Numeral {
  const at = numeral.to;
  if (!/^[×x*]$/.test(text.text(at)) || text.text(at + 1) !== '10') return numeral;
  const signAt = text.text(at + 2) === '^' ? at + 3 : at + 2;
  const isMinus = text.isDash(signAt);
  const power = isMinus ? signAt + 1 : signAt;
  if (!text.isFigures(power) || !text.isGlued(power)) return numeral;
  const exponent = (isMinus ? -1 : 1) * Number(text.text(power));
  return exactly(Number(`${numeral.value}e${exponent}`), 'figures', { from: numeral.from, to: power + 1 });
}

/** "-5", "minus 5", "minus-130": a minus stands apart from the word before it. */
function withSign(text: Reading, numeral: Numeral): Numeral {
  const at = numeral.from - 1;
  if (!text.has(at) || numeral.value === null) return numeral;
  const word = text.isHyphen(at) && text.is(at - 1, 'minus') ? at - 1 : at;
  const mark = text.text(at);
  const isMinus =
    text.is(word, 'minus') ||
    (text.isDash(at) &&
      mark !== '—' &&
      text.isGlued(numeral.from) &&
      (!text.isGlued(at) || /^[$£€¥(]$/.test(text.text(at - 1))));
  return isMinus ? exactly(-numeral.value, 'figures', { from: word, to: numeral.to }) : numeral;
}

const WRITTEN_APART = /^(?:mn|mln|bn|bln|tn|trn|cr|bil|mil|mio)$/i;

/** "2.5 million", "5-million", "4 hundred million", "5.2m", "2 dozen". */
function withScale(text: Reading, numeral: Numeral): Numeral {
  const { value } = numeral;
  if (value === null) return numeral;
  let { to, scale } = numeral;
  for (;;) {
    const at = text.isHyphen(to) && text.isGlued(to) ? to + 1 : to;
    const word = text.word(at);
    if ((word?.kind !== 'scale' && word?.kind !== 'dozen') || text.is(at, 'score')) break;
    scale *= word.value ?? 1;
    to = at + 1;
  }
  if (to > numeral.to) return { ...exactly(rounded(value * scale), numeral.form, { from: numeral.from, to }), scale };
  const glued = text.word(to);
  if (glued?.kind !== 'glued' || !text.isFigures(to - 1)) return numeral;
  if (!text.isGlued(to) && !WRITTEN_APART.test(text.text(to))) return numeral;
  const factor = glued.value ?? 1;
  return {
    ...exactly(rounded(value * factor), numeral.form, { from: numeral.from, to: to + 1 }),
    scale: factor,
    bare: { value, to },
  };
}
