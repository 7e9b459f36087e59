/** Closed classes of words that the grammar asks for by bit, as grammar-words.tsv and verb-frames.tsv spell them. */
export const GrammarClass = {
  // Auxiliaries and modals, by what they say.
  be: 1 << 0,
  have: 1 << 1,
  do: 1 << 2,
  get: 1 << 3,
  future: 1 << 4,
  able: 1 << 5,
  possible: 1 << 6,
  necessary: 1 << 7,
  conditional: 1 << 8,
  /** Verbs that link like "be": became, remains. */
  copula: 1 << 21,
  /** Participles before which 's is "has". */
  perfect: 1 << 29,

  // Time.
  weekday: 1 << 9,
  month: 1 << 10,
  /** week, year, morning: a time where a `timeword` stands before it. */
  time: 1 << 11,
  /** last, next, this. */
  timeword: 1 << 12,
  /** early, late, mid. */
  timepart: 1 << 22,
  /** today, yesterday. */
  deictic: 1 << 27,

  // Nouns, pronouns and what stands before nouns.
  /** Before "of" it tells how many or how much of what follows. */
  quantity: 1 << 13,
  /** no, none, nobody. */
  negative: 1 << 14,
  /** not, never. */
  not: 1 << 15,
  plural: 1 << 16,
  definite: 1 << 19,
  /** I, he, she, we, they: never after a preposition. */
  nominative: 1 << 26,
  /** both, either, neither. */
  pairing: 1 << 28,
  /** about, over, at least, up to: before numbers no preposition. */
  hedge: 1 << 25,
  /** only, just: after "not" they take it back. */
  merely: 1 << 23,

  // What opens clauses and phrases.
  subordinator: 1 << 17,
  hypothetical: 1 << 18,
  relative: 1 << 20,
  /** The first word of a preposition of two, or an -ing form that is one. */
  preposition: 1 << 24,
  /** Prepositions that more often tell of what happens than of the object before them; `adverbial` nearly always. */
  ofverb: 1 << 30,
  adverbial: 1 << 31,
} as const;

/** What a verb says of the verb under it, and what may stand after it. */
export const VerbFrame = {
  /** It is so. */
  say: 1,
  /** It is not so. */
  deny: 2,
  /** It does not happen. */
  fail: 4,
  /** It is meant to happen. */
  plan: 8,
  begin: 16,
  /** Its object does it: "ordered them to leave". */
  object: 32,
  /** The same, with a bare verb: "let them go". */
  bare: 64,
  /** A name or a thing given may follow its participle: "a man called Smith". */
  name: 128,
  /** It has no passive. */
  intransitive: 256,
  /** Its object is told it: "told them that". */
  tell: 512,
  /** Its object is there, though what is meant to happen with it is not yet: "offered a reward". */
  ready: 1024,
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
