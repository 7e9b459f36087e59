/**
 * Cuts text into tokens in one pass. Hyphens are tokens of their own ("Iranian" "-" "backed", "F" "-" "16"), so that a phrase is
 * found however it is joined; a possessive ending is one ("Iraq" "'s"); abbreviations keep their stops ("U.S.", "Gen.").
 */
import { abbreviation } from '../lexicon/abbreviations.ts';
import { wordForm } from '../lexicon/word-forms.ts';
import type { Token, TokenKind } from '../model/document.ts';
import { shown } from '../model/shown.ts';
import type { Span } from '../model/span.ts';
import { brokenWordEnd } from './line-breaks.ts';

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{Nd}/u;
const CONTRACTION = /^(?:he|she|it|that|there|here|what|who|where|how|let|one)$/i;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** How many code units the letter (or accent) at `at` takes; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) ? 1 : 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(letter) ? letter.length : 0;
}

function digitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiDigit(code) : DIGIT.test(text[at] ?? '');
}

/** Where the word that begins at `start` ends: letters, digits after a letter, apostrophes between letters. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const width = letterAt(text, at);
    if (width > 0) at += width;
    else if (at > start && digitAt(text, at)) at += 1;
    else if (at > start && isApostrophe(text.charCodeAt(at)) && letterAt(text, at + 1) > 0) at += 1;
    else break;
  }
  return Math.min(at, limit);
}

/** "1,234.5", "10.30", "2024": digits, and single stops or commas between digits. */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (digitAt(text, at)) at += 1;
    else if ((code === 44 || code === 46) && digitAt(text, at + 1)) at += 1;
    else break;
  }
  return Math.min(at, limit);
}

/** "U.S.", "D.C.", "a.m.": two letters or more, each with a stop. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < limit && letterAt(text, at) === 1 && text[at + 1] === '.') {
    at += 2;
    letters += 1;
  }
  return letters >= 2 && letterAt(text, at) === 0 ? at : start;
}

export interface TokenizeOptions {
  /** Markup to pass over, sorted. */
  readonly marks?: readonly Span[];
  /** Addresses (`findUrls`), sorted: each is one token. */
  readonly urls?: readonly Span[];
}

/** The tokens of `text` within `range`. Offsets point into `text`; linear in its length. */
export function tokenize(text: string, range: Span, options: TokenizeOptions = {}): readonly Token[] {
  const tokens: Token[] = [];
  const skips = cursor(options.marks ?? []);
  const urls = cursor(options.urls ?? []);
  let lastEnd = -1;
  const add = (start: number, end: number, kind: TokenKind, slice = text.slice(start, end)): number => {
    const glued = start === lastEnd;
    lastEnd = end;
    const form = kind === 'word' ? wordForm(slice) : null;
    tokens.push({
      start,
      end,
      text: form?.text ?? slice,
      key: form?.key ?? (kind === 'number' ? slice : ''),
      kind,
      shape: form?.shape ?? 'none',
      form,
      glued,
    });
    return end;
  };
  const addWord = (start: number, end: number): number => {
    const last = text.charCodeAt(end - 2);
    if (
      end - 2 > start &&
      isApostrophe(last) &&
      /s/i.test(text[end - 1] ?? '') &&
      !CONTRACTION.test(text.slice(start, end - 2))
    ) {
      add(start, end - 2, 'word');
      return add(end - 2, end, 'punct');
    }
    return add(start, hasStop(text, start, end, range.end) ? end + 1 : end, 'word');
  };

  let at = range.start;
  while (at < range.end) {
    const skipped = skips(at);
    if (skipped !== undefined) {
      at = skipped.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const url = urls(at);
    const dotted = url === undefined ? dottedEnd(text, at, range.end) : at;
    if (url !== undefined) at = add(at, Math.min(url.end, range.end), 'url');
    else if (digitAt(text, at)) at = add(at, numberEnd(text, at, range.end), 'number');
    else if (dotted > at) at = add(at, dotted, 'word');
    else if (letterAt(text, at) > 0) {
      const lineEnd = lostBreak(text, at, wordEnd(text, at, range.end));
      const end = brokenWordEnd(text, at, lineEnd, range.end);
      at = end === lineEnd ? addWord(at, end) : add(at, end, 'word', shown(text.slice(at, end)));
    } else at = add(at, Math.min(at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1), range.end), 'punct');
  }
  return tokens;
}

const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at] ?? '');
};

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
