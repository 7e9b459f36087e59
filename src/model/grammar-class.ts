/** Closed classes of words that the grammar asks for by bit, as grammar-words.tsv and verb-frames.tsv spell them. */
export const GrammarClass = {
  be: 1 << 0,
  have: 1 << 1,
  do: 1 << 2,
  get: 1 << 3,
  future: 1 << 4,
  able: 1 << 5,
  possible: 1 << 6,
  necessary: 1 << 7,
  conditional: 1 << 8,
  weekday: 1 << 9,
  month: 1 << 10,
  time: 1 << 11,
  timeword: 1 << 12,
  quantity: 1 << 13,
  negative: 1 << 14,
  not: 1 << 15,
  plural: 1 << 16,
  subordinator: 1 << 17,
  hypothetical: 1 << 18,
  definite: 1 << 19,
  relative: 1 << 20,
  copula: 1 << 21,
  timepart: 1 << 22,
  merely: 1 << 23,
  preposition: 1 << 24,
  hedge: 1 << 25,
  nominative: 1 << 26,
  deictic: 1 << 27,
  pairing: 1 << 28,
  perfect: 1 << 29,
  ofverb: 1 << 30,
  adverbial: 1 << 31,
} as const;

/**
 * What a verb says of the verb under it. say: that it is so · deny: that it is not · fail: it does not happen · plan: it is meant ·
 * begin: it happens · intransitive: it has no passive · name: a name or a thing given may follow its participle · object: its object does it ("ordered them to leave") · bare: the same, with a bare verb ("let them go").
 */
export const VerbFrame = {
  say: 1,
  deny: 2,
  fail: 4,
  plan: 8,
  begin: 16,
  object: 32,
  bare: 64,
  name: 128,
  intransitive: 256,
} as const;

/** given, family: a name of persons · title: a word that stands before names ("Mr", "President") · place: a country or city. */
export const NameBit = { given: 1, family: 2, title: 4, place: 8 } as const;

/** The sum of bits of names that are parted by `|`. @throws Error where a name is none of them: a mistake in our data. */
export function bitsOf(cell: string, bits: Readonly<Record<string, number>>): number {
  return cell.split('|').reduce((sum, name) => {
    const bit = bits[name];
    if (bit === undefined) throw new Error(`no such class: ${name}`);
    return sum | bit;
  }, 0);
}
