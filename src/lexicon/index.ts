/** What is known of words and places, handed out lazily: a lexicon is read when it is first asked for. */
export interface Lexicon {
  /** A short hash of all lexicon data, told in the record. */
  readonly version: string;
}

let lexicon: Lexicon | undefined;

export function loadLexicon(): Lexicon {
  lexicon ??= { version: 'unversioned' };
  return lexicon;
}
