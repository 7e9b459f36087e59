import { isClauseWord } from '../../lexicon/count-words.ts';
import type { EventWord } from '../../lexicon/events.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Line, Stretch } from './line.ts';

/** What happened to the things counted, and with which reserve it is told. */
export interface Happening {
  readonly categories: readonly Category[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** How the sentence says it: "12 died", "killed 12", "the killing of 12", "the toll rose to 12", "12 arrests", "12 wounded men", by another count. */
  /** The token that tells it, where one does. */
  readonly told: number | null;
  readonly shape: 'behind' | 'active' | 'nominal' | 'toll' | 'head' | 'modifier' | 'inherited';
}

export const categoryOf = (words: readonly EventWord[]): readonly Category[] =>
  words.slice(0, 1).map(({ category }) => category);

/** Told as a fact. */
export const stated = (
  categories: readonly Category[],
  { shape, told }: Pick<Happening, 'shape' | 'told'>,
): Happening => ({
  categories,
  negated: false,
  hypothetical: false,
  shape,
  told,
});

const NEAR = 5;

/** Negation and doubt in the words right before a verb: "did not kill", "could kill", "vowed to kill". */
export function reserveBefore(line: Line, at: number): Pick<Happening, 'negated' | 'hypothetical'> {
  const { keys } = line;
  const from = Math.max(0, at - NEAR);
  const near = keys.slice(from, at);
  const isIntended = keys[at - 1] === 'to' && near.some((key) => isClauseWord(key, 'intent'));
  return {
    negated: near.some((key) => isClauseWord(key, 'negation')),
    hypothetical: isIntended || near.some((_, i) => isModal(line, from + i)),
  };
}

/** "may": not the month. */
export const isModal = ({ keys, tokens, isUpper }: Line, at: number): boolean =>
  isClauseWord(keys[at], 'modal') && !(keys[at] === 'may' && !isUpper && at > 0 && tokens[at]?.shape !== 'lower');

const PASSED = 4;

/** A modal or an intention in the clause before the number, or right behind what it counts. */
export function isHypothetical(line: Line, { from, to }: Stretch): boolean {
  const { keys } = line;
  const isAhead = (at: number): boolean => WILL.test(keys[at] ?? '') && isModal(line, at);
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    const key = keys[at] ?? '';
    if (/^[,;:.]$/.test(key)) break;
    if (isAhead(at) || isClauseWord(key, 'intent')) return true;
  }
  return keys.slice(to, to + PASSED).some((_, i) => isAhead(to + i));
}

const WILL = /^(?:will|would|could|may|might|should|shall)$/;

/** The phrase does it: "12 people were killed by two gunmen". */
export const isAgent = ({ keys }: Line, from: number): boolean =>
  keys[from - 1] === 'by' || (keys[from - 1] === 'the' && keys[from - 2] === 'by');
