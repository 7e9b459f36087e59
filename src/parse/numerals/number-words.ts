/** Numbers in words: "twenty-one", "two hundred and five", "one and a half million", "a dozen", "half a million". */
import type { NumeralWord } from '../../lexicon/count-words.ts';
import { exactly, type Numeral, rounded } from '../../model/numeral.ts';
import type { Reading } from './reading.ts';

export function readNumberWords(text: Reading, at: number): Numeral | undefined {
  if (text.isArticle(at)) return articled(text, at);
  if (text.is(at, 'half')) return halfOf(text, at);
  if (text.is(at, 'dozen') && !/^['’]s?$/.test(text.text(at - 1)))
    return exactly(12, 'words', { from: at, to: at + 1 });
  const below = belowHundred(text, at);
  if (below === undefined) return undefined;
  return asYear(text, below) ?? scaled(text, withHalf(text, below));
}

/** "nineteen ninety-four": two numbers from ten on, one after the other. */
function asYear(text: Reading, first: Numeral): Numeral | undefined {
  const value = first.value ?? 0;
  if (value < 10 || value > 20) return undefined;
  const second = belowHundred(text, text.afterHyphen(first.to));
  return (second?.value ?? 0) < 10 || second === undefined
    ? undefined
    : { ...exactly(100 * value + (second.value ?? 0), 'words', { from: first.from, to: second.to }), isYear: true };
}

const isScale = (word: NumeralWord | undefined): boolean => word?.kind === 'scale' || word?.kind === 'dozen';

/** "a hundred", "a million", "a dozen"; "a million and a half". */
function articled(text: Reading, at: number): Numeral | undefined {
  if (!isScale(text.word(at + 1))) return undefined;
  if (text.is(at + 1, 'score') && !text.is(at + 2, 'of')) return undefined;
  const read = scaled(text, exactly(1, 'words', { from: at, to: at + 1 }));
  const { to } = read;
  return text.is(to, 'and') && text.is(to + 1, 'a') && text.is(to + 2, 'half')
    ? exactly(rounded((read.value ?? 0) * 1.5), 'words', { from: at, to: to + 3 })
    : { ...read, from: at };
}

/** "half a million", "half a dozen". */
function halfOf(text: Reading, at: number): Numeral | undefined {
  const word = text.is(at + 1, 'a') ? text.word(at + 2) : undefined;
  return word !== undefined && isScale(word)
    ? { ...exactly((word.value ?? 0) / 2, 'words', { from: at, to: at + 3 }), scale: word.value ?? 1 }
    : undefined;
}

function belowHundred(text: Reading, at: number): Numeral | undefined {
  const word = text.word(at);
  if (word?.kind !== 'small' && word?.kind !== 'tens') return undefined;
  const next = text.afterHyphen(at + 1);
  const second = word.kind === 'tens' ? text.word(next) : undefined;
  const ones = second?.kind === 'small' ? (second.value ?? 0) : 0;
  const value = word.value ?? 0;
  if (ones > 0 && ones < 10) return exactly(value + ones, 'words', { from: at, to: next + 1 });
  return exactly(value, value === 1 ? 'one' : 'words', { from: at, to: at + 1 });
}

/** "two and a half (million)", "two-and-a-half", "two - and - a - half", "one and one-half", "three and a quarter". */
export function withHalf(text: Reading, numeral: Numeral): Numeral {
  const past = (at: number): number => (text.isHyphen(at) ? at + 1 : at);
  const and = past(numeral.to);
  const article = past(and + 1);
  const part = text.isArticle(article) || text.is(article, 'one') ? past(article + 1) : article;
  const share = text.is(part, 'half') ? 0.5 : text.is(part, 'quarter') && part > article ? 0.25 : 0;
  return text.is(and, 'and') && share > 0
    ? exactly((numeral.value ?? 0) + share, numeral.form === 'one' ? 'words' : numeral.form, {
        from: numeral.from,
        to: part + 1,
      })
    : numeral;
}

/** "two hundred", "two hundred and fifty thousand", "three thousand and five". */
function scaled(text: Reading, start: Numeral): Numeral {
  let total = 0;
  let current = start.value ?? 0;
  let { to, scale } = start;
  for (;;) {
    const at = text.afterHyphen(to);
    const word = text.word(at);
    if ((!isScale(word) && !isWrittenShort(text, at, word)) || (text.is(at, 'score') && !isTwenties(text, start)))
      break;
    const factor = word?.value ?? 1;
    scale = factor;
    if (factor === 100 || current === 0) current *= factor;
    else {
      total += current * factor;
      current = 0;
    }
    to = at + 1;
    const rest = belowHundred(text, text.is(to, 'and') ? to + 1 : to);
    if (rest === undefined || rest.value === 0 || (rest.value ?? 0) >= factor) continue;
    // "two thousand and three people", but "one hundred and two people were" reads the same: the number goes on.
    current += rest.value ?? 0;
    to = rest.to;
    scale = 1;
  }
  if (to === start.to) return start;
  return { ...exactly(rounded(total + current), 'words', { from: start.from, to }), scale };
}

/** "four score prisoners", "three score and ten": but in "two score in a win" it is a verb. */
const isTwenties = (text: Reading, { value, to }: Numeral): boolean =>
  (value ?? 0) > 1 &&
  (value ?? 0) < 10 &&
  ((text.is(to + 1, 'and') && text.word(to + 2) !== undefined) ||
    (text.isLower(to + 1) && text.text(to + 1).endsWith('s')));

/** "two mln", "nine bn": but "two m" and "six k" are no numbers. */
const isWrittenShort = (text: Reading, at: number, word: NumeralWord | undefined): boolean =>
  word?.kind === 'glued' && text.text(at).length > 1;

/** "twenty-third". */
export function readOrdinalWords(text: Reading, at: number): Numeral | undefined {
  const tens = text.word(at);
  if (tens?.kind !== 'tens') return undefined;
  const next = text.afterHyphen(at + 1);
  const unit = text.has(next) ? text.lexicon.ordinals.get(text.table.word[next] ?? 0) : undefined;
  return unit === undefined || unit >= 10
    ? undefined
    : exactly((tens.value ?? 0) + unit, 'ordinal', { from: at, to: next + 1 });
}
