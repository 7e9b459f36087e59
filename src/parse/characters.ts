/** What single characters are to the tokenizer: a table for ASCII, Unicode's properties for the rest. */
export const CharClass = { lower: 1, upper: 2, digit: 4, space: 8, apostrophe: 16 } as const;

const ASCII = new Uint8Array(128);
for (let code = 97; code <= 122; code += 1) ASCII[code] = CharClass.lower;
for (let code = 65; code <= 90; code += 1) ASCII[code] = CharClass.upper;
for (let code = 48; code <= 57; code += 1) ASCII[code] = CharClass.digit;
for (let code = 9; code <= 13; code += 1) ASCII[code] = CharClass.space;
ASCII[32] = CharClass.space;
ASCII[39] = CharClass.apostrophe;

export const LETTER_CLASS = CharClass.lower | CharClass.upper;

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

/** The class of the character at an offset, which may take two code units; 0 of marks and beyond the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] ?? 0) : code !== code ? 0 : wideClass(text, at, code);
}

function wideClass(text: string, at: number, code: number): number {
  if (code === 0x2019 || code === 0x2bc) return CharClass.apostrophe | (code === 0x2bc ? CharClass.lower : 0);
  if (isWideSpace(code)) return CharClass.space;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (LETTER.test(character)) return UPPER.test(character) ? CharClass.upper : CharClass.lower;
  return DIGIT.test(text[at] ?? '') ? CharClass.digit : 0;
}

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** How many code units the character at an offset takes. */
export const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
};
