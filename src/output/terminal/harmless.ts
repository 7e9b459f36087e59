/** Text that a terminal shows and does not obey: what would move its cursor, or turn the direction of writing, is shown as a sign. */

const LINE_END = '\n';
/** Unicode's pictures of the control characters: U+2400 for NUL, and so on. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/** A sign for each: the text stays as long as it was, so that positions in it hold. Tabs and returns become spaces. */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === LINE_END) return character;
    if (character === '\t' || character === '\r') return ' ';
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === DELETE ? '\u2421' : '\ufffd';
  });
