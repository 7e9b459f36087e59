/**
 * The first guess at each tag, from the word alone: what the lexicon says of it in lower case, with a capital or at a sentence's
 * beginning, or what its letters say; and the set of tags that the contextual rules may choose from.
 */
import type { Words } from '../../lexicon/word-columns.ts';
import { GrammarClass, NameBit } from '../../model/grammar-class.ts';
import { hasTag, Tag, tagSet } from '../../model/tag.ts';
import { TokenFlag, TokenKind, TokenShape, type TokenTable } from '../../model/token-table.ts';
import { CaseMode } from './case-mode.ts';
import { type Desk, PAD } from './desk.ts';
import { isApostrophe, type Parts } from './parts.ts';
import { allowedByLetters, type Guess, markTag, type SuffixRow, suffixGuesser, type Writing } from './shapes.ts';

const NAME = tagSet('NNP');
const NAMES = tagSet('NNP', 'NNPS');
/** Words that a capital at a beginning makes no name. */
const CLOSED = tagSet('CD', 'DT', 'PDT', 'IN', 'TO', 'PRP', 'PRPS', 'CC', 'WP', 'WDT', 'WRB', 'EX', 'RB');
const S = 115;
const WRITINGS: readonly Writing[] = ['lower', 'opening'];

/** After these a capital may be no more than a beginning. */
const opens = (tag: number): boolean =>
  tag === Tag.QUOTE || tag === Tag.COLON || tag === Tag.OPEN || tag === Tag.STOP || tag === Tag.EDGE;

/** Lays parts of one document on the desk, from `from` on as many as `desk.count` says. */
export type Guesser = (parts: Parts, from: number, desk: Desk) => void;

export function initialGuesser(words: Words, suffixes: readonly SuffixRow[]): (table: TokenTable) => Guesser {
  const bySuffix = suffixGuesser(suffixes);
  const possessive = words.find('s');

  /** Grant, Rose, Mark: names of persons or places as well as words. */
  const isNameToo = (word: number): boolean => (words.nameBits(word) & ~NameBit.title) !== 0;

  return (table) => {
    const guesses = new Map<number, Guess>(); // by the number of an unknown word, which is the document's own
    const guess = (token: number, writing: Writing): Guess => {
      const key = (table.word[token] ?? 0) * WRITINGS.length + WRITINGS.indexOf(writing);
      const known = guesses.get(key);
      if (known !== undefined) return known;
      const letters = table.text.slice(table.start[token], table.end[token]).toLowerCase();
      const tail = letters.slice(letters.lastIndexOf('-') + 1);
      const allowed = allowedByLetters(tail) | (writing === 'opening' ? NAME : 0);
      const made = bySuffix(tail, /\d/.test(letters) ? 'digits' : writing, allowed >>> 0);
      guesses.set(key, made);
      return made;
    };

    /** A word without a capital, or the second half of a contraction. */
    const layLower = (desk: Desk, row: number, token: number, word: number): void => {
      const tag = words.likeliestTag(word);
      const guessed = tag === Tag.none ? guess(token, 'lower') : undefined;
      desk.tag[row] = guessed?.tag ?? tag;
      const set = words.possibleTags(word);
      desk.possible[row] = guessed?.set ?? (tag === Tag.NNP ? set : set & ~NAMES);
    };

    const layCapital = (desk: Desk, row: number, token: number, word: number): void => {
      const opening = opens(desk.tag[row - 1] ?? Tag.EDGE) || desk.mode !== CaseMode.running;
      const set = words.possibleTags(word);
      const usual = opening ? words.openingTag(word) || words.likeliestTag(word) : words.capitalTag(word);
      const isName = words.nameBits(word) !== 0;
      const guessed = !usual && opening && set === 0 && !isName ? guess(token, 'opening') : undefined;
      const endsInS = (table.text.charCodeAt((table.end[token] ?? 1) - 1) | 32) === S;
      desk.tag[row] = usual || (guessed?.tag ?? Tag.NNP);
      const isQuantity = (words.grammarClasses(word) & GrammarClass.quantity) !== 0 && desk.tag[row] !== Tag.NNP;
      const isClosed = opening && (isQuantity || (hasTag(CLOSED, desk.tag[row]) && (set & ~CLOSED) === 0));
      desk.possible[row] = isClosed ? set : set | (guessed?.set ?? 0) | (endsInS ? NAMES : NAME);
    };

    return (parts, from, desk) => {
      for (let row = PAD; row < PAD + desk.count; row += 1) {
        const part = from + row - PAD;
        const token = parts.token[part] ?? 0;
        const word = parts.word[part] ?? 0;
        const shape = table.shape[token] ?? TokenShape.none;
        desk.word[row] = word;
        desk.shape[row] = shape;
        if (table.kind[token] !== TokenKind.word && word !== possessive) {
          desk.tag[row] = plainTag(table, token, desk.tag[row - 1] ?? Tag.EDGE);
          desk.possible[row] = 0;
        } else if (shape <= TokenShape.lower || word === possessive || (part > 0 && parts.token[part - 1] === token)) {
          layLower(desk, row, token, word);
        } else if (desk.mode === CaseMode.capitals && words.possibleTags(word) !== 0 && !endsInStop(table, token)) {
          desk.shape[row] = TokenShape.lower;
          layLower(desk, row, token, word);
          if (isNameToo(word)) desk.possible[row] = words.possibleTags(word) | NAME;
        } else layCapital(desk, row, token, word);
      }
      if (desk.mode === CaseMode.capitals) desk.mode = CaseMode.running; // it has been read as if in lower case
    };
  };
}

/** "U.S." is no "us". */
const endsInStop = (table: TokenTable, token: number): boolean =>
  table.text.charCodeAt((table.end[token] ?? 1) - 1) === 46;

/** The tag of what is no word. */
function plainTag(table: TokenTable, token: number, before: number): number {
  const kind = table.kind[token];
  if (kind === TokenKind.number) return Tag.CD;
  if (kind === TokenKind.url) return Tag.NNP;
  const start = table.start[token] ?? 0;
  const code = table.text.charCodeAt(start);
  const isGlued = isGluedTo(table, token);
  if (code === 44) return Tag.COMMA;
  if (code === 46 && table.end[token] === start + 1) return Tag.STOP;
  if (code === 45 || code === 0x2010 || code === 0x2011) {
    return isGlued && isGluedTo(table, token + 1) ? Tag.HYPH : Tag.COLON;
  }
  const endsWorkers = isApostrophe(code) && isGlued && (table.text.charCodeAt(start - 1) | 32) === S;
  if (endsWorkers && (before === Tag.NNS || before === Tag.NNP || before === Tag.NNPS)) return Tag.POS;
  return markTag(table.text.slice(start, table.end[token]));
}

const isGluedTo = (table: TokenTable, token: number): boolean => ((table.flags[token] ?? 0) & TokenFlag.glued) !== 0;
