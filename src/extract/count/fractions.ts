/** Parts of a whole and multiples: "two-thirds", "a third of", "half of", "one in five", "3 out of 10", "doubled". */
import { numeralWords } from '../../lexicon/count-words.ts';
import { isJoined, type Line } from './line.ts';
import { exact, type Numeral } from './numeral.ts';

const singularOf = (key: string): string => (key === 'halves' ? 'half' : key.endsWith('s') ? key.slice(0, -1) : key);

export function readFraction(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const words = numeralWords();
  const key = keys[at] ?? '';
  if (key === 'a' || key === 'one' || key === 'half') return singlePart(line, at);
  const count = words.get(key);
  if (count?.kind !== 'small') return undefined;
  const nextAt = isJoined(line, at + 1) ? at + 2 : at + 1;
  const part = words.get(singularOf(keys[nextAt] ?? ''));
  const isPlural = keys[nextAt] !== singularOf(keys[nextAt] ?? '');
  if (part?.kind !== 'fraction' || !isPlural || (keys[nextAt] === 'quarters' && keys[nextAt + 1] !== 'of'))
    return undefined;
  if (/^(?:first|last|next|past|previous|final|these|those|other|all)$/.test(keys[at - 1] ?? '')) return undefined;
  const value = (count.value ?? 0) * (part.value ?? 0);
  return value < 1 ? exact(value, 'fraction', { first: at, last: nextAt + 1 }) : undefined;
}

/** "a third of", "one quarter of", "one-third", "half of", "half the": only with what they are parts of, or they are ordinals and periods. */
function singlePart(line: Line, at: number): Numeral | undefined {
  const { keys } = line;
  const joint = keys[at] === 'half' ? at : isJoined(line, at + 1) ? at + 2 : at + 1;
  const part = numeralWords().get(keys[joint] ?? '');
  if (part?.kind !== 'fraction') return undefined;
  const next = keys[joint + 1] ?? '';
  const isPart =
    next === 'of' ||
    joint === at + 2 || // "one-third"
    (keys[joint] === 'half' && /^(?:the|its|their|his|her|our|my|your|these|those|that|this)$/.test(next));
  const isPeriod =
    /^(?:the|a|this|last|next)$/.test(keys[at - 1] ?? '') ||
    /^(?:first|second|last|opening|next)$/.test(keys[at - 1] ?? '');
  if (!isPart || isPeriod) return undefined;
  const scale = next === 'of' && keys[joint + 2] === 'a' ? numeralWords().get(keys[joint + 3] ?? '') : undefined;
  return scale?.kind === 'scale'
    ? exact((part.value ?? 0) * (scale.value ?? 1), 'words', { first: at, last: joint + 4 }) // "a quarter of a million"
    : exact(part.value ?? 0, 'fraction', { first: at, last: joint + 1 });
}
