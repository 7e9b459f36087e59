/** The common English words that are written in lower case: parts of speech, and what a noun denotes. From WordNet 3.1. */
import { shippedCore } from './core.ts';

/** What a form can be; several at once. */
export const POS_BITS = { noun: 1, verb: 2, adjective: 4, adverb: 8, plural: 16, past: 32, gerund: 64 } as const;

export const CLASS_NAMES = [
  'none',
  'person',
  'group',
  'vehicle',
  'aircraft',
  'vessel',
  'building',
  'weapon',
  'animal',
  'event',
  'act',
  'time',
  'unit',
  'place',
  'artifact',
  'other',
] as const;
export type NounClass = (typeof CLASS_NAMES)[number];

const CLASS_SHIFT = 8;
const COUNT_SHIFT = 12;
const MOST = 15;

export interface Word {
  /** A sum of `POS_BITS`. */
  readonly pos: number;
  /** Of its commonest sense as a noun. */
  readonly nounClass: NounClass;
  /** The binary logarithm of how often newswire and WordNet's texts have it in lower case, 0 to 15. */
  readonly frequency: number;
}

export const packWord = (word: { pos: number; nounClass: number; count: number }): number =>
  word.pos | (word.nounClass << CLASS_SHIFT) | (Math.min(MOST, Math.floor(Math.log2(word.count + 1))) << COUNT_SHIFT);

/** Of a packed word: a sum of `POS_BITS`; its noun class, a number in `CLASS_NAMES`; how common it is. */
export const partsOf = (packed: number): number => packed & ((1 << CLASS_SHIFT) - 1);
export const nounClassOf = (packed: number): number => (packed >> CLASS_SHIFT) & MOST;
export const frequencyOf = (packed: number): number => packed >> COUNT_SHIFT;

/** What is known of a lower-case word or its inflected form; undefined where it is not a common word. */
export function commonWord(word: string): Word | undefined {
  const core = shippedCore();
  const packed = core.commonWord(core.words.find(word));
  if (packed === 0) return undefined;
  return {
    pos: partsOf(packed),
    nounClass: CLASS_NAMES[nounClassOf(packed)] ?? 'none',
    frequency: frequencyOf(packed),
  };
}
