/** Words as a reader sees them, on one line: white space folded, words that a line's end broke put together again. */
export const shown = (text: string): string =>
  text.replace(/(\p{Ll})[-\u2010][^\S\n]*\r?\n\s*(?=\p{Ll})|\u00ad\s*/gu, '$1').replace(/\s+/g, ' ');
