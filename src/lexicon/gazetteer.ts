/**
 * Longest-match look-up of phrases among tokens. Knows nothing of what the phrases mean.
 * A phrase is the `phraseKey` of a name: plain words parted by single spaces.
 */
import { countWords, firstWord, phraseReach } from './phrase-reach.ts';

export interface Match<Entry> {
  /** All entries that share the phrase, in the order of the data. */
  readonly entries: readonly Entry[];
  /** How many tokens the phrase takes, skipped punctuation inside it included. */
  readonly length: number;
}

export class Gazetteer<Entry extends object> {
  /** Nearly every phrase has one entry: it is kept bare, which spares thousands of arrays while a lexicon loads. */
  private readonly phrases = new Map<string, Entry | Entry[]>();
  private readonly reach: ReadonlyMap<string, number>;

  constructor(entries: Iterable<readonly [key: string, entry: Entry]>) {
    for (const [key, entry] of entries) {
      const known = this.phrases.get(key);
      if (Array.isArray(known)) known.push(entry);
      else this.phrases.set(key, known === undefined ? entry : [known, entry]);
    }
    this.reach = phraseReach(this.phrases.keys());
  }

  /** The same phrases and these: where both have one, only the new entry counts. */
  with(entries: Iterable<readonly [key: string, entry: Entry]>): Gazetteer<Entry> {
    const mine = new Gazetteer(entries);
    return new Gazetteer([...this.entries().filter(([key]) => !mine.phrases.has(key)), ...mine.entries()]);
  }

  private entries(): readonly (readonly [key: string, entry: Entry])[] {
    return [...this.phrases.keys()].flatMap((key) => this.get(key).map((entry) => [key, entry] as const));
  }

  get(key: string): readonly Entry[] {
    const known = this.phrases.get(key);
    if (known === undefined) return [];
    return Array.isArray(known) ? known : [known];
  }

  get size(): number {
    return this.phrases.size;
  }

  /** Does any phrase begin with this word? */
  begins(word: string): boolean {
    return this.reach.has(firstWord(word));
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
    accepts: (match: Match<Entry>) => boolean = () => true,
  ): Match<Entry> | undefined {
    const start = keys[at] ?? '';
    const reach = this.reach.get(firstWord(start));
    if (reach === undefined) return undefined;
    let phrase = start;
    let words = countWords(start);
    let best: Match<Entry> | undefined;
    for (let next = at + 1; words <= reach; next += 1) {
      if (this.phrases.has(phrase)) {
        const match = { entries: this.get(phrase), length: next - at };
        if (accepts(match)) best = match;
      }
      if (keys[next] === '') next += 1;
      const key = keys[next];
      if (key === undefined || key === '') break;
      phrase += ` ${key}`;
      words += countWords(key);
    }
    return best;
  }
}
