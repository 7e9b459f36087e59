/** What a site's address tells of where it is at home: the country of its domain, the town in a newspaper's name. */
import type { Context } from '../../extract/extractor.ts';
import type { Lexicon } from '../../lexicon/index.ts';

export interface Site {
  /** "bangordailynews" of "https://www.bangordailynews.com/…"; empty without an address. */
  readonly name: string;
  /** ISO code, where the domain is a country's. */
  readonly country: string | null;
}

/** The word before the domain, and before the group that some countries' domains have. */
const HOST =
  /^[a-z]+:\/\/(?:[a-z0-9-]+\.)*?(?<name>[a-z0-9-]+)(?:\.(?:com?|org|net|ac|gov))?\.(?<domain>[a-z]{2,})(?=[/:?#]|$)/i;

export function siteOf(url: string | null, context: Context): Site {
  const { name = '', domain = '' } = HOST.exec((url ?? '').slice(0, LONGEST_ORIGIN))?.groups ?? {};
  return { name: name.toLowerCase(), country: countryOf(domain.toLowerCase(), context) };
}

/** A host has up to 253 characters. */
const LONGEST_ORIGIN = 270;

/** Domains of countries that sites from everywhere use. */
const EVERYBODYS = new Set(['ai', 'cc', 'co', 'fm', 'io', 'ly', 'me', 'tv', 'ws']);

/** "ca" → CA. */
function countryOf(domain: string, { lexicon }: Context): string | null {
  if (domain.length !== 2 || EVERYBODYS.has(domain)) return null;
  const code = domain === 'uk' ? 'GB' : domain.toUpperCase();
  return lexicon.places().country(code)?.country ?? null;
}

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
