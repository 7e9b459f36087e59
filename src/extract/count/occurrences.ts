/** The words of a sentence that say what happens to things: "killed", "taken hostage", "death toll", "in custody". */
import { events, type EventWord } from '../../lexicon/events.ts';
import { perWord } from '../../lexicon/word-forms.ts';
import { type Line, longestPhrase, type Stretch } from './line.ts';

export interface Occurrence extends Stretch {
  readonly words: readonly EventWord[];
}

/** Those of one sentence, by the token where they begin and by the one behind their end. */
export interface Occurrences {
  readonly isEmpty: boolean;
  readonly from: (from: number) => Occurrence | undefined;
  readonly until: (to: number) => Occurrence | undefined;
  /** The first that lies within the stretch. */
  readonly within: (stretch: Stretch) => Occurrence | undefined;
}

const opensEvent = perWord(({ key }) => events().reach.has(key));

export function occurrencesIn(line: Line): Occurrences {
  const { phrases, reach } = events();
  const list: Occurrence[] = [];
  const table = { has: (phrase: string) => phrases.has(phrase), reach };
  for (let at = 0; at < line.keys.length; at += 1) {
    if (opensEvent(line.tokens[at]?.form) !== true) continue;
    const match = longestPhrase(line, at, table);
    if (match === undefined) continue;
    list.push({ from: at, to: at + match.length, words: phrases.get(match.phrase) ?? [] });
    at += match.length - 1;
  }
  const byFirst = new Map(list.map((occurrence) => [occurrence.from, occurrence]));
  const byLast = new Map(list.map((occurrence) => [occurrence.to, occurrence]));
  return {
    isEmpty: list.length === 0,
    from: (from) => byFirst.get(from),
    until: (to) => byLast.get(to),
    within: ({ from, to }) => list.find((one) => one.from >= from && one.to <= to),
  };
}

export const withRole = (occurrence: Occurrence, ...roles: readonly EventWord['role'][]): readonly EventWord[] =>
  occurrence.words.filter(({ role }) => roles.includes(role));
