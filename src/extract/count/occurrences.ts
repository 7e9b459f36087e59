/** The words of a sentence that say what happens to things: "killed", "taken hostage", "death toll", "in custody". */
import { events, type EventWord } from '../../lexicon/events.ts';
import { type Line, longestPhrase, type Stretch } from './line.ts';

export interface Occurrence extends Stretch {
  readonly words: readonly EventWord[];
}

export function occurrencesIn(line: Line): readonly Occurrence[] {
  const { phrases, reach } = events();
  const found: Occurrence[] = [];
  for (let at = 0; at < line.keys.length; at += 1) {
    if (!reach.has(line.keys[at] ?? '')) continue;
    const match = longestPhrase(line, at, { has: (phrase) => phrases.has(phrase), reach });
    if (match === undefined) continue;
    found.push({ first: at, last: at + match.length, words: phrases.get(match.phrase) ?? [] });
    at += match.length - 1;
  }
  return found;
}

export const withRole = (occurrence: Occurrence, ...roles: readonly EventWord['role'][]): readonly EventWord[] =>
  occurrence.words.filter(({ role }) => roles.includes(role));
