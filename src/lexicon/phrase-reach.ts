/** By the first word of phrases: how many words the longest phrase has that begins with it. Words that begin none are left out. */
export function phraseReach(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    const words = first.length === phrase.length ? 1 : countWords(phrase);
    if (words > (reach.get(first) ?? 0)) reach.set(first, words);
  }
  return reach;
}

export function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function countWords(phrase: string): number {
  let words = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) words += 1;
  return words;
}
