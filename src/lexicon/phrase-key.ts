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
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const NOT_ASCII = /[^\x20-\x7e]/;

/**
 * The form under which words and phrases are looked up: lower case, without accents, apostrophes or full stops, any other
 * punctuation a single space, a possessive ending apart as tokens have it. `"St. Louis"` → `"st louis"`, `"N’Djamena"` →
 * `"ndjamena"`, `"People's Daily"` → `"people s daily"`, `"al-Asad"` → `"al asad"`, `"U.S."` → `"us"`, `"AT&T"` →
 * `"at and t"`. Empty where the text has neither letters nor digits.
 */
export function phraseKey(text: string): string {
  if (PLAIN.test(text)) return text;
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return NOT_ASCII.test(text) ? keyOfAny(text) : keyOfAscii(text);
}

/** Thousands of entries are keyed while a lexicon loads, and nearly all are plain ASCII. */
const keyOfAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/'s(?![a-z0-9])/g, ' s')
    .replace(/['.`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const keyOfAny = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, ' s')
    .replace(/[\p{M}.'’‘ʼʻ`´]/gu, '')
    .replace(/[ßæœøđðþłıħŋə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
