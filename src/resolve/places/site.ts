/** What a site's address tells of where it is at home: the country of its domain, the town in a newspaper's name. */
import type { Context } from '../../extract/extractor.ts';
import type { Lexicon } from '../../lexicon/index.ts';

export interface Site {
  /** "bangordailynews" of "https://www.bangordailynews.com/…"; empty without an address. */
  readonly name: string;
  /** ISO code, where the domain is a country's. */
  readonly country: string | null;
}

export function siteOf(url: string | null, context: Context): Site {
  const host = /^[a-z]+:\/\/([a-z0-9.-]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.').slice(0, -1);
  const name = labels.findLast((label) => label.length > LONGEST_GROUP) ?? labels.at(-1) ?? '';
  return { name: name.replaceAll('-', ''), country: countryOf(host, context) };
}

/** "co", "com", "org": the groups that stand before a country's domain. */
const LONGEST_GROUP = 3;

/** Domains of countries that sites from everywhere use. */
const EVERYBODYS = new Set(['ai', 'cc', 'co', 'fm', 'io', 'ly', 'me', 'tv', 'ws']);

/** "news.example.ca" → CA. */
function countryOf(host: string, { lexicon }: Context): string | null {
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (domain === undefined || EVERYBODYS.has(domain)) return null;
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
  const rests =
    name.length > LONGEST_LABEL ? [] : [...name].map((_, at) => [name.slice(0, at), name.slice(at)] as const);
  for (const [front, back] of rests) {
    if (front.length >= SHORTEST_TOWN && areMediaWords(back, lexicon)) return townOf(front, lexicon);
    const paper = /^(?:the)?(.+)of$/.exec(front)?.[1];
    if (paper !== undefined && areMediaWords(paper, lexicon)) return townOf(back, lexicon);
  }
  return null;
}

/** Of a part of an address. */
const LONGEST_LABEL = 63;

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
