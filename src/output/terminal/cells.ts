// The only importer of string-width: text in the cells of a terminal, where a character may take two, or none.
import stringWidth from 'string-width';
import { type Span, span } from '../../model/span.ts';

/** What a terminal shows as one cell a character, the most of all text. */
const PLAIN = /^[\x20-\x7e]*$/;

/** How many cells a text takes. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** What can stand at the end of a line: words, spaces and line ends. */
const PIECE = /\r?\n|[^\S\n]+|\S+/g;

/** Lines of at most `width` cells, broken at spaces where there are some: where each begins and ends in the text, its last spaces apart. */
export function linesOf(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let [start, end, cells] = [0, 0, 0]; // of the line at hand; `end` is where its last word ends
  const close = (next: number): void => {
    lines.push(span(start, end));
    [start, end, cells] = [next, next, 0];
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece.endsWith('\n')) {
      close(index + piece.length);
      continue;
    }
    const taken = widthOf(piece);
    if (piece.trim() === '') {
      if (cells === 0 && lines.length > 0 && text[index - 1] !== '\n') start = end = index + piece.length; // a broken line goes on with its next word
      else cells += taken;
      continue;
    }
    if (cells > 0 && cells + taken > width) close(index);
    if (taken <= width) [end, cells] = [index + piece.length, cells + taken];
    else
      for (const part of parts(piece, width)) {
        if (cells > 0) close(index + part.start);
        [end, cells] = [index + part.end, widthOf(piece.slice(part.start, part.end))];
      }
  }
  if (end > start || lines.length === 0) close(text.length);
  return lines;
}

/** A word that is longer than a line, in parts that are not. */
function parts(word: string, width: number): readonly Span[] {
  const found: Span[] = [];
  let [start, at, cells] = [0, 0, 0];
  for (const character of word) {
    const taken = widthOf(character);
    if (cells + taken > width && at > start) {
      found.push(span(start, at));
      [start, cells] = [at, 0];
    }
    at += character.length;
    cells += taken;
  }
  found.push(span(start, at));
  return found;
}

/** The text on lines of its own. */
export const wrapped = (text: string, width: number): readonly string[] =>
  linesOf(text, width).map(({ start, end }) => text.slice(start, end));
