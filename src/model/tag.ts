/**
 * Parts of speech: Penn Treebank's tags, a few of them merged, so that a set of word tags fits a mask of 32 bits (bit `1 << tag`).
 * Punctuation has tags beyond those: it is never in a set.
 */
export const Tag = {
  /** Nothing is known, or no word at all. */
  none: 0,
  /** Noun, singular; plural. */
  NN: 1,
  NNS: 2,
  /** Name, singular; plural ("Americans", "Alps"). */
  NNP: 3,
  NNPS: 4,
  /** Adjective; comparative; superlative. */
  JJ: 5,
  JJR: 6,
  JJS: 7,
  /** Adverb ("not" and "n't" too); comparative or superlative ("more", "most"). */
  RB: 8,
  RBR: 9,
  /** Verb: base, present but of the third person, third person present, past, past participle, -ing form. */
  VB: 10,
  VBP: 11,
  VBZ: 12,
  VBD: 13,
  VBN: 14,
  VBG: 15,
  /** Modal: will, would, can, could, may, might, must, shall, should. */
  MD: 16,
  /** Personal pronoun; possessive ("its"). */
  PRP: 17,
  PRPS: 18,
  /** who, whose, what; which and that before a relative clause; when, where, why, how. */
  WP: 19,
  WDT: 20,
  WRB: 21,
  /** Determiner; what may stand before one ("all the men", "such a man"). */
  DT: 22,
  PDT: 23,
  /** Preposition or subordinating conjunction; "to" before an infinitive; particle ("set up"). */
  IN: 24,
  TO: 25,
  RP: 26,
  /** and, or, but. */
  CC: 27,
  /** Cardinal number. */
  CD: 28,
  /** Possessive ending. */
  POS: 29,
  /** "there" of "there is". */
  EX: 30,
  /** Interjection. */
  UH: 31,
  /** , */
  COMMA: 32,
  /** . ? ! */
  STOP: 33,
  /** : ; — ... */
  COLON: 34,
  QUOTE: 35,
  /** An opening bracket; a closing one. */
  OPEN: 36,
  CLOSE: 37,
  /** The hyphen inside "Iranian-backed". */
  HYPH: 38,
  /** Any other mark. */
  SYM: 39,
  /** The edge of a sentence. */
  EDGE: 40,
} as const;

export type TagName = keyof typeof Tag;

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(Tag));
const NAMES: readonly string[] = Object.keys(Tag);

/** The name of a tag, as rules and the lexicon's data spell it. */
export const tagName = (tag: number): string => NAMES[tag] ?? 'none';

/** @throws Error where no tag has this name: a mistake in our data. */
export function tagNamed(name: string): number {
  const tag = NUMBERS.get(name);
  if (tag === undefined) throw new Error(`no such tag: ${name}`);
  return tag;
}

/** The set of some tags of words, as a mask. */
export const tagSet = (...names: readonly TagName[]): number =>
  names.reduce((set, name) => set | (1 << Tag[name]), 0) >>> 0;

/** Is a tag in a set? Of tags of punctuation never. */
export const hasTag = (set: number, tag: number): boolean => tag < 32 && ((set >>> tag) & 1) === 1;

export type CoarsePart =
  | 'noun'
  | 'proper'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other';

const PARTS: readonly (readonly [part: CoarsePart, set: number])[] = [
  ['noun', tagSet('NN', 'NNS')],
  ['proper', tagSet('NNP', 'NNPS')],
  ['verb', tagSet('VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD')],
  ['adjective', tagSet('JJ', 'JJR', 'JJS')],
  ['adverb', tagSet('RB', 'RBR', 'WRB')],
  ['pronoun', tagSet('PRP', 'PRPS', 'WP', 'EX')],
  ['determiner', tagSet('DT', 'PDT', 'WDT')],
  ['preposition', tagSet('IN', 'TO', 'RP')],
  ['conjunction', tagSet('CC')],
  ['number', tagSet('CD')],
];

/** The part of speech that a tag is a kind of. */
export const coarsePart = (tag: number): CoarsePart => PARTS.find(([, set]) => hasTag(set, tag))?.[0] ?? 'other';
