/** Numbers that the text leaves open, as stated intervals ("dozens", "several hundred", "tens of thousands"), and parts of a whole. */
import type { NumeralWord } from '../../lexicon/count-words.ts';
import { exactly, type Numeral } from '../../model/numeral.ts';
import type { Reading } from './reading.ts';

export function readVague(text: Reading, at: number): Numeral | undefined {
  if (text.isArticle(at) || text.is(at, 'another')) {
    const word = text.word(at + 1);
    return word?.kind === 'some' ? some(text, at, { word, at: at + 1 }) : undefined;
  }
  const word = text.word(at);
  if (word?.kind === 'plural') return plural(text, at, word);
  if (word?.kind !== 'some') return undefined;
  return text.is(at, 'several') || (text.is(at, 'few') && text.is(at + 1, 'other'))
    ? some(text, at, { word, at })
    : undefined;
}

/** After these "a handful" and "a couple" are numbers: else the couple got married. */
const AFTER_COUPLE = /^(?:of|more|dozen|hundred|thousand|million)$/;

/** "several", "several hundred", "a few dozen", "a couple (of)", "a couple of hundred". */
function some(text: Reading, from: number, { word, at }: { word: NumeralWord; at: number }): Numeral | undefined {
  const isNoun = !text.is(at, 'several') && !text.is(at, 'few');
  if (text.text(at).toLowerCase() === 'pair' || (isNoun && !AFTER_COUPLE.test(text.text(at + 1)))) return undefined;
  const next = isNoun && text.is(at + 1, 'of') ? at + 2 : at + 1;
  const scale = text.word(next);
  const isScaled = scale?.kind === 'scale' || scale?.kind === 'dozen';
  const factor = isScaled ? (scale.value ?? 1) : 1;
  const to = isScaled ? next + 1 : at + 1;
  if (word.value !== null) return { ...exactly(word.value * factor, 'words', { from, to }), scale: factor };
  return interval(word, factor, { from, to });
}

/** After these "scores" are twenties: else a match has them. */
const AFTER_SCORES = /^(?:of|more|were|are|have|injured|killed|wounded|dead|hurt|missing|died)$/;

/** "dozens", "hundreds of thousands", "tens of millions". */
function plural(text: Reading, at: number, word: NumeralWord): Numeral | undefined {
  const second = text.is(at + 1, 'of') ? text.word(at + 2) : undefined;
  const factor = second?.kind === 'plural' ? scaleOfPlural(second) : undefined;
  if (factor !== undefined) return interval(word, factor, { from: at, to: at + 3 });
  if (text.is(at, 'tens') || (text.is(at, 'scores') && !AFTER_SCORES.test(text.text(at + 1)))) return undefined;
  return interval(word, 1, { from: at, to: at + 1 });
}

/** The scale that "thousands" is the plural of: its interval begins at two of them; undefined of "dozens" and "scores". */
const scaleOfPlural = ({ low }: NumeralWord): number | undefined =>
  low !== null && /^20*$/.test(String(low)) && low >= 200 ? low / 2 : undefined;

/** "several hundred" is 300 to 999: what lies below the next hundred is in. */
const interval = ({ low, high }: NumeralWord, factor: number, { from, to }: { from: number; to: number }): Numeral => ({
  ...exactly(0, 'vague', { from, to }),
  value: null,
  low: low === null ? null : low * factor,
  high: high === null ? null : (high + 1) * factor - 1,
});

/** "two-thirds", "three quarters of", "a third of", "one quarter of", "half the", "a quarter of a million", "½". */
export function readFraction(text: Reading, at: number): Numeral | undefined {
  const sign = text.word(at);
  if (sign?.kind === 'sign') return exactly(sign.value ?? 0, 'fraction', { from: at, to: at + 1 });
  if (text.isArticle(at) || text.is(at, 'one') || text.is(at, 'half')) return singlePart(text, at);
  const count = text.word(at);
  if (count?.kind !== 'small') return undefined;
  const next = text.afterHyphen(at + 1);
  const part = text.has(next) ? text.lexicon.fractions.get(text.table.word[next] ?? 0) : undefined;
  if (part === undefined || (text.is(next, 'quarters') && !text.is(next + 1, 'of'))) return undefined;
  if (BEFORE_PERIODS.test(text.text(at - 1))) return undefined;
  const value = (count.value ?? 0) * (part.value ?? 0);
  return value < 1 ? exactly(value, 'fraction', { from: at, to: next + 1 }) : undefined;
}

const BEFORE_PERIODS = /^(?:first|last|next|past|previous|final|these|those|other|all)$/i;
const BEFORE_HALVES = /^(?:the|a|this|last|next|first|second|opening)$/i;
const OWNERS = /^(?:the|its|their|his|her|our|my|your|these|those|that|this)$/i;

/** Only with what they are parts of ("a third of", "half the", "half a mile"): else they are ordinals and periods. */
function singlePart(text: Reading, at: number): Numeral | undefined {
  const joint = text.is(at, 'half') ? at : text.afterHyphen(at + 1);
  const part = text.word(joint);
  if (part?.kind !== 'fraction') return undefined;
  const isPart =
    text.is(joint + 1, 'of') ||
    joint === at + 2 ||
    (text.is(joint, 'half') && (OWNERS.test(text.text(joint + 1)) || isOfOne(text, joint + 1)));
  if (!isPart || BEFORE_HALVES.test(text.text(at - 1))) return undefined;
  const scale = text.is(joint + 1, 'of') && text.is(joint + 2, 'a') ? text.word(joint + 3) : undefined;
  return scale?.kind === 'scale'
    ? exactly((part.value ?? 0) * (scale.value ?? 1), 'words', { from: at, to: joint + 4 })
    : exactly(part.value ?? 0, 'fraction', { from: at, to: joint + 1 });
}

/** "half a mile", but "half a dozen" and "half a million" are numbers of their own. */
function isOfOne(text: Reading, article: number): boolean {
  const next = text.word(article + 1)?.kind;
  return text.isArticle(article) && next !== 'scale' && next !== 'dozen';
}

/** Words that count by themselves: "both", "another" (but not "another 200"), "no", "none", "doubled". */
export function readAlone(text: Reading, at: number, isNumber: (at: number) => boolean): Numeral | undefined {
  const word = text.word(at);
  if (word?.kind !== 'both' && word?.kind !== 'another' && word?.kind !== 'zero' && word?.kind !== 'times')
    return undefined;
  if (word.kind === 'another' && isNumber(at + 1)) return undefined;
  const one = text.afterHyphen(at + 1); // "no one", "no-one"
  const to = text.is(at, 'no') && text.is(one, 'one') ? one + 1 : at + 1;
  return exactly(word.value ?? 0, word.kind, { from: at, to });
}
