/** What the lexicon knows of single words, asked by their numbers. */
import { type Core, perCore } from './core.ts';
import { NUMERAL_KINDS } from './count-words.ts';
import { functionWord, type FunctionWordClass } from './function-words.ts';
import { CLASS_NAMES, type NounClass, nounClassOf, partsOf, frequencyOf } from './words.ts';
import { TokenKind, type TokenTable } from '../model/token-table.ts';

const FUNCTION_CLASSES: readonly FunctionWordClass[] = [
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'adverb',
];
const STOP = 46;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;

export class WordFacts {
  private readonly functionClasses: readonly number[];
  /** By set of classes, once asked for; null where it has none. */
  private readonly functionClassBySet: (FunctionWordClass | null | undefined)[] = [];
  private readonly joins: number;
  private readonly begins: number;
  private readonly particle: number;
  private readonly numerals: Uint32Array;

  constructor(private readonly core: Core) {
    const { classes } = core;
    this.functionClasses = FUNCTION_CLASSES.map((name) => classes.classOf(`function/${name}`));
    this.joins = classes.classOf('particle/joins');
    this.begins = classes.classOf('particle/begins');
    this.particle = classes.classOf('particle/any');
    this.numerals = classes.maskOf(
      NUMERAL_KINDS.flatMap((kind) => (classes.knows(`numeral/${kind}`) ? [classes.classOf(`numeral/${kind}`)] : [])),
    );
  }

  /** Is it a word that English writes in lower case? */
  isCommon(word: number): boolean {
    return this.core.commonWord(word) !== 0;
  }

  /** How common, 0 to 15: a binary logarithm. */
  frequency(word: number): number {
    return frequencyOf(this.core.commonWord(word));
  }

  /** A sum of `POS_BITS`. */
  partsOfSpeech(word: number): number {
    return partsOf(this.core.commonWord(word));
  }

  nounClass(word: number): NounClass {
    return CLASS_NAMES[nounClassOf(this.core.commonWord(word))] ?? 'none';
  }

  /** A sum of `NamePart`. */
  nameParts(word: number): number {
    return this.core.namePartsOf(word);
  }

  /** The class of a closed-class word; undefined of every other word, and of abbreviations: "U.S." is not "us". */
  closedClassAt(table: TokenTable, at: number): FunctionWordClass | undefined {
    const set = table.classes[at] ?? 0;
    if (table.text.charCodeAt((table.end[at] ?? 1) - 1) === STOP) return undefined;
    if (isContracted(table, at)) return functionWord(table.text.slice(table.start[at], table.end[at]));
    return this.functionClassOf(set);
  }

  private functionClassOf(set: number): FunctionWordClass | undefined {
    const known = this.functionClassBySet[set];
    if (known !== undefined) return known ?? undefined;
    const index = this.functionClasses.findIndex((number) => this.core.classes.has(set, number));
    const found = FUNCTION_CLASSES[index];
    this.functionClassBySet[set] = found ?? null;
    return found;
  }

  joinsNames(word: number): boolean {
    return this.core.classes.has(this.core.classes.setOf(word, 0), this.joins);
  }

  beginsName(word: number): boolean {
    return this.core.classes.has(this.core.classes.setOf(word, 0), this.begins);
  }

  /** Does it stand in the list of number words? */
  isNumeral(word: number): boolean {
    return this.core.classes.meets(this.core.classes.setOf(word, 0), this.numerals);
  }

  /** Is it listed among the particles of names at all? */
  isParticle(word: number): boolean {
    return this.core.classes.has(this.core.classes.setOf(word, 0), this.particle);
  }

  /** How many letters the key of a token has. */
  keyLengthAt(table: TokenTable, at: number): number {
    const word = table.word[at] ?? 0;
    const { words } = this.core;
    if (word === 0) return table.kind[at] === TokenKind.number ? (table.end[at] ?? 0) - (table.start[at] ?? 0) : 0;
    return word < words.size ? words.lengthOf(word) : (table.unknown[word - words.size]?.length ?? 0);
  }

  /** The key of a word or a figure; '' of marks and addresses. */
  keyAt(table: TokenTable, at: number): string {
    const word = table.word[at] ?? 0;
    if (word === 0) return table.kind[at] === TokenKind.number ? table.text.slice(table.start[at], table.end[at]) : '';
    const { words } = this.core;
    return word < words.size ? words.key(word) : (table.unknown[word - words.size] ?? '');
  }
}

/** Does an apostrophe stand in the word? */
function isContracted({ text, start, end }: TokenTable, at: number): boolean {
  const last = end[at] ?? 0;
  for (let i = start[at] ?? 0; i < last; i += 1) {
    const code = text.charCodeAt(i);
    if (code === APOSTROPHE || code === RIGHT_QUOTE) return true;
  }
  return false;
}

export const wordFactsOf: (core: Core) => WordFacts = perCore((core) => new WordFacts(core));
