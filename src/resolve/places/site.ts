/** The town in the name of a newspaper's site. */
import type { Context } from '../../extract/extractor.ts';
import type { Lexicon } from '../../lexicon/index.ts';

/** "Gazette", "News": what newspapers are called. */
export const isMediaWord = (key: string, lexicon: Lexicon): boolean =>
  lexicon
    .organizationHeads()
    .get(key)
    .some(({ subtype }) => subtype === 'media');

const SHORTEST_TOWN = 4;

/** "bangordailynews" → "bangor", "losangelestimes" → "los angeles", "timesofmalta" → "malta". */
export function placeOfSite(name: string, { lexicon }: Context): string | null {
  const joined = name.replaceAll('-', '');
  const rests = [...joined].map((_, at) => [joined.slice(0, at), joined.slice(at)] as const);
  for (const [front, back] of rests) {
    if (front.length >= SHORTEST_TOWN && areMediaWords(back, lexicon)) return townOf(front, lexicon);
    const paper = /^(?:the)?(.+)of$/.exec(front)?.[1];
    if (paper !== undefined && areMediaWords(paper, lexicon)) return townOf(back, lexicon);
  }
  return null;
}

/** "dailynews": one or two such words, written as one. */
const areMediaWords = (joined: string, lexicon: Lexicon): boolean =>
  isMediaWord(joined, lexicon) ||
  [...joined].some((_, at) => isMediaWord(joined.slice(0, at), lexicon) && isMediaWord(joined.slice(at), lexicon));

/** A town's name that was written as one word. */
function townOf(joined: string, lexicon: Lexicon): string | null {
  const spaced = [...joined].map((_, at) => `${joined.slice(0, at)} ${joined.slice(at)}`.trim());
  return (
    spaced.find((key) =>
      lexicon
        .places()
        .find(key)
        .some(({ trust }) => trust === 1),
    ) ?? null
  );
}
