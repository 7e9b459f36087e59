import { isClauseWord } from '../../lexicon/count-words.ts';
import type { EventWord } from '../../lexicon/events.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Line } from './line.ts';

/** What happened to the things counted, and with which reserve it is told. */
export interface Happening {
  readonly categories: readonly Category[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** How the sentence says it: "12 died", "killed 12", "the killing of 12", "the toll rose to 12", "12 arrests", "12 wounded men", by another count. */
  readonly shape: 'behind' | 'active' | 'nominal' | 'toll' | 'head' | 'modifier' | 'inherited';
}

export const categoryOf = (words: readonly EventWord[]): readonly Category[] =>
  words.slice(0, 1).map(({ category }) => category);

const NEAR = 5;

/** Negation and doubt in the words right before a verb: "did not kill", "could kill", "vowed to kill". */
export function reserveBefore({ keys }: Line, at: number): Pick<Happening, 'negated' | 'hypothetical'> {
  const near = keys.slice(Math.max(0, at - NEAR), at);
  const isIntended = keys[at - 1] === 'to' && near.some((key) => isClauseWord(key, 'intent'));
  return {
    negated: near.some((key) => isClauseWord(key, 'negation')),
    hypothetical: isIntended || near.some((key) => isClauseWord(key, 'modal')),
  };
}

/** The phrase does it: "12 people were killed by two gunmen". */
export const isAgent = ({ keys }: Line, first: number): boolean =>
  keys[first - 1] === 'by' || (keys[first - 1] === 'the' && keys[first - 2] === 'by');
