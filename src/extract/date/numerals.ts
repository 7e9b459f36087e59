/** Reads numbers as date expressions use them: "21", "twenty-one", "two and a half", "5 1/2", "nineteen ninety-four". */
import { dateWords, numberWords } from '../../lexicon/date-words.ts';
import type { Token } from '../../model/document.ts';

export interface Numeral {
  readonly value: number;
  /** The index after its last token. */
  readonly end: number;
  /** Two pairs of figures read as a year: "nineteen ninety-four". */
  readonly isYear: boolean;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** The numeral in words that begins at `at`: hyphens and "and" inside it are part of it. */
export function readNumberWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = readBelowHundred(tokens, at);
  if (first === undefined) return undefined;
  const second =
    first.value >= 10 && first.value <= 20 ? readBelowHundred(tokens, skipHyphen(tokens, first.end)) : undefined;
  if (second !== undefined && second.value >= 10)
    return { value: first.value * 100 + second.value, end: second.end, isYear: true };
  return withHalf(tokens, scaled(tokens, first));
}

/** "5 1/2", "2½", "two and a half". */
export function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { value, end } = numeral;
  const next = tokens[end];
  const fraction = FRACTIONS.get(next?.text ?? '');
  if (fraction !== undefined) return { value: value + fraction, end: end + 1, isYear: false };
  const half = halfAt(tokens, end);
  if (half !== undefined) return { value: value + 0.5, end: half, isYear: false };
  const [one, slash, two] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (slash?.text === '/' && slash.glued && one?.key === '1' && (two?.key === '2' || two?.key === '4'))
    return { value: value + 1 / Number(two.key), end: end + 3, isYear: false };
  return numeral;
}

/** Where "and a half" ends that begins at `at`, hyphens between its words or none. */
function halfAt(tokens: readonly Token[], at: number): number | undefined {
  const and = skipHyphen(tokens, at);
  if (tokens[and]?.key !== 'and') return undefined;
  const article = skipHyphen(tokens, and + 1);
  const half = /^an?$/.test(tokens[article]?.key ?? '') ? skipHyphen(tokens, article + 1) : article;
  return tokens[half]?.key === 'half' ? half + 1 : undefined;
}

function readBelowHundred(tokens: readonly Token[], at: number): Numeral | undefined {
  const words = numberWords();
  const word = words.get(tokens[at]?.key ?? '');
  if (word === undefined || word.kind === 'scale') return undefined;
  const nextAt = skipHyphen(tokens, at + 1);
  const next = word.kind === 'tens' ? words.get(tokens[nextAt]?.key ?? '') : undefined;
  if (next?.kind === 'small' && next.value > 0 && next.value < 10)
    return { value: word.value + next.value, end: nextAt + 1, isYear: false };
  return { value: word.value, end: at + 1, isYear: false };
}

/** "two hundred", "two thousand and three". */
function scaled(tokens: readonly Token[], start: Numeral): Numeral {
  let { value, end } = start;
  const words = numberWords();
  for (let next = words.get(tokens[end]?.key ?? ''); next?.kind === 'scale'; next = words.get(tokens[end]?.key ?? '')) {
    value *= next.value;
    end += 1;
    const rest = readBelowHundred(tokens, tokens[end]?.key === 'and' ? end + 1 : end);
    if (rest !== undefined) return scaled(tokens, { value: value + rest.value, end: rest.end, isYear: false });
  }
  return { value, end, isYear: false };
}

const skipHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true ? at + 1 : at;

/** "twenty-third": a ten and an ordinal; the index after it. */
export function readOrdinalWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const tens = numberWords().get(tokens[at]?.key ?? '');
  const next = skipHyphen(tokens, at + 1);
  const unit = dateWords().get(tokens[next]?.key ?? '');
  if (tens?.kind !== 'tens' || unit === undefined) return undefined;
  const value = unit.class === 'second' ? 2 : Number(unit.value);
  const isOrdinal = unit.class === 'first' || unit.class === 'second' || unit.class === 'ordinal-word';
  return isOrdinal && value < 10 ? { value: tens.value + value, end: next + 1, isYear: false } : undefined;
}
