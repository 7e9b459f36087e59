/** Where an article's publisher is at home: its readers need not be told which Hamilton is meant. */
import type { Context } from '../../extract/extractor.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { homeOfPublisher } from '../../lexicon/publishers.ts';
import { siteOf } from '../../lexicon/sites.ts';
import type { ParsedDocument } from '../../model/document.ts';
import { isMediaWord, placeOfSite } from './site.ts';

export interface Home {
  /** ISO code: of the publisher where the lexicon has it, else of its site's domain. */
  readonly country: string | null;
  /** The key of its town or region, which the article decides as it does any other name. */
  readonly place: string | null;
  /** The key of the larger place that is known to hold it. */
  readonly holder: string | null;
}

const UNKNOWN: Home = { country: null, place: null, holder: null };

export function homeOf(document: ParsedDocument, context: Context): Home {
  const { metadata, text } = document.source;
  const name =
    document.publisher === null ? metadata.publisher : text.slice(document.publisher.start, document.publisher.end);
  if (name === null && metadata.url === null) return UNKNOWN;
  const key = phraseKey(name ?? '');
  const site = siteOf(metadata.url);
  const listed = homeOfPublisher(key) ?? homeOfPublisher(phraseKey(site.name));
  if (listed !== undefined) return { country: null, place: listed[0] ?? null, holder: listed[1] ?? null };
  const country = countryOfMedia(key, context) ?? site.country;
  return { country, place: placeIn(key, country, context) ?? placeOfSite(site.name, context), holder: null };
}

const countryOfMedia = (key: string, { lexicon }: Context): string | null =>
  lexicon
    .organizations()
    .get(key.replace(/^the /, ''))
    .find(({ organization }) => organization.subtype === 'media')?.organization.country ?? null;

const LONGEST = 3;
const SHORTEST_KEY = 4;

/** "Omaha World-Herald", "Times of Malta": the first place in a name, in the country where that is known. */
function placeIn(key: string, country: string | null, { lexicon }: Context): string | null {
  const words = key.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (phrase.length < SHORTEST_KEY || isMediaWord(phrase, lexicon) || lexicon.commonWord(phrase) !== undefined)
        continue;
      const found = lexicon
        .places()
        .find(phrase)
        .filter(({ match, trust }) => match !== 'abbreviation' && trust === 1);
      if (found.some(({ place }) => country === null || place.country === country)) return phrase;
    }
  }
  return null;
}
