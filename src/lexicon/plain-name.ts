/** GeoNames' transliterations without the marks that no English newspaper prints: "Hyderābād" is Hyderabad, "Rafaḩ" Rafah. */

/** Long vowels, letters of Arabic with a dot, Korean short vowels. */
const MARKS = /[\u0304\u0306\u0323\u0331]|(?<=[hdz])\u0327/giu;
/** "ş" and "ţ" are letters of Turkish and Romanian, and signs of Arabic where long vowels or an ayin stand beside them. */
const ARABIC = /[\u0304‘’ʼ]|[hdz]\u0327/iu;
const CEDILLA = /\u0327/gu;
const AYIN = /[‘ʼ]|’(?=[A-Z])|’$/gu;
const ALL_MARKS = /\p{M}/gu;
/** Where the alphabet's own marks are left out altogether, and "ğ" is no sign but a letter. */
const UNMARKED = 'VN';
const WITH_BREVES: ReadonlySet<string> = new Set(['TR', 'AZ', 'RO', 'MD', 'CY']);

/** @param country ISO code of the country in which the place lies */
export function plainName(name: string, country: string): string {
  if (/^[\x20-\x7e]*$/.test(name) || WITH_BREVES.has(country)) return name;
  const parts = name.normalize('NFD');
  if (country === UNMARKED) return parts.replace(ALL_MARKS, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
  const bare = ARABIC.test(parts) ? parts.replace(CEDILLA, '').replace(AYIN, '') : parts;
  return bare.replace(MARKS, '').normalize('NFC');
}
