/** Numbers in words: "twenty-one", "two hundred and five", "one and a half million", "a dozen", "half a million". */
import { type NumeralWord, numeralWords } from '../../lexicon/count-words.ts';
import { round } from './figures.ts';
import { isJoined, type Line } from './line.ts';
import { exact, type Numeral } from './numeral.ts';

export function readNumberWords(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const words = numeralWords();
  const key = keys[at] ?? '';
  if (key === 'a' || key === 'an') return articled(line, at);
  if (key === 'half') return halfOf(line, at);
  const word = words.get(key);
  if (word?.kind === 'dozen' && key === 'dozen') return exact(12, 'words', { first: at, last: at + 1 });
  const below = belowHundred(line, at);
  if (below === undefined) return undefined;
  return scaled(line, withHalf(line, below));
}

/** "a hundred", "a million", "a dozen", "a couple"; "a million and a half". */
function articled(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const word = numeralWords().get(keys[at + 1] ?? '');
  if (word?.kind !== 'scale' && word?.kind !== 'dozen') return undefined;
  if (keys[at + 1] === 'score' && keys[at + 2] !== 'of') return undefined;
  const first = exact(1, 'words', { first: at, last: at + 1 });
  const read = scaled(line, first);
  const { last } = read;
  return keys[last] === 'and' && keys[last + 1] === 'a' && keys[last + 2] === 'half'
    ? exact(round((read.value ?? 0) * 1.5), 'words', { first: at, last: last + 3 })
    : { ...read, first: at };
}

/** "half a million", "half a dozen". */
function halfOf(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  if (keys[at + 1] !== 'a') return undefined;
  const word = numeralWords().get(keys[at + 2] ?? '');
  return word?.kind === 'scale' || word?.kind === 'dozen'
    ? { ...exact((word.value ?? 0) / 2, 'words', { first: at, last: at + 3 }), scale: word.value ?? 1 }
    : undefined;
}

function belowHundred(line: Line, at: number): Numeral | undefined {
  const words = numeralWords();
  const word = words.get(line.keys[at] ?? '');
  if (word?.kind !== 'small' && word?.kind !== 'tens') return undefined;
  const nextAt = isJoined(line, at + 1) ? at + 2 : at + 1;
  const next = word.kind === 'tens' ? words.get(line.keys[nextAt] ?? '') : undefined;
  const ones = next?.kind === 'small' ? (next.value ?? 0) : 0;
  const form = word.value === 1 ? 'one' : 'words';
  if (ones > 0 && ones < 10) return exact((word.value ?? 0) + ones, 'words', { first: at, last: nextAt + 1 });
  return exact(word.value ?? 0, form, { first: at, last: at + 1 });
}

/** "two and a half (million)". */
function withHalf({ keys, tokens }: Line, numeral: Numeral): Numeral {
  const { last } = numeral;
  const joint = tokens[last]?.text === '-' ? 1 : 0;
  const rest = keys.slice(last, last + 6).filter((key) => key !== '-');
  if (rest[0] !== 'and' || rest[1] !== 'a' || (rest[2] !== 'half' && rest[2] !== 'quarter')) return numeral;
  const hyphens = joint === 0 ? 0 : keys.slice(last, last + 6).filter((key) => key === '-').length;
  return exact((numeral.value ?? 0) + (rest[2] === 'half' ? 0.5 : 0.25), 'words', {
    first: numeral.first,
    last: last + 3 + hyphens,
  });
}

/** "two hundred", "two hundred and fifty thousand", "three thousand and five". */
function scaled(line: Line, start: Numeral): Numeral {
  const { keys } = line;
  const words = numeralWords();
  let total = 0;
  let current = start.value ?? 0;
  let { last } = start;
  let scale = 1;
  let form = start.form;
  for (;;) {
    const at = isJoined(line, last) ? last + 1 : last;
    const word = words.get(keys[at] ?? '');
    const isScale = word?.kind === 'scale' || word?.kind === 'dozen' || isWrittenShort(word, keys[at]);
    if (!isScale || keys[at] === 'score') break;
    const factor = word?.value ?? 1;
    form = 'words';
    scale = factor;
    if (factor === 100 || current === 0) current *= factor;
    else {
      total += current * factor;
      current = 0;
    }
    last = at + 1;
    const restAt = keys[last] === 'and' ? last + 1 : last;
    const rest = belowHundred(line, restAt);
    if (rest === undefined || rest.value === 0 || (rest.value ?? 0) >= factor) continue;
    // "two thousand and three people", but "one hundred and two people were" reads the same: the number goes on.
    current += rest.value ?? 0;
    last = rest.last;
    scale = 1;
  }
  const value = round(total + current);
  return last === start.last ? start : { ...exact(value, form, { first: start.first, last }), scale };
}

/** "two mln", "nine bn": but "two m" and "six k" are no numbers. */
const isWrittenShort = (word: NumeralWord | undefined, key = ''): boolean => word?.kind === 'glued' && key.length > 1;
