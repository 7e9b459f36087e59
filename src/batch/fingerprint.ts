/**
 * Fingerprints that tell near-duplicates: MinHash (Broder 1997) over shingles of words. Two texts agree in about as many places of
 * their fingerprints as they share shingles (Jaccard).
 */

/** Words a shingle. */
const SHINGLE = 4;
/** Places of a fingerprint: `BANDS` groups of `ROWS`, which a table of candidates looks up. */
export const BANDS = 10;
const ROWS = 6;
const PLACES = BANDS * ROWS;
/** Hex digits a place: 16 bits. */
const DIGITS = 4;

/** Odd multipliers and what is mixed in, one pair a place, made by Knuth's constant: the same on every machine. */
const MULTIPLIERS = Uint32Array.from({ length: PLACES }, (_, place) => Math.imul(2 * place + 1, 0x9e3779b1) | 1);
const SALTS = Uint32Array.from({ length: PLACES }, (_, place) => Math.imul(place + 1, 0x85ebca6b));

/** The fingerprint of a text, as hex digits; null for a text without words. Linear in the text. */
export function fingerprintOf(text: string): string | null {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashOf(word));
  if (words.length === 0) return null;
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  for (let start = 0; start === 0 || start + SHINGLE <= words.length; start += 1) {
    const shingle = words.slice(start, start + SHINGLE).reduce((hash, word) => Math.imul(hash ^ word, 0x01000193), 0);
    for (let place = 0; place < PLACES; place += 1) least[place] = Math.min(least[place] ?? 0, mixed(shingle, place));
  }
  return Array.from(least, (hash) => (hash & 0xffff).toString(16).padStart(DIGITS, '0')).join('');
}

/** The bands of a fingerprint: texts that share one are worth a closer look. */
export const bandsOf = (fingerprint: string): readonly string[] =>
  Array.from({ length: BANDS }, (_, band) => fingerprint.slice(band * ROWS * DIGITS, (band + 1) * ROWS * DIGITS));

/** The share of places in which two fingerprints agree, 0 to 1. */
export function similarity(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < PLACES * DIGITS; at += DIGITS)
    if (a.slice(at, at + DIGITS) === b.slice(at, at + DIGITS)) same += 1;
  return same / PLACES;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** A permutation of the 32-bit numbers, another one for each place. */
function mixed(hash: number, place: number): number {
  const product = Math.imul(hash ^ (SALTS[place] ?? 0), MULTIPLIERS[place] ?? 1);
  return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d) >>> 0;
}
