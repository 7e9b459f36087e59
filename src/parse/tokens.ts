/**
 * Cuts text into tokens in one pass. Hyphens are tokens of their own ("Iranian" "-" "backed", "F" "-" "16"), so that a phrase is
 * found however it is joined; a possessive ending is one ("Iraq" "'s"); abbreviations keep their stops ("U.S.", "Gen.").
 */
import { abbreviation } from '../lexicon/abbreviations.ts';
import { phraseKey } from '../lexicon/phrase-key.ts';
import { shown } from '../model/shown.ts';
import type { Span } from '../model/span.ts';
import { TokenFlag, TokenKind, TokenShape } from '../model/token-table.ts';
import { CharClass, classAt, LETTER_CLASS, widthAt } from './characters.ts';
import { brokenWordEnd } from './line-breaks.ts';
import type { TokenBuilder } from './token-builder.ts';

const CONTRACTION = /^(?:he|she|it|that|there|here|what|who|where|how|let|one)$/i;
const STOP = 46;
const COMMA = 44;

const isLetter = (text: string, at: number): boolean => (classAt(text, at) & LETTER_CLASS) !== 0;
const isDigit = (text: string, at: number): boolean => classAt(text, at) === CharClass.digit;
const isUpper = (text: string, at: number): boolean => classAt(text, at) === CharClass.upper;

/** Where the word that begins at `start` ends: letters, digits after a letter, apostrophes between letters. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const known = classAt(text, at);
    if (known & LETTER_CLASS) at += widthAt(text, at);
    else if (at > start && known === CharClass.digit) at += 1;
    else if (at > start && known & CharClass.apostrophe && isLetter(text, at + 1)) at += 1;
    else break;
  }
  return Math.min(at, limit);
}

/** "1,234.5", "10.30", "2024": digits, and single stops or commas between digits. */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(text, at)) at += 1;
    else if ((code === COMMA || code === STOP) && isDigit(text, at + 1)) at += 1;
    else break;
  }
  return Math.min(at, limit);
}

/** "U.S.", "D.C.", "a.m.": two letters or more, each with a stop. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < limit && text.charCodeAt(at + 1) === STOP && isLetter(text, at)) {
    at += 2;
    letters += 1;
  }
  return letters >= 2 && !isLetter(text, at) ? at : start;
}

/** By its letters: see `TokenShape`. */
function shapeOf(text: string, start: number, end: number): number {
  let [upper, lower] = [0, 0];
  for (let at = start; at < end; at += widthAt(text, at)) {
    const known = classAt(text, at);
    if (known === CharClass.upper) upper += 1;
    else if (known & CharClass.lower) lower += 1;
  }
  if (upper === 0) return lower === 0 ? TokenShape.none : TokenShape.lower;
  if (end - start === 2 && text.charCodeAt(start + 1) === STOP) return TokenShape.initial;
  if (lower === 0) return TokenShape.upper;
  return upper === 1 && isUpper(text, start) ? TokenShape.title : TokenShape.mixed;
}

export interface TokenizeOptions {
  /** Markup to pass over, sorted. */
  readonly marks?: readonly Span[];
  /** Addresses (`findUrls`), sorted: each is one token. */
  readonly urls?: readonly Span[];
}

/**
 * Gives a function that adds the tokens within a range of `text` to a table; the ranges must come in source order. Offsets point into
 * `text`; linear in its length.
 */
export function tokenizer(text: string, into: TokenBuilder, options: TokenizeOptions = {}): (range: Span) => void {
  const skips = cursor(options.marks ?? []);
  const urls = cursor(options.urls ?? []);
  const add = adder(text, into);
  return (range) => {
    for (let at = range.start; at < range.end;) {
      const skipped = skips(at);
      const url = skipped === undefined ? urls(at) : undefined;
      if (skipped !== undefined) at = skipped.end;
      else if (url !== undefined) at = add(at, Math.min(url.end, range.end), TokenKind.url);
      else at = tokenAt(text, at, range.end, add);
    }
  };
}

/** Adds a row and gives where the token ends. */
type Add = (start: number, end: number, kind: number, broken?: boolean) => number;

function adder(text: string, into: TokenBuilder): Add {
  let lastEnd = -1;
  return (start, end, kind, broken = false) => {
    const glued = start === lastEnd ? TokenFlag.glued : 0;
    lastEnd = end;
    const isWord = kind === TokenKind.word;
    const whole = broken ? shown(text.slice(start, end)) : undefined;
    into.add({
      start,
      end,
      kind,
      shape:
        whole !== undefined ? shapeOf(whole, 0, whole.length) : isWord ? shapeOf(text, start, end) : TokenShape.none,
      word: whole !== undefined ? into.numberOfKey(phraseKey(whole)) : into.numberOf(start, end, kind),
      flags: glued | (broken ? TokenFlag.broken : 0),
    });
    return end;
  };
}

/** Adds the token at an offset, if one begins there, and gives where to go on. */
function tokenAt(text: string, at: number, limit: number, add: Add): number {
  const known = classAt(text, at);
  if (known === CharClass.space) return at + 1;
  if (known === CharClass.digit) return add(at, numberEnd(text, at, limit), TokenKind.number);
  const dotted = dottedEnd(text, at, limit);
  if (dotted > at) return add(at, dotted, TokenKind.word);
  if ((known & LETTER_CLASS) === 0) return add(at, Math.min(at + widthAt(text, at), limit), TokenKind.punct);
  const lineEnd = lostBreak(text, at, wordEnd(text, at, limit));
  const end = brokenWordEnd(text, at, lineEnd, limit);
  return end === lineEnd ? addWord(text, at, { end, limit, add }) : add(at, end, TokenKind.word, true);
}

interface WordEnd {
  readonly end: number;
  readonly limit: number;
  readonly add: Add;
}

const SMALL_S = 115;

/** A word with the stop of an abbreviation, or in two where it is an owner: "Iraq" + "'s". */
function addWord(text: string, start: number, { end, limit, add }: WordEnd): number {
  const isOwner =
    end - 2 > start &&
    (classAt(text, end - 2) & CharClass.apostrophe) !== 0 &&
    (text.charCodeAt(end - 1) | 32) === SMALL_S &&
    !CONTRACTION.test(text.slice(start, end - 2));
  if (!isOwner) return add(start, hasStop(text, start, end, limit) ? end + 1 : end, TokenKind.word);
  add(start, end - 2, TokenKind.word);
  return add(end - 2, end, TokenKind.punct);
}

/** "CBS DenverAURORA", "abc13.comPolice": where the break between two lines was lost inside a word; `end` where none was. */
function lostBreak(text: string, start: number, end: number): number {
  if (isUpper(text, end - 1) && !isUpper(text, start + 1)) {
    const before = /^\p{Lu}?\p{Ll}{3,}(?=\p{Lu}{4,}$)/u.exec(text.slice(start, end));
    if (before !== null) return start + before[0].length;
  }
  const isDomain =
    text[start - 1] === '.' && isUpper(text, start + 3) && /^(?:com|org|net)/.test(text.slice(start, start + 3));
  return isDomain ? start + 3 : end;
}

/** Does the stop after a word belong to it? "Gen.", "J.", "No. 10", but not "no. He". */
function hasStop(text: string, start: number, end: number, limit: number): boolean {
  if (text[end] !== '.' || end >= limit) return false;
  const word = text.slice(start, end);
  const known = abbreviation(word);
  if (word.length === 1 && known === undefined) return word !== 'I' && word.toUpperCase() === word;
  return known !== undefined && (!known.needsDigit || /^\s?\d/.test(text.slice(end + 1, end + 3)));
}

/** Asks a sorted list for the span that holds a position, for positions that only grow. */
function cursor(spans: readonly Span[]): (at: number) => Span | undefined {
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next += 1;
    const span = spans[next];
    return span !== undefined && span.start <= at ? span : undefined;
  };
}
