/** Letters that Unicode decomposition leaves whole, as English newspapers spell them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
};

const PLAIN = /^[a-z0-9]+$/;
const ASCII_UPPER = /^[A-Za-z0-9]+$/;

/**
 * The form under which words and phrases are looked up: lower case, without accents, apostrophes or full stops, any other
 * punctuation a single space. `"St. Louis"` → `"st louis"`, `"N’Djamena"` → `"ndjamena"`, `"People's Daily"` → `"people s daily"` (as tokens are cut), `"al-Asad"` → `"al asad"`,
 * `"U.S."` → `"us"`, `"AT&T"` → `"at and t"`. Empty where the text has neither letters nor digits.
 */
export function phraseKey(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ASCII_UPPER.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, ' s')
    .replace(/[\p{M}.'’‘ʼʻ`´]/gu, '')
    .replace(/[ßæœøđðþłıħŋə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
