/**
 * The phrases of one list of the lexicon: longest-match look-up among tokens. Knows nothing of what the phrases mean.
 * A phrase is the `phraseKey` of a name: plain words parted by single spaces.
 */
import type { Core } from './core.ts';
import { kindNumber, type EntryKind, type PhraseEntries } from './phrase-kinds.ts';

export interface Match<Entry> {
  /** All entries that share the phrase, in the order of the data. */
  readonly entries: readonly Entry[];
  /** How many tokens the phrase takes, skipped punctuation inside it included. */
  readonly length: number;
}

export class Gazetteer<K extends EntryKind> {
  private readonly number: number;

  constructor(
    private readonly core: Core,
    private readonly kind: K,
  ) {
    this.number = kindNumber(kind);
  }

  get(key: string): readonly PhraseEntries[K][] {
    return this.core.entries(this.core.nodeOf(key), this.kind);
  }

  /** Does any phrase begin with this word? */
  begins(word: string): boolean {
    const space = word.indexOf(' ');
    return this.core.trie.begins(this.core.words.find(space < 0 ? word : word.slice(0, space)), this.number);
  }

  /**
   * The longest phrase that begins at `keys[at]`. `keys` are the `phraseKey` of each token: a token may hold several words
   * ("al-Shabaab" → "al shabaab"), and '' is punctuation such as a hyphen, of which one at a time is skipped inside a
   * phrase. Where punctuation must end a phrase, give anything that is in no phrase, such as ','. With `accepts`, the longest
   * that it accepts.
   */
  longest(
    keys: readonly string[],
    at: number,
    accepts: (match: Match<PhraseEntries[K]>) => boolean = () => true,
  ): Match<PhraseEntries[K]> | undefined {
    const { trie } = this.core;
    if (!this.begins(keys[at] ?? '')) return undefined;
    let node = this.step(0, keys[at] ?? '');
    let best: Match<PhraseEntries[K]> | undefined;
    for (let next = at + 1; node !== 0; next += 1) {
      if (trie.has(node, this.number)) {
        const match = { entries: this.core.entries(node, this.kind), length: next - at };
        if (accepts(match)) best = match;
      }
      if (keys[next] === '') next += 1;
      const key = keys[next];
      if (key === undefined || key === '') break;
      node = this.step(node, key);
    }
    return best;
  }

  /** From a node by all words of a token; 0 where no phrase goes on so. */
  private step(node: number, key: string): number {
    const { trie, words } = this.core;
    let to = node;
    for (let start = 0; start <= key.length;) {
      const space = key.indexOf(' ', start);
      const end = space < 0 ? key.length : space;
      const word = words.find(start === 0 && end === key.length ? key : key.slice(start, end));
      to = word === 0 ? 0 : trie.child(to, word);
      if (to === 0) return 0;
      start = end + 1;
    }
    return to;
  }
}
