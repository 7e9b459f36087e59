/** Numbers that the text leaves open, as stated intervals: "dozens", "several hundred", "tens of thousands", "a handful". */
import { numeralWords, type NumeralWord } from '../../lexicon/count-words.ts';
import type { Line } from './line.ts';
import { exact, type Numeral } from './numeral.ts';

export function readVague(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const words = numeralWords();
  const isArticle = keys[at] === 'a' || keys[at] === 'the' || keys[at] === 'another';
  const key = keys[at] ?? '';
  if (isArticle) {
    const word = words.get(keys[at + 1] ?? '');
    return word?.kind === 'some' ? some(line, { word, first: at, at: at + 1 }) : undefined;
  }
  const word = words.get(key);
  if (word?.kind === 'plural') return plural(line, at, word);
  if (word?.kind !== 'some') return undefined;
  if (key === 'several') return some(line, { word, first: at, at });
  return key === 'few' && keys[at + 1] === 'other' ? some(line, { word, first: at, at }) : undefined;
}

interface Some {
  readonly word: NumeralWord;
  readonly first: number;
  readonly at: number;
}

/** "several", "several hundred", "a few dozen", "a couple (of)". */
function some({ keys }: Line, { word, first, at }: Some): Numeral | undefined {
  const key = keys[at] ?? '';
  // "the few", "the several", "the couple": not a number of anything.
  if (keys[first] === 'the') return undefined;
  if (
    (key === 'handful' || key === 'couple' || key === 'pair') &&
    !/^(?:of|more|dozen|hundred|thousand|million)$/.test(keys[at + 1] ?? '')
  )
    return undefined;
  if (key === 'pair') return undefined;
  const scale = numeralWords().get(keys[at + 1] ?? '');
  const isScaled = scale?.kind === 'scale' || scale?.kind === 'dozen';
  const factor = isScaled ? (scale.value ?? 1) : 1;
  const last = isScaled ? at + 2 : at + 1;
  if (word.value !== null) return exact(word.value * factor, 'words', { first, last });
  return interval({ low: word.low, high: word.high, factor, first, last });
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function plural({ keys }: Line, at: number, word: NumeralWord): Numeral | undefined {
  const words = numeralWords();
  const second = keys[at + 1] === 'of' ? words.get(keys[at + 2] ?? '') : undefined;
  const singular = second?.kind === 'plural' ? words.get((keys[at + 2] ?? '').slice(0, -1)) : undefined;
  if (singular !== undefined && singular.kind === 'scale')
    return interval({ low: word.low, high: word.high, factor: singular.value ?? 1, first: at, last: at + 3 });
  if (keys[at] === 'tens') return undefined;
  // "the scores" of games: only "scores of", "scores were hurt" count.
  if (
    keys[at] === 'scores' &&
    !/^(?:of|more|were|are|have|injured|killed|wounded|dead|hurt|missing|died)$/.test(keys[at + 1] ?? '')
  )
    return undefined;
  return interval({ low: word.low, high: word.high, factor: 1, first: at, last: at + 1 });
}

interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly factor: number;
  readonly first: number;
  readonly last: number;
}

/** "several hundred" is 300 to 999: what lies below the next hundred is in. */
const interval = ({ low, high, factor, first, last }: Interval): Numeral => ({
  ...exact(0, 'vague', { first, last }),
  value: null,
  low: low === null ? null : low * factor,
  high: high === null ? null : (high + 1) * factor - 1,
});
